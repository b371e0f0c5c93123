import type { Execution } from "./execution";
import { expose } from "./expose";
import { fault, sentences } from "./faults";
import { FilterCriteria } from "./filter";
import type { RangeService } from "./range/range";
import { RuleBuilder } from "./rules/builder";
import { ConditionalFormatRule } from "./rules/rule";
import type { SheetService } from "./sheet/sheet";
import type { Signatures } from "./signatures";
import { SpreadsheetService } from "./spreadsheet/spreadsheet";
import { Ui } from "./ui";
import { DataValidationBuilder } from "./validation";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.SpreadsheetApp> = {
  getActive: [""],
  getActiveSpreadsheet: [""],
  getActiveSheet: [""],
  getActiveRange: [""],
  getCurrentCell: [""],
  setActiveSheet: ["Sheet"],
  setActiveRange: ["Range"],
  getUi: [""],
  flush: [""],
  newConditionalFormatRule: [""],
  newDataValidation: [""],
  newFilterCriteria: [""],
};

const enumNames = [
  "BorderStyle",
  "BooleanCriteria",
  "CopyPasteType",
  "DataValidationCriteria",
  "DeveloperMetadataLocationType",
  "DeveloperMetadataVisibility",
  "Dimension",
  "Direction",
  "InterpolationType",
  "ProtectionType",
  "SheetType",
  "WrapStrategy",
] as const;

/** SpreadsheetApp. Opening other files needs a scope that the add-on does not have. */
export function spreadsheetApp(execution: Execution): object {
  const spreadsheet = new SpreadsheetService(execution);
  const menuRuns = ["menu", "sidebar", "onInstall", "onOpen-none", "onOpen-limited", "onOpen-full"];
  return expose(
    execution,
    {
      kind: "SpreadsheetApp",
      path: "SpreadsheetApp",
      signatures,
      touches: /^(getActive|getCurrent|setActive|flush)/,
      constants: execution.enums.views(...enumNames),
    },
    {
      getActive: () => spreadsheet,
      getActiveSpreadsheet: () => spreadsheet,
      getActiveSheet: () => spreadsheet.getActiveSheet(),
      getActiveRange: () => spreadsheet.getActiveRange(),
      getCurrentCell: () => spreadsheet.getCurrentCell(),
      setActiveSheet: (sheet: SheetService) => spreadsheet.setActiveSheet(sheet),
      setActiveRange: (range: RangeService) => spreadsheet.setActiveRange(range),
      getUi: () => {
        if (!menuRuns.includes(execution.caller)) throw fault(sentences.noUi);
        return new Ui(execution);
      },
      flush: () => execution.surface(),
      newConditionalFormatRule: () =>
        new RuleBuilder(execution, (spec, placed) => new ConditionalFormatRule(execution, spec, placed)),
      newDataValidation: () => new DataValidationBuilder(execution),
      newFilterCriteria: () => new FilterCriteria(execution),
    },
  );
}
