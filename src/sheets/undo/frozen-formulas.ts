type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula that becomes values. */
export interface FrozenFormula {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What its own cell shows, as it can be compared. */
  readonly value: unknown;
  /** What its result fills, as text that can be compared, a row each; empty while nobody knows how far it reaches. */
  readonly shown: readonly string[];
  /** How many columns it fills. */
  readonly columns: number;
}

/** The formulas of one tab that become values. */
export interface FrozenTab {
  /** The tab's id. */
  readonly tab: number;
  readonly formulas: readonly FrozenFormula[];
}

/** Whether every cell still shows what freezing left there, so that formulas may come back without costing anybody a thing. */
export function areAsFrozen(spreadsheet: Spreadsheet, frozen: readonly FrozenTab[]): boolean {
  return frozen.every(({tab, formulas}) => {
    const sheet = tabWithId(spreadsheet, tab);
    if (sheet === undefined) return false;
    const whole = sheet.getDataRange();
    const values = whole.getValues();
    const present = whole.getFormulas();
    return formulas.every(({row, column, columns, shown}) =>
      shown.every((text, index) => {
        const at = row - 1 + index;
        const cells = (grid: unknown[][]) => grid[at]?.slice(column - 1, column - 1 + columns) ?? [];
        return text === shownText(cells(values), columns) && cells(present).every((formula) => formula === '');
      }),
    );
  });
}

/**
 * Puts formulas back in place of the values they became; one that never became a value, or whose place holds something
 * else by now, stays as it is.
 */
export function restoreFormulas(spreadsheet: Spreadsheet, frozen: readonly FrozenTab[]): void {
  for (const {tab, formulas} of frozen) {
    const sheet = tabWithId(spreadsheet, tab);
    if (sheet === undefined) continue;
    for (const each of formulas) restoreFormula(sheet, each);
  }
}

function restoreFormula(sheet: Tab, {row, column, formula, value, shown, columns}: FrozenFormula): void {
  const room = shown.length > 0 && row - 1 + shown.length <= sheet.getMaxRows();
  const range = sheet.getRange(row, column, room ? shown.length : 1, room ? columns : 1);
  const [anchor, ...others] = range.getFormulas().flat();
  if (anchor !== '' || others.some((other) => other !== '')) return;
  const left = shown.length > 0 ? shown.map((text) => JSON.parse(text) as unknown[]) : [[value]];
  const now = range.getValues().map((cells) => JSON.parse(shownText(cells, cells.length)) as unknown[]);
  const [[first] = []] = now;
  const isAsLeft = now.every((cells, r) => cells.every((cell, c) => cell === '' || cell === left[r]?.[c]));
  if (!isAsLeft || (first === '' && left[0]?.[0] !== '')) return;
  if (now.flat().some((cell, index) => index > 0 && cell !== '')) range.clearContent();
  sheet.getRange(row, column).setFormula(formula);
}

/** A row of values as text; blanks fill it up to its width. */
export function shownText(row: readonly unknown[], columns: number): string {
  return JSON.stringify(Array.from({length: columns}, (_, index) => row[index] ?? ''));
}

function tabWithId(spreadsheet: Spreadsheet, id: number): Tab | undefined {
  return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
}
