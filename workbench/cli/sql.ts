import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {defaultSettings} from '../../src/playbook/default-settings';
import type {Language} from '../../src/playbook/languages';
import {WORDS} from '../../src/playbook/words';
import {DIALECT_IDS, type DialectId} from '../../src/sql/dialects';
import {DEFAULT_TABLE, isTableName} from '../../src/sql/names';
import {warehouseSql} from '../../src/sql/warehouse-sql';
import {FileProblem} from '../files/tab';
import {dayOf, languageIn, languageOf, UsageProblem, unknownOption} from './options';
import type {Terminal} from './score';
import {teamSettings} from './team-settings';
import {type Tell, tellIn} from './words';

const USAGE: Readonly<Record<Language, string>> = {
  en: `npm run sql -- [options]

Prints the SQL that scores accounts in a data warehouse: the table it reads, the view with a score for every account,
and a first query.

  --dialect D        bigquery, snowflake, databricks, postgres, or duckdb (default: bigquery)
  --table NAME       the table with your accounts (default: ${DEFAULT_TABLE})
  --settings FILE    a workbook or CSV file with your Settings tab (default: the add-on's own settings)
  --catalog NAME     read prices from this table instead of the settings
  --as-of DAY        count days from this day, such as 2026-11-21 (default: today, whenever the view is queried)
  --zone ZONE        the time zone for today's date, such as America/New_York (default: this machine's)
  --lang en|zh       the language of the comments (default: the one in --settings, or en)`,
  zh: `npm run sql -- [选项]

输出在数据仓库中为客户评分的 SQL：存放客户的表、得出每个客户得分的视图，以及一条示例查询。

  --dialect D        bigquery、snowflake、databricks、postgres 或 duckdb（默认：bigquery）
  --table 名称       客户所在的表（默认：${DEFAULT_TABLE}）
  --settings 文件    含“设置”页的工作簿或 CSV（默认：各项设置的默认值）
  --catalog 名称     从这张表读取价格，不用设置中的价格
  --as-of 日期       评分日期，天数都从这一天算起，例如 2026-11-21（默认：查询当天）
  --zone 时区        以哪个时区的日期为“今天”，例如 Asia/Shanghai（默认：本机时区）
  --lang en|zh       注释所用的语言（默认：--settings 文件的语言，否则为 en）`,
};

/** Carries out `npm run sql`. @returns its exit code: 2 when there is nothing to print, with the reason on one line */
export async function sql(argv: readonly string[], terminal: Omit<Terminal, 'build'>): Promise<0 | 2> {
  try {
    const {values} = parsed(argv);
    if (values.help) terminal.print(USAGE[languageOf(values.lang ?? 'en')]);
    else terminal.print(await statementsFor(values, terminal));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageProblem || error instanceof FileProblem)) throw error;
    terminal.complain(error.message);
    return 2;
  }
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        dialect: {type: 'string'},
        table: {type: 'string'},
        settings: {type: 'string'},
        catalog: {type: 'string'},
        'as-of': {type: 'string'},
        zone: {type: 'string'},
        lang: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw unknownOption(error as Error, 'sql', tellIn(languageIn(argv)));
  }
}

async function statementsFor(values: Values, {folder}: Pick<Terminal, 'folder'>): Promise<string> {
  const {table = DEFAULT_TABLE, dialect = 'bigquery', settings: file} = values;
  const {catalog = null} = values;
  const asked = tellIn(languageOf(values.lang ?? 'en'));
  for (const [option, name] of [
    ['--table', table],
    ['--catalog', catalog],
  ] as const) {
    if (name !== null && !isTableName(name)) throw new UsageProblem(asked('line-bad-table', {option, text: name}));
  }
  const team = file === undefined ? null : await teamSettings(resolve(folder, file), file, asked);
  const settings = team?.settings ?? defaultSettings();
  const language = languageOf(values.lang ?? settings.language);
  const words = WORDS[language];
  const {view, sourceTable, topAccounts} = warehouseSql(settings, table, dialectOf(dialect, asked), {
    words,
    catalog,
    zone: zoneOf(values.zone, asked),
    asOf: values['as-of'] === undefined ? null : dayOf(values['as-of'], asked),
  });
  const part = (key: string, statement: string) => `-- ${words[key]}\n${statement}`;
  return [part('sql-contract', sourceTable), part('sql-view', view), part('sql-sample', topAccounts)].join('\n\n');
}

function dialectOf(dialect: string, tell: Tell): DialectId {
  const found = DIALECT_IDS.find((id) => id === dialect.toLowerCase());
  if (found === undefined) throw new UsageProblem(tell('line-bad-dialect', {text: dialect, choices: DIALECT_IDS}));
  return found;
}

function zoneOf(zone: string | undefined, tell: Tell): string {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone;
  } catch {
    throw new UsageProblem(tell('line-bad-zone', {text: zone ?? ''}));
  }
}
