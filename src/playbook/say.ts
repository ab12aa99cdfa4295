import {memoizedByKey} from '../core/once';
import type {Figure, Phrase} from '../core/phrase';

/** The words of one language: a template for each key. */
export type Words = Readonly<Record<string, string>>;

/**
 * Puts a phrase into words.
 *
 * A template holds `{name}` for a figure as it is, `{name%}` for a share as a percentage, `{name$}` for money in
 * the sheet's style, `{name+}` for a list of whole sentences, `{name&}` for one that ends in "and", `{name#seat|seats}` for a word
 * that follows the number, `{name·}` for facts side by side, and `{name~other|: }` for two figures with that sign between them, of which the longer stands
 * alone when it holds the other. Nested phrases are said in the same language; other lists are joined with the template
 * `list-separator`.
 *
 * @throws when the language lacks the key or the phrase lacks a figure: a programmer's mistake
 */
export function say({key, figures}: Phrase, words: Words): string {
  const template = word(words, key);
  const figureOf = (name: string): Figure => {
    const figure = figures?.[name];
    if (figure === undefined) throw new Error(`"${key}" needs the figure "${name}".`);
    return figure;
  };
  let said = '';
  let before = '';
  for (const piece of piecesOf(template)) {
    const text = typeof piece === 'string' ? piece : (sayPlace(piece, figureOf, words) ?? '');
    said += blankBetween(before, text) + text;
    // To look into a text that is being put together would copy it every time.
    before = text || before;
  }
  return said;
}

export function sayIfAny(said: Phrase | null, words: Words): string {
  return said === null ? '' : say(said, words);
}

/** Says a phrase, or the text under a key that needs no figures. */
export type Say = (said: Phrase | string) => string;

export function sayIn(words: Words): Say {
  return (said) => say(typeof said === 'string' ? {key: said} : said, words);
}

/** Between Chinese and a number or a name in Latin letters stands a blank. */
function blankBetween(before: string, after: string): string {
  // Looked at piece by piece, and most pieces hold no Chinese at either end.
  const isBeyondAscii = before.charCodeAt(before.length - 1) > 127 || after.charCodeAt(0) > 127;
  return isBeyondAscii && BLANK_BETWEEN.test(before.slice(-1) + after.slice(0, 1)) ? ' ' : '';
}

const BLANK_BETWEEN = /^(\p{Script=Han}[A-Za-z\d$€£¥]|[A-Za-z\d%]\p{Script=Han})$/u;

/** The words with money in a sheet's style: its sign, and in Chinese 万 where the sheet is in yuan or writes 万 itself. */
export function amountWords(
  words: Words,
  style: {readonly sign: string; readonly isInWan: boolean},
  language: string,
): Words {
  const withSign = {...words, 'amount-sign': style.sign};
  return style.isInWan && language === 'zh' ? {...withSign, 'amount-wan': '万', 'amount-yi': '亿'} : withSign;
}

/** The text with a capital letter first. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text under a key, which holds no figure. @throws when the language lacks the key: a programmer's mistake */
export function word(words: Words, key: string): string {
  const text = words[key];
  if (text === undefined) throw new Error(`No words for "${key}".`);
  return text;
}

/** A place in a template for a figure, as the form of {@link PLACE} names its parts. */
interface Place {
  readonly name: string;
  readonly unit: string | undefined;
  readonly one: string | undefined;
  readonly many: string | undefined;
  readonly other: string | undefined;
  readonly sign: string | undefined;
}

function sayPlace({name, unit, one, many, other, sign}: Place, figureOf: (name: string) => Figure, words: Words) {
  const figure = figureOf(name);
  if (one !== undefined) return figure === 1 ? one : many;
  const text = sayFigure(figure, unit, words);
  return other === undefined ? text : joined(text, sayFigure(figureOf(other), undefined, words), sign ?? '');
}

/** A template's texts and places in order; each template is taken apart once, however many accounts it speaks of. */
const piecesOf = memoizedByKey((template) => {
  const pieces: (string | Place)[] = [];
  let end = 0;
  for (const match of template.matchAll(PLACE)) {
    const [whole, name = '', unit, one, many, other, sign] = match;
    pieces.push(template.slice(end, match.index), {name, unit, one, many, other, sign});
    end = match.index + whole.length;
  }
  pieces.push(template.slice(end));
  return pieces;
});

const PLACE = /\{(\w+)(?:([%$+&·])|#([^|}]*)\|([^}]*)|~(\w+)\|([^}]*))?\}/g;

/** Two texts with a sign between them; what one says already is not said again. */
function joined(one: string, other: string, sign: string): string {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first.includes(second)) return one;
  return second.includes(first) ? other : `${one}${sign}${other}`;
}

function sayFigure(figure: Figure, unit: string | undefined, words: Words): string {
  if (typeof figure === 'string') return figure;
  if (typeof figure === 'number') return sayNumber(figure, unit, words);
  if (Array.isArray(figure)) return sayList(figure, unit, words);
  return say(figure as Phrase, words);
}

function sayList(figures: readonly Figure[], unit: string | undefined, words: Words): string {
  const said = figures.map((each) => sayFigure(each, unit, words));
  if (unit !== '&' || said.length < 2) return said.join(words[SEPARATORS[unit ?? ''] ?? 'list-separator']);
  const last = words[said.length === 2 ? 'list-last' : 'list-last-of-more'];
  const list = said.slice(0, -1).join(words['list-separator']) + last + said[said.length - 1];
  // In English a comma stands inside the quotation marks.
  return list.replace(/”, /g, ',” ');
}

const SEPARATORS: Readonly<Record<string, string>> = {'+': 'sentence-separator', '·': 'fact-separator'};

function sayNumber(number: number, unit: string | undefined, words: Words): string {
  if (unit === '%') return `${rounded(number * 100, 1)}${words['percent-sign']}`;
  return unit === '$' ? sayAmount(number, words) : grouped(number, 2);
}

/** Money as the sheet writes it: `$48,700`, `¥4.87 万`; without a currency `48,700`. */
function sayAmount(number: number, words: Words): string {
  const size = Math.abs(number);
  const sign = (number < 0 ? '-' : '') + (words['amount-sign'] ?? '');
  if (!words['amount-wan'] || size < 1e4) return sign + grouped(size, 0);
  // A price of less than a million is exact; of larger sums a hundred more or less says nothing.
  if (size < 1e8) return `${sign}${grouped(size / 1e4, size < 1e6 ? 4 : 2)} ${words['amount-wan']}`;
  return `${sign}${grouped(size / 1e8, 2)} ${words['amount-yi']}`;
}

function grouped(number: number, digits: number): string {
  const [whole = '', decimals] = rounded(number, digits).split('.');
  const marked = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return decimals ? `${marked}.${decimals}` : marked;
}

function rounded(number: number, digits: number): string {
  if (Number.isInteger(number)) return String(number);
  return String(Number(number.toFixed(digits)));
}
