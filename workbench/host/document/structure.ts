import type {Lines} from './lines';
import {type Axis, afterDelete, afterInsert, type Rect, rect} from './rect';
import {Refusal} from './refusal';
import type {Sheet} from './sheet';
import {checkProtection, withdrawSpill} from './writing';

/** Inserts lines before line `at`; their formats and validations are those of line `like`. */
export function insertLines(sheet: Sheet, axis: Axis, at: number, count: number, like: number): void {
  const lines = linesOf(sheet, axis);
  const across = axis === 'rows' ? sheet.columns.count : sheet.rows.count;
  sheet.workbook.makeRoomFor(count * across);
  checkProtection(sheet, span(sheet, axis, Math.min(at, lines.count - 1), 1));
  withdrawSpills(sheet);
  for (const plane of sheet.planes) plane.insert(axis, at, count);
  lines.insert(at, count, like);
  copyFormats(sheet, axis, at, count, like >= at ? like + count : like);
  moveAnchors(sheet, (block) => afterInsert(block, axis, at, count));
  moveMetadata(sheet, axis, (line) => (line >= at ? line + count : line));
  if (sheet.filter && axis === 'columns') moveCriteria(sheet, (column) => (column >= at ? column + count : column));
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (at < frozen) setFrozen(sheet, axis, frozen + count);
  sheet.workbook.calculation?.reshaped(sheet, axis, at, count);
}

/** Deletes lines and their cells. @throws when none would remain */
export function deleteLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  const lines = linesOf(sheet, axis);
  const noun = axis === 'rows' ? 'rows' : 'columns';
  if (at < 0 || count < 1 || at + count > lines.count) throw new Refusal(`Those ${noun} are out of bounds.`);
  if (count === lines.count) throw new Refusal(`You can't delete all the ${noun} on the sheet.`);
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  const frozenLeft = frozen - Math.max(0, Math.min(frozen, at + count) - at);
  if (frozen > 0 && lines.count - count - frozenLeft === 0) {
    throw new Refusal(`Sorry, it is not possible to delete all non-frozen ${noun}.`);
  }
  checkProtection(sheet, span(sheet, axis, at, count));
  withdrawSpills(sheet);
  for (const plane of sheet.planes) plane.remove(axis, at, count);
  lines.remove(at, count);
  moveAnchors(sheet, (block) => afterDelete(block, axis, at, count));
  moveMetadata(sheet, axis, (line) => (line < at ? line : line < at + count ? null : line - count));
  if (sheet.filter && axis === 'columns') {
    moveCriteria(sheet, (column) => (column < at ? column : column < at + count ? null : column - count));
  }
  setFrozen(sheet, axis, frozenLeft);
  sheet.workbook.calculation?.reshaped(sheet, axis, at, -count);
}

/** Freezes the first lines. @throws when none would remain to scroll */
export function freeze(sheet: Sheet, axis: Axis, count: number): void {
  const lines = linesOf(sheet, axis);
  if (count < 0) throw new Refusal(`Invalid argument: ${axis}`);
  if (count > lines.count) throw new Refusal(`Cannot freeze ${count} ${axis}; the sheet has ${lines.count}.`);
  if (count === lines.count) throw new Refusal(`Sorry, it is not possible to freeze all visible ${axis}.`);
  setFrozen(sheet, axis, count);
}

/** Moves lines before the line that is at `to` now. @throws when that is off the grid or within them */
export function moveLines(sheet: Sheet, axis: Axis, at: number, count: number, to: number): void {
  const lines = linesOf(sheet, axis);
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
  moveMetadata(sheet, axis, moved);
  if (sheet.filter && axis === 'columns') moveCriteria(sheet, moved);
  sheet.workbook.calculation?.moved(sheet, axis, at, count, target);
}

/** The blocks that the lines of a block form after a move. */
function blocksAfterMove(block: Rect, axis: Axis, moved: (line: number) => number): Rect[] {
  const [start, length] = axis === 'rows' ? [block.top, block.rows] : [block.left, block.columns];
  const lines = Array.from({length}, (_, index) => moved(start + index)).sort((one, other) => one - other);
  const blocks: Rect[] = [];
  let first = 0;
  for (let index = 1; index <= length; index++) {
    if (index < length && lines[index] === lines[index - 1]! + 1) continue;
    const run = [lines[first]!, index - first] as const;
    blocks.push(axis === 'rows' ? {...block, top: run[0], rows: run[1]} : {...block, left: run[0], columns: run[1]});
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

function movedLine(line: number, at: number, count: number, target: number): number {
  if (line >= at && line < at + count) return target + line - at;
  const without = line >= at + count ? line - count : line;
  return without >= target ? without + count : without;
}

function setFrozen(sheet: Sheet, axis: Axis, count: number): void {
  if (axis === 'rows') sheet.frozenRows = count;
  else sheet.frozenColumns = count;
}

export function linesOf(sheet: Sheet, axis: Axis): Lines {
  return axis === 'rows' ? sheet.rows : sheet.columns;
}

/** Clears all spilled results before cells move; the next calculation fills them again. */
export function withdrawSpills(sheet: Sheet): void {
  sheet.formulas.forEach((formula) => {
    if (formula) withdrawSpill(sheet, formula);
  });
}

function span(sheet: Sheet, axis: Axis, at: number, count: number): Rect {
  return axis === 'rows' ? rect(at, 0, count, sheet.columns.count) : rect(0, at, sheet.rows.count, count);
}

function copyFormats(sheet: Sheet, axis: Axis, at: number, count: number, like: number): void {
  const extent = [sheet.styles.extent(), sheet.validations.extent()];
  const across = Math.max(...extent.map((size) => (axis === 'rows' ? size.columns : size.rows)));
  for (let line = at; line < at + count; line++) {
    for (let other = 0; other < across; other++) {
      const [row, column] = axis === 'rows' ? [line, other] : [other, line];
      const [likeRow, likeColumn] = axis === 'rows' ? [like, other] : [other, like];
      sheet.styles.set(row, column, sheet.styles.get(likeRow, likeColumn));
      sheet.validations.set(row, column, sheet.validations.get(likeRow, likeColumn));
    }
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

function moveMetadata(sheet: Sheet, axis: Axis, move: (line: number) => number | null): void {
  const type = axis === 'rows' ? 'ROW' : 'COLUMN';
  const {workbook} = sheet;
  workbook.metadata = workbook.metadata.filter((each) => {
    if (each.place.type !== type || each.place.sheet !== sheet) return true;
    const at = move(each.place.at);
    if (at !== null) each.place = {...each.place, at};
    return at !== null;
  });
}

function moveCriteria(sheet: Sheet, move: (column: number) => number | null): void {
  const before = [...sheet.filter!.criteria];
  sheet.filter!.criteria.clear();
  for (const [column, criteria] of before) {
    const moved = move(column);
    if (moved !== null) sheet.filter!.criteria.set(moved, criteria);
  }
}
