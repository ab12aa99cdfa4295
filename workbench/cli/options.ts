import {parseArgs} from 'node:util';
import type {Language} from '../../src/playbook/languages';
import {SHOWN_ACCOUNTS} from './print';
import {type Tell, tellIn} from './words';

/** What `npm run score` was asked to do. */
export interface Options {
  readonly file: string;
  readonly asOf: string | null;
  readonly out: string | null;
  /** The file that keeps the runs. */
  readonly history: string | null;
  readonly json: boolean;
  readonly stats: boolean;
  /** Field names as they were typed, each with the heading that feeds it. */
  readonly map: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly sheet: string | null;
  readonly top: number;
  /** DuckDB scores files of millions of accounts; `null` for everything else. */
  readonly engine: 'duckdb' | null;
  /** The file with the team's settings; `null` for the method's own, or those of a workbook that has a Settings tab. */
  readonly settings: string | null;
  /** The language of what is printed and written, data aside; `null` for that of the settings, else English. */
  readonly lang: Language | null;
}

/** A command line that does not say what to do; the message says what to type instead. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

const USAGE: Readonly<Record<Language, string>> = {
  en: `npm run score -- FILE [options]

Scores the accounts of a spreadsheet file (XLSX, XLSM, XLSB, XLS, ODS, CSV, TSV, TXT) and prints them in rank order.

  --as-of DAY             count days from this day, such as 2026-11-21 (default: today)
  --out ranked.xlsx       write the scored workbook
  --history runs.json     show what moved since an earlier run, and add this run to that file
  --json                  print the result as JSON and nothing else
  --settings FILE         use the Settings tab saved in that workbook or CSV file
  --map "FIELD=heading"   read FIELD (such as arr or renewalDate) from the column with that heading; repeatable
  --sheet NAME            the tab to score (default: the first with accounts)
  --top N                 print the first N accounts (default: 50); --json prints all
  --lang en|zh            the language of everything printed and written (default: the one in --settings, or en);
                          --json stays in English
  --locale de-DE          how to read dates and numbers that could be read two ways (default: en-US)
  --engine duckdb         for Parquet or CSV files with millions of accounts; --out can end in .parquet or .csv to get all
                          of them, while a workbook gets only the first --top
  --stats                 print the number of Apps Script service calls and the time by stage`,
  zh: `npm run score -- 文件 [选项]

为表格文件（XLSX、XLSM、XLSB、XLS、ODS、CSV、TSV、TXT）里的客户评分，按排名输出。

  --as-of 日期            评分日期，天数都从这一天算起，例如 2026-11-21（默认：今天）
  --out ranked.xlsx       写出评分后的工作簿
  --history runs.json     与该文件中之前的评分对比，列出变动，并存入这次评分
  --json                  只输出 JSON
  --settings 文件         按该工作簿或 CSV 文件中的“设置”页评分
  --map "字段=列名"       指定字段（例如 arr、renewalDate）对应的列，可重复使用
  --sheet 名称            要评分的工作表（默认：第一个有客户的工作表）
  --top N                 输出前 N 个客户（默认：50）；--json 输出全部
  --lang en|zh            输出和写入文件所用的语言（默认：--settings 文件的语言，否则为 en）；
                          --json 始终为英文
  --locale de-DE          日期和数字有两种读法时，按该地区的习惯读取（默认：en-US）
  --engine duckdb         用于有数百万客户的 Parquet 或 CSV 文件；--out 以 .parquet 或 .csv 结尾时写出全部客户，
                          写成工作簿时只含前 --top 个
  --stats                 另外输出 Apps Script 服务的调用次数和各阶段用时`,
};

/** Reads the command line; the text to print when only help was asked for. @throws UsageProblem */
export function optionsOf(argv: readonly string[]): Options | string {
  const {values, positionals} = parsed(argv);
  const lang = values.lang === undefined ? null : languageOf(values.lang);
  const tell = tellIn(lang ?? 'en');
  if (values.help) return USAGE[lang ?? 'en'];
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageProblem(tell('line-which-file'));
  if (more.length > 0) throw new UsageProblem(tell('line-one-file', {files: positionals}));
  if (values.engine !== undefined) refuseBesideEngine(values, tell);
  return {
    file,
    asOf: values['as-of'] === undefined ? null : dayOf(values['as-of'], tell),
    out: values.out === undefined ? null : outOf(values.out, values.engine !== undefined, tell),
    history: values.history === undefined ? null : jsonOf(values.history, tell),
    json: values.json ?? false,
    stats: values.stats ?? false,
    map: Object.fromEntries((values.map ?? []).map((each) => assignmentOf(each, tell))),
    locale: localeOf(values.locale ?? 'en-US', tell),
    sheet: values.sheet ?? null,
    top: topOf(values.top, tell),
    engine: engineOf(values.engine, tell),
    settings: values.settings ?? null,
    lang,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'as-of': {type: 'string'},
        out: {type: 'string'},
        history: {type: 'string'},
        json: {type: 'boolean'},
        stats: {type: 'boolean'},
        map: {type: 'string', multiple: true},
        locale: {type: 'string'},
        sheet: {type: 'string'},
        top: {type: 'string'},
        lang: {type: 'string'},
        engine: {type: 'string'},
        settings: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw unknownOption(error as Error, 'score', tellIn(languageIn(argv)));
  }
}

