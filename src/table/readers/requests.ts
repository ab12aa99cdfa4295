import type {Requests} from '../../core/account';
import {phrase} from '../../core/phrase';
import {AROUND_REQUESTS, NO_OPENINGS, REQUEST_WORDS} from '../../playbook/aliases-values';
import {cellReader, type Reading, Unreadable} from './cell';
import type {ColumnReading} from './column';
import {levelSaid} from './level';
import {itemsIn} from './text';

/** Reads how often something was asked for: a count, "asked 3×", a list, Multiple / Some / None, or one phrase. */
export function requestsColumn(): ColumnReading<Requests> {
  const read = cellReader<Requests>({
    accepts: ACCEPTS_REQUESTS,
    dashSpeaks: true,
    number: counted,
    yesNo: (flag) => ({count: flag ? 1 : 0, items: []}),
    text: requestsIn,
  });
  return {read};
}

/** The requests a text names: a number of its own, a word for one, or the items of its list. */
export function requestsIn(text: string): Reading<Requests> {
  const lower = text.toLowerCase();
  const word = levelSaid(lower, REQUEST_WORDS);
  if (word !== null) return {count: Number(word), items: []};
  if (NO_OPENINGS.test(lower)) return {count: 0, items: []};
  if (/^[-+−]?[\d.,]+$/.test(lower))
    return counted(
      Number(
        lower
          .replace('−', '-')
          .replace(/,(?=\d{3}$)/, '')
          .replace(',', '.'),
      ),
    );
  const stated = STATED_COUNTS.map((form) => form.exec(lower)).find((match) => match !== null);
  if (stated) return counted(Number(stated[1]));
  const items = itemsIn(text);
  const leading = items.length === 1 ? /^(\d{1,3})\s+\p{L}/u.exec(text) : null;
  return leading ? counted(Number(leading[1])) : {count: items.length, items: items.map(nameIn).filter(Boolean)};
}

/** What an item asks for by name; `''` when it only says that something was asked. */
function nameIn(item: string): string {
  const {before, after, nameless} = AROUND_REQUESTS;
  const name = item.replace(after, '').replace(before, '').trim();
  return nameless.test(name) ? '' : name;
}

function counted(count: number): Reading<Requests> {
  return Number.isInteger(count) && count >= 0 ? {count, items: []} : ACCEPTS_REQUESTS;
}

/** Ways to say a count at the start or the end, never a number that belongs to a name such as "ISO 27001". */
const STATED_COUNTS = [
  /^(-?\d+(?:[.,]\d+)?)\s*(?:[x×]|times|次|个|项|条)(?![a-z\d])/,
  /^(-?\d+(?:[.,]\d+)?)\s*(?:open |new |feature |product )*(?:requests?|asks?|features?|ideas?|items?|solicitudes|peticiones|wünsche|demandes)\b/,
  /^(-?\d+(?:[.,]\d+)?)\s*[:–—]/,
  /(?:^|[\s(,:–-])(-?\d+(?:[.,]\d+)?)\s*(?:[x×]|times|次|veces|mal|fois)\)?$/,
  /\b(?:asked|requested|requests|asks)[\s:]*(-?\d+(?:[.,]\d+)?)$/,
  /[\s(][x×]\s?(\d+)\)?$/,
  /\((\d+)\)$/,
];
const ACCEPTS_REQUESTS = new Unreadable(phrase('accepts-requests'));
