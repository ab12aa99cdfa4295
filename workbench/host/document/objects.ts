import type {Book, NamedRange} from './book';
import type {Banding, ConditionalRule} from './parts';
import {intersect, type Rect} from './rect';
import {Refusal} from './refusal';
import type {Chart, Sheet} from './sheet';

/** Replaces every conditional format rule of a sheet, as Sheets does. */
export function placeRules(sheet: Sheet, rules: readonly ConditionalRule[]): void {
  sheet.rules = Array.from(rules, (rule) => sheet.workbook.keep(rule));
}

export function addChart(sheet: Sheet, chart: Omit<Chart, 'id'>): Chart {
  const added: Chart = {...sheet.workbook.keep(chart), id: sheet.workbook.nextId()};
  sheet.charts.push(added);
  return added;
}

/** @throws when some of the block has colors in turn already */
export function addBanding(sheet: Sheet, block: Rect, colors: Banding['colors']): Banding {
  if (sheet.bandings.some((each) => intersect(each.block, block))) {
    throw new Refusal(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const added = {id: sheet.workbook.nextId(), block, colors: sheet.workbook.keep(colors)};
  sheet.bandings.push(added);
  return added;
}

export function removeChart(sheet: Sheet, id: number): void {
  sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
}

/** Names a block, or moves the name there. @throws when Sheets would not take the name */
export function setNamedRange(workbook: Book<Sheet>, name: string, sheet: Sheet, block: Rect): void {
  checkName(name);
  const same = workbook.rangeNamed(name);
  if (same) Object.assign(same, {sheet, block});
  else workbook.namedRanges.push({name, sheet, block});
  workbook.calculation?.renamed(sheet, sheet.name);
}

/** @throws when Sheets would not take the name, or has it already */
export function renameNamedRange(workbook: Book<Sheet>, named: NamedRange<Sheet>, name: string): void {
  const same = workbook.rangeNamed(name);
  if (same && same !== named) throw new Refusal(`The named range "${name}" already exists.`);
  checkName(name);
  named.name = name;
  workbook.calculation?.renamed(named.sheet, named.sheet.name);
}

/** @throws when there is no such name */
export function removeNamedRange(workbook: Book<Sheet>, name: string): void {
  const gone = workbook.rangeNamed(name);
  if (!gone) throw new Refusal(`The named range "${name}" does not exist.`);
  workbook.namedRanges = workbook.namedRanges.filter((each) => each !== gone);
  workbook.calculation?.renamed(gone.sheet, gone.sheet.name);
}

function checkName(name: string): void {
  if (
    !/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) ||
    /^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$|^(true|false)$/i.test(name)
  ) {
    throw new Refusal(`Invalid name: ${name}`);
  }
}
