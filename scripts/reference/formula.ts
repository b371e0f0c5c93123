/**
 * The parts of a definition, which "; " separates, a line each: so a definition of several columns can be read. A
 * semicolon within brackets belongs to its part, as in ₂F₁(a, b; c; z).
 */
export function formulaLines(formula: string): readonly string[] {
  const lines: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < formula.length; i += 1) {
    const sign = formula.charAt(i);
    if ("([{（".includes(sign)) depth += 1;
    if (")]}）".includes(sign)) depth -= 1;
    if (depth > 0 || (sign !== "；" && !formula.startsWith("; ", i))) continue;
    lines.push(formula.slice(from, i).trim());
    from = i + 1;
  }
  return [...lines, formula.slice(from).trim()];
}
