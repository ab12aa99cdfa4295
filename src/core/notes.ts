import type {Account, Field} from './account';
import {type Phrase, phrase, shortened} from './phrase';

/** Words that may answer a question of the sheet, and the field they may be about. */
export interface NoteRule {
  readonly field: Extract<Field, 'status' | 'vendorReview' | 'stakeholderChange' | 'hiring' | 'budgetCycle'>;
  /** In lower case. */
  readonly words: readonly string[];
}

/** A text of the account that may answer a question: the text's field, its clause, and the field to ask about. */
export interface NoteFinding {
  readonly in: 'notes' | 'goal';
  readonly clause: string;
  readonly about: NoteRule['field'];
}

/** What notes and goals may say about fields that nobody filled; each field once. It changes no score. */
export function noteFindings(account: Account, rules: readonly NoteRule[]): NoteFinding[] {
  return rules.flatMap(({field, words}) => {
    // Of an active customer a note may say that it leaves.
    if (account[field] !== null && account[field] !== 'active') return [];
    for (const source of ['notes', 'goal'] as const) {
      const clause = clauseWith(account[source] ?? '', words);
      if (clause !== null) return [{in: source, clause, about: field}];
    }
    return [];
  });
}

/** The question about such a text: "The note says “evaluating other vendors”: does Vendor review apply?" */
export function noteQuestion({in: source, clause, about}: NoteFinding): Phrase {
  const key =
    about === 'budgetCycle' ? 'note-question-budget' : about === 'status' ? 'note-question-status' : 'note-question';
  return phrase(key, {where: phrase(`note-in-${source}`), clause, field: phrase(`field-${about}`)});
}

/** The first clause with one of the words as a word of its own; `null` without any. */
function clauseWith(text: string, words: readonly string[]): string | null {
  if (text === '') return null;
  for (const clause of text.split(/[.;!?。；！？\n]+/)) {
    const lower = clause.toLowerCase();
    if (words.some((word) => holdsWord(lower, word))) return shortened(clause.trim(), MOST);
  }
  return null;
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (IDEOGRAPH.test(word)) return true;
    const isWhole = !LETTER_AT_END.test(text.slice(0, at)) && !LETTER_AT_START.test(text.slice(at + word.length));
    if (isWhole && !NEGATED.test(text.slice(0, at))) return true;
  }
  return false;
}

const IDEOGRAPH = /[\u3400-\u9fff]/;
const LETTER_AT_END = /\p{L}$/u;
const LETTER_AT_START = /^\p{L}/u;
const NEGATED = /\b(?:no|not|never|without|isn['’]t|aren['’]t|kein|keine|nicht|sin|pas|sans)\s+$/;

/** How long a clause is quoted. */
const MOST = 70;
