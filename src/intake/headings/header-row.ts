import {patternOf} from '../pattern';
import {amountIn} from '../readers/amount';
import {isBlank, isDate} from '../readers/cell';
import {type Meaning, meaningOf} from './candidates';
import type {UnitAbove} from './unit-above';
import {type Wording, wordingOf} from './wording';

/** The heading row of a sheet, counted from 0, with its headings; two rows may make one heading, and a third may name the accounts. */
export interface Header {
  readonly row: number;
  /** How many rows the headings take. */
  readonly height: 1 | 2 | 3;
  readonly columns: readonly Heading[];
  /** What a title above them says that all amounts are in. */
  readonly unitAbove?: UnitAbove | null;
}

/** The heading of a column. */
export interface Heading {
  readonly wording: Wording;
  readonly meaning: Meaning;
}

/** The row that looks most like headings among the first {@link DEEPEST}; `null` when none has any text. */
export function findHeader(values: readonly (readonly unknown[])[]): Header | null {
  const read = rememberedHeading();
  let best = null as Scored | null;
  const consider = (header: Header, atLeast: number): void => {
    if (best !== null && comesAgain(best, header, values)) return;
    const points = pointsOf(header, values);
    if (points > Math.max(atLeast, best?.points ?? -1)) best = {header, points};
  };
  const deepest = Math.min(values.length, DEEPEST);
  for (let row = 0; row < deepest; row++) {
    if (best !== null && isSettled(best, row)) break;
    if (!mayBeHeadings(values[row]!) || areKeyFigures(values, row)) continue;
    consider(headerAt(values, row, 1, read), -1);
    if (hasNamesBelow(values, row, read)) consider(headerAt(values, row, 3, read), -1);
    const below = values[row + 1];
    if (below && !isTitle(values[row]!, read) && mayContinue(below, values[row]!, read))
      consider(headerAt(values, row, 2, read), pointsOf(headerAt(values, row + 1, 1, read), values));
  }
  return best === null ? null : withUnitsBelow(values, best.header);
}

/** Whether nothing but a row of figures stands below that row, apart from headings of more columns: "Total ARR", "At risk". */
function areKeyFigures(values: readonly (readonly unknown[])[], row: number): boolean {
  const [figures = [], gap = [], ...below] = values.slice(row + 1, row + 1 + DEEPEST).map(filledIn);
  const width = filledIn(values[row]!).length;
  return (
    figures.length > 0 &&
    gap.length === 0 &&
    figures.every((cell) => typeof cell === 'number' || amountIn(String(cell))) &&
    below.some((cells) => cells.length > width && mayBeHeadings(cells))
  );
}

function filledIn(cells: readonly unknown[]): unknown[] {
  return cells.filter((cell) => !isBlank(cell));
}

/**
 * Whether a row says something of the whole sheet, in its first cell alone: "Last updated 14 days ago". A group of columns stands
 * above them, and a pivot table names its figures there: "Sum of ARR".
 */
function isTitle([first, ...more]: readonly unknown[], read: (cell: unknown) => Heading): boolean {
  if (isBlank(first) || read(first).meaning.candidates.some(({field}) => field === 'arr' || field === 'mrr'))
    return false;
  return !more.some((cell) => isHeadingText(cell) && !isBlank(cell) && amountIn(String(cell)) === null);
}

/**
 * Whether the (lower) headings come again below their accounts; where those surely are some, maybe with more beside them: "Page 2".
 */
function comesAgain({header: first, points}: Scored, again: Header, values: readonly (readonly unknown[])[]): boolean {
  const [row, below] = [first, again].map((each) => each.row + each.height - 1) as [number, number];
  const [texts, later] = [row, below].map((each) => values[each]!.map(textOf)) as [string[], string[]];
  return below > row + 1 && (isAmong(later, texts) || (points >= SURELY && isAmong(texts, later)));
}

function isAmong(some: readonly string[], all: readonly string[]): boolean {
  return some.every((text, at) => text === '' || text === all[at]);
}

