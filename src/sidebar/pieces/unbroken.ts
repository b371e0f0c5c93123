/** A rate with its sign, or a date: what must not be torn apart at the end of a line. */
const WHOLE = /(\d[\d.,–]* %|\d{4}-\d{2}(?:-\d{2})?)/;

/** A sentence in parts; every second one stays on one line. Joined they are the sentence. */
export const partsOf = (sentence: string): string[] => sentence.split(WHOLE);
