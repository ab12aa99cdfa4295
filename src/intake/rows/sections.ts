import {wordSet} from '../../playbook/aliases/listed';
import {sheetTables} from '../../playbook/sheet-tables';
import {saysAs} from '../pattern';
import {amountIn} from '../readers/amount';
import {isBlank, plainText, smallText} from '../readers/cell';
import {isMonth} from '../readers/day-text';
import {medianOf} from '../readers/percent';
import type {Sheet} from '../sheet';
import type {RowKind, RowRules} from './kind-of-row';
import {BESIDE, isFooter, TOTALS, wordsIn} from './row-name';

/** What the rows of a section are, when they are no accounts; how it was found, and whether any of its rows was seen. */
interface Section {
  readonly kind: 'former customer' | 'not a customer yet' | 'other table';
  readonly by: 'title' | 'headings' | 'item';
  rows: number;
}

/**
 * Marks titles of sections, such as "Enterprise", the rows below "Churned customers" or "Prospects" or below headings with a churn
 * date, those of a second table in whose columns of names, money or renewals something else stands, and those below "To do".
 */
export function markSections(rows: Sheet['values'], kinds: RowKind[], rules: RowRules): void {
  const filled = rows.map((cells) => countIn(cells, rules));
  // In a list of nothing but names each of them is a customer's.
  if (!kinds.some((kind, at) => kind === 'account' && filled[at]! > 1)) return;
  let section: Section | null = null;
  kinds.forEach((kind, at) => {
    const cells = rows[at]!;
    const isApart = filled[at - 1]! < 2 || kinds[at - 1] === 'total';
    const isProspect = saysAs('prospects', String(cells[rules.nameColumn]));
    const mayHead = kind === 'nameless' || kind === 'account';
    // A look at what rows have that headings have not spares most of them the comparison.
    const mayRepeat = kind === 'nameless' || (kind === 'account' && !cells.some((cell) => typeof cell === 'number'));
    if (section?.by === 'item' && kind === 'account') section = null;
    if (mayRepeat && isOneOf(rules.headingRows, cells)) kinds[at] = 'heading again';
    else if (mayRepeat && !isApart && kind === 'account' && headsItems(filledIn(cells, rules), rules)) {
      kinds[at] = 'heading again';
      section = {kind: 'other table', by: 'item', rows: 0};
    } else if ((isApart || isProspect) && mayHead && headsOther(filledIn(cells, rules), rules, isProspect)) {
      kinds[at] = 'heading again';
      section = {
        kind: isProspect ? 'not a customer yet' : (tableBelow(cells, rules) ?? 'other table'),
        by: isProspect ? 'headings' : 'title',
        rows: 0,
      };
    } else if (kind === 'total' || kind === 'blank') {
      // A section of others ends with its sum, or with a blank row below its rows.
      if (section?.by === 'title' && section.rows > 0) section = null;
    } else if (kind === 'heading again') {
      // Headings right below a title belong to its section.
      if (section?.by !== 'title' || section.rows > 0) {
        const below = tableBelow(cells, rules);
        section = below && {kind: below, by: 'headings', rows: 0};
      }
    } else if (kind === 'account' && filled[at] === MANY) {
      if (section !== null) {
        kinds[at] = section.kind;
        section.rows += 1;
      }
    } else if (kind === 'account' || kind === 'nameless' || (kind === 'description' && filled[at] === 1)) {
      const title = titleIn(cells, rules, section !== null && section.kind !== 'other table');
      const opens = title === null ? null : sectionOf(title);
      // Names alone are lost customers, unless the sheet begins with a title.
      const ends =
        section !== null &&
        title !== null &&
        (filled[0] === 1 || saysAs('customers', title) || /\s/.test(title.trim())) &&
        (filled[at + 1] ?? 0) > 1;
      if (title !== null && (opens || isTitle(title) || ends)) {
        kinds[at] = 'description';
        section = opens && {kind: opens, by: 'title', rows: 0};
      } else if (section !== null && (kind === 'account' || (kind === 'nameless' && section.kind === 'other table'))) {
        kinds[at] = section.kind;
        if (filled[at]! > 1) section.rows += 1;
      }
    }
  });
}

