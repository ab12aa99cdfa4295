import {cellIn, cellsSaid} from '../../cells/a1';
import {type Phrase, phrase, sentencesOf} from '../../core/phrase';
import {knownIn} from '../../tabs/history/history';
import {readTyped, type Typed, type TypedTab} from '../../tabs/kept/read-typed';
import {MEETING_DECISIONS} from '../../tabs/meeting/decisions';
import type {OpenFile} from '../file/open-file';
import {refusal} from '../refusal';
import {historyOf} from './history';
import {cachedUntilWritten, ownCells} from './write-own-tab';

/** What people typed into one of our tabs; `null` when its rows cannot be told apart any more. */
export function typedIfKnown(file: OpenFile, tab: TypedTab): Typed | null {
  return cachedUntilWritten(file, tab.key, () => {
    const typed = readTyped(ownCells(file, tab.key), tab, file.words);
    if (typed === null || typed.rows.length === 0) return typed;
    const known = knownIn(historyOf(file));
    return {...typed, rows: typed.rows.map((row) => ({...row, ...known(row.identity)}))};
  });
}

/**
 * What people typed into one of our tabs; nothing when the tab is not there.
 *
 * @throws Refusal when the rows of the tab cannot be told apart any more: it is then not built anew
 */
export function typedInto(file: OpenFile, tab: TypedTab): Typed {
  const typed = typedIfKnown(file, tab);
  if (typed !== null) return typed;
  throw refusal(file.words, 'tab-lost', {tab: file.tabs.get(tab.key)?.getName() ?? ''});
}

/** What people typed beside decisions, in the Meeting tab; the cells that are written over are named with the tab. */
export function typedDecisions(file: OpenFile): Typed {
  const typed = typedInto(file, MEETING_DECISIONS);
  if (typed.overwritten.length === 0) return typed;
  const tab = file.tabs.get('meeting')?.getName() ?? '';
  return {...typed, overwritten: typed.overwritten.map((cell) => cellIn(tab, cell))};
}

/** What is told of a rebuilt tab: also which cells of people's own were written over. */
export function withOverwritten(done: Phrase, overwritten: readonly string[]): Phrase {
  if (overwritten.length === 0) return done;
  return sentencesOf([done, phrase('left-behind', cellsSaid(overwritten))]);
}
