import type {LineGroup} from '../../document/lines';
import {type Axis, type Rect, spanOf} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import type {Place} from '../bridge/place';

/** Groups of rows and columns, as ranges make them, collapse and expand them. A group's control stands after it. */

/** Changes how deep the lines of a block lie in groups. */
export function shiftDepth({sheet, block}: Place, axis: Axis, delta: number): void {
  sheet[axis].shiftDepth(...spanOf(block, axis), delta);
}

/** Collapses the groups that lie wholly in a block; where there are none, the deepest expanded one that reaches into it. */
export function collapseIn({sheet, block}: Place): void {
  for (const axis of AXES) {
    const [first, count] = spanOf(block, axis);
    const touched = groupsIn(sheet, axis, block, 0);
    const whole = touched.filter((group) => group.at >= first && group.at + group.count <= first + count);
    const deepest = touched.filter((group) => !sheet[axis].isFolded(group)).slice(-1);
    for (const group of whole.length > 0 ? whole : deepest) sheet[axis].fold(group, true);
  }
}

/** Expands the collapsed groups that reach into a block, or whose control does. */
export function expandIn({sheet, block}: Place): void {
  for (const axis of AXES) for (const group of groupsIn(sheet, axis, block, 1)) sheet[axis].fold(group, false);
}

const AXES = ['rows', 'columns'] as const;

/** The groups that reach into a block with that many lines after them. */
function groupsIn(sheet: Sheet, axis: Axis, block: Rect, after: number): LineGroup[] {
  const [first, count] = spanOf(block, axis);
  const groups: LineGroup[] = Array.from(sheet[axis].groups());
  return groups.filter((group) => group.at < first + count && group.at + group.count + after > first);
}
