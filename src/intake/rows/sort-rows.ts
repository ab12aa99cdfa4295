import {groupedBy} from '../../core/grouped';
import type {Understood} from '../headings';
import type {Header} from '../headings/header-row';
import {groupsOfPivot} from '../headings/without-name';
import {saysAs} from '../pattern';
import {isBlank, isDate, smallText, tidyText} from '../readers/cell';
import type {LeftOut, Sheet} from '../sheet';
import {isExample, isRest, saysSum} from './row-name';
import {MANY, type Rows, rowsBelow} from './rows';
import {markFooters, markGroupTitles, markSections, periodIn, speaksOfMany} from './sections';
import {FEWEST_GROUPED, MOST_OWN, markSums, namedSums} from './sums';

/** The rows below the headings. */
export interface SortedRows {
  /** Those of accounts, from 0. */
  readonly sheetRows: readonly number[];
  /** Rows (from 1) with data but no name. */
  readonly nameless: readonly number[];
  /** Rows that are no accounts, and why. */
  readonly leftOut: readonly LeftOut[];
  /** Accounts (rows from 1) at the end of a block that pay as much as all of those above them: they may be a sum. */
  readonly maySumUp: readonly {readonly row: number; readonly of: number}[];
}

/** Tells the rows of accounts from all others. */
export function sortRows(sheet: Sheet, header: Header, understood: Understood): SortedRows {
  const rows = rowsBelow(sheet, header, understood);
  const {first, kinds, money} = rows;
  markExamples(rows);
  markPeriods(rows, sheet);
  markTasks(rows, understood);
  const groups = groupsOfPivot(rows.cells, understood.matches);
  rows.mark('account', 'total', (at) => groups?.has(at) ?? false);
  // Without figures nothing can be added up: "Media" with an ID and a website is a company.
  const isAlone = (at: number) => rows.filled[at]! < MANY || rows.rules.figureColumns.length > 0;
  if (money === undefined)
    rows.mark('total', 'account', (at) => !isBlank(rows.name(at)) && (rows.ownIn(at) > 1 || !isAlone(at)));
  else markSums(rows, money);
  // What "Other" pays belongs to the sums above.
  rows.mark('account', 'total', (at) => !rows.hasOwn(at) && isRest(rows.name(at)));
  markTail(rows);
  markPrefilled(rows);
  markGroupTitles(rows);
  markFooters(rows);
  markSections(rows);
  return {
    sheetRows: rows.placesOf('account').map((at) => first + at),
    nameless: rows.placesOf('nameless').map((at) => first + at + 1),
    leftOut: kinds.flatMap((why, at): LeftOut[] => {
      if (why === 'account' || why === 'blank' || why === 'nameless') return [];
      const name = rows.name(at);
      return [{row: first + at + 1, name: isBlank(name) ? '' : tidyText(String(name)), why}];
    }),
    maySumUp: money === undefined ? [] : namedSums(rows, money),
  };
}

/** Marks the examples of a template: they stand above all accounts. Where they follow others, the whole list is made up. */
function markExamples(rows: Rows): void {
  const accounts = rows.placesOf('account');
  const real = accounts.findIndex((at) => !isExample(rows.name(at)));
  const isMadeUp = real < 1 || accounts.slice(real).some((at) => isExample(rows.name(at)));
  for (const at of isMadeUp ? [] : accounts.slice(0, real)) rows.kinds[at] = 'description';
}

/** Marks what is to be done for an account, below it. */
function markTasks(rows: Rows, {headings}: Understood): void {
  const task = headings.findIndex(({wording}) => saysAs('parentTask', wording.text));
  const isSaid = (at: number, column: number | undefined) => column !== undefined && !isBlank(rows.cells[at]![column]);
  rows.mark('account', 'description', (at) => isSaid(at, task) && !isSaid(at, rows.money) && !rows.isDated(at));
}

