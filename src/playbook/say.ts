import type {Figure, Phrase} from '../core/phrase';

/** The words of one language: a template for each key. */
export type Words = Readonly<Record<string, string>>;

/**
 * Puts a phrase into words.
 *
 * A template holds `{name}` for a figure as it is, `{name%}` for a share as a percentage, `{name$}` for money without
 * decimals, `{name+}` for a list of whole sentences, and `{name#seat|seats}` for a word that follows the number. Nested
 * phrases are said in the same language; other lists are joined with the template `list-separator`.
 *
 * @throws when the language lacks the key or the phrase lacks a figure: a programmer's mistake
 */
export function say({key, figures}: Phrase, words: Words): string {
  const template = words[key];
  if (template === undefined) throw new Error(`No words for "${key}".`);
  return template.replace(/\{(\w+)(?:([%$+])|#([^|}]*)\|([^}]*))?\}/g, (_, name, unit, one, many) => {
    const figure = figures?.[name];
    if (figure === undefined) throw new Error(`"${key}" needs the figure "${name}".`);
    if (one !== undefined) return figure === 1 ? one : many;
    return sayFigure(figure, unit, words);
  });
}

function sayFigure(figure: Figure, unit: string | undefined, words: Words): string {
  if (typeof figure === 'string') return figure;
  if (typeof figure === 'number') return sayNumber(figure, unit, words);
  if (Array.isArray(figure))
    return figure
      .map((each) => sayFigure(each, unit, words))
      .join(words[unit === '+' ? 'sentence-separator' : 'list-separator']);
  return say(figure as Phrase, words);
}

function sayNumber(number: number, unit: string | undefined, words: Words): string {
  if (unit === '%') return `${rounded(number * 100, 1)}${words['percent-sign']}`;
  const digits = unit === '$' ? 0 : 2;
  const [whole = '', decimals] = rounded(number, digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

function rounded(number: number, digits: number): string {
  return String(Number(number.toFixed(digits)));
}
