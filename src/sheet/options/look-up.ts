/** What a table of literals holds under a word that a user typed; names that every object inherits ("constructor") are not in it. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.prototype.propertyIsEnumerable.call(table, word) ? table[word] : undefined;
