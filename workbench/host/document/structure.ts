import type {FilterCriteria} from './parts';
import type {Plane} from './plane';
import {type Axis, afterDelete, afterInsert, eachCell, movedLine, type Rect, rect, spanOf, withSpan} from './rect';
import {Refusal} from './refusal';
import type {Sheet} from './sheet';
import {checkProtection, withdrawSpill} from './writing';

/** Inserts lines before line `at`; their formats and validations are those of line `like`. */
export function insertLines(sheet: Sheet, axis: Axis, at: number, count: number, like: number): void {
  const lines = sheet[axis];
  sheet.workbook.makeRoomFor(count * (axis === 'rows' ? sheet.columns : sheet.rows).count);
  checkProtection(sheet, span(sheet, axis, Math.min(at, lines.count - 1), 1));
  withdrawSpills(sheet);
  for (const plane of sheet.planes) plane.insert(axis, at, count);
  lines.insert(at, count, like);
  copyFormats(sheet, axis, at, count, like >= at ? like + count : like);
  moveAnchors(sheet, (block) => afterInsert(block, axis, at, count));
  moveTies(sheet, axis, (line) => (line >= at ? line + count : line));
  if (at < sheet[FROZEN[axis]]) sheet[FROZEN[axis]] += count;
  sheet.workbook.calculation?.reshaped(sheet, axis, at, count);
}

