import {columnLetters} from '../../cells/a1';
import type {Field} from '../../core/account';
import type {RankedAssessment} from '../../core/assessment';
import type {Day} from '../../core/day';
import {GROWTH_FIELDS} from '../../core/factors/growth';
import {allOf, type Phrase, phrase} from '../../core/phrase';
import {spoken} from '../../core/plan/teller';
import {cleanText, dayPhrase} from '../../core/plan/wording';
import {MAX_FACTS, reasonsFor} from '../../core/reasons';
import type {ColumnMatch} from '../../intake/sheet';
import {wordsOf} from '../../playbook/money-sign';
import {type Say, sayIn, type Words} from '../../playbook/say';
import {cell, moneyCell} from '../cells';
import {scoreChange} from '../meeting/panels';
import {type LinkedText, PAGE_SHAPE, type TabCell, type TabModel, wholeRow} from '../model';
import {formatOfMoney} from '../styles';
import {BLANKS, type PersonsWeek} from './build';

export interface MondayTabOptions {
  readonly asOf: Day;
  readonly words: Words;
  /** Which column feeds which field, so that cells can be named. */
  readonly matches: readonly ColumnMatch[];
  /** The day of the run that moves are counted from; `null` without one. */
  readonly base: Day | null;
  /** Whether the sheet names any owner. */
  readonly hasOwners: boolean;
}

/** In pixels: the account, what to do, what it rests on, the day, an amount. One portrait page across. */
const WIDTHS = [140, 326, 150, 78, 86];
const COLUMNS = WIDTHS.length;

const MOST_CELLS = 4;

/** How many lines a section shows; what is beyond is counted. */
const MOST = {due: 20, deadlines: 12, talk: 6, blanks: BLANKS, checks: 6, moved: 8} as const;

/** The Monday tab: a page a person with what is due, whom to talk to, and what to put right in the sheet. */
export function mondayTab(weeks: readonly PersonsWeek[], options: MondayTabOptions): TabModel {
  const {asOf, words} = options;
  const say = sayIn(words);
  const rows: TabCell[][] = [];
  const add = (...cells: TabCell[]) => rows.push(wholeRow(cells, COLUMNS));
  add(cell(say(phrase('monday-title', {day: dayPhrase(asOf)})), 'title'));
  add(cell(say(weeks.length === 0 ? 'monday-nothing' : 'monday-subtitle'), 'subtitle'));
  const head = weeks.length > 1 ? 3 : 2;
  if (head > 2) add(BLANK);
  const starts: number[] = [];
  for (const week of weeks) {
    // A blank row begins a page; the first person's page is the one with the title.
    if (starts.length > 0) add(BLANK);
    starts.push(rows.length + 1);
    rows.push(...linesOf(week, {...options, say}));
  }
  if (head > 2) rows[head - 1] = wholeRow([jumpLine(weeks, starts, options, say)], COLUMNS);
  return {
    key: 'monday',
    cells: rows,
    textSize: 9,
    columnWidths: WIDTHS,
    rowHeights: {1: 34},
    ...PAGE_SHAPE,
    merges: [{row: 2, column: 1, rows: head - 1, columns: COLUMNS}],
    // One area for all rows, because each costs a call.
    lines: [{row: head + 1, column: 1, rows: Math.max(1, rows.length - head), columns: COLUMNS}],
  };
}

const BLANK: TabCell = {value: null};

/** The names, each a link to its page. */
function jumpLine(
  weeks: readonly PersonsWeek[],
  starts: readonly number[],
  options: MondayTabOptions,
  say: Say,
): TabCell {
  let text = '';
  const linkedText: LinkedText[] = [];
  for (const [index, week] of weeks.entries()) {
    if (index > 0) text += ' · ';
    const from = text.length;
    text += nameOf(week, options, say);
    linkedText.push({from, to: text.length, link: {to: 'monday', row: starts[index]!}});
  }
  return {value: text, style: 'quiet', linkedText};
}

function nameOf({name}: PersonsWeek, {hasOwners}: MondayTabOptions, say: Say): string {
  return name ?? say(hasOwners ? 'monday-nobody' : 'monday-everybody');
}

interface Context extends MondayTabOptions {
  readonly say: Say;
}

