import {wordSet} from '../../playbook/aliases/listed';
import type {StatusMeaning} from '../../playbook/aliases/statuses';
import {sheetTables} from '../../playbook/sheet-tables';
import {filledIn, isFigure} from '../cells';
import {fieldOf, headingOf} from '../headings/header-row';
import {saysAs} from '../pattern';
import {isBlank, plainText, smallText, withoutAccents} from '../readers/cell';
import {isMonth} from '../readers/day-text';
import {medianOf} from '../readers/percent';
import {whole, wordKey} from '../readers/status';
import {columnsOf} from '../sheet';
import type {RowKind, RowRules} from './kind-of-row';
import {BESIDE, isFooter, TOTALS, wordsIn} from './row-name';
import {MANY, type Rows, sumAt} from './rows';

/** What the rows of a section are, when they are no accounts; how it was found, and whether any of its rows was seen. */
interface Section {
  readonly kind: 'former customer' | 'not a customer yet' | 'other table';
  readonly by: 'title' | 'headings' | 'item';
  hasRows?: true;
}

/**
 * Marks titles of sections, such as "Enterprise", the rows below "Churned customers" or "Prospects" or below headings with a churn
 * date, those of a second table in whose columns of names, money or renewals something else stands, and those below "To do".
 */
export function markSections(rows: Rows): void {
  const {kinds, filled} = rows;
  // In a list of nothing but names each of them is a customer's.
  if (!kinds.some((kind, at) => kind === 'account' && filled[at]! > 1)) return;
  let section: Section | null = null;
  for (const [at, kind] of kinds.entries()) {
    if (section?.by === 'item' && kind === 'account') section = null;
    // A section of others ends with its sum, or with a blank row below its rows.
    if (section?.by === 'title' && section.hasRows && (kind === 'total' || kind === 'blank')) section = null;
    const summed = kind === 'total' && filled[at] === 2 ? sectionOf(String(rows.name(at))) : null;
    if (summed && sumsBelow(rows, at)) section = {kind: summed, by: 'title'};
    const opened = openedByHeadings(rows, at, section);
    const title = opened === undefined ? titleAt(rows, at, section) : null;
    if (opened !== undefined) {
      kinds[at] = 'heading again';
      section = opened;
    } else if (title !== null) {
      const opens = sectionOf(title);
      kinds[at] = 'description';
      section = opens && {kind: opens, by: 'title'};
    } else if (section && (kind === 'account' || (kind === 'nameless' && section.kind === 'other table'))) {
      kinds[at] = section.kind;
      if (filled[at]! > 1) section.hasRows = true;
    }
  }
}

/** Whether a row pays what the accounts right below it do: a title with its sum. */
function sumsBelow({accountsBeside, amounts, money}: Rows, at: number): boolean {
  if (money === undefined) return false;
  const paid = amounts(money);
  const sum = sumAt(paid, accountsBeside(at, 1));
  return sum > 0 && Math.abs((paid[at] ?? 0) - sum) < 1;
}

/** The section that headings in a row open, if any, or that they belong to; `undefined` of a row without headings. */
function openedByHeadings(rows: Rows, at: number, section: Section | null): Section | null | undefined {
  const {kinds, filled, rules} = rows;
  const cells = rows.cells[at]!;
  if (kinds[at] === 'heading again') {
    // Headings right below a title belong to its section.
    if (section?.by === 'title' && !section.hasRows) return section;
    const below = tableBelow(rows, at);
    return below && {kind: below, by: 'headings'};
  }
  if (!rows.mayBeAccount(at)) return undefined;
  // A look at what rows have that headings have not spares most of them the comparison.
  const mayRepeat = kinds[at] === 'nameless' || !cells.some((cell) => typeof cell === 'number');
  if (mayRepeat && isOneOf(rows.headingRows, cells)) return section;
  const isApart = filled[at - 1]! < 2 || kinds[at - 1] === 'total';
  if (mayRepeat && !isApart && kinds[at] === 'account' && headsItems(filledIn(cells), rules))
    return {kind: 'other table', by: 'item'};
  const isProspect = saysAs('prospects', String(rows.name(at)));
  // "Lost customers", "Lost in", "Why".
  const others = isApart && mayRepeat ? sectionOf(String(rows.name(at))) : null;
  if (!(isApart || isProspect) || !headsOther(filledIn(cells), isProspect || others !== null)) return undefined;
  if (isProspect) return {kind: 'not a customer yet', by: 'headings'};
  return {kind: others ?? tableBelow(rows, at) ?? 'other table', by: 'title'};
}

