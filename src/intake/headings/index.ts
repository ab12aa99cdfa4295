import type {Field} from '../../core/account';
import {MAX_NAMED, phrase} from '../../core/phrase';
import {tabTextsIn} from '../../playbook/known-again';
import {LANGUAGES} from '../../playbook/languages';
import {isBlank, quoted, smallText} from '../readers/cell';
import {shownAs} from '../readers/number-format';
import {type ColumnMatch, type ConfirmedMapping, formatAt, matchOf, type Sheet} from '../sheet';
import {UnreadableSheet} from '../unreadable-sheet';
import {type Assignment, assignFields, type Contender, headed, isRepeatedId} from './assign';
import {HINT, USABLE} from './candidates';
import type {Header, Heading} from './header-row';
import {ownColumnsByHeading, scoreHeadingsOfAllVersions, warehouseColumns} from './own-columns';
import {candidatesByShape, isPairShaped, MOSTLY} from './reading-of-shape';
import {type Shape, shapeOf} from './shape';
import {statusColumns, withStatuses} from './status-columns';

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
  const {values, ownColumns: marked} = sheet;
  const firstRow = header.row + header.height;
  const headings = header.columns;
  const written = values[header.row] ?? [];
  const ownColumns = new Set([...marked, ...ownColumnsByHeading(written, ownBlocks()), ...warehouseColumns(written)]);
  const length = values.length - firstRow;
  if (length <= 0) throw new UnreadableSheet(phrase('sheet-header-only', {row: firstRow}));
  const shapes = new Map<number, Shape>();
  const statusHeading = confirmed.status && headed(headings, confirmed.status);
  const seenIn = (rows: readonly number[]) =>
    headings.flatMap(({wording, meaning}, column): Contender[] => {
      if (ownColumns.has(column)) return [];
      const shape = shapeOf((place) => {
        const at = rows[place]!;
        return shownAs(values[at]![column], formatAt(sheet, at, column), AS_STORED);
      }, rows.length);
      shapes.set(column, shape);
      const fields = candidatesByShape(meaning, shape, wording).filter(({field}) => field !== 'status');
      return [
        {
          column,
          wording,
          candidates: statusHeading === headings[column] ? [] : fields,
          pairs: isPairShaped(shape),
          other: meaning.other,
          sameAs: (other) => sameCells(values, firstRow, column, other),
          differs: () => {
            const cells = columnBelow(values, firstRow, column).filter((cell) => !isBlank(cell));
            return new Set(cells.map(String)).size >= cells.length * MOSTLY;
          },
        },
      ];
    });
  const rows = Array.from({length}, (_, place) => firstRow + place);
  let contenders = seenIn(rows);
  let found = assignFields(contenders, confirmed);
  const first = matchOf(found.matches, 'account')?.column;
  const named = rows.filter((row) => first !== undefined && !isBlank(values[row]![first]) && values[row]![first] !== 0);
  if (named.length > 0 && named.length * 2 < length) {
    // Formulas that were dragged far below the accounts say nothing of their columns.
    contenders = seenIn(named);
    found = assignFields(contenders, confirmed);
  }
  const rowId = idOfRows(found, values.slice(firstRow));
  if (rowId !== undefined) {
    contenders = contenders.map((each) => (each.column === rowId ? {...each, candidates: []} : each));
    found = assignFields(contenders, confirmed);
  }
  const name = matchOf(found.matches, 'account');
  const apart = columnsApart(values.slice(firstRow), headings, name?.column ?? headings.length);
  const assigned =
    apart.size === 0
      ? found
      : assignFields(
          contenders.map((each) => (apart.has(each.column) ? doubted(each) : each)),
          confirmed,
        );
  const isNamed = name && !(name.confidence < USABLE && isNested(values.slice(firstRow), assigned.matches));
  if (!isNamed) {
    const isName = ({column, candidates, differs}: Contender) =>
      candidates.some(isRepeatedId) ||
      (!candidates.some(({field, confidence}) => confidence >= USABLE && field !== 'notes') &&
        holdsNames(shapes.get(column)!) &&
        differs());
    refuseWithoutName(assigned, headings, firstRow, contenders.find(isName)?.column);
  }
  const statuses = statusColumns(
    confirmed.status ? contenders : contenders.filter(({column}) => !apart.has(column)),
    assigned,
    confirmed,
    (column) => columnBelow(values, firstRow, column),
  );
  return {
    ...withStatuses(assigned, statuses),
    statuses,
    headings,
    ownColumns,
    pairColumns: new Set(contenders.filter(({pairs}) => pairs).map(({column}) => column)),
    dateColumns: [...shapes].filter(([, shape]) => shape.dates * 2 > shape.filled).map(([column]) => column),
  };
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

