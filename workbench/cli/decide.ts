import type {Field} from '../../src/core/account';
import {type Day, dayOfNumber} from '../../src/core/day';
import {forget} from '../../src/core/on-demand';
import type {Phrase} from '../../src/core/phrase';
import {assessPortfolio} from '../../src/core/portfolio';
import {carriedScoreIssues} from '../../src/intake/carried-scores';
import {parseFieldName} from '../../src/intake/fields';
import {USABLE} from '../../src/intake/headings/candidates';
import {findHeader} from '../../src/intake/headings/header-row';
import {readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {type ColumnMatch, formattedRows, type Sheet as ReadableSheet} from '../../src/intake/sheet';
import {playbookWith} from '../../src/playbook';
import {defaultSettings} from '../../src/playbook/default-settings';
import type {Language} from '../../src/playbook/languages';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {comparisonWith} from '../../src/tabs/history/history';
import {changesSince} from '../../src/tabs/meeting/since';
import {accountReport, reportOf, sinceReport} from '../../src/tabs/report';
import {runFrom} from '../../src/tabs/run';
import {namesSurely} from '../files/account-tab';
import {CellError, Instant} from '../host/document/cell';
import {rect} from '../host/document/rect';
import type {Sheet} from '../host/document/sheet';
import {serialOfDate} from '../host/document/zone';
import {type Choices, type Found, NothingScored} from './found';
import {tabValues, withRun} from './history';
import type {Report} from './report';
import {tellIn} from './words';

/**
 * Decides over a tab that nothing of the add-on's is in yet, without a script host: the same functions that the script is
 * made of, on the same cells, so that the figures are those of a click on *Score portfolio*.
 *
 * @throws NothingScored
 */
export function decide(
  sheet: Sheet,
  {asOf: chosen, map, lang = 'en', isForPeople = false, history, settings: own}: Choices,
): Found {
  const settings = own ?? {...defaultSettings(), language: lang};
  const {dayOf, today} = clockOf(sheet);
  const asOf = chosen ?? today;
  const confirmed = mappingOf(map, isForPeople ? lang : 'en');
  const words = WORDS[isForPeople ? lang : 'en'];
  try {
    const cells = readable(sheet, dayOf);
    const read = readSheet(cells, {...settings, asOf, confirmed});
    const values = tabValues(history ?? []);
    const {portfolio, schedules, nextActions, base} = runFrom(
      assessPortfolio(read.accounts, asOf, playbookWith(settings)),
      {settings, history: values},
    );
    const carried = carriedScoreIssues(cells, read.headerRow, portfolio.accounts);
    const intake = {...read, issues: [...read.issues, ...carried]};
    const {accounts} = portfolio;
    const since = history && {since: sinceReport(changesSince(portfolio, settings, base), portfolio, words)};
    const next = (row: number) => nextActions.get(row) ?? null;
    const reportWith = (shown: typeof accounts, remarks: readonly string[]): Report => {
      const report = reportOf(sheet.name, intake, {...portfolio, accounts: shown}, words, next);
      return {...report, decisions: [...remarks, ...report.decisions], ...since};
    };
    return {
      ...(history && {history: withRun(history, comparisonWith(values, portfolio, {settings, schedules}))}),
      report: (top) => reportWith(accounts.slice(0, top), []),
      *json(remarks) {
        const [before, after] = JSON.stringify(reportWith([], remarks)).split(NO_ACCOUNTS) as [string, string];
        yield `${before}${NO_ACCOUNTS.slice(0, -1)}`;
        // One at a time: all of a large sheet together would not fit into memory.
        for (const [at, each] of accounts.entries()) {
          if (at > 0) yield ',';
          yield JSON.stringify(accountReport(each, words, next));
          forget(each);
        }
        yield `]${after}`;
      },
    };
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new NothingScored(refusalIn(lang, error.reason));
    throw error;
  }
}

/** Why a sheet is refused; without a name, with what to type to say where it is. */
export function refusalIn(language: Language, reason: Phrase): string {
  const {likely, headings = []} = reason.figures ?? {};
  const named = headings as readonly string[];
  const heading = reason.key === 'sheet-two-names' ? named[0] : likely;
  const said = say(reason, WORDS[language]);
  return typeof heading === 'string' && named.length > 1 ? said + tellIn(language)('line-name-hint', {heading}) : said;
}

/** What cannot stand inside a text of the JSON, where quotation marks are escaped. */
const NO_ACCOUNTS = '"accounts":[]';

function clockOf({workbook: {zone, clock}}: Sheet) {
  const dayOf = (date: Date) => dayOfNumber(Math.floor(zone.serialOf(date.getTime())) - EPOCH);
  return {dayOf, today: dayOf(new Date(clock()))};
}

/** Number of the day 1970-01-01 in a spreadsheet. */
const EPOCH = serialOfDate(1970, 1, 1)!;

/** @throws NothingScored when a name is not one of our fields */
export function mappingOf(map: Choices['map'], language: Language = 'en'): Partial<Record<Field, string>> {
  const mapping: Partial<Record<Field, string>> = {};
  for (const [name, heading] of Object.entries(map)) {
    const field = parseFieldName(name);
    if (field === null) throw new NothingScored(tellIn(language)('line-no-field', {name}));
    mapping[field] = heading;
  }
  return mapping;
}

/** So many columns with a meaning make a list of accounts, also without what they pay. */
const FEWEST_COLUMNS = 3;

/**
 * The columns of a tab that somebody would take for a list of accounts: it names some and says what they pay, when they renew, or
 * much else. `null` of any other; none of one whose IDs of customers repeat, which is refused until somebody says what they name.
 */
export function accountColumns(sheet: Sheet): readonly ColumnMatch[] | null {
  const {dayOf, today} = clockOf(sheet);
  const cells = readable(sheet, dayOf);
  try {
    const {accounts, matches, leftOut} = readSheet(cells, {...defaultSettings(), asOf: today});
    const hasNames = accounts.some(({account}) => !/^\d+$/.test(account));
    const holds =
      hasNames && namesSurely({matches, leftOut}) && (hasMoney(matches) || matches.length >= FEWEST_COLUMNS);
    return holds ? matches : null;
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    const means = (findHeader(cells.values)?.columns ?? []).map(({meaning}) => meaning.candidates[0]);
    const sure = means.filter((each) => each !== undefined).filter(({confidence}) => confidence >= USABLE);
    return hasMoney(sure) && sure.some(({field}) => field === 'accountId') ? [] : null;
  }
}

function hasMoney(found: readonly {readonly field: Field}[]): boolean {
  return found.some(({field}) => field === 'arr' || field === 'mrr' || field === 'renewalDate');
}

/** A tab as a script reads it: its dates are dates, its errors the texts they show. */
function readable(sheet: Sheet, dayOf: (date: Date) => Day): ReadableSheet {
  const {rows, columns} = sheet.dataExtent();
  const block = rect(0, 0, Math.max(rows, 1), Math.max(columns, 1));
  const values: unknown[][] = sheet.values.read(block);
  const formats: string[][] = [];
  const formatted = formattedRows(block.rows, block.columns);
  values.forEach((cells, row) => {
    if (row < formatted) formats.push(cells.map((_, column) => sheet.formatAt(row, column)));
    cells.forEach((cell, column) => {
      if (cell instanceof CellError) cells[column] = cell.code;
      if (typeof cell !== 'number') return;
      const read = sheet.valueAt(row, column);
      if (read instanceof Instant) cells[column] = new Date(read.milliseconds);
    });
  });
  const locale = sheet.workbook.locale.id.replace('_', '-');
  const merged = sheet.merges.flatMap(({top: row, left: column, rows}) => (rows > 1 ? [{row, column, rows}] : []));
  return {name: sheet.name, values, formats, merged, dayOf, locale, ownColumns: new Set()};
}
