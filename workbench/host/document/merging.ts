import {eachCell, intersect, type Rect, rect, sameRect} from './rect';
import {Refusal} from './refusal';
import type {Sheet} from './sheet';
import {checkProtection, clearContents} from './writing';

/** Merges a block: only its top left cell keeps its content. @throws when it cuts through another merge */
export function merge(sheet: Sheet, block: Rect): void {
  checkProtection(sheet, block);
  const crossing = sheet.merges.some((other) => {
    const shared = intersect(other, block);
    return shared !== null && !sameRect(shared, other);
  });
  if (crossing) throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = sheet.merges.filter((other) => intersect(other, block) === null);
  eachCell(block, (row, column) => {
    if (row !== block.top || column !== block.left) clearContents(sheet, rect(row, column));
  });
  if (block.rows * block.columns > 1) sheet.merges.push(block);
}

/** Unmerges every merge that overlaps the block. */
export function breakApart(sheet: Sheet, block: Rect): void {
  checkProtection(sheet, block);
  sheet.merges = sheet.merges.filter((other) => intersect(other, block) === null);
}