/** The title that a row is: one of known words, or any that ends a section. */
function titleAt(rows: Rows, at: number, section: Section | null): string | null {
  const {filled} = rows;
  if (!rows.mayBeAccount(at) && (rows.kinds[at] !== 'description' || filled[at] !== 1)) return null;
  const title = titleIn(rows.cells[at]!, rows.rules, section !== null && section.kind !== 'other table');
  if (title === null || isTitle(title) || FLAG.test(title)) return title;
  const below = (filled[at + 1] ?? 0) > 1;
  // "■ 서울", and the "B" of a list by letters.
  const isAbove = filled[at] === 1 && below;
  if (isAbove && (saysAs('framed', title) || (title.length === 1 && String(rows.name(at + 1)).startsWith(title))))
    return title;
  // "Gekündigt" as a status says it, where the sheet begins with a title or it stands apart.
  const isApart = filled[0] === 1 || isEnd(rows.kinds[at - 1]);
  if (isApart && isAbove && statusOf(title)) return title;
  // "CSM: Ann Lee", "Status: Churned".
  const [, label = '', labeled = null] = LABELED.exec(title) ?? [];
  if (labeled && isAbove && isHeading(label)) return labeled;
  // Names alone are lost customers, unless the sheet begins with a title.
  const isNoName = filled[0] === 1 || saysAs('customers', title) || /\s/.test(title.trim());
  return section !== null && isNoName && below ? title : null;
}

/** "🇩🇪 Germany". */
const FLAG = /^\p{RI}{2}/u;
const LABELED = /^([^:：]{2,30})[:：]\s*(\S.*)$/;

/**
 * Marks a person's name, a country's or a tier's, that stands alone above accounts: the sheet begins with one, and behind blank rows
 * others follow, or two and more anywhere, or where accounts name a CSM; each has two accounts below it on average.
 */
export function markGroupTitles(rows: Rows): void {
  const {kinds, filled} = rows;
  const isOf = (at: number) => kinds[at] === 'account' && filled[at] === MANY;
  const isTitle = (at: number) => rows.mayBeAccount(at) && filled[at] === 1 && !/\d/.test(String(rows.cells[at]));
  const places = [...kinds.keys()].filter((at) => isOf(at) || isTitle(at));
  const titles = places.filter(isTitle);
  const accounts = places.filter(isOf);
  const isApart = titles.slice(1).every((at) => isEnd(kinds[at - 1]));
  const isNamed = accounts.some((at) => rows.people.some((column) => !isBlank(rows.cells[at]![column])));
  const names = places.map((at) => smallText(rows.name(at)));
  if (
    titles.length > (isApart && !isNamed ? 1 : 2) &&
    titles[0] === kinds.findIndex((kind) => kind !== 'blank') &&
    titles.every((at) => isOf(at + 1)) &&
    accounts.length >= titles.length * 2 &&
    // Of a list in alphabetical order some may wait to be filled in.
    names.some((name, at) => at > 0 && name < names[at - 1]!)
  )
    for (const at of titles) kinds[at] = 'description';
}

