import {type Words, word} from '../../playbook/say';
import type {WarehouseSql} from '../../sql/warehouse-sql';
import {PAGE_SHAPE, type TabCell, type TabModel} from '../model';

/** The SQL tab: what to do with it, then each statement in a cell of its own, to be copied whole. */
export function sqlTab({view, sourceTable, topAccounts}: WarehouseSql, words: Words): TabModel {
  const heading = (key: string): TabCell => ({value: word(words, key), style: 'section'});
  const statement = (value: string): TabCell => ({value, style: 'code'});
  const cells: TabCell[] = [
    {value: word(words, 'sql-how-to'), style: 'body'},
    heading('sql-view'),
    statement(view),
    heading('sql-contract'),
    statement(sourceTable),
    heading('sql-sample'),
    statement(topAccounts),
  ];
  return {
    key: 'sql',
    cells: cells.map((cell) => [cell]),
    columnWidths: [860],
    // A cell would else be as high as its hundreds of lines.
    rowHeights: {2: 34, 3: 320, 4: 34, 5: 240, 6: 34, 7: 90},
    ...PAGE_SHAPE,
  };
}
