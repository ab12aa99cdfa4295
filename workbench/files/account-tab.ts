import {HINT, USABLE} from '../../src/intake/headings/candidates';
import {type Intake, readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {isOfOthers} from '../../src/intake/rows/sections';
import {type ColumnMatch, matchOf} from '../../src/intake/sheet';
import {rect} from '../host/document/rect';
import type {Sheet} from '../host/document/sheet';
import type {Workbook} from '../host/document/workbook';
import {tabMarkOf} from './shared';

/** So many rows tell whether a tab holds accounts. */
const ENOUGH = 100;

/** The tab with the accounts among those that show; `null` when there is none. */
export function accountTabIn({sheets, clock}: Workbook): Sheet | null {
  const year = new Date(clock()).getFullYear();
  const found = sheets.flatMap((sheet) => {
    const held = sheet.hidden || tabMarkOf(sheet) !== null ? null : accountsIn(sheet);
    return held === null ? [] : [{sheet, matches: held.matches}];
  });
  return inOrder(found, year)[0]?.sheet ?? null;
}

export interface AccountTab {
  readonly sheet: Sheet;
  readonly matches: readonly ColumnMatch[];
}

/**
 * Tabs with accounts as somebody would look at them: behind all others those of customers who left, of an earlier year, and what was
 * kept or is to be filled in; before them pivot tables of nothing but sums, and lists of contacts.
 */
export function inOrder(tabs: readonly AccountTab[], year: number): AccountTab[] {
  // A year ahead is a plan.
  const latest = Math.max(...tabs.map(({sheet}) => yearIn(sheet.name)).filter((each) => each <= year));
  const rank = ({sheet: {name}, matches}: AccountTab) => {
    if (isOfOthers(name) || KEPT.test(name) || (yearIn(name) < latest && yearIn(name) > 0)) return 2;
    const isGuess = (matchOf(matches, 'account')?.confidence ?? 0) < USABLE;
    return matches.every(({field}) => OF_PEOPLE.has(field) || (isGuess && ADDED_UP.has(field))) ? 1 : 0;
  };
  return [...tabs].sort((one, other) => rank(one) - rank(other));
}

/** The last year in the name of a tab: 2026 of "2025/26" and "FY26"; 0 where there is none. */
function yearIn(name: string): number {
  const years = [...name.matchAll(/(?:20|\bFY ?'?|')(\d\d)(?!\d)(?:[/–-](\d\d)(?![\d-]))?/gi)].map(([, one, next]) =>
    Number(next) === Number(one) + 1 ? Number(next) : Number(one),
  );
  return years.length > 0 ? 2000 + Math.max(...years) : 0;
}

/** Patterns to fill in, contacts, and what was kept. */
const KEPT =
  /(?:^|[^a-z])(?:templates?|examples?|samples?|old|archived?|archives?|back-?ups?|deprecated|obsolete|outdated|superseded|do not use|don.?t use|previous|prior|last year|vorlagen?|muster|beispiele?|alte?|archiv|sicherung|vorjahr|mod[eè]le|exemple|ancien(?:ne)?s?|plantilla|ejemplo|antigu[oa]s?|archivo|modelo|exemplo|antig[oa]s?|arquivo|modello|esempio|vecchi[oa]?|archivio|sjabloon|voorbeeld|oud|archief|exempel|gammal|arkiv|contacts?|kontakte|contactos|contatos|contatti|szablon|stare|archiwum)(?![a-z])|[模样][板版例]|示例|联系人|旧(?!金山)|归档|存档|备份|テンプレート|サンプル|アーカイブ|バックアップ/i;
const OF_PEOPLE: ReadonlySet<string> = new Set<ColumnMatch['field']>([
  ...(['account', 'accountId', 'parent', 'segment', 'contact', 'contactEmail', 'champion', 'decisionMaker'] as const),
  ...(['doNotContact', 'notes'] as const),
]);
const ADDED_UP: ReadonlySet<string> = new Set<ColumnMatch['field']>([
  ...([
    'arr',
    'mrr',
    'seatsLicensed',
    'seatsUsed',
    'activeUsers',
    'utilization',
    'healthScore',
    'nps',
    'csat',
  ] as const),
]);

/** Whether the names stand under a heading for them, not in a pivot table with groups or where nothing else could name the accounts. */
export function namesSurely({matches, leftOut}: Pick<Intake, 'matches' | 'leftOut'>): boolean {
  const confidence = matchOf(matches, 'account')?.confidence ?? 0;
  const totals = leftOut.filter(({why}) => why === 'total').length;
  return confidence >= USABLE || (confidence >= HINT && totals < 2);
}

/** The row of a tab's headings, from 1, the column with its accounts' names, from 0, and the others; `null` when it holds no accounts. */
export function accountsIn(sheet: Sheet): {headerRow: number; column: number; matches: readonly ColumnMatch[]} | null {
  const {rows, columns} = sheet.dataExtent();
  const values = sheet.values.read(rect(0, 0, Math.min(rows, ENOUGH), columns));
  const asRead = {name: sheet.name, values, locale: 'en_US', dayOf: () => '2000-01-01', ownColumns: new Set<number>()};
  try {
    const intake = readSheet(asRead, {asOf: '2000-01-01'});
    const column = matchOf(intake.matches, 'account')?.column ?? 0;
    const {headerRow, matches} = intake;
    return intake.accounts.length > 0 && namesSurely(intake) ? {headerRow, column, matches} : null;
  } catch (error) {
    if (error instanceof UnreadableSheet) return null;
    throw error;
  }
}