/** Adds lines at the end until the grid is at least that large. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  for (const [axis, wanted] of [['rows', rows] as const, ['columns', columns] as const]) {
    const {count} = sheet[axis];
    if (wanted > count) insertLines(sheet, axis, count, wanted - count, count - 1);
  }
}

/** Deletes lines and their cells. @throws when none would remain */
export function deleteLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  const lines = sheet[axis];
  if (at < 0 || count < 1 || at + count > lines.count) throw new Refusal(`Those ${axis} are out of bounds.`);
  if (count === lines.count) throw new Refusal(`You can't delete all the ${axis} on the sheet.`);
  const frozen = sheet[FROZEN[axis]];
  const frozenLeft = frozen - Math.max(0, Math.min(frozen, at + count) - at);
  if (frozen > 0 && lines.count - count - frozenLeft === 0) {
    throw new Refusal(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  checkProtection(sheet, span(sheet, axis, at, count));
  withdrawSpills(sheet);
  for (const plane of sheet.planes) plane.remove(axis, at, count);
  lines.remove(at, count);
  moveAnchors(sheet, (block) => afterDelete(block, axis, at, count));
  moveTies(sheet, axis, (line) => (line < at ? line : line < at + count ? null : line - count));
  sheet[FROZEN[axis]] = frozenLeft;
  sheet.workbook.calculation?.reshaped(sheet, axis, at, -count);
}

/** Freezes the first lines. @throws when none would remain to scroll */
export function freeze(sheet: Sheet, axis: Axis, count: number): void {
  const lines = sheet[axis];
  if (count < 0) throw new Refusal(`Invalid argument: ${axis}`);
  if (count > lines.count) throw new Refusal(`Cannot freeze ${count} ${axis}; the sheet has ${lines.count}.`);
  if (count === lines.count) throw new Refusal(`Sorry, it is not possible to freeze all visible ${axis}.`);
  sheet[FROZEN[axis]] = count;
}

/** Moves lines before the line that is at `to` now. @throws when that is off the grid or within them */
export function moveLines(sheet: Sheet, axis: Axis, at: number, count: number, to: number): void {
  const lines = sheet[axis];
  if (to < 0 || to > lines.count) throw new Refusal(`Those ${axis} are out of bounds.`);
  if (to >= at && to <= at + count) return;
  checkProtection(sheet, span(sheet, axis, at, count));
  withdrawSpills(sheet);
  const target = to > at ? to - count : to;
  for (const plane of sheet.planes) plane.move(axis, at, count, target);
  lines.move(at, count, target);
  const moved = (line: number) => movedLine(line, at, count, target);
  for (const rule of sheet.rules) rule.ranges = rule.ranges.flatMap((block) => blocksAfterMove(block, axis, moved));
  moveAnchors(sheet, (block) => blockAfterMove(block, axis, moved), false);
  moveTies(sheet, axis, moved);
  sheet.workbook.calculation?.moved(sheet, axis, at, count, target);
}

/** The blocks that the lines of a block form after a move. */
function blocksAfterMove(block: Rect, axis: Axis, moved: (line: number) => number): Rect[] {
  const [start, length] = spanOf(block, axis);
  const lines = Array.from({length}, (_, index) => moved(start + index)).sort((one, other) => one - other);
  const blocks: Rect[] = [];
  let first = 0;
  for (let index = 1; index <= length; index++) {
    if (index < length && lines[index] === lines[index - 1]! + 1) continue;
    blocks.push(withSpan(block, axis, lines[first]!, index - first));
    first = index;
  }
  return blocks;
}

function blockAfterMove(block: Rect, axis: Axis, moved: (line: number) => number): Rect {
  const [first, second] = blocksAfterMove(block, axis, moved);
  if (second)
    throw new Error('[host] moving lines out of a merged, named, filtered or protected block is not implemented');
  return first!;
}

/** Where a sheet keeps how many of its lines are frozen. */
const FROZEN = {rows: 'frozenRows', columns: 'frozenColumns'} as const;

/** Clears all spilled results before cells move; the next calculation fills them again. */
export function withdrawSpills(sheet: Sheet): void {
  sheet.formulas.forEach((formula) => {
    if (!formula?.spill) return;
    sheet.workbook.touched(sheet, formula.spill);
    withdrawSpill(sheet, formula);
  });
}

function span(sheet: Sheet, axis: Axis, at: number, count: number): Rect {
  return withSpan(sheet.whole, axis, at, count);
}

function copyFormats(sheet: Sheet, axis: Axis, at: number, count: number, like: number): void {
  for (const plane of [sheet.styles, sheet.validations] as Plane<unknown>[]) {
    const {rows, columns} = plane.extent();
    eachCell(withSpan(rect(0, 0, rows, columns), axis, at, count), (row, column) =>
      plane.set(row, column, axis === 'rows' ? plane.get(like, column) : plane.get(row, like)),
    );
  }
}

/** Moves whatever is tied to blocks of a sheet; the rules too, unless they were moved already. */
function moveAnchors(sheet: Sheet, move: (block: Rect) => Rect | null, rules = true): void {
  const moved = (blocks: readonly Rect[]) => blocks.map(move).filter((block) => block !== null);
  sheet.merges = moved(sheet.merges).filter((merge) => merge.rows * merge.columns > 1);
  if (rules) for (const rule of sheet.rules) rule.ranges = moved(rule.ranges);
  sheet.rules = sheet.rules.filter((rule) => rule.ranges.length > 0);
  for (const banding of sheet.bandings) banding.block = move(banding.block) ?? rect(0, 0, 0, 0);
  sheet.bandings = sheet.bandings.filter((banding) => banding.block.rows > 0);
  for (const protection of sheet.protections) {
    protection.unprotected = moved(protection.unprotected);
    if (protection.block) protection.block = move(protection.block) ?? rect(0, 0, 0, 0);
  }
  sheet.protections = sheet.protections.filter((each) => each.block === null || each.block.rows > 0);
  if (sheet.filter) {
    const block = move(sheet.filter.block);
    if (block) sheet.filter.block = block;
    else sheet.filter = null;
  }
  for (const each of sheet.workbook.namedRanges) {
    if (each.sheet === sheet) each.block = move(each.block) ?? each.block;
  }
  for (const {charts} of sheet.workbook.sheets) {
    for (const chart of charts) {
      chart.ranges = chart.ranges.map((range) =>
        range.sheet === sheet ? {sheet, block: move(range.block) ?? range.block} : range,
      );
    }
  }
}

/** Moves what is tied to single lines: metadata, and the criteria of a filter's columns. */
function moveTies(sheet: Sheet, axis: Axis, move: (line: number) => number | null): void {
  const type = axis === 'rows' ? 'ROW' : 'COLUMN';
  const {workbook} = sheet;
  workbook.metadata = workbook.metadata.filter((each) => {
    if (each.place.type !== type || each.place.sheet !== sheet) return true;
    const at = move(each.place.at);
    if (at !== null) each.place = {...each.place, at};
    return at !== null;
  });
  if (!sheet.filter || axis === 'rows') return;
  const criteria = [...sheet.filter.criteria].map(([column, each]) => [move(column), each] as const);
  sheet.filter.criteria = new Map(criteria.filter((entry): entry is [number, FilterCriteria] => entry[0] !== null));
}
