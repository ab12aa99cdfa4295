import {rectOf} from '../document/a1';
import type {Rect} from '../document/rect';
import type {Formula, Sheet} from '../document/sheet';
import {type Node, nodesIn} from './parse';
import type {Value} from './values';

/** A formula where it stands, taken apart. */
export interface FormulaCell {
  readonly formula: Formula;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly tree: Node | null;
  readonly reads: readonly Area[];
  /** Does it call a function whose result changes by itself? */
  readonly isVolatile: boolean;
  /** The block its result would fill if nothing were in the way. */
  wanted: Rect | null;
  /** The arguments and the results of its last calls of custom functions, by their names. */
  memo: Memo;
}

export type Memo = Map<string, {readonly args: readonly unknown[]; readonly result: Value}>;

export interface Area {
  readonly sheet: Sheet;
  readonly block: Rect;
}

export function formulaCell(
  formula: Formula,
  tree: Node | null,
  sheet: Sheet,
  row: number,
  column: number,
): FormulaCell {
  const nodes = tree ? nodesIn(tree) : [];
  return {
    ...{formula, sheet, row, column, tree},
    reads: nodes.flatMap((node) => readBy(node, sheet) ?? []),
    isVolatile: nodes.some((node) => node.kind === 'call' && VOLATILE.test(node.name)),
    wanted: null,
    memo: new Map(),
  };
}

const VOLATILE = /^(?:NOW|TODAY|RAND|RANDBETWEEN)$/i;

function readBy(node: Node, home: Sheet): Area | null {
  const {workbook} = home;
  if (node.kind === 'name') return workbook.rangeNamed(node.name);
  if (node.kind !== 'reference') return null;
  const sheet = node.address.sheet === null ? home : workbook.sheetLike(node.address.sheet);
  return sheet && {sheet, block: rectOf(node.address, sheet.rows.count, sheet.columns.count)};
}
