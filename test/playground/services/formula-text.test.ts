import { withCommas, withLocaleSeparators } from "../../../playground/services/formula-text";

const locale = { separators: "locale" } as const;
const us = { separators: "us" } as const;

test("where the locale's signs are taken, `;` parts the arguments and the comma between digits is the decimal sign", () => {
  expect(withCommas('=F(99; 0,9; "1,5;2")', "de_DE", locale)).toBe('=F(99, 0.9, "1,5;2")');
  expect(withCommas("=F(99, 0.9)", "de_DE", locale)).toBeUndefined();
});

test("where the signs of the United States are taken, `;` is refused in any locale", () => {
  expect(withCommas("=F(99, 0.9)", "de_DE", us)).toBe("=F(99, 0.9)");
  expect(withCommas("=F(99; 0,9)", "de_DE", us)).toBeUndefined();
});

test("a formula is shown as it was typed", () => {
  for (const formula of ['=F(99;0,9;"1,5.2")', "='a,1.2'!A1+1,25"])
    expect(withLocaleSeparators(withCommas(formula, "de_DE", locale) ?? "", "de_DE", locale)).toBe(formula);
});
