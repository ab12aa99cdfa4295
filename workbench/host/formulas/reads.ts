import {rectOf} from '../document/a1';
import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {leavesOf, type Node} from './parse';

/** The blocks that a formula on that sheet reads. */
export function readsOf(tree: Node, home: Sheet): {sheet: Sheet; block: Rect}[] {
  const reads: {sheet: Sheet; block: Rect}[] = [];
  for (const leaf of leavesOf(tree)) {
    if (leaf.kind === 'name') {
      const named = home.workbook.namedRanges.find((each) => each.name.toLowerCase() === leaf.name.toLowerCase());
      if (named) reads.push(named);
    } else if (leaf.kind === 'reference') {
      const sheet = leaf.address.sheet === null ? home : home.workbook.sheetLike(leaf.address.sheet);
      if (sheet) reads.push({sheet, block: rectOf(leaf.address, sheet.rows.count, sheet.columns.count)});
    }
  }
  return reads;
}
