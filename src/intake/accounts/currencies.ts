import {type Account, type Field, moneyOf} from '../../core/account';
import {byFrequency} from '../../core/grouped';
import {memoizedByKey} from '../../core/once';
import {type Phrase, phrase} from '../../core/phrase';
import {isMoney} from '../fields';
import {SAMPLE} from '../headings/shape';
import {saysAs} from '../pattern';
import {isBlank, quoted, saysNothing, tidyText} from '../readers/cell';
import {currencyIn, currencyOfFormat, meantBy, type NamedCurrency} from '../readers/currency';
import {type ColumnMatch, formatAt, matchOf, type Sheet} from '../sheet';
import type {AccountRows} from './column-cells';

/** Something to say about the money of a column; a row of an account from 0, or `null` for the whole column. */
export interface MoneyFinding {
  readonly match: ColumnMatch;
  readonly row: number | null;
  readonly message: Phrase;
}

/** Accounts with the currency of what they pay, as far as anything tells it. */
export interface WithCurrencies {
  readonly accounts: readonly Account[];
  readonly findings: readonly MoneyFinding[];
  readonly decision: {readonly column: number; readonly message: Phrase} | null;
}

/** What is looked at beside the accounts. */
export interface MoneySources extends AccountRows {
  readonly matches: readonly ColumnMatch[];
  /** Rows of accounts that are no customers: their money is not added to that of the others. */
  readonly notScored: ReadonlySet<number>;
  /** What a unit of a currency is worth at home. */
  readonly rates: ReadonlyMap<string, number>;
}

/**
 * The currency of each account: its cell's, else that of its currency column, its heading, its number format, a title above;
 * a bare amount takes the only currency of its column. Source: method, section 2.
 *
 * In a column of two or more a bare amount is unknown. Amounts are converted when Settings hold a rate for each of them.
 */
export function withCurrencies(accounts: readonly Account[], sources: MoneySources): WithCurrencies {
  const {matches, cellsOf, notScored, rates} = sources;
  const money = matchOf(matches, 'arr', 'mrr');
  if (!money) return {accounts, findings: [], decision: null};
  const {currencies, codeOf} = currenciesOf(money, sources);
  const codes = currencies.map(codeOf);
  const pays = (account: Account) => moneyOf(account) !== 0 && !notScored.has(account.row);
  const counts = byFrequency(accounts.flatMap((account, at) => (pays(account) && codes[at]) || []));
  const [only] = counts.size === 1 ? [...counts.keys()] : [null];
  const findings: MoneyFinding[] = [];
  const isMixed = counts.size > 1;
  const isConvertible = isMixed && [...counts.keys()].every((code) => rates.has(code));
  const home = [...rates].find(([, rate]) => rate === 1)?.[0] ?? null;
  const others = matches
    .filter(({field}) => field !== money.field && isMoney(field))
    .map((match) => ({match, cells: cellsOf(match.column), heading: currencyIn(match.heading)}));
  const read = accounts.map((account, at) => {
    const currency = codes[at] ?? only ?? null;
    const changed: {-readonly [F in Field]?: Account[F]} = {};
    if (isMixed && currency === null && moneyOf(account) !== 0) {
      findings.push({match: money, row: at, message: phrase('currency-bare', {heading: quoted(money.heading)})});
      Object.assign(changed, {arr: null, mrr: null});
    }
    for (const {match, cells, heading} of others) {
      const own = codeOf(currencyIn(cells[at]) ?? heading, at);
      const price = account[match.field] as number | null;
      if (price === null || own === null || currency === null || own === currency) continue;
      const message = phrase('currency-differs', {heading: quoted(match.heading), own, currency});
      findings.push({match, row: at, message});
      Object.assign(changed, {[match.field]: null});
    }
    const rate = isConvertible && currency !== null ? rates.get(currency)! : null;
    if (rate === null) {
      const isAsRead = account.currency === currency && Object.keys(changed).length === 0;
      return isAsRead ? account : {...account, ...changed, currency};
    }
    for (const {field} of [money, ...others.map(({match}) => match)]) {
      const amount = {...account, ...changed}[field] as number | null;
      if (amount !== null) Object.assign(changed, {[field]: amount * rate});
    }
    return {...account, ...changed, currency: home};
  });
  const list = [...counts].map(([currency, count]) => phrase('currency-count', {currency, count}));
  const said = {heading: quoted(money.heading), currencies: list};
  /** That more accounts took the only currency than named it. */
  const taken = (currency: string): Phrase | null => {
    const count = counts.get(currency)!;
    const bare = accounts.filter((account, at) => codes[at] === null && moneyOf(account)).length;
    return count < bare ? phrase('currency-of-others', {currency, count, all: count + bare}) : null;
  };
  if (isMixed && !isConvertible) findings.push({match: money, row: null, message: phrase('currencies-mixed', said)});
  const message = isConvertible ? phrase('currencies-converted', said) : only === null ? null : taken(only);
  return {accounts: read, findings, decision: message && {column: money.column, message}};
}

