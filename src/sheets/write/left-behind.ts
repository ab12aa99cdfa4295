import {cellName} from '../../cells/a1';
import {type Phrase, phrase} from '../../core/phrase';
import type {CellPlace} from '../../tabs/kept/row-mark';
import type {TabKey} from '../../tabs/model';
import type {OpenFile} from '../file/open-file';
import {type Refusal, refusal} from '../refusal';

/** How many cells a message names. */
const NAMED = 5;

/** What is told of a rebuilt tab, and of the cells of people's own that had no place in it. */
export function withLeftBehind(done: Phrase, places: readonly CellPlace[]): Phrase {
  if (places.length === 0) return done;
  const cells = places.slice(0, NAMED).map(({row, column}) => cellName('', column, row));
  return phrase('sentences', {sentences: [done, phrase('left-behind', {count: places.length, cells})]});
}

/** Why a tab is not built anew: what people typed in it can no longer be matched with its rows. */
export function lostTab({tabs, words}: OpenFile, key: TabKey): Refusal {
  return refusal(words, 'tab-lost', {tab: tabs.get(key)?.getName() ?? ''});
}
