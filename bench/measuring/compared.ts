/** A question and those whose answers differ from the product's: nobody, when all is well. */
export interface Compared {
  readonly question: string;
  readonly asked: readonly string[];
  readonly differing: readonly string[];
}
