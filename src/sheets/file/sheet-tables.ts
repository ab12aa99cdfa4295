import type {SheetTables} from '../../playbook/sheet-tables';
import {dataIn} from './html-file';

/**
 * The tables that only reading a sheet needs, from the file `Tables.html` beside the script. They are read when a heading
 * or an answer in words is first to be understood, or a table's formula first speaks English.
 *
 * @throws when the project was pushed without the file
 */
export function sheetTables(): SheetTables {
  return dataIn('Tables') as SheetTables;
}
