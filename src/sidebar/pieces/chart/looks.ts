/**
 * How series are told apart without relying on hue: each line has its own dash and its own lightness, all of one blue and
 * of grey; areas go from dark to light, so that they stay apart in grey print.
 */
export const lineLooks: readonly { readonly colour: string; readonly dash: string | undefined }[] = [
  { colour: "#0b57d0", dash: undefined },
  { colour: "#202124", dash: "6 3" },
  { colour: "#5f6368", dash: "1.5 3" },
  { colour: "#4285f4", dash: "8 3 1.5 3" },
  { colour: "#174ea6", dash: "12 4" },
  { colour: "#80868b", dash: undefined },
];

export const areaFills: readonly string[] = [
  "#174ea6",
  "#4285f4",
  "#8ab4f8",
  "#bdd4f9",
  "#dce8fc",
  "#dadce0",
];

/** The n-th of a list that begins again at its end. */
export function nth<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