/**
 * Marks a person's name, a country's or a tier's, that stands alone above accounts: the sheet begins with one, and behind blank rows
 * others follow, or two and more anywhere, or where accounts name a CSM; each has two accounts below it on average.
 */
export function markGroupTitles(
  rows: Sheet['values'],
  kinds: RowKind[],
  rules: RowRules,
  people: readonly number[],
): void {
  const isOf = (at: number) => kinds[at] === 'account' && countIn(rows[at]!, rules) === MANY;
  const isTitle = (at: number) =>
    (kinds[at] === 'account' || kinds[at] === 'nameless') &&
    countIn(rows[at]!, rules) === 1 &&
    !/\d/.test(String(rows[at]));
  const titles = kinds.flatMap((_, at) => (isTitle(at) ? [at] : []));
  const accounts = kinds.filter((_, at) => isOf(at)).length;
  const isApart = titles.slice(1).every((at) => kinds[at - 1] === 'blank' || kinds[at - 1] === 'total');
  const isNamed = rows.some((cells, at) => isOf(at) && people.some((column) => !isBlank(cells[column])));
  const names = rows.flatMap((cells, at) => (isOf(at) || isTitle(at) ? [smallText(cells[rules.nameColumn])] : []));
  if (
    titles.length > (isApart && !isNamed ? 1 : 2) &&
    titles[0] === kinds.findIndex((kind) => kind !== 'blank') &&
    titles.every((at) => isOf(at + 1)) &&
    accounts >= titles.length * 2 &&
    // Of a list in alphabetical order some may wait to be filled in.
    names.some((name, at) => at > 0 && name < names[at - 1]!)
  )
    for (const at of titles) kinds[at] = 'description';
}

/** Marks texts that stand alone above headings again, and what is said below the accounts, behind a total or a blank row. */
export function markFooters(rows: Sheet['values'], kinds: RowKind[], rules: RowRules): void {
  const mayBe = (at: number) => kinds[at] === 'nameless' || kinds[at] === 'account';
  const filled = rows.map((cells) => countIn(cells, rules));
  const isAlone = (at: number) => filled[at] === 1 && typeof filledIn(rows[at]!, rules)[0] === 'string';
  kinds.forEach((kind, at) => {
    if (kind === 'heading again' && at > 0 && kinds[at - 1] === 'account' && isAlone(at - 1))
      kinds[at - 1] = 'description';
  });
  const firstApart = kinds.findIndex((kind, at) => at > 0 && mayBe(at - 1) && (kind === 'blank' || kind === 'total'));
  const above = filled.slice(0, Math.max(firstApart, 0));
  const usual = medianOf(above.filter((_, at) => mayBe(at))) ?? 0;
  const isShort = (at: number) => filled[at] === 2 && usual > 2;
  const isAside = (at: number) =>
    isAlone(at) || (isShort(at) && saysFigure(rows[at]!, filledIn(rows[at]!, rules), rules));
  let last = kinds.length - 1;
  while (last >= 0 && (!mayBe(last) || isAlone(last) || isShort(last))) last--;
  if (last < 0) return;
  const apart = kinds.findIndex((kind, at) => at > last && (kind === 'blank' || kind === 'total'));
  if (apart < 0) return;
  const below = kinds.flatMap((_, at) => (at > apart && mayBe(at) ? [at] : []));
  const alone = below.filter(isAlone);
  const figures = below.filter((at) => isAside(at) && !isAlone(at));
  // "Target" alone is a company, and so are several names behind each other: customers that nobody has filled in yet.
  const hasBlank = (at: number) => / /.test(String(rows[at]![rules.nameColumn]).trim());
  const isCustomer = (at: number) => isShort(at) && !isAside(at) && isAmount(filledIn(rows[at]!, rules)[1]);
  const areFigures = figures.length > 1 && (figures.some(hasBlank) || !below.some(isCustomer));
  const isSure = (at: number) => areFigures || hasBlank(at);
  const areNames = alone.length > 1 && alone.every((at) => isName(String(rows[at]![rules.nameColumn] ?? '')));
  for (const at of [...(areNames ? [] : alone), ...figures.filter(isSure)]) kinds[at] = 'description';
}

