import {type Words, word} from '../../playbook/say';
import type {WarehouseSql} from '../../sql/warehouse-sql';
import {cell} from '../cells';
import {PAGE_SHAPE, type TabModel} from '../model';

/** The SQL tab: what to do with it, then each statement in a cell of its own, to be copied whole. */
export function sqlTab({view, sourceTable, topAccounts}: WarehouseSql, words: Words): TabModel {
  const heading = (key: string) => cell(word(words, key), 'section');
  const statement = (value: string) => cell(value, 'code');
  const cells = [
    cell(word(words, 'sql-how-to'), 'body'),
    heading('sql-view'),
    statement(view),
    heading('sql-contract'),
    statement(sourceTable),
    heading('sql-sample'),
    statement(topAccounts),
  ];
  return {
    key: 'sql',
    cells: cells.map((each) => [each]),
    columnWidths: [860],
    // A cell would else be as high as its hundreds of lines.
    rowHeights: {2: 34, 3: 320, 4: 34, 5: 240, 6: 34, 7: 90},
    ...PAGE_SHAPE,
  };
}