interface Scored {
  readonly header: Header;
  readonly points: number;
}

/** Several fields were found and no row soon after names more: what follows is data. */
function isSettled({header, points}: Scored, row: number): boolean {
  return points >= SURELY && row > header.row + SOON;
}

/** Whether headings on two rows leave the first columns to a third row that has nothing else: "Account", as pandas writes groups. */
function hasNamesBelow(
  values: readonly (readonly unknown[])[],
  row: number,
  read: (cell: unknown) => Heading,
): boolean {
  const [upper = [], lower = [], names = []] = values.slice(row, row + 3);
  const left = names.findIndex(isBlank);
  const isName = (cell: unknown) => read(cell).meaning.candidates[0]?.field === 'account';
  return (
    left > 0 &&
    names.some(isName) &&
    names.slice(left).every(isBlank) &&
    !lower.slice(left).some(isBlank) &&
    // The first cell of both rows may say what a level of the groups is called.
    [upper, lower].every(([level, ...cells]) => !isName(level) && cells.slice(0, left - 1).every(isBlank))
  );
}

/** The headings of that row, or of that row and the next where `height` is 2; of 3 the last names what the others leave blank. */
export function headerAt(
  values: readonly (readonly unknown[])[],
  row: number,
  height: Header['height'] = 1,
  read: (cell: unknown) => Heading = headingOf,
): Header {
  const upper = values[row] ?? [];
  if (height === 1) return {row, height, columns: upper.map((cell) => read(cell))};
  if (height === 3) {
    const {columns} = headerAt(values, row, 2, read);
    const names = values[row + 2]!;
    return {row, height, columns: columns.map((each, at) => (isBlank(names[at]) ? each : read(names[at])))};
  }
  const lower = values[row + 1] ?? [];
  const width = Math.max(upper.length, lower.length);
  const columns: Heading[] = [];
  let group = '';
  for (let column = 0; column < width; column++) {
    const above = textOf(upper[column]);
    const below = textOf(lower[column]);
    if (above !== '') group = above;
    columns.push(below === '' ? read(above) : stacked(group, below, read));
  }
  return {row, height, columns};
}

/** The heading of a cell. */
export function headingOf(cell: unknown): Heading {
  const wording = wordingOf(cell);
  return {wording, meaning: meaningOf(wording)};
}

/** Reads headings, each text once: the same ones come up in several rows and stacks. */
export function rememberedHeading(): (cell: unknown) => Heading {
  const seen = new Map<unknown, Heading>();
  return (cell) => {
    let heading = seen.get(cell);
    if (!heading) {
      heading = headingOf(cell);
      seen.set(cell, heading);
    }
    return heading;
  };
}

/** "Seats" above "Used" is "Seats Used", unless the lower heading says more by itself. */
function stacked(group: string, below: string, read: (cell: unknown) => Heading): Heading {
  const alone = read(below);
  if (group === '') return alone;
  const together = read(`${group} ${below}`);
  const saysMore =
    strengthOf(together) > strengthOf(alone) ||
    strengthOf(alone) === 0 ||
    (together.meaning.other !== null && read(group).meaning.other?.key !== 'other-profile');
  return saysMore ? together : alone;
}

function strengthOf({meaning}: Heading): number {
  return meaning.candidates[0]?.confidence ?? (meaning.other ? KNOWN_OTHER : 0);
}

/** Points for every field named once, a little for every other heading; numbers and dates speak against. */
function pointsOf({row, height, columns}: Header, values: readonly (readonly unknown[])[]): number {
  const lowest = row + height - 1;
  const fields = new Set<string>();
  let points = 0;
  for (const [column, {wording, meaning}] of columns.entries()) {
    if (wording.text === '') continue;
    const best = meaning.candidates[0];
    if (best && isValue(wording.text, column, values[lowest]!, values)) points += TEXT_POINTS;
    else if (best && !fields.has(best.field)) {
      fields.add(best.field);
      points += best.confidence;
      if (best.field === 'account') points += ACCOUNT_BONUS;
    } else if (meaning.other) points += KNOWN_OTHER;
    else
      points += /[\p{L}]/u.test(wording.text) && wording.text.length <= LONGEST_HEADING ? TEXT_POINTS : -NUMBER_POINTS;
  }
  return points;
}