/** A few words, maybe with a figure but no year, or a dot that ends no sentence: more than a note's beginning. */
function isName(text: string): boolean {
  const words = text.length > LONGEST_NAME ? [] : text.trim().split(/\s+/);
  const areWords = words.every((word) => /^[\p{L}\d][\p{L}\d.&'’-]*$/u.test(word));
  return (
    areWords && words.length > 0 && words.length < 5 && !saysAs('noName', text) && !isFooter(text) && !isTitle(text)
  );
}

const LONGEST_NAME = 60;

/** What stands below such headings: accounts as above, rows of another table, or customers who left. */
function tableBelow(cells: readonly unknown[], rules: RowRules): 'former customer' | 'other table' | null {
  const {headings, headingRows, areRenamed, tellingColumns, meaningOf} = rules;
  if (areRenamed) return null;
  const said = (column: number) => plainText(String(cells[column] ?? ''));
  if (cells.some((_, column) => saysAs('whenLost', said(column)) && !saysAs('whenLost', headings[column] ?? '')))
    return 'former customer';
  const isOther = tellingColumns.some((column) => {
    if (headingRows.some((row) => sameText(row[column], cells[column]))) return false;
    // It stands in another column now.
    if (cells.some((cell) => sameText(cell, headings[column]))) return true;
    const [field, above] = [said(column), headings[column] ?? ''].map((text) => meaningOf(text).candidates[0]?.field);
    return field !== undefined && above !== undefined && field !== above;
  });
  return isOther ? 'other table' : null;
}

/**
 * The headings of another table, "CSM", "ARR": texts without figures, two and most of which are some heading; or any, of prospects.
 */
function headsOther(filled: readonly unknown[], rules: RowRules, isProspect: boolean): boolean {
  if (filled.length < 2 || filled.some((cell) => typeof cell !== 'string' || isAmount(cell))) return false;
  const meant = filled.filter((cell) => isHeading(cell, rules)).length;
  // An account in the plan "Growth" that is "Active" has a name.
  return isProspect || (isHeading(filled[0], rules) && meant > 1 && meant * 2 > filled.length);
}

function isHeading(cell: unknown, {meaningOf}: RowRules): boolean {
  const {candidates, other} = meaningOf(String(cell));
  return Boolean(other ?? candidates[0]);
}

/** The headings of what hangs below an account ("Subitems", "Name", "Owner"): a heading of the sheet where the names stand, then others. */
function headsItems([first, ...more]: readonly unknown[], rules: RowRules): boolean {
  const {headings} = rules;
  if (more.length < 2 || typeof first !== 'string' || !headings.includes(plainText(first))) return false;
  const meant = more.filter((cell) => isHeading(cell, rules) || headings.includes(plainText(String(cell))));
  return meant.length > 1 && meant.length * 4 >= more.length * 3;
}

/** Whether most cells of a row are those of a row of headings, and none says anything else in its place. */
function isOneOf(headingRows: RowRules['headingRows'], cells: readonly unknown[]): boolean {
  return headingRows.some((headings) => {
    const same = cells.filter((cell, column) => sameText(cell, headings[column]) && !isBlank(cell)).length;
    return same > 1 && same * 2 > cells.filter((cell) => !isBlank(cell)).length;
  });
}

function sameText(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && plainText(one) === plainText(other);
}

/**
 * The text of a row with nothing else in it; it stands with the names or in the first column. A sum or a count may stand beside the
 * title of a section of others, and beside any title below one.
 */
function titleIn(cells: readonly unknown[], rules: RowRules, isBelowOthers: boolean): string | null {
  const [first, ...more] = filledIn(cells, rules);
  if (typeof first !== 'string') return null;
  const place = cells.indexOf(first);
  if (place !== rules.nameColumn && place !== 0) return null;
  if (more.length === 0) return first;
  const mayCount = sectionOf(first) !== null || (isBelowOthers && isTitle(first));
  return mayCount && more.length === 1 && isAmount(more[0]) ? first : null;
}

function isAmount(cell: unknown): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && amountIn(plainText(cell)) !== null);
}

