import {digest} from '../../cells/digest';
import {markOf} from '../../tabs/marks';
import type {Tab} from '../google';
import {addMark, markedColumns} from './marks';

/** The sample is an account sheet like any other, so it carries a mark of its own: it may be scored, and taken out. */
const MARK = 'expansion-signals-sample';

/** What the sample held when it was made. */
const SEAL = 'expansion-signals-sample-seal';

/** Marks a tab as a sample of ours, with a token of its own. */
export function markSample(tab: Tab, token: string): void {
  addMark(tab, MARK, `${token}@${tab.getSheetId()}`);
}

/** Remembers what the sample holds, now that it is written. */
export function sealSample(tab: Tab): void {
  addMark(tab, SEAL, contentOf(tab));
}

/** The token of a sample we added; `null` when the tab is none, or a duplicate somebody made. */
export function sampleToken(tab: Tab): string | null {
  const mark = valueUnder(MARK, tab);
  return mark === null ? null : markOf(mark, tab.getSheetId());
}

/** Whether a sample holds what it held when it was made, our columns left out: then nothing of anybody's is in it. */
export function isUntouchedSample(tab: Tab): boolean {
  const seal = valueUnder(SEAL, tab);
  return seal === null || seal === contentOf(tab);
}

/** What people could put into it: values, formulas and notes, and whatever charts and rules it has. */
function contentOf(tab: Tab): string {
  const own = new Set(markedColumns(tab).values());
  const range = tab.getDataRange();
  const grids: unknown[][][] = [range.getValues(), range.getFormulas(), range.getNotes()];
  const cells = grids.map((rows) => rows.map((row) => row.filter((_, column) => !own.has(column + 1))));
  return digest(JSON.stringify([cells, tab.getCharts().length, tab.getConditionalFormatRules().length]));
}

function valueUnder(key: string, tab: Tab): string | null {
  const found = tab.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  return found ? (found.getValue() ?? '') : null;
}