/** What Node says of an option that is none, which it says in English only. */
export function unknownOption({message}: Error, command: string, tell: Tell): UsageProblem {
  const option = /'(-[^' =]*)/.exec(message)?.[1] ?? '';
  return new UsageProblem(tell('line-bad-option', {reason: message.split(/\. |\n/)[0]!, option, command}));
}

/** The language of a command line that cannot be read otherwise. */
export function languageIn(argv: readonly string[]): 'en' | 'zh' {
  return /(?:^| )--lang[= ]zh(?: |$)/.test(argv.join(' ')) ? 'zh' : 'en';
}

export function dayOf(text: string, tell: Tell): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!isDay) throw new UsageProblem(tell('line-bad-day', {text}));
  return text;
}

function topOf(text: string | undefined, tell: Tell): number {
  if (text === undefined) return SHOWN_ACCOUNTS;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageProblem(tell('line-bad-top', {text}));
  return Number(text);
}

export function languageOf(text: string): Language {
  if (text === 'en' || text === 'zh') return text;
  throw new UsageProblem(tellIn('en')('line-bad-lang', {text}));
}

function engineOf(text: string | undefined, tell: Tell): 'duckdb' | null {
  if (text === undefined) return null;
  if (text === 'duckdb') return text;
  throw new UsageProblem(tell('line-bad-engine', {text}));
}

/** Says which options mean nothing beside `--engine`, and why. */
function refuseBesideEngine(
  {sheet, history, json, stats, top, out}: ReturnType<typeof parsed>['values'],
  tell: Tell,
): void {
  if (sheet !== undefined) throw new UsageProblem(tell('line-engine-sheet'));
  if (history !== undefined) throw new UsageProblem(tell('line-engine-history'));
  if (out === undefined || !isForAll(out)) return;
  const idle = Object.entries({json, stats, top}).find(([, value]) => value !== undefined);
  if (idle) throw new UsageProblem(tell('line-engine-idle', {option: idle[0], out}));
}

function isForAll(path: string): boolean {
  return /\.(parquet|csv)$/i.test(path);
}

function outOf(path: string, isLarge: boolean, tell: Tell): string {
  if (isLarge && isForAll(path)) return path;
  if (!/\.xlsx$/i.test(path))
    throw new UsageProblem(tell(isLarge ? 'line-bad-large-out' : 'line-bad-out', {text: path}));
  return path;
}

function jsonOf(path: string, tell: Tell): string {
  if (!/\.json$/i.test(path)) throw new UsageProblem(tell('line-bad-history', {text: path}));
  return path;
}

function assignmentOf(text: string, tell: Tell): [string, string] {
  const [, field, heading] = /^\s*([A-Za-z]+)\s*=\s*(.*?)\s*$/s.exec(text) ?? [];
  if (!field || !heading) throw new UsageProblem(tell('line-bad-map', {text}));
  return [field, heading];
}

function localeOf(text: string, tell: Tell): string {
  try {
    const [known] = Intl.NumberFormat.supportedLocalesOf(text.replace('_', '-'));
    if (known !== undefined) return known;
  } catch (error) {
    if ((error as Error).name !== 'RangeError') throw error;
  }
  throw new UsageProblem(tell('line-bad-locale', {text}));
}
