/**
 * Net Promoter Score of answers 0 … 10, from −100 to 100: the share of promoters (9 and 10) less that of detractors
 * (0 … 6), times 100. There must be an answer. Source: F. F. Reichheld, Harvard Business Review 12/2003.
 */
export function netPromoterScore(answers: Float64Array): number {
  let balance = 0;
  for (const answer of answers) {
    if (answer >= 9) balance++;
    else if (answer <= 6) balance--;
  }
  return (100 * balance) / answers.length;
}

/** Share of the answers that are `least` or more. There must be an answer. */
export function shareFrom(answers: Float64Array, least: number): number {
  let count = 0;
  for (const answer of answers) if (answer >= least) count++;
  return count / answers.length;
}

/** Mean of the answers. There must be one. */
export function meanAnswer(answers: Float64Array): number {
  let sum = 0;
  for (const answer of answers) sum += answer;
  return sum / answers.length;
}
