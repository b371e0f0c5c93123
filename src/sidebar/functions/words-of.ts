/** Words that stand in nearly every question: alone they find nothing. */
const common = new Set(
  "a an and are as at be by can do does for from has have how i in is it its many much me my of on or over should so that the their them they this to was we what when which who why will with you your".split(
    " ",
  ),
);

/** A text as it is compared: full-width letters narrowed, small letters, signs taken for spaces. */
export const plainText = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();

const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char);

/**
 * What a text is searched by: words of letters, and of a run of Chinese signs each pair of neighbours, since nothing
 * parts its words; a sign that stands alone is itself one.
 */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const [run] of plainText(text).matchAll(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu)) {
    if (!isHan(run)) {
      if (!common.has(run)) words.push(stem(run));
      continue;
    }
    const signs = [...run];
    if (signs.length === 1) words.push(run);
    for (let i = 0; i + 1 < signs.length; i++) words.push(`${signs[i]}${signs[i + 1]}`);
  }
  return words;
}

/** Takes the commonest endings off: customers, customer; returning, returned, return. */
const stem = (word: string): string =>
  word.length > 4
    ? word.replace(/(?<=..)(ies|ing|ed|es|s)$/, (end) => (end === "ies" ? "y" : ""))
    : word.replace(/(?<=...)s$/, "");

/** Whether two words differ by one slip of the finger: a letter too many, missing, another, or two exchanged. Short words must be right. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1 || isHan(one)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = (text: string, from: number): string => text.slice(from);
  if (short.length !== long.length) return rest(short, at) === rest(long, at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    rest(short, at + 1) === rest(long, at + 1) || (swapped && rest(short, at + 2) === rest(long, at + 2))
  );
}
