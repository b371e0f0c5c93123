require("tsx/cjs");
require("./pictures.ts");
