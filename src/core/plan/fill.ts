import {memoizedByKey} from '../once';

/** What a placeholder says for an account; `null` when the account has no data for it, or when nobody knows the name. */
export type ValueFor = (placeholder: string) => string | null;

/**
 * A text with its placeholders filled in, so that nothing is ever missing in the middle of a sentence.
 *
 * - `{{name}}` stands for a figure or name of the account.
 * - `[one | other | last]` offers choices: the first one whose placeholders all have data is used, and none when every
 *   one lacks some. Brackets without `|` and without a placeholder are ordinary brackets.
 * - Outside choices, a sentence that needs data which is not there is left out; so is a line that ends up empty.
 *
 * @returns `''` when nothing is left to say
 */
export function fill(text: string, valueFor: ValueFor): string {
  if (!/[{}[\]]/.test(text)) return text;
  const chosen = withChoices(text, valueFor);
  return chosen
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : filledLine(line, valueFor) || null))
    .filter((line) => line !== null)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The names of all placeholders in a text, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}

/** Whether braces or brackets of a text do not pair up, so that a placeholder or choice cannot be recognized. */
export function hasBrokenMarks(text: string): boolean {
  const rest = withoutChoices(text.replace(PLACEHOLDER, ''));
  return /\{\{|\}\}/.test(rest) || (/[[\]]/.test(rest) && text.includes('|'));
}

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const CHOICES = /\[([^[\]]*)\]/g;
const SENTENCE_END = /(?<=[.!?…]["”’)]*\s+)(?=\S)|(?<=[。！？][”’」）]*)(?![”’」）])/;

function withoutChoices(text: string): string {
  const rest = text.replace(CHOICES, '');
  return rest === text ? text : withoutChoices(rest);
}

/** Stands in for a value while the words around it are tidied, so that a name is never tidied too. */
const MARK = '\uE000';

/** Choices may hold choices: the inner ones are made first. */
function withChoices(text: string, valueFor: ValueFor): string {
  const chosen = text.replace(CHOICES, (whole, inside: string) =>
    inside.includes('|') || inside.includes('{{') ? choice(inside, valueFor) : whole,
  );
  return chosen === text ? text : withChoices(chosen, valueFor);
}

function choice(inside: string, valueFor: ValueFor): string {
  return inside.split(/\s*\|\s*/).find((one) => canSay(one, valueFor)) ?? '';
}

function canSay(text: string, valueFor: ValueFor): boolean {
  return neededIn(text)?.every((name) => valueFor(name) !== null) ?? false;
}

/** The placeholders of a text that was written with nothing else between braces; `null` of any other. */
const neededIn = memoizedByKey((text) =>
  /\{\{|\}\}/.test(text.replace(PLACEHOLDER, '')) ? null : placeholdersIn(text),
);

const sentencesIn = memoizedByKey((line) => line.replace(/\uE000/g, '').split(SENTENCE_END));

function filledLine(line: string, valueFor: ValueFor): string {
  const sentences = sentencesIn(line).filter((sentence) => canSay(sentence, valueFor));
  const values: string[] = [];
  const words = sentences.join('').replace(PLACEHOLDER, (_, name: string) => {
    values.push(valueFor(name) ?? '');
    return MARK;
  });
  return withValues(tidied(words), values);
}

/** Closes the gaps that a left-out choice leaves: doubled blanks, a blank before a comma, empty brackets. */
const tidied = memoizedByKey((words) =>
  words
    .replace(/\s/g, ' ')
    .replace(/\(\s*\)|（\s*）|“\s*”/g, '')
    .replace(/ +([,.;:!?)”，。；：！？、）])/g, '$1')
    .replace(/([，。；：！？、（）]) +/g, '$1')
    .replace(/[,;，；、]+(?=[.!?。！？])/g, '')
    .replace(/^[\s,;.，；、。]+/, '')
    .replace(/ {2,}/g, ' ')
    .trim(),
);

/**
 * Puts the values in. One that ends in a full stop ("Acme Inc.") does not get a second one; a full stop or comma after a
 * quotation goes inside it, as in American English; between Chinese words and Latin letters or digits stands a blank.
 */
function withValues(words: string, values: readonly string[]): string {
  let next = 0;
  return words.replace(
    /(\p{Script=Han})?\uE000([.,。]|(?=(\p{Script=Han}))|)/gu,
    (_, before = '', stop = '', after = '') => {
      const value = values[next] ?? '';
      next += 1;
      const left = before !== '' && /^[A-Za-z0-9]/.test(value) ? ' ' : '';
      const right = after !== '' && /[A-Za-z0-9%]$/.test(value) ? ' ' : '';
      const [said, quote] = /^[.,]/.test(stop) && value.endsWith('”') ? [value.slice(0, -1), '”'] : [value, ''];
      return before + left + said + right + (stop === '.' && /[.!?]$/.test(said) ? '' : stop) + quote;
    },
  );
}
