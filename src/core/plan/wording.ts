import type {Day} from '../day';
import {shortDay} from '../day-said';
import type {Phrase} from '../phrase';

/** A text of the sheet on one line, without control, direction and lone surrogate characters. */
export function cleanText(text: string): string {
  if (/^[!-z]+( [!-z]+)*$/.test(text)) return text;
  return text
    .replace(/[\p{Cc}\u200b\u2028-\u202e\u2066-\u2069\ufeff\ue000]/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/([{}])\1+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text of so many characters at most: of a longer one the beginning. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trim()}…`;
}

/** "Maria Lopez, VP Operations" is Maria Lopez. */
export function personOf(text: string | null): string | null {
  const [name = ''] = (text ?? '').split(/[,;(<（，；|/]/);
  return name.trim() || null;
}

/** How to greet: title and family name ("Dr. Nwosu"), the given name of a two- or three-word Latin name, else the name as it stands. */
export function firstNameOf(text: string | null): string | null {
  const name = personOf(text);
  if (name === null) return null;
  const words = name.split(/\s+/);
  const [first = name] = words;
  if (words.length > 1 && /^(dr|prof)\.?$/i.test(first)) return `${first} ${words[words.length - 1]}`;
  const isLatin = words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
  const isGiven =
    !/^(dr|mr|mrs|ms|frau|herr|mme|sra?|prof|head|team|chief|vp|the)\.?$/i.test(first) && !first.endsWith('.');
  return isLatin && isGiven ? first : name;
}

/** The family name of a Chinese name, as before a title: 李娜 and 李总 are 李, 欧阳锋 is 欧阳; `null` for any other. */
export function surnameOf(text: string | null): string | null {
  const name = personOf(text)?.replace(/\s/g, '') ?? '';
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return null;
  return name.length > 2 && COMPOUND_SURNAME.test(name) ? name.slice(0, 2) : name.slice(0, 1);
}

const COMPOUND_SURNAME = /^(欧阳|司马|上官|诸葛|司徒|东方|皇甫|慕容|令狐|夏侯|尉迟|公孙|南宫|端木|宇文|长孙)/;

/** A day with its year: "Nov 21, 2026". */
export function dayPhrase(day: Day): Phrase {
  return {...shortDay(day), key: 'day-long'};
}
