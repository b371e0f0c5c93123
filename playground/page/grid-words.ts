import { mergeLocales } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designZh from "@univerjs/design/locale/zh-CN";
import docsUiEn from "@univerjs/docs-ui/locale/en-US";
import docsUiZh from "@univerjs/docs-ui/locale/zh-CN";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsZh from "@univerjs/sheets/locale/zh-CN";
import rulesUiEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import rulesUiZh from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaZh from "@univerjs/sheets-formula/locale/zh-CN";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiZh from "@univerjs/sheets-formula-ui/locale/zh-CN";
import numfmtUiEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtUiZh from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiZh from "@univerjs/sheets-ui/locale/zh-CN";
import uiEn from "@univerjs/ui/locale/en-US";
import uiZh from "@univerjs/ui/locale/zh-CN";

/** What the formula bar says while it calculates; the package asks for these words and brings none. */
const progress = (
  analyzing: string,
  calculating: string,
  arrayAnalysis: string,
  arrayCalculation: string,
  done: string,
) => ({
  "sheets-formula": {
    progress: {
      analyzing,
      calculating,
      "array-analysis": arrayAnalysis,
      "array-calculation": arrayCalculation,
      done,
    },
  },
});

/** The grid's own words (its toolbar, menus and function help) in both languages. */
export const gridWords = () => ({
  en: mergeLocales(
    designEn,
    uiEn,
    docsUiEn,
    sheetsEn,
    sheetsUiEn,
    formulaEn,
    formulaUiEn,
    numfmtUiEn,
    rulesUiEn,
    progress("Analyzing", "Calculating", "Analyzing arrays", "Calculating arrays", "Done"),
  ),
  zh: mergeLocales(
    designZh,
    uiZh,
    docsUiZh,
    sheetsZh,
    sheetsUiZh,
    formulaZh,
    formulaUiZh,
    numfmtUiZh,
    rulesUiZh,
    progress("正在分析", "正在计算", "正在分析数组", "正在计算数组", "完成"),
  ),
});
