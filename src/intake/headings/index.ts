import {phrase} from '../../core/phrase';
import {isBlank, smallText} from '../readers/cell';
import {type ColumnMatch, type ConfirmedMapping, matchOf, type Sheet} from '../sheet';
import {UnreadableSheet} from '../unreadable-sheet';
import {type Assignment, assignFields} from './assign';
import {USABLE} from './candidates';
import {type Contender, contendersIn} from './contenders';
import type {Header, Heading} from './header-row';
import {ownColumnsByHeading, warehouseColumns} from './own-columns';
import {isPairShaped} from './reading-of-shape';
import {columnsOfSecondTable, doubted} from './second-table';
import {statusColumns, withStatuses} from './status-columns';
import {groupsOfPivot, refuseWithoutName, withName} from './without-name';

/** The columns of a sheet, understood. */
export interface Understood extends Assignment {
  readonly headings: readonly Heading[];
  /** Columns (from 0) that the add-on wrote itself. */
  readonly ownColumns: ReadonlySet<number>;
  readonly pairColumns: ReadonlySet<number>;
  /** Columns that tell who is a customer; there may be several. */
  readonly statuses: readonly ColumnMatch[];
  /** Columns that hold dates, whatever they are called. */
  readonly dateColumns: readonly number[];
}

/**
 * Says which column feeds which field, by its heading and by the shape of its values.
 *
 * @throws UnreadableSheet when there are no rows, or no one column that names the account
 */
export function understandColumns(sheet: Sheet, header: Header, confirmed: ConfirmedMapping): Understood {
  const {values} = sheet;
  const firstRow = header.row + header.height;
  const headings = header.columns;
  const rows = values.slice(firstRow);
  if (rows.length === 0) throw new UnreadableSheet(phrase('sheet-header-only', {row: firstRow}));
  const written = values[header.row] ?? [];
  const ownColumns = new Set([...sheet.ownColumns, ...ownColumnsByHeading(written), ...warehouseColumns(written)]);
  const {contenders, found} = firstAssignment(sheet, header, ownColumns, confirmed);
  const name = matchOf(found.matches, 'account');
  if (!name) refuseWithoutName(found, contenders, headings, firstRow);
  const apart = columnsOfSecondTable(rows, headings, name.column);
  const ofAccounts = contenders.filter(({column}) => !apart.has(column));
  const assigned = assignFields(
    contenders.map((each) => (apart.has(each.column) ? doubted(each) : each)),
    confirmed,
  );
  if (name.confidence < USABLE && groupsOfPivot(rows, assigned.matches)?.size === 0)
    throw new UnreadableSheet(phrase('sheet-nested'));
  const statuses = statusColumns(confirmed.status ? contenders : ofAccounts, assigned, confirmed);
  const columnsOf = (is: (contender: Contender) => boolean) => contenders.filter(is).map(({column}) => column);
  return {
    ...withStatuses(assigned, statuses),
    statuses,
    headings,
    ownColumns,
    pairColumns: new Set(columnsOf(({shape}) => isPairShaped(shape))),
    dateColumns: columnsOf(({shape}) => shape.dates * 2 > shape.filled),
  };
}

/** Assigns by the cells of all rows; anew by those of the accounts alone, and without an ID that is not theirs. */
function firstAssignment(
  sheet: Sheet,
  header: Header,
  ownColumns: ReadonlySet<number>,
  confirmed: ConfirmedMapping,
): {contenders: readonly Contender[]; found: Assignment} {
  const {values} = sheet;
  const firstRow = header.row + header.height;
  const rows = [...values.keys()].slice(firstRow);
  let contenders: readonly Contender[] = contendersIn(sheet, header, ownColumns, confirmed, rows);
  let found = assignFields(contenders, confirmed);
  const name = matchOf(found.matches, 'account')?.column;
  const named = rows.filter((row) => name !== undefined && !isBlank(values[row]![name]) && values[row]![name] !== 0);
  if (named.length > 0 && named.length * 2 < rows.length) {
    // Formulas that were dragged far below the accounts say nothing of their columns.
    contenders = contendersIn(sheet, header, ownColumns, confirmed, named);
    found = assignFields(contenders, confirmed);
  }
  const rowId = idOfRows(found, values.slice(firstRow));
  if (rowId !== undefined) {
    contenders = contenders.map((each) => (each.column === rowId ? {...each, candidates: []} : each));
    found = assignFields(contenders, confirmed);
  }
  if (!matchOf(found.matches, 'account')) {
    contenders = withName(contenders, found);
    found = assignFields(contenders, confirmed);
  }
  return {contenders, found};
}

/** The column (from 0) of a bare ID that differs in the rows of one name, in a fifth of the rows and more: no customer's, but a row's. */
function idOfRows({matches}: Assignment, rows: Sheet['values']): number | undefined {
  const [name, id] = [matchOf(matches, 'account'), matchOf(matches, 'accountId')];
  if (!name || !id || !/^id$/i.test(id.heading)) return undefined;
  const named = rows.filter((row) => !isBlank(row[name.column]));
  const names = new Set(named.map((row) => smallText(row[name.column])));
  const ids = new Set(named.map((row) => `${smallText(row[name.column])} ${row[id.column]}`));
  return (ids.size - names.size) * 5 >= named.length && ids.size > names.size ? id.column : undefined;
}