/** Marks texts that stand alone above headings again, and what is said below the accounts, behind a total or a blank row. */
export function markFooters(rows: Rows): void {
  const {kinds, filled, rules, mayBeAccount} = rows;
  const isAlone = (at: number) => filled[at] === 1 && typeof filledIn(rows.cells[at]!)[0] === 'string';
  rows.mark('account', 'description', (at) => kinds[at + 1] === 'heading again' && isAlone(at));
  const firstApart = kinds.findIndex((kind, at) => at > 0 && mayBeAccount(at - 1) && isEnd(kind));
  const above = filled.slice(0, Math.max(firstApart, 0));
  const usual = medianOf(above.filter((_, at) => mayBeAccount(at))) ?? 0;
  const isShort = (at: number) => filled[at] === 2 && usual > 2;
  let last = kinds.length - 1;
  while (last >= 0 && (!mayBeAccount(last) || isAlone(last) || isShort(last))) last--;
  const apart = kinds.findIndex((kind, at) => at > last && isEnd(kind));
  if (last < 0 || apart < 0) return;
  const below = [...kinds.keys()].filter((at) => at > apart && mayBeAccount(at));
  const alone = below.filter(isAlone);
  const short = below.filter(isShort);
  const figures = short.filter((at) => saysFigure(rows.cells[at]!, rules));
  // "Target" alone is a company, and so are several names behind each other: customers that nobody has filled in yet.
  const hasBlank = (at: number) => / /.test(String(rows.name(at)).trim());
  const isCustomer = (at: number) => !figures.includes(at) && isFigure(filledIn(rows.cells[at]!)[1]);
  const areFigures = figures.length > 1 && (figures.some(hasBlank) || !short.some(isCustomer));
  const areNames = alone.length > 1 && alone.every((at) => isName(String(rows.name(at) ?? '')));
  for (const at of areNames ? [] : alone) kinds[at] = 'description';
  // Among others "New" is a figure, too.
  const all = areFigures ? short.filter((at) => saysFigure(rows.cells[at]!, rules, true)) : figures.filter(hasBlank);
  for (const at of all) kinds[at] = 'description';
}

