import type {Field} from '../../core/account';
import {FIELD_TRAITS} from '../fields';
import type {Understood} from '../headings';
import {type Header, rememberedHeading} from '../headings/header-row';
import {groupsOfPivot} from '../headings/without-name';
import {saysAs} from '../pattern';
import {isBlank, isDate, smallText, tidyText} from '../readers/cell';
import {type LeftOut, matchOf, type Sheet} from '../sheet';
import {kindOfRow, type RowKind, type RowRules} from './kind-of-row';
import {isExample, isRest, saysSum} from './row-name';
import {markFooters, markGroupTitles, markSections, periodIn, speaksOfMany, WITH_YEAR} from './sections';
import {FEWEST_GROUPED, FIGURES, markSums, namedSums, type OwnIn, ownIn} from './sums';

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
  const {values} = sheet;
  const {matches, headings, ownColumns} = understood;
  const nameColumn = matchOf(matches, 'account')!.column;
  const read = rememberedHeading();
  const rules: RowRules = {
    nameColumn,
    headings: headings.map(({wording}) => wording.text),
    headingRows: values.slice(header.row, header.row + header.height),
    tellingColumns: matches.filter(({field}) => TELLING.has(field)).map(({column}) => column),
    areRenamed: headings.some(({wording}) => wording.field !== null),
    ownColumns,
    figureColumns: matches.filter(({field}) => FIGURES.test(FIELD_TRAITS[field].kind)).map(({column}) => column),
    meaningOf: (text) => read(text).meaning,
  };
  const first = header.row + header.height;
  const ownOf = ownIn(sheet, understood, first);
  const kinds = values.slice(first).map((cells, place) => kindOfRow(cells, rules, place));
  const rowsOf = (kind: RowKind) => kinds.flatMap((each, place) => (each === kind ? [first + place] : []));
  const cellAt = (at: number, column: number) => values[first + at]![column];
  const nameAt = (at: number) => cellAt(at, nameColumn);
  const mark = (from: RowKind, to: RowKind, is: (at: number) => boolean) =>
    kinds.forEach((kind, at) => {
      if (kind === from && is(at)) kinds[at] = to;
    });
  // Those of a template stand above all accounts; where others follow, the whole list is made up.
  const isOfTemplate = kinds.map((kind, at) => kind === 'account' && isExample(nameAt(at)));
  const real = kinds.findIndex((kind, at) => kind === 'account' && !isOfTemplate[at]);
  if (real > 0 && isOfTemplate.lastIndexOf(true) < real) mark('account', 'description', (at) => isOfTemplate[at]!);
  markPeriods(sheet, kinds, rules, ownOf);
  const task = headings.findIndex(({wording}) => saysAs('parentTask', wording.text));
  const money = matchOf(matches, 'arr', 'mrr');
  const renewal = matchOf(matches, 'renewalDate')?.column;
  const isDated = (at: number) => renewal !== undefined && !isBlank(cellAt(at, renewal));
  const isUnpaid = (at: number) => !money || isBlank(cellAt(at, money.column));
  // What is to be done for an account, below it.
  mark('account', 'description', (at) => !isBlank(cellAt(at, task)) && isUnpaid(at) && !isDated(at));
  const groups = groupsOfPivot(values.slice(first), matches);
  mark('account', 'total', (at) => groups?.has(at) ?? false);
  if (money) markSums(sheet, understood, money, kinds, nameColumn, ownOf);
  else mark('total', 'account', (at) => ownOf(at) > 1 && !isBlank(nameAt(at)));
  // What "Other" pays belongs to the sums above.
  mark('account', 'total', (at) => ownOf(at) < 1 && !isDated(at) && isRest(nameAt(at)));
  markTail(values.slice(first), kinds, understood, (at) => isDated(at) || ownOf(at) > 0);
  for (const row of prefilledRows(sheet, understood, rowsOf('nameless'))) kinds[row - first] = 'placeholder';
  const people = matches.flatMap(({field, column}) => (field === 'owner' || field === 'ae' ? [column] : []));
  markGroupTitles(values.slice(first), kinds, rules, people);
  markFooters(values.slice(first), kinds, rules);
  markSections(values.slice(first), kinds, rules);
  const leftOut = kinds.flatMap((why, at): LeftOut[] => {
    if (why === 'account' || why === 'blank' || why === 'nameless') return [];
    const name = nameAt(at);
    return [{row: first + at + 1, name: isBlank(name) ? '' : tidyText(String(name)), why}];
  });
  return {
    sheetRows: rowsOf('account'),
    nameless: rowsOf('nameless').map((row) => row + 1),
    leftOut,
    maySumUp: money ? namedSums(sheet, understood, money, kinds, first) : [],
  };
}