function linesOf(week: PersonsWeek, context: Context): TabCell[][] {
  const {due, deadlines, conversations, blanks, unsized, contradictions, moved} = week;
  const {say, matches, words} = context;
  const sayOf = (of: RankedAssessment | null) => (of === null ? say : sayIn(wordsOf(of.account, words)));
  const title = [cell(nameOf(week, context, say), 'block'), cell(say(bookSaid(week)), 'block-text')] as const;
  const sections = [
    section('due', due, context, ({of, says, on, isLate}) => [
      of === null ? BLANK : accountCell(of),
      cell(sayOf(of)(isLate ? phrase('monday-late', {says}) : says), isLate ? 'caution' : 'body'),
      cell(of && say(`priority-sign-${of.priority}`), 'quiet'),
      dayCell(on),
      of === null ? BLANK : moneyCell(of.facts.arr, of.account),
    ]),
    section('deadlines', deadlines, context, ({of, is, on}) => [
      accountCell(of),
      cell(say(`monday-deadline-${is}`)),
      cell(say(`priority-sign-${of.priority}`), 'quiet'),
      dayCell(on),
      moneyCell(of.facts.arr, of.account),
    ]),
    section('talk', conversations, context, ({of, opener, on}) => [
      accountCell(of),
      cell(spoken(opener)),
      cell(say(allOf(reasonsFor(of).facts.slice(0, MAX_FACTS))), 'quiet'),
      dayCell(on),
      moneyCell(of.sizing.target, of.account),
    ]),
    section('blanks', blanks, context, ({of, field, bandChange, value}) => [
      accountCell(of),
      cell(say(blankSaid(field, bandChange, of))),
      cell(say(placeOf([field], of, matches)), 'quiet'),
      BLANK,
      value === 0 ? BLANK : moneyCell(value, of.account),
    ]),
    unsized === 0 ? [] : [[cell(say(phrase('monday-unsized', {count: unsized})), 'one-line-quiet')]],
    section('checks', contradictions, context, ({of, says, cells}) => [
      accountCell(of),
      cell(sayOf(of)(says)),
      cell(say(placeOf(cells, of, matches)), 'quiet'),
      BLANK,
      moneyCell(of.facts.arr, of.account),
    ]),
    section('moved', moved, context, (mover) => [
      mover.is === null ? cell(mover.was?.account ?? '', 'strong') : accountCell(mover.is.of),
      cell(say(mover.why)),
      cell(say(scoreChange(mover)), 'quiet'),
      BLANK,
      {value: mover.weightedChange, style: 'line-change', ...formatOfMoneyChange(mover.is?.of)},
    ]),
  ];
  const lines = sections.flat().map((cells) => wholeRow(cells, COLUMNS));
  return [wholeRow(title, COLUMNS, cell(null, 'block-text')), ...lines];
}

/** A section with its title, its column headings, its lines as far as they have room, and how many more there are. */
function section<Item>(
  id: keyof typeof MOST,
  items: readonly Item[],
  {say, base}: Context,
  cellsOf: (item: Item) => TabCell[],
): TabCell[][] {
  if (items.length === 0) return [];
  const isSince = id === 'moved' && base !== null;
  const title = isSince ? phrase('monday-moved-since', {base: dayPhrase(base)}) : phrase(`monday-${id}`);
  const headings = HEADINGS.map((column): TabCell => {
    return cell(say(`monday-${id}-${column}`), column === 'amount' ? 'label-right' : 'label');
  });
  const lines = items.slice(0, MOST[id]).map(cellsOf);
  const more = items.length - lines.length;
  const note = more === 0 ? [] : [[cell(say(phrase('monday-more', {count: more})), 'one-line-quiet')]];
  return [[cell(say(title), 'section')], headings, ...lines, ...note];
}

/** How many accounts they have: those they own, and those of others that they are the AE of. */
function bookSaid({owned, sells}: PersonsWeek): Phrase {
  if (sells.length === 0) return phrase('monday-book', {count: owned.length});
  if (owned.length === 0) return phrase('monday-book-ae', {count: sells.length});
  return phrase('monday-book-both', {count: owned.length, more: sells.length});
}

const HEADINGS = ['account', 'what', 'why', 'day', 'amount'] as const;

function accountCell({account: {account, row}}: RankedAssessment): TabCell {
  return {value: cleanText(account), style: 'link-strong', link: {to: 'accounts', row}};
}

function dayCell(day: Day): TabCell {
  return cell({day}, 'day-left');
}

function formatOfMoneyChange(of: RankedAssessment | undefined): {readonly format?: string} {
  const format = of && formatOfMoney(of.account).format;
  return format === undefined ? {} : {format: `+${format};−${format};0_)`};
}

/** What to fill in, and how likely the answer changes the band. */
function blankSaid(field: Field, bandChange: number, {account}: RankedAssessment): Phrase {
  const share = Math.round(bandChange * 100) / 100;
  const isPair = field === 'seatsUsed' && account.seatsLicensed === null;
  const figures = {field: phrase(isPair ? 'monday-blank-seats' : `field-${field}`), share};
  return phrase(share === 0 ? 'monday-blank' : 'monday-blank-band', figures);
}

/** The cells of an account in the sheet, such as `F12 · H12`; growth shows in several. */
function placeOf(
  fields: readonly Field[],
  {account: {row}}: RankedAssessment,
  matches: readonly ColumnMatch[],
): Phrase {
  const columns = fields
    .flatMap((field) => (field === 'growth' ? GROWTH_FIELDS : field))
    .flatMap((field) => matches.find((match) => match.field === field)?.column ?? []);
  const cells = [...new Set(columns)].slice(0, MOST_CELLS).map((column) => `${columnLetters(column + 1)}${row}`);
  return cells.length === 0 ? phrase('monday-no-column') : phrase('monday-cells', {cells: cells.join(' · ')});
}
