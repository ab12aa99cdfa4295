import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {defaultSettings} from '../../src/playbook/default-settings';
import type {Language} from '../../src/playbook/languages';
import {WORDS} from '../../src/playbook/words';
import {DIALECT_IDS, type DialectId} from '../../src/sql/dialects';
import {DEFAULT_TABLE, isTableName} from '../../src/sql/names';
import {warehouseSql} from '../../src/sql/warehouse-sql';
import {FileProblem} from '../files/tab';
import {dayOf, languageOf, UsageProblem} from './options';
import type {Terminal} from './score';
import {teamSettings} from './team-settings';
import {type Tell, tellIn} from './words';

const SQL_USAGE: Readonly<Record<Language, string>> = {
  en: `npm run sql -- [options]

Prints the SQL that scores accounts in a data warehouse: the table it reads, the view with a score for every account,
and a first query.

  --dialect D        bigquery, snowflake, databricks, postgres or duckdb (default: bigquery)
  --table NAME       the table with your accounts (default: ${DEFAULT_TABLE})
  --settings FILE    a workbook or CSV file with your Settings tab (default: the method's own numbers)
  --catalogue NAME   read prices from this table instead of from the settings
  --as-of DAY        count days from this day, such as 2026-11-21 (default: today, anew at every query)
  --zone ZONE        whose today counts, such as Europe/Berlin (default: this machine's time zone)
  --lang en|zh       the language of the comments (default: that of --settings, else en)`,
  zh: `npm run sql -- [选项]

输出在数据仓库里为客户评分的 SQL：要读取的表、给出每个客户得分的视图，以及第一条查询。

  --dialect 数据库   bigquery、snowflake、databricks、postgres 或 duckdb（默认：bigquery）
  --table 表名       存放客户的表（默认：${DEFAULT_TABLE}）
  --settings 文件    含有“设置”页的工作簿或 CSV 文件（默认：内置的数值）
  --catalogue 表名   价格从这张表读取，不用设置里的价格
  --as-of 日期       从哪一天开始计算天数，例如 2026-11-21（默认：每次查询当天）
  --zone 时区        “今天”以哪个时区为准，例如 Asia/Shanghai（默认：本机时区）
  --lang en|zh       注释所用的语言（默认：--settings 文件的语言，否则为 en）`,
};

/** Carries out `npm run sql`. @returns its exit code: 2 when there is nothing to print, with the reason on one line */
export async function sql(argv: readonly string[], terminal: Terminal): Promise<0 | 2> {
  try {
    const {values} = parsed(argv);
    const language = values.lang === undefined ? null : languageOf(values.lang);
    if (values.help) terminal.print(SQL_USAGE[language ?? 'en']);
    else terminal.print(await statementsFor(values, language, terminal));
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
        catalogue: {type: 'string'},
        'as-of': {type: 'string'},
        zone: {type: 'string'},
        lang: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw new UsageProblem(`${(error as Error).message.split(/\. |\n/)[0]}. npm run sql -- --help lists the options.`);
  }
}

async function statementsFor(values: Values, lang: Language | null, {folder}: Terminal): Promise<string> {
  const {table = DEFAULT_TABLE, dialect = 'bigquery', catalogue = null, settings: file} = values;
  const tell = tellIn(lang ?? 'en');
  for (const [option, name] of [
    ['--table', table],
    ['--catalogue', catalogue],
  ] as const) {
    if (name !== null && !isTableName(name)) throw new UsageProblem(tell('line-no-table', {option, name}));
  }
  const team = file === undefined ? null : await teamSettings(resolve(folder, file), file, tell);
  const settings = team?.settings ?? defaultSettings();
  const words = WORDS[lang ?? settings.language];
  const {view, contract, sample} = warehouseSql(settings, table, dialectOf(dialect, tell), {
    words,
    catalogue,
    zone: zoneOf(values.zone, tell),
    asOf: values['as-of'] === undefined ? null : dayOf(values['as-of']),
  });
  const part = (key: string, statement: string) => `-- ${words[key]}\n${statement}`;
  return [part('sql-contract', contract), part('sql-view', view), part('sql-sample', sample)].join('\n\n');
}

function dialectOf(name: string, tell: Tell): DialectId {
  const found = DIALECT_IDS.find((id) => id === name.toLowerCase());
  if (found === undefined) throw new UsageProblem(tell('line-no-dialect', {name, all: DIALECT_IDS.join(', ')}));
  return found;
}

function zoneOf(zone: string | undefined, tell: Tell): string {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone;
  } catch {
    throw new UsageProblem(tell('line-no-zone', {zone: zone ?? ''}));
  }
}
