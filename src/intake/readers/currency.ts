import {lazily} from '../../core/once';
import {byEntry, listed} from '../../playbook/aliases/listed';
import {sheetTables} from '../../playbook/sheet-tables';
import {isBlank, smallText} from './cell';

/** The currency that a text names: its code, and whether only a sign says so that others share. */
export interface NamedCurrency {
  readonly code: string;
  /** The code or the sign that says so. */
  readonly said: string;
  readonly isShared: boolean;
}

/** The currency in a text such as `EUR 12,500.00`, `R$ 4.800` or `ARR (k€)`; `null` when it names none. */
export function currencyIn(text: unknown): NamedCurrency | null {
  if (typeof text !== 'string' || isBlank(text)) return null;
  let found = FOUND.get(text);
  if (found === undefined) {
    found = namedIn(text);
    if (FOUND.size < MOST_FOUND && text.length <= LONGEST_FOUND) FOUND.set(text, found);
  }
  return found;
}

/** What was found in texts: a heading and a number format are asked about in every row. */
const FOUND = new Map<string, NamedCurrency | null>();
const MOST_FOUND = 1000;
const LONGEST_FOUND = 60;

function namedIn(text: string): NamedCurrency | null {
  const {codes, signs} = tables();
  // "R 48 000" is rand, "R&D" is not.
  const plain = smallText(text).replace(/^r(?=\s?[\d#])/, 'zar ');
  const words = plain.split(/[^a-z]+/);
  const code = words
    .map((word) => (codes.has(word) ? word : word.replace(/^[kmt](?=[a-z]{3}$)/, '')))
    .find((word) => codes.has(word));
  if (code !== undefined) return {code: code.toUpperCase(), said: code.toUpperCase(), isShared: false};
  const found = signs.find(([sign]) =>
    /^[a-z ]+$/.test(sign) ? new RegExp(` ${sign}s? `).test(` ${words.join(' ')} `) : plain.includes(sign),
  );
  return found ? {code: found[1], said: found[0], isShared: SHARED.has(found[0])} : null;
}

const SHARED: ReadonlySet<string> = new Set(['$', '¥', 'kr', 'dollar', 'kronor', 'rs']);

const tables = lazily(() => {
  const {CURRENCY_CODES, CURRENCY_SIGNS} = sheetTables();
  const signs = [...byEntry(CURRENCY_SIGNS)].sort(([a], [b]) => b.length - a.length);
  return {codes: new Set(listed(CURRENCY_CODES)), signs};
});

/** The currency of a number format: by the place behind its sign, as in `[$$-1009]`, else by the sign. */
export function currencyOfFormat(format: string): NamedCurrency | null {
  const [, sign = '', place = ''] = /\[\$([^\]-]+)-([0-9a-f]+)\]/i.exec(format) ?? [];
  const {FORMAT_PLACES} = sheetTables();
  const placed = listed(FORMAT_PLACES).find((each) => each.slice(4) === place.toLowerCase());
  if (sign !== '' && placed !== undefined) return currencyIn(placed.slice(0, 3));
  return currencyIn(format.replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1 ').replace(/"/g, ' '));
}

/** What a shared sign means in a sheet that names those currencies: the only one that is written so, else the usual one. */
export function meantBy({code, isShared}: NamedCurrency, named: ReadonlySet<string>): string {
  if (!isShared) return code;
  const {SHARED_SIGNS} = sheetTables();
  const written = listed(SHARED_SIGNS[code] ?? code).filter((each) => named.has(each));
  return written.length === 1 ? written[0]! : code;
}
