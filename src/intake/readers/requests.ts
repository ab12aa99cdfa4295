import type {Requests} from '../../core/account';
import {NO_OPENINGS, REQUEST_WORDS} from '../../playbook/aliases/values';
import {patternOf, saysAs} from '../pattern';
import {cellReader, Unreadable} from './cell';
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
export function requestsIn(said: string): Requests | Unreadable {
  const text = said.replace(/\b(?:twice|(?:several|multiple|many) times)(?=\)?$)/i, '2x');
  // "5+", "~5"
  const lower = text.toLowerCase().replace(/^[~≈>≥]\s?(?=\d+$)|(?<=^\d{1,9})\s?\+$/g, '');
  const word = levelSaid(lower, REQUEST_WORDS);
  if (word !== null) return {count: Number(word), items: []};
  if (NO_OPENINGS.test(lower)) return {count: 0, items: []};
  if (/^[-+−]?[\d.,/]+$/.test(lower))
    return counted(
      Number(
        lower
          .replace('−', '-')
          .replace(/,(?=\d{3}$)/, '')
          .replace(',', '.'),
      ),
    );
  const stated = STATED_COUNTS.find((form) => form.test(text));
  if (stated) return named(counted(Number(stated.exec(text)![1])), text.replace(stated, ' '));
  const items = openItemsIn(text);
  if (items.length === 0 && /^\d+\s*\(/.test(text)) return ACCEPTS_REQUESTS;
  const leading = items.length === 1 ? /^(\d{1,3})\s+[\p{L}(]/u.exec(items[0]!) : null;
  return leading ? counted(Number(leading[1])) : named({count: items.length, items: []}, text);
}

/** Without what they have got: "SSO - shipped". */
function openItemsIn(text: string): string[] {
  return itemsIn(text).filter((item) => !(MAY_BE_GRANTED.test(item) && saysAs('granted', item)));
}

/** The requests with what the text asks for by name: only plans and emails ask for the names. */
function named(requests: Requests | Unreadable, text: string): Requests | Unreadable {
  if (requests instanceof Unreadable) return requests;
  return {
    count: requests.count,
    get items() {
      return openItemsIn(text).map(nameIn).filter(Boolean);
    },
  };
}

/** What an item asks for by name; `''` when it only says that something was asked. */
function nameIn(item: string): string {
  if (item.length > LONGEST_NAME) return item;
  const name = withoutTimes(item.replace(/^[\s:–—]+|[\s:–—]+$/g, ''))
    .replace(patternOf('beforeRequest'), '')
    .trim();
  return saysAs('namelessRequest', name) ? '' : name;
}

/** Without "twice", "(3×)" or "last month" at the end, in whatever order. */
function withoutTimes(item: string): string {
  const rest = item.replace(patternOf('requestTimes'), '').trim();
  return rest === item ? item : withoutTimes(rest);
}

/** A sentence is no name, and is not searched for one. */
const LONGEST_NAME = 160;

function counted(count: number): Requests | Unreadable {
  return Number.isInteger(count) && count >= 0 && count <= MOST_REQUESTS ? {count, items: []} : ACCEPTS_REQUESTS;
}

/** More are calls of an interface, not wishes. */
const MOST_REQUESTS = 10_000;

/** Ways to say a count at the start or the end, never a number that belongs to a name such as "ISO 27001". */
const STATED_COUNTS = [
  /^(-?\d+(?:[.,]\d+)?)\s*(?:(?:[x×]|times|次|个|项|条)(?![a-z\d])|(?:open |new |feature |product )*(?:requests?|asks?|features?|ideas?|items?|solicitudes|peticiones|wünsche|demandes)\b|[:–—])/i,
  /(?:^|[\s(,:–-])(-?\d+(?:[.,]\d+)?)\s*(?:[x×]|times|次|veces|mal|fois)\)?$/i,
  /(?<=\p{Script=Han})(\d+)\s*次\)?$/u,
  /\b(?:asked|requested|requests|asks)[\s:]*(-?\d+(?:[.,]\d+)?)$/i,
  /[\s(][x×]\s?(\d+)\)?$/i,
  /\((\d+)\)$/i,
];
/** A look spares most texts the rest. */
const MAY_BE_GRANTED = /[-–—:(]|done$|^(?:\S+$|all |both |\d)/i;
const ACCEPTS_REQUESTS = new Unreadable('accepts-requests');
