/** What a Google service refuses: reaches the script as an error with `name === "Exception"`. */
export class ServiceFault extends Error {}

/** What the stand-in does not model. It is loud, so that nobody takes a gap for a behaviour. */
export class NotInStandIn extends Error {
  constructor(what: string) {
    super(`${what} is not in the stand-in`);
  }
}

export const fault = (message: string): ServiceFault => new ServiceFault(message);

/** Sentences of the services as they were recorded (sheets-behaviour.md, "Errors, objects, results"). */
export const sentences = {
  rowTooSmall: "The starting row of the range is too small.",
  columnTooSmall: "The starting column of the range is too small.",
  noRows: "The number of rows in the range must be at least 1.",
  noColumns: "The number of columns in the range must be at least 1.",
  outside: "The coordinates of the range are outside the dimensions of the sheet.",
  notFound: "Range not found",
  mergeCut: "You must select all cells in a merged range to merge or unmerge them.",
  cellOutOfRange: "Cell reference out of range",
  rowsOutOfBounds: "Those rows are out of bounds.",
  columnsOutOfBounds: "Those columns are out of bounds.",
  allRows: "Sorry, it is not possible to delete all non-frozen rows.",
  allColumns: "Sorry, it is not possible to delete all non-frozen columns.",
  freezeRows: "You can't freeze all visible rows on the sheet.",
  freezeColumns: "You can't freeze all visible columns on the sheet.",
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisibleSheet: "You can't remove all the visible sheets in a document.",
  tooLong: "Your input contains more than the maximum of 50000 characters in a single cell.",
  tooManyCells:
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  protectedCell:
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  invalidData: "The data you entered violates the data validation rules set on this cell.",
  secondFilter: "You can't create a filter in a sheet that already has a filter.",
  badRangeName: "The name given to this range is invalid.",
  ruleWithoutRange: "Ranges must have at least one range.",
  ruleElsewhere: "Conditional format rule cannot reference a different sheet.",
  metadataPlace:
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  noUi: "Cannot call SpreadsheetApp.getUi() from this context.",
  lockTimeout: "Lock timeout: another process was holding the lock for too long.",
  propertyQuota: "You have exceeded the property storage quota. Please remove some properties and try again.",
  lateWrite: "Service error: Spreadsheets",
} as const;

export const shapeFault = (what: "rows" | "columns", data: number, range: number): ServiceFault =>
  fault(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );

/** Chinese for the sentences that an account in Chinese has been seen to give; others stay English. */
const inChinese: Readonly<Record<string, string>> = {
  [sentences.outside]: "范围的坐标超出了工作表的尺寸。",
  [sentences.noRows]: "范围中的行数必须至少为 1。",
  [sentences.rowTooSmall]: "范围的起始行过小。",
  [sentences.protectedCell]: "您正在尝试修改受保护的单元格或对象。",
  [sentences.lateWrite]: "服务错误：Spreadsheets",
};

/** The sentence in the language of the account, as far as the stand-in knows it. */
export const localised = (message: string): string => inChinese[message] ?? `服务异常：${message}`;
