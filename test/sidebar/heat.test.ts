import fc from "fast-check";
import { heatColour } from "../../src/sidebar/pieces/heat";

const channels = (colour: string): readonly number[] => (colour.match(/\d+/g) ?? []).map(Number);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (rgb: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test("the ramp goes from white to #7baaf7", () => {
  expect(channels(heatColour(0))).toEqual([255, 255, 255]);
  expect(channels(heatColour(1))).toEqual([0x7b, 0xaa, 0xf7]);
});

test("text stays readable on every colour of the ramp, whatever the share", () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (share) =>
      expect(contrast(channels(heatColour(share)), [0x20, 0x21, 0x24])).toBeGreaterThanOrEqual(4.5),
    ),
  );
});
