import { type ICellData, ICommandService, type Univer } from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";

type CellAt = (row: number, column: number) => ICellData;

/** What is used of the engine's insides; its packages are pinned exactly, and test/playground/page watches over this. */
interface ColourEngine {
  _createRuleCalculateUnitInstance(
    unitId: string,
    sheetId: string,
    rule: unknown,
  ): { _context: { getCellValue: CellAt } } | undefined;
  markRuleDirty(unitId: string, sheetId: string, ruleId: string): void;
}

/**
 * Lets colour scales see what a formula spills. The engine colours by the cells that were typed, so that a heat map
 * over a live table would stay white, while Sheets colours what is shown.
 */
export function colourSpilledCells(univer: Univer): void {
  const injector = univer.__getInjector();
  const engine = injector.get(ConditionalFormattingViewModel) as unknown as ColourEngine;
  const formulas = injector.get(FormulaDataModel);
  const rules = injector.get(ConditionalFormattingRuleModel);
  const make = engine._createRuleCalculateUnitInstance.bind(engine);
  engine._createRuleCalculateUnitInstance = (unitId, sheetId, rule) => {
    const unit = make(unitId, sheetId, rule);
    if (unit === undefined) return undefined;
    const typed = unit._context.getCellValue;
    unit._context.getCellValue = (row, column) =>
      formulas.getArrayFormulaCellData()?.[unitId]?.[sheetId]?.[row]?.[column] ?? typed(row, column);
    return unit;
  };
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const { arrayFormulaCellData } = params as {
      arrayFormulaCellData: Record<string, Record<string, unknown> | null>;
    };
    for (const [unitId, sheets] of Object.entries(arrayFormulaCellData ?? {}))
      for (const sheetId of Object.keys(sheets ?? {}))
        for (const { cfId } of rules.getSubunitRules(unitId, sheetId) ?? [])
          engine.markRuleDirty(unitId, sheetId, cfId);
  });
}
