import {columnNumber} from './a1';
/** A reference in a formula: the tab it names and the columns it covers. */
export interface FormulaReference {
  /** `null` when it names none: the tab of the formula itself. */
  readonly tab: string | null;
  /** From 1; `null` for whole rows, which have no columns of their own. */
  readonly columns: {readonly from: number; readonly to: number} | null;
}

/** Every reference to cells in a formula; what stands in quotation marks is text. */
export function referencesIn(formula: string): FormulaReference[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(REFERENCE)].map(([, quoted, plain, from, to]) => {
    const tab = quoted?.replace(/''/g, "'") ?? plain ?? null;
    return {tab, columns: from === undefined ? null : {from: columnNumber(from), to: columnNumber(to ?? from)}};
  });
}

/** `'My tab'!$A$1:B2`, `A:B`, `3:5`; not a function, nor a part of a longer name. */
const REFERENCE = new RegExp(
  [
    String.raw`(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|(?<![\p{L}\p{N}_.$!']))`,
    String.raw`(?:\$?([a-z]{1,3})(?:\$?\d+)?(?::\$?([a-z]{1,3})(?:\$?\d+)?)?|\$?\d+:\$?\d+)`,
    String.raw`(?![\p{L}\p{N}_(.!])`,
  ].join(''),
  'giu',
);
