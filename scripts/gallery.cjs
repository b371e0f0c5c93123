require("tsx/cjs");
require("./gallery.ts");