/**
 * Whether a cell is a value of its column rather than a heading: it comes again beside a number or a date, "Customer" under
 * "Kind", and not because the headings do.
 */
function isValue(
  text: string,
  column: number,
  row: readonly unknown[],
  values: readonly (readonly unknown[])[],
): boolean {
  return values.slice(0, DEEPEST).some((other) => {
    if (textOf(other[column]) !== text) return false;
    if (row.every((cell, at) => isBlank(cell) || textOf(cell) === textOf(other[at]))) return false;
    return other.some((cell) => isDate(cell) || /^[^a-z]*\d/i.test(textOf(cell)));
  });
}

/** Half of what a row of headings holds is short text. */
function mayBeHeadings(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const texts = filled.filter(isHeadingText).length;
  // Some headings are months, written as dates.
  const dates = filled.filter(isDate).length;
  return texts > 0 && (texts * 2 >= filled.length || (texts > 1 && (texts + dates) * 2 > filled.length));
}

/**
 * A second row of headings holds short texts and nothing that looks like data. An account has its name below the heading for it,
 * and few cells that mean something as headings: the type "Renewal".
 */
function mayContinue(cells: readonly unknown[], upper: readonly unknown[], read: (cell: unknown) => Heading): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const meant = filled.filter((cell) => strengthOf(read(cell)) > 0).length;
  const isNamed = upper.some(
    (cell, column) =>
      read(cell).meaning.candidates[0]?.field === 'account' &&
      textOf(cells[column]) !== '' &&
      strengthOf(read(cells[column])) === 0,
  );
  return (
    filled.every((cell) => isHeadingText(cell) && amountIn(String(cell)) === null) &&
    (!isNamed || meant * 2 > filled.length) &&
    !areTypes(filled)
  );
}

/** Whether a row says of each column what its cells are, a text's among them: "Text", "Number", "Date". */
function areTypes(filled: readonly unknown[]): boolean {
  const types = filled.map((cell) => patternOf('typeName').exec(String(cell)));
  return types.every((type) => type) && types.some((type) => type?.[1]);
}

/** A row that holds nothing but units ("USD", "%", "K") under the headings belongs to them. */
function withUnitsBelow(values: readonly (readonly unknown[])[], header: Header): Header {
  const below = values[header.row + 1] ?? [];
  const filled = below.filter((cell) => !isBlank(cell));
  const units = filled.filter((cell) => typeof cell === 'string' && isUnitText(cell));
  if (units.length < 1 || units.length < filled.length || areTypes(filled)) return header;
  return {...headerAt(values, header.row, 2)};
}

function isUnitText(text: string): boolean {
  const {words, core} = wordingOf(text);
  return (words.length > 0 || /#|[my]{2}/i.test(text)) && core.length === 0;
}

function isHeadingText(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_HEADING;
}

function textOf(cell: unknown): string {
  return isBlank(cell) ? '' : String(cell).trim();
}

/** How many rows from the top may hold titles before the headings. */
export const DEEPEST = 25;

/** A row with so many points is the heading unless a better one follows within so many rows: three headings found for sure. */
const SURELY = 3;
const SOON = 4;
/** In characters; a longer text is a note. */
const LONGEST_HEADING = 120;
/** Points of a heading known to be none of ours, beside the confidence (0 to 1) of one of ours. */
const KNOWN_OTHER = 0.4;
/** More for the one column without which nothing can be scored. */
const ACCOUNT_BONUS = 0.6;
/** Any text may be a heading, a number hardly. */
const TEXT_POINTS = 0.1;
const NUMBER_POINTS = 0.3;