/** Whether a row ends a block of accounts. */
function isEnd(kind: RowKind | undefined): boolean {
  return kind === 'blank' || kind === 'total';
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

/** What stands below the headings in a row: accounts as above, rows of another table, or customers who left. */
function tableBelow(rows: Rows, at: number): 'former customer' | 'other table' | null {
  const {headings} = rows.rules;
  const cells = rows.cells[at]!;
  // A formula's headings are words of ours, with which those of the sheet cannot be compared.
  if (rows.understood.headings.some(({wording}) => wording.field !== null)) return null;
  const saysLoss = (text: unknown) => saysAs('whenLost', plainText(String(text ?? '')));
  if (cells.some((cell, column) => saysLoss(cell) && !saysLoss(headings[column]))) return 'former customer';
  // A table of accounts has names, money and renewals in the same columns.
  const isOther = columnsOf(rows.understood.matches, 'account', 'arr', 'mrr', 'renewalDate').some((column) => {
    if (rows.headingRows.some((row) => sameText(row[column], cells[column]))) return false;
    // It stands in another column now.
    if (cells.some((cell) => sameText(cell, headings[column]))) return true;
    const [field, above] = [fieldOf(cells[column]), fieldOf(headings[column])];
    return field !== undefined && above !== undefined && field !== above;
  });
  return isOther ? 'other table' : null;
}

/** The headings of another table, "CSM", "ARR": texts, two and most of which are some heading; or any, of prospects. */
function headsOther(filled: readonly unknown[], isProspect: boolean): boolean {
  if (filled.length < 2 || filled.some((cell) => typeof cell !== 'string' || isFigure(cell))) return false;
  const meant = filled.filter((cell) => isHeading(cell)).length;
  // An account in the plan "Growth" that is "Active" has a name.
  return isProspect || (isHeading(filled[0]) && meant > 1 && meant * 2 > filled.length);
}

function isHeading(cell: unknown): boolean {
  const {candidates, other} = headingOf(cell).meaning;
  return Boolean(other ?? candidates[0]);
}

/** The headings of what hangs below an account ("Subitems", "Name", "Owner"): a heading of the sheet where the names stand, then others. */
function headsItems([first, ...more]: readonly unknown[], {headings}: RowRules): boolean {
  if (more.length < 2 || typeof first !== 'string' || !headings.includes(plainText(first))) return false;
  const meant = more.filter((cell) => isHeading(cell) || headings.includes(plainText(String(cell))));
  return meant.length > 1 && meant.length * 4 >= more.length * 3;
}

/** Whether most cells of a row are those of a row of headings, and none says anything else in its place. */
function isOneOf(headingRows: Rows['headingRows'], cells: readonly unknown[]): boolean {
  return headingRows.some((headings) => {
    const same = cells.filter((cell, column) => sameText(cell, headings[column]) && !isBlank(cell)).length;
    return same > 1 && same * 2 > filledIn(cells).length;
  });
}

function sameText(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && plainText(one) === plainText(other);
}

/** The only text of a row, with the names or first; beside a title of others, or one below them, a figure may stand. */
function titleIn(cells: readonly unknown[], {nameColumn}: RowRules, isBelowOthers: boolean): string | null {
  const [first, ...more] = filledIn(cells);
  if (typeof first !== 'string') return null;
  const place = cells.indexOf(first);
  if (place !== nameColumn && place !== 0) return null;
  if (more.length === 0) return first;
  const mayCount = more.length === 1 && isTitle(first) && (isBelowOthers || isOfOthers(first));
  return mayCount && isFigure(more[0]) ? first : null;
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

/** Whether a name is a month, a quarter or a year: one of a year is "Q1 2027" or "Feb-27", a bare one "February" or "2027". */
export function periodIn(name: unknown): 'bare' | 'of a year' | null {
  if (/^20\d\d$/.test(String(name))) return 'bare';
  // A look spares most names the rest.
  if (typeof name !== 'string' || !/^\S{3,10}$|^(?=.{1,24}$)(?:.*[\d月]|renewals)/i.test(name)) return null;
  const text = withoutAccents(smallText(name));
  const words = wordsIn(text);
  const isOf = (word: string) => isMonth(word) || isSectionWord(word);
  const isPeriod = words.some(isMonth) || saysAs('partOfYear', text);
  if (!isPeriod || !words.every(isOf)) return null;
  return /(?:^|\D)(?:20)?\d\d(?!\d|月)/.test(text) ? 'of a year' : 'bare';
}

/** What the rows below a title are, when it speaks of others than customers; those "at risk of churn" are customers. */
function sectionOf(title: string): Section['kind'] | null {
  if (!isTitle(title)) {
    const meaning = statusOf(title);
    return meaning === 'former' ? 'former customer' : meaning === 'not yet' ? 'not a customer yet' : null;
  }
  if (saysAs('atRisk', title)) return null;
  if (saysAs('left', title)) return 'former customer';
  const says = (mark: string) => titleWords(title).some((word) => SECTIONS.has(mark + word));
  if (says('-')) return 'former customer';
  return says('#') || says('/') || (says('?') && !saysAs('customers', title)) ? 'not a customer yet' : null;
}

/** What a title says that is a status, "Résilié" or "商談中"; `null` of weak words such as "Closed", and of companies. */
function statusOf(title: string): StatusMeaning | null {
  const said = title.length > LONGEST_NAME ? null : whole(wordKey(title));
  return said && !said.isWeak && !saysAs('namesCompany', title) ? said.meaning : null;
}

/** Whether a title speaks of others than customers. */
export function isOfOthers(title: string): boolean {
  return sectionOf(title) !== null;
}

/** Whether a row of two cells is about the whole list: "Gap to target", "ARR at risk", a legend. */
function saysFigure(cells: readonly unknown[], {nameColumn}: RowRules, isAmongOthers = false): boolean {
  const words = wordsIn(smallText(cells[nameColumn]));
  const [, said] = filledIn(cells);
  if (typeof said === 'string' && /^\p{L}/u.test(said) && words.length === 1) return saysAs('legend', words[0]!);
  const isSure =
    isAmongOthers || words.some((word) => !saysAs('weakWord', word)) || /^\s*[+–-]\s/.test(String(cells[nameColumn]));
  return isFigure(said) && isSure && words.every(isOfMany);
}

/** Whether a name below the accounts is about several of them: "Renewing in Q1", "of which Ann", "Avg NPS"; "Plan International" is one. */
export function speaksOfMany(name: string): boolean {
  const words = wordsIn(name.toLowerCase());
  return saysAs('aboutMany', name) || (words.length > 0 && words.every(isOfMany));
}

function isOfMany(word: string): boolean {
  return (
    [SUMMARIES, BESIDE, TOTALS].some((each) => each.has(word)) ||
    isSectionWord(word) ||
    isMonth(word) ||
    saysAs('weakWord', word)
  );
}

const SECTIONS = wordSet(() => sheetTables().SECTION_WORDS);
const SUMMARIES = wordSet(() => sheetTables().SUMMARY_WORDS);