/** How many cells of a row are filled, up to {@link MANY}. */
function countIn(cells: readonly unknown[], {ownColumns}: RowRules): number {
  let count = 0;
  for (let column = 0; column < cells.length && count < MANY; column++) {
    if (!isBlank(cells[column]) && !ownColumns.has(column)) count += 1;
  }
  return count;
}

/** More than a title or a figure of the whole list fills. */
const MANY = 3;

function filledIn(cells: readonly unknown[], {ownColumns}: RowRules): unknown[] {
  return cells.filter((cell, column) => !ownColumns.has(column) && !isBlank(cell));
}

/** "Mid-Market", "Top 10", "Churned customers". */
export function isTitle(title: string): boolean {
  const words = titleWords(title);
  return words.length > 0 && words.every(isSectionWord) && (words.length > 1 || !SECTIONS.has(`/${words[0]}`));
}

function titleWords(title: string): string[] {
  return wordsIn(
    plainText(title)
      .replace(/(?:[(（]| - \p{Ll}).*$/u, '')
      .toLowerCase(),
  );
}

function isSectionWord(word: string): boolean {
  return ['', '-', '#', '?', '/'].some((mark) => SECTIONS.has(mark + word));
}

/** Whether a name is a month, a quarter or a year: {@link WITH_YEAR} for "Q1 2027", "Feb-27", 1 for "February" and "2027", 0 for any other. */
export function periodIn(name: unknown): number {
  if (/^20\d\d$/.test(String(name))) return 1;
  // A look spares most names the rest.
  if (typeof name !== 'string' || !/^\S{3,10}$|^(?=.{1,24}$)(?:.*[\d月]|renewals)/i.test(name)) return 0;
  const text = plainText(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const words = wordsIn(text);
  const isOf = (word: string) => isMonth(word) || isSectionWord(word);
  const isPeriod = words.some(isMonth) || saysAs('partOfYear', text);
  if (!isPeriod || !words.every(isOf)) return 0;
  return /(?:^|\D)(?:20)?\d\d(?!\d|月)/.test(text) ? WITH_YEAR : 1;
}

export const WITH_YEAR = 2;

/**
 * What the rows below a title are, when it speaks of others than customers; those "at risk of churn" are customers.
 */
function sectionOf(title: string): Section['kind'] | null {
  if (!isTitle(title) || saysAs('atRisk', title)) return null;
  if (saysAs('left', title)) return 'former customer';
  const says = (mark: string) => titleWords(title).some((word) => SECTIONS.has(mark + word));
  if (says('-')) return 'former customer';
  if (says('#') || (says('/') && titleWords(title).length > 1) || (says('?') && !saysAs('customers', title)))
    return 'not a customer yet';
  return null;
}

/** Whether a title speaks of others than customers. */
export function isOfOthers(title: string): boolean {
  return sectionOf(title) !== null;
}

/** Whether a row of two cells is about the whole list: "Gap to target", "ARR at risk", a legend. */
function saysFigure(cells: readonly unknown[], filled: readonly unknown[], {nameColumn}: RowRules): boolean {
  const words = wordsIn(smallText(cells[nameColumn]));
  const [, said] = filled;
  if (typeof said === 'string' && /^\p{L}/u.test(said) && words.length === 1) return saysAs('legend', words[0]!);
  return isAmount(said) && words.some((word) => !saysAs('weakWord', word)) && words.every(isOfMany);
}

/** Whether a name below the accounts is about several of them: "Renewing in Q1", "of which Ann", "Avg NPS"; "Plan International" is one. */
export function speaksOfMany(name: string): boolean {
  const words = wordsIn(name.toLowerCase());
  return saysAs('aboutMany', name) || (words.length > 0 && words.every(isOfMany));
}

function isOfMany(word: string): boolean {
  return SUMMARIES.has(word) || BESIDE.has(word) || TOTALS.has(word) || isSectionWord(word) || saysAs('weakWord', word);
}

const SECTIONS = wordSet(() => sheetTables().SECTION_WORDS);
const SUMMARIES = wordSet(() => sheetTables().SUMMARY_WORDS);
