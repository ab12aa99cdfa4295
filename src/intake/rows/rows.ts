import type {Field} from '../../core/account';
import {memoizedByKey} from '../../core/once';
import {withoutColumns} from '../cells';
import {FIELD_TRAITS, FIELDS} from '../fields';
import type {Understood} from '../headings';
import type {Header} from '../headings/header-row';
import {isBlank} from '../readers/cell';
import {moneyColumn} from '../readers/money';
import {columnsOf, matchOf, type Sheet} from '../sheet';
import {isSaying, kindOfRow, type RowKind, type RowRules} from './kind-of-row';
import {isTotalName} from './row-name';

export type Rows = ReturnType<typeof rowsBelow>;

/** The rows below the headings, each by its place from 0, and what is known of them so far. */
export function rowsBelow(sheet: Sheet, header: Header, understood: Understood) {
  const {matches, headings, ownColumns} = understood;
  const first = header.row + header.height;
  const cells = sheet.values.slice(first).map((row) => withoutColumns(row, ownColumns));
  const rules: RowRules = {
    nameColumn: matchOf(matches, 'account')!.column,
    headings: headings.map(({wording}) => wording.text),
    figureColumns: columnsOf(matches, ...FIELDS.filter((field) => FIGURES.test(FIELD_TRAITS[field].kind))),
  };
  const kinds = cells.map((row, at) => kindOfRow(row, rules, at));
  const placesOf = (kind: RowKind) => [...kinds.keys()].filter((at) => kinds[at] === kind);
  const [renewal] = columnsOf(matches, 'renewalDate');
  const people = columnsOf(matches, 'owner', 'ae');
  const own = matches.filter(({field}) => OWN.includes(field));
  const renewalAt = (at: number): unknown => (renewal === undefined ? '' : cells[at]![renewal]);
  const isDated = (at: number) => !isBlank(renewalAt(at));
  const ownIn = (at: number) => own.filter(({column, field}) => isOwn(field, String(cells[at]![column] ?? ''))).length;
  return {
    understood,
    rules,
    placesOf,
    renewalAt,
    isDated,
    /** The sheet row (from 0) of the first of them. */
    first,
    /** The cells of the heading rows as they stand. */
    headingRows: sheet.values.slice(header.row, first),
    /** Those of the add-on are blank. */
    cells,
    /** What each row is; those that look at several rows change it. */
    kinds,
    /** How many cells of each row are filled, up to {@link MANY}. */
    filled: cells.map(filledUpToMany),
    /** The columns of CSMs and AEs. */
    people,
    /** The columns that feed a field. */
    fed: new Set(matches.map(({column}) => column)),
    /** The column of the ARR, or else of the MRR. */
    money: matchOf(matches, 'arr', 'mrr')?.column,
    name: (at: number) => cells[at]![rules.nameColumn],
    /** Makes rows of a kind, of which that is true, those of another. */
    mark: (from: RowKind, to: RowKind, is: (at: number) => boolean) => {
      for (const at of placesOf(from)) if (is(at)) kinds[at] = to;
    },
    /** The accounts right above a row (`step` -1) or right below it (1), before any of those places. */
    accountsBeside: (at: number, step: number, ends: ReadonlySet<number> = NO_ROWS) => {
      const places: number[] = [];
      for (let each = at + step; kinds[each] === 'account' && !ends.has(each); each += step) places.push(each);
      return places;
    },
    /** Whether a row may be an account, with a name or without. */
    mayBeAccount: (at: number) => kinds[at] === 'account' || kinds[at] === 'nameless',
    /** Whether rows may have a renewal or a person, which no sum has. */
    canHaveOwn: renewal !== undefined || people.length > 0,
    /** How many cells that no total has are in a row: a renewal, a CSM, an AE, a status, a health in words. */
    ownIn,
    hasOwn: (at: number) => isDated(at) || ownIn(at) > 0,
    /** What each row pays in a column; `null` for what is no amount. */
    amounts: memoizedByKey((column: number): readonly (number | null)[] => {
      const values = cells.map((row) => row[column]);
      const {read} = moneyColumn({field: 'arr', unit: headings[column]!.wording.unit, values}, sheet);
      return values.map((value, at) => {
        const amount = read(value, at);
        return typeof amount === 'number' ? amount : null;
      });
    }),
  };
}

/** What those rows pay together. */
export function sumAt(amounts: readonly (number | null)[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + (amounts[at] ?? 0), 0);
}

export const NO_ROWS: ReadonlySet<number> = new Set();

function isOwn(field: Field, said: string): boolean {
  if (field === 'renewalDate') return said.replace(/\D/g, '').length > 3;
  // Counts are none of them.
  return isSaying(said) && !/\d/.test(said) && !isTotalName(said);
}

function filledUpToMany(cells: readonly unknown[]): number {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell) && ++filled === MANY) break;
  return filled;
}

/** More than a title or a figure of the whole list fills. */
export const MANY = 3;

const OWN: readonly Field[] = ['renewalDate', 'owner', 'ae', 'status', 'relationship', 'healthScore'];
const FIGURES = /^(?:money|count|percent|day|nps|csat|notice)$/;