/**
 * Marks the titles of a list by month or quarter. With a year, "Q1 2027" is nobody's name; June and Q2 are companies, unless there
 * are several of the kind, each alone in its row.
 */
function markPeriods({values, dayOf}: Sheet, kinds: RowKind[], {nameColumn, ownColumns}: RowRules, ownOf: OwnIn): void {
  const first = values.length - kinds.length;
  const names = kinds.map((kind, place) => (kind === 'account' ? values[first + place]![nameColumn] : null));
  // "Feb 2027" as it is typed is the first of that month.
  const isFirst = (name: unknown) => isDate(name) && !Number.isNaN(name.getTime()) && dayOf(name).endsWith('-01');
  const periods = names.map((name) => (isFirst(name) ? WITH_YEAR : periodIn(name)));
  const isAlone = (at: number) =>
    values[first + at]!.every((cell, column) => column === nameColumn || ownColumns.has(column) || isBlank(cell));
  const bare = periods.flatMap((period, at) => (period > 0 && period < WITH_YEAR && isAlone(at) ? [at] : []));
  if (!kinds.some((kind, at) => kind === 'account' && periods[at] === 0 && !isAlone(at))) return;
  periods.forEach((period, at) => {
    // A deal may be called "FY27 renewal".
    if (period === WITH_YEAR && ownOf(at) < 2) kinds[at] = isAlone(at) ? 'description' : 'total';
  });
  if (new Set(bare.map((at) => names[at])).size > 1) for (const at of bare) kinds[at] = 'description';
}

/**
 * Marks what people write below their accounts and the total: rows without a renewal or person of their own, as the accounts have,
 * among them one that speaks of many ("At risk, 12000") or of a person ("Ann, 60000"). Where amounts cannot tell, rows named "Acme
 * Total" are totals.
 */
function markTail(
  rows: Sheet['values'],
  kinds: RowKind[],
  {matches}: Understood,
  hasOwn: (at: number) => boolean,
): void {
  const owning = kinds.flatMap((kind, at) => (kind === 'account' && hasOwn(at) ? [at] : []));
  const [last = 0] = owning.slice(-1);
  const above = kinds.slice(0, last).filter((kind) => kind === 'account').length;
  if (owning.length < FEWEST_GROUPED || owning.length < above * MOST_OWN) return;
  const columnsOf = (...fields: readonly Field[]) =>
    matches.flatMap(({field, column}) => (fields.includes(field) ? [column] : []));
  const [nameColumn = 0] = columnsOf('account');
  const nameAt = (at: number) => smallText(rows[at]![nameColumn]);
  const others = kinds.flatMap((kind, at) => (kind === 'account' && !hasOwn(at) ? [at] : []));
  if (columnsOf('arr', 'mrr').length === 0) for (const at of others) if (saysSum(nameAt(at))) kinds[at] = 'total';
  const total = kinds.indexOf('total', last);
  // Totals above what they sum up have accounts behind the last one.
  if (total < 0 || kinds.indexOf('total') < owning[0]!) return;
  const people = new Set(columnsOf('owner', 'ae').flatMap((column) => owning.map((at) => rows[at]![column])));
  const isAside = (at: number) => speaksOfMany(nameAt(at)) || people.has(rows[at]![nameColumn]);
  const lastTotal = kinds.lastIndexOf('total');
  const tail = others.filter((at) => at > total && kinds[at] === 'account');
  if (tail.some(isAside)) for (const at of tail) if (isAside(at) || at > lastTotal) kinds[at] = 'description';
}

/** Rows without a name that say the same in every cell as two others at least: a dropdown's default, a formula's text. */
function prefilledRows({values}: Sheet, {matches, ownColumns}: Understood, unnamed: readonly number[]): number[] {
  const read = new Set(matches.map(({column}) => column));
  const groups = new Map<string, number[]>();
  for (const row of unnamed) {
    const cells = values[row]!.map((cell, column) => (ownColumns.has(column) || isBlank(cell) ? '' : cell));
    // A figure that would be read is nobody's default.
    if (cells.some((cell, column) => typeof cell === 'number' && cell !== 0 && read.has(column))) continue;
    const key = JSON.stringify(cells);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].filter(({length}) => length >= FEWEST_ALIKE).flat();
}

const TELLING: ReadonlySet<Field> = new Set<Field>(['account', 'arr', 'mrr', 'renewalDate']);
/** Where so many of the accounts have a renewal or a person, a row without either is worth a second look. */
const MOST_OWN = 0.8;
const FEWEST_ALIKE = 3;
