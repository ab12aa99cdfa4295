import {safeText} from '../../cells/safe-text';
import type {NewText} from '../../tabs/kept/translate';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes texts of ours over texts of ours, neighbours in a column together; every other cell is left alone. */
export function writeTexts(tab: Tab, texts: readonly NewText[]): void {
  for (const stretch of stretchesOf(texts)) {
    const [{row, column}] = stretch as [NewText];
    tab.getRange(row, column, stretch.length, 1).setValues(stretch.map(({text}) => [safeText(text)]));
  }
}

function stretchesOf(texts: readonly NewText[]): NewText[][] {
  const stretches: NewText[][] = [];
  let last: NewText | null = null;
  for (const each of [...texts].sort((a, b) => a.column - b.column || a.row - b.row)) {
    if (last !== null && last.column === each.column && last.row + 1 === each.row)
      stretches[stretches.length - 1]?.push(each);
    else stretches.push([each]);
    last = each;
  }
  return stretches;
}