/**
 * The columns (from 0) of a second table beside the first: behind a blank one, two and more that are filled from the top, the
 * first with different names, and end two rows or more before the accounts do, or go on below them.
 */
function columnsApart(rows: Sheet['values'], headings: readonly Heading[], name: number): ReadonlySet<number> {
  const all = [...headings.keys()];
  const filled = (row: readonly unknown[], columns: readonly number[]) =>
    columns.filter((column) => !isBlank(row[column])).length;
  const lastOf = (columns: readonly number[]) =>
    rows.reduce((last, row, at) => (filled(row, columns) > 0 ? at : last), -1);
  return new Set(
    all.flatMap((gap) => {
      if (gap < name || headings[gap]!.wording.text !== '' || lastOf([gap]) >= 0) return [];
      const block = all.slice(gap + 1);
      const [last, end] = [lastOf(block), lastOf([name])];
      const above = rows.slice(0, last + 1);
      const isFull = above.every((row) => filled(row, block) > 1 && /^\D+$/.test(String(row[gap + 1])));
      const names = new Set(above.map((row) => row[gap + 1]));
      return isFull && names.size > last && (last < end - 1 || last > end) ? block : [];
    }),
  );
}

/** A column of a second table: what it may feed is asked about, however sure its heading is. */
function doubted(contender: Contender): Contender {
  const reason = phrase('match-apart');
  const candidates = contender.candidates.map(({field, rank}) => ({field, rank, confidence: HINT, reason}));
  return {...contender, candidates};
}

function columnBelow(values: Sheet['values'], firstRow: number, column: number): unknown[] {
  return values.slice(firstRow).map((row) => row[column]);
}

/** A pivot table whose row labels are groups and what is in them: what stands above its grand total is twice as much, or more. */
function isNested(rows: Sheet['values'], matches: readonly ColumnMatch[]): boolean {
  const labels = matchOf(matches, 'account')!.column;
  const end = rows.findIndex((row) => GRAND_TOTAL.test(String(row[labels])));
  return matches.some(({field, column}) => {
    if (end < 0 || !ADDED_UP.includes(field)) return false;
    const amounts = rows.slice(0, end + 1).map((row) => Number(String(row[column] ?? '').replace(/[^\d.]/g, '')) || 0);
    const times = amounts.reduce((sum, amount) => sum + amount, 0) / amounts[end]! - 1;
    return times > 1.9 && Math.abs(times - Math.round(times)) < 0.005;
  });
}

const ADDED_UP: readonly Field[] = ['arr', 'mrr', 'seatsUsed', 'seatsLicensed'];
const GRAND_TOTAL = /total|ergebnis|总计|総計/i;

/** @param likely the column (from 0) that may name the accounts, if any */
function refuseWithoutName({tied}: Assignment, headings: readonly Heading[], row: number, likely?: number): never {
  const tie = tied.find(({field}) => field === 'account');
  if (tie) throw new UnreadableSheet(phrase('sheet-two-names', {headings: headingTexts(headings, tie.columns)}));
  const found = headingTexts(headings, [...headings.keys()]).slice(0, MAX_NAMED);
  throw new UnreadableSheet(
    found.length === 0
      ? phrase('sheet-empty')
      : phrase('sheet-no-name', {row, headings: found, likely: headings[likely ?? -1]?.wording.text ?? found[0]!}),
  );
}

function holdsNames({sample, filled}: Shape): boolean {
  return sample.filter((cell) => /^\D{3,}$/.test(String(cell))).length * 2 > filled;
}

function headingTexts(headings: readonly Heading[], columns: readonly number[]): string[] {
  return columns.map((column) => quoted(headings[column]!.wording.text)).filter((text) => text !== '');
}

function sameCells(values: Sheet['values'], firstRow: number, one: number, other: number): boolean {
  for (let row = firstRow; row < values.length; row++) {
    if (String(values[row]![one] ?? '') !== String(values[row]![other] ?? '')) return false;
  }
  return true;
}

function ownBlocks(): string[][] {
  return LANGUAGES.flatMap((language) => scoreHeadingsOfAllVersions(tabTextsIn(language))).map((block) =>
    block.slice(0, OWN_BLOCK),
  );
}

/** The own columns that stand side by side in every file; the row key after them is hidden and may be gone. */
const OWN_BLOCK = 6;
/** Shares are looked at as fractions. */
const AS_STORED = {factor: 1, shares: true};
