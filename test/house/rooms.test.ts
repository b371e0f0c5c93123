import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const src = join(__dirname, "..", "..", "src");

/** Rules between rooms that the dependency checker cannot see, since it follows files and not the names they import. */
const imports = (room: string): { file: string; what: string; from: string }[] =>
  readdirSync(join(src, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(join(src, room, file), "utf8").matchAll(
          /^(?:import|export)\s([^"';]*?)\sfrom\s+"([^"]+)"/gm,
        ),
      ].map(([, what = "", from = ""]) => ({ file: `${room}/${file}`, what, from })),
    );

test("protocol takes nothing but types from other rooms", () => {
  const values = imports("protocol").filter(
    ({ what, from }) => from.startsWith("../") && !what.startsWith("type "),
  );
  expect(values).toEqual([]);
});

test.each(["reports", "translate", "sidebar"])(
  "%s knows the facts of a function, never its arithmetic",
  (room) => {
    const computes = imports(room).filter(
      ({ what, from }) => from.includes("../functions/") && /\bcompute\b|\*/.test(what),
    );
    expect(computes).toEqual([]);
  },
);

test("the sidebar's views look into protocol, functions and words, and take no package but the view library", () => {
  const rooms = /^(sidebar|protocol|functions|words)\//;
  const packages = /^preact(\/|$)/;
  const outside = imports("sidebar").filter(({ file, from }) =>
    from.startsWith(".") ? !rooms.test(join(dirname(file), from)) : !packages.test(from),
  );
  expect(outside).toEqual([]);
});