/**
 * Marks the titles of a list by month or quarter. With a year, "Q1 2027" is nobody's name; June and Q2 are companies, unless there
 * are several of the kind, each alone in its row.
 */
function markPeriods(rows: Rows, {dayOf}: Sheet): void {
  const {kinds, filled} = rows;
  // "Feb 2027" as it is typed is the first of that month.
  const isFirst = (name: unknown) => isDate(name) && !Number.isNaN(name.getTime()) && dayOf(name).endsWith('-01');
  const accounts = rows.placesOf('account').map((at) => {
    const name = rows.name(at);
    return {at, name, period: isFirst(name) ? 'of a year' : periodIn(name), isAlone: filled[at] === 1};
  });
  if (!accounts.some(({period, isAlone}) => period === null && !isAlone)) return;
  for (const {at, period, isAlone} of accounts) {
    // A deal may be called "FY27 renewal".
    if (period === 'of a year' && rows.ownIn(at) < 2) kinds[at] = isAlone ? 'description' : 'total';
  }
  const bare = accounts.filter(({period, isAlone}) => period === 'bare' && isAlone);
  if (new Set(bare.map(({name}) => name)).size > 1) for (const {at} of bare) kinds[at] = 'description';
}

/**
 * Marks what people write above their accounts ("Target FY27") or below them and the total: rows without a renewal or person of their own, as the accounts have,
 * among them one that speaks of many ("At risk, 12000") or of a person ("Ann, 60000"). Where amounts cannot tell, rows named "Acme
 * Total" are totals.
 */
function markTail(rows: Rows): void {
  const {kinds} = rows;
  const accounts = rows.placesOf('account');
  const owning = accounts.filter(rows.hasOwn);
  const last = owning[owning.length - 1] ?? 0;
  const people = new Set(rows.people.flatMap((column) => owning.map((at) => rows.cells[at]![column])));
  const isAside = (at: number) => speaksOfMany(smallText(rows.name(at))) || people.has(rows.name(at));
  // "Target" alone is a company.
  const first = accounts.findIndex((at) => at === owning[0] || !isAside(at));
  const lead = accounts[first] === owning[0] ? accounts.slice(0, first) : [];
  const isLead = lead.length > 1 || (lead.length === 1 && /\S \S/.test(String(rows.name(lead[0]!))));
  const above = accounts.filter((at) => at < last).length - (isLead ? lead.length : 0);
  if (owning.length < FEWEST_GROUPED || owning.length < above * MOST_OWN) return;
  for (const at of isLead ? lead : []) kinds[at] = 'description';
  if (rows.money === undefined)
    rows.mark('account', 'total', (at) => !rows.hasOwn(at) && saysSum(smallText(rows.name(at))));
  const total = kinds.indexOf('total', last);
  // Totals above what they sum up have accounts behind the last one.
  if (total < 0 || kinds.indexOf('total') < owning[0]!) return;
  const lastTotal = kinds.lastIndexOf('total');
  const tail = rows.placesOf('account').filter((at) => at > total && !rows.hasOwn(at));
  if (tail.some(isAside)) for (const at of tail) if (isAside(at) || at > lastTotal) kinds[at] = 'description';
}

/** Marks rows without a name that say the same in every cell as two others at least: a dropdown's default, a formula's text. */
function markPrefilled(rows: Rows): void {
  // A figure that would be read is nobody's default.
  const isRead = (cell: unknown, column: number) => typeof cell === 'number' && cell !== 0 && rows.fed.has(column);
  const mayBe = rows.placesOf('nameless').filter((at) => !rows.cells[at]!.some(isRead));
  const saidAt = (at: number) => JSON.stringify(rows.cells[at]!.map((cell) => (isBlank(cell) ? '' : cell)));
  const prefilled = [...groupedBy(mayBe, saidAt).values()].filter(({length}) => length >= FEWEST_ALIKE);
  for (const at of prefilled.flat()) rows.kinds[at] = 'placeholder';
}

const FEWEST_ALIKE = 3;