/** What names the currency of each account, and what such a name means in this sheet. */
function currenciesOf(money: ColumnMatch, {sheet, sheetRows, understood, title, matches, cellsOf}: MoneySources) {
  const cells = cellsOf(money.column).map(currencyIn);
  const currencyColumn = matchOf(matches, 'currency')?.column;
  const beside = currencyColumn === undefined ? [] : currenciesIn(cellsOf(currencyColumn));
  const heading = currencyIn(money.heading);
  const above = title && currencyIn(title.text);
  const isTold = heading || cells.some(Boolean) || beside.some(Boolean);
  const inFormat = memoizedByKey(currencyOfFormat);
  const formats = isTold ? [] : sheetRows.map((row) => inFormat(formatAt(sheet, row, money.column)));
  // "ARR (USD)" is in dollars, whatever a column beside it says of the currency that customers are billed in.
  const sureHeading = heading?.isShared === false ? heading : null;
  const currencies = cells.map((cell, at) => cell ?? sureHeading ?? beside[at] ?? heading ?? formats[at] ?? above);
  const sure = [...currencies, ...beside, heading, above].flatMap((each) => (each && !each.isShared ? each.code : []));
  const named = new Set(sure);
  const headings = understood.headings.map(({wording}) => wording.text);
  if (isJapanese(sheet, headings) && !named.has('CNY')) named.add('JPY');
  const isOpen = !KRONER.some((code) => named.has(code));
  const codeOf = (each: NamedCurrency | null, at: number) => {
    const krone = isOpen && each?.said === 'kr' ? kroneIn([headings, sheet.values[sheetRows[at]!]!]) : null;
    return each && (krone ?? meantBy(each, named));
  };
  return {currencies, codeOf};
}

/** Whether ¥ is the yen where no code says otherwise. */
function isJapanese({locale, values}: Sheet, headings: readonly string[]): boolean {
  if (locale.startsWith('ja') || saysAs('japanese', headings.join())) return true;
  return !locale.startsWith('zh') && !saysAs('chinese', String(values.slice(0, SAMPLE)));
}

/** Whose "kr" it is, by the language of what stands around it, a country or a legal form; `null` where nothing or too much tells. */
function kroneIn(around: readonly (readonly unknown[])[]): string | null {
  const found = around.map((cells) => KRONER.filter((code) => saysAs(code, cells.join('\n'))));
  return found.find(({length}) => length === 1)?.[0] ?? null;
}

const KRONER = ['NOK', 'DKK', 'SEK'] as const;

/** What a currency column says; beside others a name that nobody knows is a currency of its own: it is not added to them. */
function currenciesIn(cells: readonly unknown[]): (NamedCurrency | null)[] {
  const known = cells.map(currencyIn);
  const saidOf = (cell: unknown, at: number) =>
    known[at] || isBlank(cell) || saysNothing(cell) ? '' : tidyText(String(cell));
  const others = cells.map(saidOf);
  const isAlone = new Set([...known.map((each) => each?.code ?? ''), ...others].filter(Boolean)).size < 2;
  return known.map((each, at) => {
    const said = others[at];
    return each ?? (isAlone || !said ? null : {code: said, said, isShared: false});
  });
}

/** The rates in Settings: `EUR = 1.08`. */
export function currencyRates(entries: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    entries.map((entry) => {
      const [code = '', rate = ''] = entry.split(/[:=：＝]/);
      return [code.trim().toUpperCase(), Number(rate)] as const;
    }),
  );
}

/**
 * The matches with the column of converted amounts in place of one that mixes currencies, when there is one; a column that names
 * the currency of these amounts is then in place of the one that names the others'.
 */
export function preferConverted(
  matches: readonly ColumnMatch[],
  headings: readonly {readonly wording: {readonly text: string; readonly words: readonly string[]}}[],
  cellsOf: (column: number) => readonly unknown[],
): readonly ColumnMatch[] {
  const money = matchOf(matches, 'arr');
  if (!money || saysAs('converted', money.heading)) return matches;
  const beside = matchOf(matches, 'currency');
  const named = (column: number) => cellsOf(column).flatMap((cell) => currencyIn(cell)?.code ?? []);
  const codes = new Set([...named(money.column), ...(beside ? named(beside.column) : [])]);
  if (codes.size < 2) return matches;
  const taken = new Set(matches.map(({column}) => column));
  const column = headings.findIndex(({wording: {text, words}}, at) => {
    if (taken.has(at) || !saysAs('converted', text) || !words.some((word) => MONEY_NOUNS.test(word))) return false;
    const filled = cellsOf(at).filter((cell) => cell !== '' && cell !== null);
    return filled.length > 0 && filled.every((cell) => /\d/.test(String(cell))) && new Set(named(at)).size < 2;
  });
  if (column < 0) return matches;
  const heading = headings[column]!.wording.text;
  const reason = phrase('match-converted', {instead: money.heading});
  const ofConverted = headings.findIndex(({wording: {text}}, at) => {
    const isBeside = text !== heading && text.startsWith(heading) && saysAs('namesCurrency', text);
    return isBeside && named(at).length > 0;
  });
  return matches.flatMap((match): ColumnMatch[] => {
    if (match === money) return [{...money, column, heading, reason}];
    if (match !== beside) return [match];
    return ofConverted < 0 ? [] : [{...match, column: ofConverted, heading: headings[ofConverted]!.wording.text}];
  });
}

const MONEY_NOUNS = /^(?:arr|acv|recurring|amount|value|contract)$/;

/** Whether a match was put in place of a column that mixes currencies. */
export function isConvertedMatch({reason}: ColumnMatch): boolean {
  return reason.key === 'match-converted';
}
