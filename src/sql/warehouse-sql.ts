import {phrase} from '../core/phrase';
import type {Settings} from '../core/playbook';
import {say, type Words, word} from '../playbook/say';
import {CATALOG_COLUMNS, SOURCE_COLUMNS, type SourceColumn} from './contract';
import {DIALECTS, type DialectId} from './dialects';
import {tableName} from './names';
import {type SqlOptions, scoreSql} from './score-sql';

/** What a data warehouse needs to score accounts, as statements to run there. */
export interface WarehouseSql {
  /** The view with a score for every account. */
  readonly view: string;
  /** The table that the view reads, with what each column holds. */
  readonly sourceTable: string;
  /** The accounts to look at first, from the view. */
  readonly topAccounts: string;
}

/** The statements for a team's numbers. @param table the table with accounts, such as `sales.accounts` */
export function warehouseSql(settings: Settings, table: string, dialect: DialectId, options: SqlOptions): WarehouseSql {
  const view = tableName([...table.split('.').slice(0, -1), 'expansion_scores'].join('.'), dialect);
  const tables = [sourceTableSql(table, dialect, options.words)];
  if (options.catalog) tables.push(catalogSql(options.catalog, dialect, options.words));
  return {
    view: `CREATE OR REPLACE VIEW ${view} AS\n${scoreSql(settings, table, dialect, options)};`,
    sourceTable: tables.join('\n\n'),
    topAccounts: `SELECT *\nFROM ${view}\nWHERE rank <= 500\nORDER BY rank;`,
  };
}

function sourceTableSql(table: string, dialect: DialectId, words: Words): string {
  return tableSql(
    tableName(table, dialect),
    SOURCE_COLUMNS.map((column) => [column.name, DIALECTS[dialect].types[column.type], columnComment(column, words)]),
  );
}

function catalogSql(table: string, dialect: DialectId, words: Words): string {
  const columns = Object.entries(CATALOG_COLUMNS);
  return tableSql(
    tableName(table, dialect),
    columns.map(([name, type]) => [name, DIALECTS[dialect].types[type], word(words, `sql-price-${name}`)]),
  );
}

function tableSql(table: string, columns: readonly (readonly [name: string, type: string, comment: string])[]): string {
  const lines = columns.map(([name, type, comment], index) => {
    const comma = index < columns.length - 1 ? ',' : '';
    return `  ${name} ${type}${comma} -- ${comment}`;
  });
  return `CREATE TABLE ${table} (\n${lines.join('\n')}\n);`;
}

/** What a column holds, in words. */
function columnComment({field, type, part, choices}: SourceColumn, words: Words): string {
  if (field === null) return word(words, 'sql-source-row');
  const name = phrase(`field-${field}`);
  if (choices) return say(phrase('sql-choices', {field: name, choices: choices.join(' / ')}), words);
  const how = part ?? (type === 'flag' ? 'flag' : null);
  return how === null ? say(name, words) : say(phrase(`sql-part-${how}`, {field: name}), words);
}
