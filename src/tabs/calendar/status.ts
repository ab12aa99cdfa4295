import type {Words} from '../../playbook/say';
import {inEveryLanguage} from '../../playbook/words/known';
import {isForeign, noteIn, textIn, withNote} from '../kept/cell';
import type {TabValue} from '../model';

/** How far a step is. */
export type Status = 'todo' | 'doing' | 'done' | 'skipped';

const STATUSES: readonly Status[] = ['todo', 'doing', 'done', 'skipped'];

/** The status a cell says, in either language and any case; `null` for other text. */
export function statusOf(value: TabValue | undefined): Status | null {
  const said = textIn(value).trim().toLowerCase();
  const says = (status: Status) => inEveryLanguage(`status-${status}`).some((name) => name.toLowerCase() === said);
  return STATUSES.find(says) ?? null;
}

/** A status cell in the words of today's language; other text stays as it was typed. */
export function translatedStatus(value: TabValue | undefined, words: Words): TabValue {
  const status = isForeign(value) ? null : statusOf(value);
  return status === null ? (value ?? null) : withNote(statusName(status, words), noteIn(value));
}

/** The statuses to choose from. */
export function statusChoices(words: Words): string[] {
  return STATUSES.map((status) => statusName(status, words));
}

/** What a status is called. */
export function statusName(status: Status, words: Words): string {
  return words[`status-${status}`] ?? '';
}
