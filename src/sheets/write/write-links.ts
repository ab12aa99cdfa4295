import {type Run, runsOf} from '../../cells/runs';
import {isSafeAsItIs} from '../../cells/safe-text';
import type {TabCell, TabKey, TabLink, TabModel} from '../../tabs/model';
import type {Tab} from '../google';

/** The ids of the tabs that links may lead to; a link to a tab that is not there is left out. */
export type TabIds = Readonly<Partial<Record<TabKey | 'accounts', number>>>;

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/**
 * Writes the links of a tab as rich text: in each column one range from its first link to its last.
 *
 * Rich text would turn a number or a date into text, and takes no mark that keeps a formula text, so a range ends before
 * such cells; a link on one is left out.
 */
export function writeLinks(tab: Tab, {cells, columnWidths}: TabModel, tabIds: TabIds): void {
  const textOf = textsOnce(tabIds);
  for (const column of columnWidths.keys()) {
    if (!cells.some((row) => isLinked(row[column]))) continue;
    for (const {first, items} of linkedRuns(cells.map((row) => row[column] ?? {value: null}))) {
      const texts = items.map((cell) => [textOf(cell)]);
      tab.getRange(first + 1, column + 1, items.length, 1).setRichTextValues(texts);
    }
  }
}

function isLinked(cell: TabCell | undefined): boolean {
  return (cell?.link ?? cell?.linkedText) !== undefined;
}

/** Rich text of cells; one without a link is made once for all cells that say the same. */
function textsOnce(tabIds: TabIds): (cell: TabCell) => RichText {
  const plain = new Map<unknown, RichText>();
  return (cell) => {
    if (isLinked(cell)) return richText(cell, tabIds);
    const text = plain.get(cell.value) ?? richText(cell, tabIds);
    plain.set(cell.value, text);
    return text;
  };
}

/** Runs of text cells, each from a linked cell to a linked cell. */
function linkedRuns(column: readonly TabCell[]): Run<TabCell>[] {
  const texts = [...column.entries()].filter(([, cell]) => isText(cell));
  return runsOf(texts).flatMap(({first, items}) => {
    const links = items.flatMap((cell, index) => (isLinked(cell) ? [index] : []));
    const [from] = links;
    const last = links[links.length - 1];
    return from === undefined || last === undefined ? [] : [{first: first + from, items: items.slice(from, last + 1)}];
  });
}

/** A blank cell counts as text. */
function isText({value}: TabCell): boolean {
  return value === null || (typeof value === 'string' && isSafeAsItIs(value));
}

function richText({value, link, linkedText}: TabCell, tabIds: TabIds): RichText {
  const text = typeof value === 'string' ? value : '';
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  const whole = link && text !== '' ? [{from: 0, to: text.length, link}] : [];
  for (const part of linkedText ?? whole) {
    const url = urlOf(part.link, tabIds);
    if (url !== null) builder.setLinkUrl(part.from, part.to, url);
  }
  return builder.build();
}

/** A link within the file; `null` when the tab is not there. */
function urlOf({to, row}: TabLink, tabIds: TabIds): string | null {
  const id = tabIds[to];
  return id === undefined ? null : `#gid=${id}&range=A${row}`;
}
