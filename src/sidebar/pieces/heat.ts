const from = [0xff, 0xff, 0xff] as const;
const to = [0x7b, 0xaa, 0xf7] as const;

/**
 * The colour of a share of the ramp, 0 … 1: one hue, white to #7baaf7. The dark end is as dark as #202124 on it stays
 * readable (contrast 6.9 : 1).
 */
export function heatColour(share: number): string {
  const at = Math.min(1, Math.max(0, share));
  const channels = from.map((start, index) => Math.round(start + ((to[index] ?? start) - start) * at));
  return `rgb(${channels.join(", ")})`;
}
