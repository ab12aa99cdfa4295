import {type Words, word} from '../../playbook/say';
import type {TabCell, TabModel} from '../model';

/** What the SQL tab holds, as statements to run in a data warehouse. */
export interface SqlStatements {
  /** The view with a score for every account. */
  readonly view: string;
  /** The table that the view reads, with what each column holds. */
  readonly contract: string;
  /** The accounts to look at first, from the view. */
  readonly sample: string;
}

/** The SQL tab: what to do with it, then each statement in a cell of its own, to be copied whole. */
export function sqlTab({view, contract, sample}: SqlStatements, words: Words): TabModel {
  const heading = (key: string): TabCell => ({value: word(words, key), style: 'section'});
  const statement = (value: string): TabCell => ({value, style: 'code'});
  const cells: TabCell[] = [
    {value: word(words, 'sql-how-to'), style: 'body'},
    heading('sql-view'),
    statement(view),
    heading('sql-contract'),
    statement(contract),
    heading('sql-sample'),
    statement(sample),
  ];
  return {
    key: 'sql',
    cells: cells.map((cell) => [cell]),
    columnWidths: [860],
    // A cell would else be as high as its hundreds of lines.
    rowHeights: {2: 34, 3: 320, 4: 34, 5: 240, 6: 34, 7: 90},
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
  };
}
