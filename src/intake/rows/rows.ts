import type {Field} from '../../core/account';
import {filledIn, withoutColumns} from '../cells';
import {FIELD_TRAITS, FIELDS} from '../fields';
import type {Understood} from '../headings';
import type {Header} from '../headings/header-row';
import {isBlank} from '../readers/cell';
import {moneyColumn} from '../readers/money';
import {matchOf, type Sheet} from '../sheet';
import {isSaying, kindOfRow, type RowKind, type RowRules} from './kind-of-row';
import {isTotalName} from './row-name';

/** The rows below the headings, each by its place from 0, and what is known of them so far. */
export class Rows {
  /** The sheet row (from 0) of the first of them. */
  readonly first: number;
  /** The add-on's own cells are blank. */
  readonly cells: readonly (readonly unknown[])[];
  /** The cells of the heading rows as they stand. */
  readonly headingRows: readonly (readonly unknown[])[];
  readonly rules: RowRules;
  /** What each row is; those that look at several rows change it. */
  readonly kinds: RowKind[];
  /** How many cells of each row are filled, up to {@link MANY}. */
  readonly filled: readonly number[];
  /** Columns that feed a field. */
  readonly fed: ReadonlySet<number>;
  /** The columns of CSMs and AEs. */
  readonly people: readonly number[];
  /** The column of the ARR, or else of the MRR. */
  readonly money: number | undefined;
  private readonly renewal: number | undefined;

  constructor(
    private readonly sheet: Sheet,
    header: Header,
    readonly understood: Understood,
  ) {
    const {matches, headings, ownColumns} = understood;
    this.first = header.row + header.height;
    this.cells = sheet.values.slice(this.first).map((cells) => withoutColumns(cells, ownColumns));
    this.headingRows = sheet.values.slice(header.row, this.first);
    this.rules = {
      nameColumn: matchOf(matches, 'account')!.column,
      headings: headings.map(({wording}) => wording.text),
      figureColumns: this.columnsOf(...FIELDS.filter((field) => FIGURES.test(FIELD_TRAITS[field].kind))),
    };
    this.kinds = this.cells.map((cells, at) => kindOfRow(cells, this.rules, at));
    this.filled = this.cells.map((cells) => Math.min(filledIn(cells).length, MANY));
    this.fed = new Set(matches.map(({column}) => column));
    this.people = this.columnsOf('owner', 'ae');
    this.money = matchOf(matches, 'arr', 'mrr')?.column;
    [this.renewal] = this.columnsOf('renewalDate');
  }

  columnsOf(...fields: readonly Field[]): number[] {
    return this.understood.matches.flatMap(({field, column}) => (fields.includes(field) ? [column] : []));
  }

  /** The places of the rows of a kind. */
  placesOf(kind: RowKind): number[] {
    return this.kinds.flatMap((each, at) => (each === kind ? [at] : []));
  }

  /** Makes rows of a kind, of which that is true, those of another. */
  mark(from: RowKind, to: RowKind, is: (at: number) => boolean): void {
    for (const at of this.placesOf(from)) if (is(at)) this.kinds[at] = to;
  }

  /** Whether a row may be an account, with a name or without. */
  mayBeAccount(at: number): boolean {
    return this.kinds[at] === 'account' || this.kinds[at] === 'nameless';
  }

  name(at: number): unknown {
    return this.cells[at]![this.rules.nameColumn];
  }

  renewalAt(at: number): unknown {
    return this.renewal === undefined ? '' : this.cells[at]![this.renewal];
  }

  /** Whether rows may have a renewal or a person, which no sum has. */
  canHaveOwn(): boolean {
    return this.renewal !== undefined || this.people.length > 0;
  }

  isDated(at: number): boolean {
    return !isBlank(this.renewalAt(at));
  }

  /** How many cells that no total has are in a row: a renewal, a CSM, an AE, a status, a health in words. */
  ownIn(at: number): number {
    const isOwn = ({column, field}: {readonly column: number; readonly field: Field}): boolean => {
      const said = String(this.cells[at]![column] ?? '');
      if (field === 'renewalDate') return said.replace(/\D/g, '').length > 3;
      // Counts are none of them.
      return isSaying(said) && !/\d/.test(said) && !isTotalName(said);
    };
    return this.understood.matches.filter((match) => OWN.includes(match.field) && isOwn(match)).length;
  }

  hasOwn(at: number): boolean {
    return this.isDated(at) || this.ownIn(at) > 0;
  }

  /** What each row pays in a column; `null` for what is no amount. */
  amounts(column: number): (number | null)[] {
    const {unit} = this.understood.headings[column]!.wording;
    const values = this.cells.map((cells) => cells[column]);
    const {read} = moneyColumn({field: 'arr', unit, values}, this.sheet);
    return values.map((value, at) => {
      const amount = read(value, at);
      return typeof amount === 'number' ? amount : null;
    });
  }
}

/** More than a title or a figure of the whole list fills. */
export const MANY = 3;

const OWN: readonly Field[] = ['renewalDate', 'owner', 'ae', 'status', 'relationship', 'healthScore'];
const FIGURES = /^(?:money|count|percent|day|nps|csat|notice)$/;
