import type {Day} from '../../core/day';
import {lazily} from '../../core/once';
import {listed} from '../../playbook/aliases/listed';
import type {StatusMeaning} from '../../playbook/aliases/statuses';
import {NO_WORDS} from '../../playbook/aliases/values';
import {sheetTables} from '../../playbook/sheet-tables';
import {patternOf, saysAs} from '../pattern';
import {isErrorText, plainText, saysNothing} from './cell';
import {type DayOrder, dayInText} from './day-text';

/** What a cell says of a customer; of a word that no table knows only the word. */
export interface SaidStatus {
  readonly meaning: StatusMeaning | null;
  /** Whether the word means something else where the row pays or has a renewal ahead. */
  readonly isWeak: boolean;
  readonly word: string;
  /** A day of cancellation: who renews after it gave notice on it. */
  readonly isNotice?: true;
  /** A past day of cancellation: no more than that beside something else that says that they are leaving. */
  readonly isDayOfAsking?: true;
  /** Says nothing of a row that pays, or has its renewal ahead: "Partner", "Renewed: no". */
  readonly unless?: 'pays' | 'renews';
}

/** What a word means, whatever its spelling. */
type WordMeaning = Omit<SaidStatus, 'word'>;

/** What people answered about words, by {@link wordKey}. */
export type StatusAnswers = ReadonlyMap<string, StatusMeaning>;

/** The answers in Settings: "word = former", a meaning in the words that cells may use for it. */
export function statusAnswers(entries: readonly string[]): StatusAnswers {
  return new Map(
    entries.flatMap((entry) => {
      const cut = entry.search(/[=＝]/);
      const said = wordKey(entry.slice(cut + 1));
      const meaning = said === 'not yet' ? said : known(said)?.meaning;
      return cut < 0 || !meaning ? [] : [[wordKey(entry.slice(0, cut)), meaning] as const];
    }),
  );
}

/** A status in one spelling: case, marks, hyphens and a number before it do not count. */
export function wordKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/^\d+\s*[-–.:)]\s*/, '')
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim();
}

/** What a text says of a customer on a day, its dates in that order; `null` when no table knows it or it contradicts itself. */
export function statusIn(
  text: string,
  asOf: Day,
  answers: StatusAnswers = new Map(),
  order: DayOrder = 'day',
): WordMeaning | null {
  if (text.length > LONGEST_STATUS) return null;
  const key = wordKey(text);
  const answered = answers.get(key);
  if (answered) return surely(answered);
  const found = whole(key);
  if (found) return found;
  const [, head = '', rest = ''] = patternOf('beginning').exec(plainText(text)) ?? [];
  const said = wordKey(rest);
  const begun = whole(wordKey(head)) ?? (/^ex[- ]/i.test(text.trim()) ? surely('former') : null);
  if (NO_WORDS.has(said)) return null;
  if (begun?.meaning !== 'former') {
    // "Active (notice given)": what is added counts unless it is good news, or what was before, as in "Active (ex-trial)".
    const added = rest === '' || saysAs('aside', rest) ? null : statusIn(rest, asOf, answers, order);
    // Words for a notice that no table knows: "Live - notice is in".
    if (!added && begun?.meaning === 'active' && saysAs('givesNotice', rest) && !saysAs('aside', rest)) return null;
    if (!added || added.meaning === 'active' || (begun && added.unless))
      return begun?.meaning === 'not yet' && saysAs('customerDeal', rest) ? {...begun, isWeak: true} : begun;
    if (begun?.meaning !== 'active' || added.meaning === 'leaving') return added;
    // "Expansion - Discovery" is a deal with a customer; "Active - POC" and "Active, cancelled 5 seats" are unclear.
    if (saysAs(added.meaning === 'former' ? 'softens' : 'customerDeal', head)) return begun;
    return added.meaning === 'former' && (whole(said) || dayNamed(rest, asOf, order))
      ? added
      : {...added, isWeak: true};
  }
  if (saysAs('takenBack', rest) || LEVEL.test(said)) return null;
  if ((dayNamed(text, asOf, order) ?? asOf) > asOf) return surely('leaving');
  const isBoth = whole(said)?.meaning === 'active' && /\W\W|\//.test(text) && !saysAs('customerDeal', rest);
  return isBoth || saysAs('softens', text) ? {...begun, isWeak: true} : begun;
}

/** What a whole text means, with or without a word for a customer in it. */
export function whole(key: string): WordMeaning | null {
  // "In onboarding" and "em implantação" are where they are, and "n/a (churned)" says why nobody is.
  const alone = key.split(patternOf('companyWords')).join(' ');
  const found =
    known(key) ??
    (alone === key ? null : known(wordKey(alone))) ??
    known(key.replace(/^(?:n a|(?:in|im|en|em)(?: fase de)?) /, ''));
  return found?.unless && /^(?:customer|client|kunde)/.test(key) ? known('customer') : found;
}

/** The day that a text names, of a year alone its first: "effective 2027-03-31", "in March 2027", "Q1 2027", "(2027)". */
export function dayNamed(text: string, asOf: Day, order: DayOrder): Day | null {
  for (const form of [/\d.*\d/, patternOf('wordsOfDay')]) {
    for (const each of [/\d\.\d/.test(text) ? 'day' : order, 'day', 'month'] as const) {
      const day = dayInText(form.exec(text)?.[0] ?? '', {asOf, order: each, past: false});
      if (day) return day;
    }
  }
  const year = patternOf('yearAlone').exec(text);
  return year && `${year[0]}-01-01`;
}

/** A longer text is a note, and is not taken apart. */
export const LONGEST_STATUS = 200;

/** How much they churn, which is no loss: "Churn: low". */
const LEVEL = /^(?:low|medium|high|niedrig|hoch|bajo|低|高)$/;

function known(key: string): WordMeaning | null {
  return statusWords().get(key) ?? null;
}

const statusWords = lazily(() => {
  const {PARTNER_WORDS, STATUS_WORDS, WEAK_STATUS_WORDS} = sheetTables();
  const known = new Map<string, WordMeaning>();
  for (const [lists, isWeak] of [
    [WEAK_STATUS_WORDS, true],
    [STATUS_WORDS, false],
  ] as const) {
    for (const [meaning, list] of Object.entries(lists) as [StatusMeaning, string][]) {
      for (const word of listed(list)) known.set(wordKey(word), {meaning, isWeak});
    }
  }
  for (const word of listed(PARTNER_WORDS))
    known.set(wordKey(word), {meaning: 'not yet', isWeak: true, unless: 'pays'});
  return known;
});

/** The flag that a text begins with, whatever its reason: "Yes - price" is yes. */
export function flagIn(text: string): string | null {
  return patternOf('flag').exec(text)?.[1] ?? null;
}

/** Cells for which others stand as for nothing known: "Pending". */
export const UNDECIDED = /^(?:pending|maybe|not sure|待定|待确认|可能)$/i;

/** Cells below "Status" whose meaning only a person knows. */
export const CODE = /^(?:\d|true|false|yes|no|y|n)$/i;

/** Whether a text is neither blank nor a way of saying that nothing is known, and short enough to be a status. */
export function isWord(text: string): boolean {
  return !saysNothing(text) && !isErrorText(text) && plainText(text).length <= LONGEST_WORD;
}

/** In characters; a longer text is a sentence. */
const LONGEST_WORD = 40;

/** A meaning of which nobody is asked. */
export function surely(meaning: StatusMeaning): WordMeaning {
  return {meaning, isWeak: false};
}

export function unknown(word: string): SaidStatus {
  return {meaning: null, isWeak: false, word};
}
