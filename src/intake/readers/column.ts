import type {Field} from '../../core/account';
import type {Day} from '../../core/day';
import type {Phrase} from '../../core/phrase';
import type {CellReader} from './cell';
import type {OrderEvidence} from './day-order';
import type {Unit} from './unit';

/** A column that feeds a field, as its reader sees it: the cells of the account rows, in order. */
export interface Column {
  readonly field: Field;
  readonly heading: string;
  readonly unit: Unit;
  /** The text of the sheet that names its factor. */
  readonly sheetUnit?: string | undefined;
  readonly values: readonly unknown[];
  /** What each number is counted in, when a second column says so: `month` or `year` beside a plan's amount. */
  readonly units?: readonly unknown[];
  /** Of money: what a column beside it says of each cell's currency. */
  readonly currencies?: readonly unknown[];
  /** Where a value stands, such as `C14`. */
  readonly placeOf: (row: number) => string;
  /** A person said that this column feeds the field, so nothing about it is asked any more. */
  readonly confirmed: boolean;
}

/** What lies outside the column and helps to read it. */
export interface Surroundings {
  readonly asOf: Day;
  readonly locale: string;
  readonly dayOf: (date: Date) => Day;
  /** What the sheet's date columns, together, tell about day and month. */
  readonly orderElsewhere: OrderEvidence;
}

/** How a column is read. */
export interface ColumnReading<T = unknown> {
  readonly read: CellReader<T>;
  /** Ambiguities that were resolved, and how. */
  readonly decisions?: readonly (Phrase | null)[];
  /** Why none of the column can be used: an issue for the whole column. */
  readonly problem?: Phrase;
  /** What is wrong with part of the column, said once for all its cells. */
  readonly warning?: Phrase;
  /** What must be asked before the column can be used. */
  readonly question?: Phrase;
}
