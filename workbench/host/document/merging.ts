import {intersect, type Rect, rect, sameRect} from './rect';
import {Refusal} from './refusal';
import type {Sheet} from './sheet';
import {checkProtection, clearContents} from './writing';

/** Merges a block: only its top left cell keeps its content. @throws when it cuts through another merge */
export function merge(sheet: Sheet, block: Rect): void {
  checkProtection(sheet, block);
  const within = new Set(sheet.merges.filter((other) => intersect(other, block) !== null));
  for (const other of within) {
    if (sameRect(intersect(other, block)!, other)) continue;
    throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
  }
  if (within.size > 0) sheet.merges = sheet.merges.filter((other) => !within.has(other));
  clearContents(sheet, rect(block.top, block.left + 1, 1, block.columns - 1));
  clearContents(sheet, rect(block.top + 1, block.left, block.rows - 1, block.columns));
  if (block.rows * block.columns > 1) sheet.merges.push(block);
}

/** Unmerges every merge that overlaps the block. */
export function breakApart(sheet: Sheet, block: Rect): void {
  checkProtection(sheet, block);
  sheet.merges = sheet.merges.filter((other) => intersect(other, block) === null);
}
