import type {Book} from './book';
import type {Rect} from './rect';
import {Refusal} from './refusal';
import {NEW_COLUMNS, NEW_ROWS, Sheet} from './sheet';
import {PLAIN} from './style';
import {checkProtection} from './writing';

/** Adds a tab before the tab at `index`, and makes it the active one. */
export function addSheet(workbook: Book<Sheet>, name: string | null, index: number): Sheet {
  const given = name ?? freeName(workbook);
  checkName(workbook, given);
  if (index < 0 || index > workbook.sheets.length) throw new Refusal('Invalid argument: sheetIndex');
  workbook.makeRoomFor(NEW_ROWS * NEW_COLUMNS);
  const sheet = new Sheet(workbook, workbook.nextId(), given);
  workbook.sheets.splice(index, 0, sheet);
  workbook.active = {sheet, block: null};
  return sheet;
}

/** Makes a tab the active one, with that selection; a hidden tab becomes visible. */
export function activate(sheet: Sheet, block: Rect | null): void {
  sheet.hidden = false;
  sheet.workbook.active = {sheet, block};
}

/** @throws when it is the last visible tab */
export function removeSheet(workbook: Book<Sheet>, sheet: Sheet): void {
  const others = workbook.sheets.filter((each) => each !== sheet);
  if (!others.some((each) => !each.hidden)) {
    throw new Refusal("You can't remove all the visible sheets in a document.");
  }
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  workbook.metadata = workbook.metadata.filter(
    (each) => each.place.type === 'SPREADSHEET' || each.place.sheet !== sheet,
  );
  workbook.namedRanges = workbook.namedRanges.filter((each) => each.sheet !== sheet);
  if (workbook.active.sheet === sheet) {
    const visible = workbook.sheets.slice(at).concat(workbook.sheets.slice(0, at).reverse());
    workbook.active = {sheet: visible.find((each) => !each.hidden)!, block: null};
  }
  workbook.calculation?.renamed(sheet, sheet.name);
}

export function renameSheet(sheet: Sheet, name: string): void {
  if (sheet.name === name) return;
  checkName(sheet.workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  sheet.workbook.calculation?.renamed(sheet, before);
}

export function hideSheet(sheet: Sheet): void {
  const {workbook} = sheet;
  const other = workbook.sheets.find((each) => each !== sheet && !each.hidden);
  if (!other) throw new Refusal("You can't hide all the sheets in a document.");
  sheet.hidden = true;
  if (workbook.active.sheet === sheet) workbook.active = {sheet: other, block: null};
}

/** Moves a tab to that place, counted from 0. */
export function moveSheet(sheet: Sheet, to: number): void {
  const {sheets} = sheet.workbook;
  if (to < 0 || to >= sheets.length) throw new Refusal('Invalid argument: pos');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(to, 0, sheet);
}

/** A copy of the tab in the same spreadsheet, after all others, as *Copy of …*. */
export function duplicateSheet(sheet: Sheet): Sheet {
  const {workbook} = sheet;
  workbook.makeRoomFor(sheet.rows.count * sheet.columns.count);
  let name = `Copy of ${sheet.name}`;
  for (let number = 2; workbook.sheetLike(name); number++) name = `Copy of ${sheet.name} ${number}`;
  const copy = new Sheet(workbook, workbook.nextId(), name, sheet.rows.count, sheet.columns.count);
  sheet.planes.forEach((plane, index) => {
    plane.forEach((value, row, column) => {
      copy.planes[index]!.set(
        row,
        column,
        value === null || plane !== sheet.formulas ? value : {...value, spill: null},
      );
    });
  });
  sheet.spills.forEach((_, row, column) => {
    copy.spills.set(row, column, null);
    copy.values.set(row, column, '');
  });
  copy.rows.restore(sheet.rows.state());
  copy.columns.restore(sheet.columns.state());
  const {gridlinesHidden, frozenRows, frozenColumns, tabColor, hidden} = sheet;
  Object.assign(copy, {gridlinesHidden, frozenRows, frozenColumns, tabColor, hidden});
  copy.merges = [...sheet.merges];
  copy.bandings = sheet.bandings.map((banding) => ({...workbook.keep(banding), id: workbook.nextId()}));
  copy.rules = sheet.rules.map((rule) => ({...rule}));
  workbook.sheets.push(copy);
  workbook.touched(copy, copy.whole);
  return copy;
}

/** Removes formats and conditional rules; content, notes and validations stay. @throws when the tab is protected */
export function clearFormats(sheet: Sheet): void {
  checkProtection(sheet, sheet.whole);
  sheet.styles.fill(sheet.whole, PLAIN);
  sheet.rules = [];
}

/** In pixels. */
const NARROWEST = 21;
const LETTER_WIDTH = 7;
const PADDING = 10;

/** Makes columns about as wide as the longest text they show. */
export function fitColumns(sheet: Sheet, start: number, count: number): void {
  sheet.workbook.settle();
  const {rows} = sheet.dataExtent();
  for (let column = start; column < start + count; column++) {
    let longest = 0;
    for (let row = 0; row < rows; row++) longest = Math.max(longest, sheet.displayAt(row, column).length);
    if (longest > 0) sheet.columns.resize(column, 1, Math.max(NARROWEST, longest * LETTER_WIDTH + PADDING));
  }
}

const LONGEST_NAME = 100;

function checkName(workbook: Book<Sheet>, name: string, self?: Sheet): void {
  const same = workbook.sheetLike(name);
  if (same && same !== self) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name === '') throw new Refusal('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME)
    throw new Refusal(`The sheet name cannot be greater than ${LONGEST_NAME} characters.`);
}

function freeName(workbook: Book<Sheet>): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheetLike(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
