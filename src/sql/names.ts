import {DIALECTS, type DialectId} from './dialects';

/** What the table with accounts is called unless somebody says otherwise. */
export const DEFAULT_TABLE = 'sales.expansion_accounts';

/** The parts of a table's name: letters, digits, marks and blanks, and nothing that could end a name. */
const NAME = /^[\p{L}\p{N}_$ -]+(?:\.[\p{L}\p{N}_$ -]+){0,3}$/u;

/** Whether a text can be the name of a table, such as `project.dataset.accounts`. */
export function isTableName(name: string): boolean {
  return NAME.test(name);
}

/**
 * A table's name as that database writes it: in BigQuery always in backticks, elsewhere a part in quotation marks where it
 * needs them.
 *
 * @throws RangeError when it is no name
 */
export function tableName(name: string, dialect: DialectId): string {
  if (!isTableName(name)) throw new RangeError(`"${name}" is no name of a table.`);
  const {quoted} = DIALECTS[dialect];
  if (dialect === 'bigquery') return quoted(name);
  return name
    .split('.')
    .map((part) => (/^[A-Za-z_]\w*$/.test(part) ? part : quoted(part)))
    .join('.');
}
