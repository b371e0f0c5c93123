const LEAST_VISIBLE = 33;
const MOST_VISIBLE = 126;
/** The first letters of errors' texts, #N/A and Loading... */
const SHARP = 35;
const CAPITAL_L = 76;

/** Whether text is an id as it stands, as most are: visible ASCII, and not begun as an error is. Hot path. */
export function isPlainId(text: string): boolean {
  let bad = 0;
  for (let k = 0; k < text.length; k++) {
    const one = text.charCodeAt(k);
    bad |= (one - LEAST_VISIBLE) | (MOST_VISIBLE - one);
  }
  const first = text.charCodeAt(0);
  return bad >= 0 && text.length > 0 && first !== SHARP && first !== CAPITAL_L;
}
