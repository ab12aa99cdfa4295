/** What may stand in a phrase: a text of the sheet, a number, a nested phrase, or several of them. */
export type Figure = string | number | Phrase | readonly Figure[];

/**
 * Something to say, without the words: a key into the table of a language, and the figures the sentence needs.
 *
 * The decision says what it found as phrases; `say` in `playbook/say.ts` puts them into words on demand.
 */
export interface Phrase {
  readonly key: string;
  readonly figures?: Readonly<Record<string, Figure>>;
}

export function phrase(key: string, figures?: Readonly<Record<string, Figure>>): Phrase {
  return figures ? {key, figures} : {key};
}

/** What rules say, in their order; those that say nothing are left out. */
export function saidBy<Rule>(rules: readonly Rule[], say: (rule: Rule) => Phrase | null): Phrase[] {
  const phrases: Phrase[] = [];
  for (const rule of rules) {
    const found = say(rule);
    if (found !== null) phrases.push(found);
  }
  return phrases;
}

/** Words of the sheet in quotation marks: nobody can tell how they would fit into a sentence. */
export function inQuotes(said: string): Phrase {
  return phrase('quoted', {said});
}

/** A text as it is, or several one after the other. */
export function allOf(said: Figure): Phrase {
  return phrase('both', {said});
}

/** Sentences one behind the other. */
export function sentencesOf(sentences: readonly Figure[]): Phrase {
  return phrase('sentences', {sentences});
}

/** So many things of a list are named in a sentence; the others are counted, or left out. */
export const MAX_NAMED = 8;

/** A phrase of an event so many whole days ahead; 0 is said with the words of today, which end in `-today`. */
export function daysAhead(key: string, days: number): Phrase {
  return days === 0 ? phrase(`${key}-today`) : phrase(key, {days});
}

/** A text as a message quotes it: of one with more characters the beginning. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…` : text;
}
