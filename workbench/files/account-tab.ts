import {HINT, USABLE} from '../../src/intake/headings/candidates';
import {type Intake, readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {isOfOthers} from '../../src/intake/rows/sections';
import {matchOf} from '../../src/intake/sheet';
import {rect} from '../host/document/rect';
import type {Sheet} from '../host/document/sheet';
import type {Workbook} from '../host/document/workbook';
import {tabMarkOf} from './shared';

/** So many rows tell whether a tab holds accounts. */
const ENOUGH = 100;

/** The first tab that shows and in which accounts are found, by {@link inOrder}; `null` when there is none. */
export function accountTabIn({sheets}: Workbook): Sheet | null {
  const holds = (sheet: Sheet) => !sheet.hidden && tabMarkOf(sheet) === null && accountsIn(sheet) !== null;
  return inOrder(sheets).find(holds) ?? null;
}

/** The tabs as they are asked for accounts: behind the others an archive, a template, contacts and an earlier year, then those who left. */
export function inOrder(sheets: readonly Sheet[]): Sheet[] {
  const thisYear = new Date(sheets[0]?.workbook.clock() ?? 0).getUTCFullYear();
  const yearOf = ({name}: Sheet) => Number(/(?<!\d)20\d\d(?!\d)/.exec(name)?.[0] ?? 0);
  const latest = Math.max(...sheets.map(yearOf).filter((year) => year <= thisYear));
  const isPast = (sheet: Sheet) => yearOf(sheet) > 0 && yearOf(sheet) < latest;
  const rankOf = (sheet: Sheet) => (isOfOthers(sheet.name) ? 2 : Number(ASIDE.test(sheet.name) || isPast(sheet)));
  return [...sheets].sort((one, other) => rankOf(one) - rankOf(other));
}

/** How a tab is called that holds old accounts, made-up ones, or people. */
const ASIDE =
  /^(?:archiv\w*|old|alt|backup|copy|kopie|templates?|vorlage|plantilla|modelo|mod[eè]le|modello|examples?|beispiel|samples?|contacts?|kontakte|contactos|contatti)(?![\p{L}])|do not use|归档|模板|联系人/iu;

/** Whether the names stand under a heading for them, not in a pivot table with groups or where nothing else could name the accounts. */
export function namesSurely({matches, leftOut}: Pick<Intake, 'matches' | 'leftOut'>): boolean {
  const confidence = matchOf(matches, 'account')?.confidence ?? 0;
  const totals = leftOut.filter(({why}) => why === 'total').length;
  return confidence >= USABLE || (confidence >= HINT && totals < 2);
}

/** The row of a tab's headings, from 1, and the column with its accounts' names, from 0; `null` when it holds no accounts. */
export function accountsIn(sheet: Sheet): {headerRow: number; column: number} | null {
  const {rows, columns} = sheet.dataExtent();
  const values = sheet.values.read(rect(0, 0, Math.min(rows, ENOUGH), columns));
  const asRead = {name: sheet.name, values, locale: 'en_US', dayOf: () => '2000-01-01', ownColumns: new Set<number>()};
  try {
    const intake = readSheet(asRead, {asOf: '2000-01-01'});
    const column = matchOf(intake.matches, 'account')?.column ?? 0;
    return intake.accounts.length > 0 && namesSurely(intake) ? {headerRow: intake.headerRow, column} : null;
  } catch (error) {
    if (error instanceof UnreadableSheet) return null;
    throw error;
  }
}
