import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IDefinedNamesService, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area } from "./a1";
import { Grid } from "./grid";

/**
 * The workbook in Univer, reached by its mutations: they are synchronous, are drawn and recalculated like a
 * person's edits, and have none of the commands' guesses about types and selections.
 */
export class Book {
  readonly injector: Injector;
  readonly formulaData: FormulaDataModel;
  readonly definedNames: IDefinedNamesService;
  readonly lexer: LexerTreeBuilder;
  private readonly commands: ICommandService;
  private readonly grids = new Map<string, Grid>();
  private changes = 0;

  constructor(univer: FUniver) {
    // The facade keeps its injector to subclasses; there is no other way to the services behind it.
    this.injector = (univer as unknown as { readonly _injector: Injector })._injector;
    this.commands = this.injector.get(ICommandService);
    this.formulaData = this.injector.get(FormulaDataModel);
    this.definedNames = this.injector.get(IDefinedNamesService);
    this.lexer = this.injector.get(LexerTreeBuilder);
    this.commands.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.changes++;
    });
  }

  /** Another number after every change to the workbook: what was found out before it holds as long as it is the same. */
  get revision(): number {
    return this.changes;
  }

  get workbook(): Workbook {
    const instances = this.injector.get(IUniverInstanceService);
    const current = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (current) return current;
    const [first] = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!first) throw new Error("No workbook is open.");
    return first;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** In tab order, hidden ones included. */
  sheets(): Grid[] {
    return this.workbook.getSheetOrders().flatMap((id) => this.sheet(id) ?? []);
  }

  sheet(id: string): Grid | undefined {
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) return undefined;
    const known = this.grids.get(id);
    if (known !== undefined && known.worksheet === worksheet) return known;
    const grid = new Grid(this, worksheet);
    this.grids.set(id, grid);
    return grid;
  }

  activeSheet(): Grid {
    const active = this.workbook.getActiveSheet(true);
    return this.sheet(active?.getSheetId() ?? "") ?? (this.sheets()[0] as Grid);
  }

  activate(sheetId: string): void {
    this.run(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: sheetId });
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (worksheet) this.workbook.setActiveSheet(worksheet);
  }

  /** The selected areas of a sheet, the active one unless named; none where nobody has looked at it yet. */
  selection(sheetId?: string): Area[] {
    const service = this.injector.get(SheetsSelectionsService);
    const grid = (sheetId === undefined ? undefined : this.sheet(sheetId)) ?? this.activeSheet();
    const selections = service.getWorkbookSelections(this.unitId).getSelectionsOfWorksheet(grid.id);
    return selections.map(({ range }) => {
      const whole = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
      return {
        top: whole(range.startRow, 0),
        bottom: whole(range.endRow, grid.rows - 1),
        left: whole(range.startColumn, 0),
        right: whole(range.endColumn, grid.columns - 1),
      };
    });
  }

  select(sheetId: string, areas: readonly Area[]): void {
    this.run(SetSelectionsOperation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      selections: areas.map((area) => ({
        range: univerRange(area),
        primary: {
          startRow: area.top,
          endRow: area.top,
          startColumn: area.left,
          endColumn: area.left,
          actualRow: area.top,
          actualColumn: area.left,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      })),
    });
  }

  /** Runs a mutation or command at once; one that Univer refuses is a fault of the stand-in, never silent. */
  run(id: string, params: object): void {
    if (this.commands.syncExecuteCommand(id, params) === false) throw new Error(`The grid refused ${id}.`);
  }

  onCommand(listener: (command: Readonly<ICommandInfo>, local: boolean) => void): IDisposable {
    return this.commands.onCommandExecuted((command, options) =>
      listener(command, options?.onlyLocal === true),
    );
  }

  cellCount(): number {
    return this.sheets().reduce((sum, grid) => sum + grid.rows * grid.columns, 0);
  }
}

export const univerRange = (area: Area) => ({
  startRow: area.top,
  endRow: area.bottom,
  startColumn: area.left,
  endColumn: area.right,
});

export const areaOf = (range: {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}): Area => ({ top: range.startRow, bottom: range.endRow, left: range.startColumn, right: range.endColumn });
