import {parseArgs} from 'node:util';
import {SHOWN_ACCOUNTS} from './print';

/** What `npm run score` was asked to do. */
export interface Options {
  readonly file: string;
  readonly asOf: string | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly stats: boolean;
  /** Field names as they were typed, each with the heading that feeds it. */
  readonly map: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly sheet: string | null;
  /** How many accounts are printed. */
  readonly top: number;
  /** DuckDB scores files of millions of accounts; `null` for everything else. */
  readonly engine: 'duckdb' | null;
  /** The language of what is printed and written; data stay English. */
  readonly lang: 'en' | 'zh';
}

/** A command line that does not say what to do; the message says what to type instead. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

export const USAGE = `npm run score -- FILE [options]

Scores the accounts of a spreadsheet file (XLSX, XLSM, XLSB, XLS, ODS, CSV, TSV, TXT) and prints them in rank order.

  --as-of DAY             count days from this day, such as 2026-11-21 (default: today)
  --out ranked.xlsx       write the scored workbook
  --json                  print the result as JSON and nothing else
  --map "FIELD=heading"   read FIELD (such as arr or renewalDate) from the column with that heading; repeatable
  --sheet NAME            the tab to score (default: the first with accounts)
  --top N                 print the first N accounts (default: 50); --json prints all
  --lang en|zh            the language of what is printed and written (default: en); --json stays English
  --locale de-DE          how to read what the columns leave open (default: en-US)
  --engine duckdb         for Parquet or CSV files with millions of accounts; --out may end in .parquet or .csv for all of
                          them, and a workbook holds the first --top
  --stats                 print the number of Apps Script service calls and the time by stage`;

/** Reads the command line; `null` when only help was asked for. @throws UsageProblem */
export function optionsOf(argv: readonly string[]): Options | null {
  const {values, positionals} = parsed(argv);
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageProblem('Which file? Try: npm run score -- samples/golden.csv');
  if (more.length > 0) throw new UsageProblem(`One file at a time, please: ${positionals.join(', ')}.`);
  return {
    file,
    asOf: values['as-of'] === undefined ? null : dayOf(values['as-of']),
    out: values.out === undefined ? null : outOf(values.out, values.engine !== undefined),
    json: values.json ?? false,
    stats: values.stats ?? false,
    map: Object.fromEntries((values.map ?? []).map(assignmentOf)),
    locale: localeOf(values.locale ?? 'en-US'),
    sheet: values.sheet ?? null,
    top: topOf(values.top),
    engine: engineOf(values.engine),
    lang: languageOf(values.lang ?? 'en'),
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
        json: {type: 'boolean'},
        stats: {type: 'boolean'},
        map: {type: 'string', multiple: true},
        locale: {type: 'string'},
        sheet: {type: 'string'},
        top: {type: 'string'},
        lang: {type: 'string'},
        engine: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw new UsageProblem(
      `${(error as Error).message.split(/\. |\n/)[0]}. npm run score -- --help lists the options.`,
    );
  }
}

export function dayOf(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!isDay) throw new UsageProblem(`--as-of says "${text}". Enter a day such as 2026-11-21.`);
  return text;
}

function topOf(text: string | undefined): number {
  if (text === undefined) return SHOWN_ACCOUNTS;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageProblem(`--top says "${text}". Enter a whole number such as 50.`);
  return Number(text);
}

export function languageOf(text: string): 'en' | 'zh' {
  if (text === 'en' || text === 'zh') return text;
  throw new UsageProblem(`--lang says "${text}". Enter en or zh.`);
}

function engineOf(text: string | undefined): 'duckdb' | null {
  if (text === undefined) return null;
  if (text === 'duckdb') return text;
  throw new UsageProblem(`--engine says "${text}". Enter duckdb.`);
}

function outOf(path: string, isLarge: boolean): string {
  if (isLarge && /\.(parquet|csv)$/i.test(path)) return path;
  if (!/\.xlsx$/i.test(path)) throw new UsageProblem(`--out says "${path}". Enter a file name that ends in .xlsx.`);
  return path;
}

function assignmentOf(text: string): [string, string] {
  const [, field, heading] = /^\s*([A-Za-z]+)\s*=\s*(.*?)\s*$/s.exec(text) ?? [];
  if (!field || !heading) throw new UsageProblem(`--map says "${text}". Enter FIELD=heading, such as "arr=Contract".`);
  return [field, heading];
}

function localeOf(text: string): string {
  try {
    const [known] = Intl.NumberFormat.supportedLocalesOf(text.replace('_', '-'));
    if (known !== undefined) return known;
  } catch (error) {
    if ((error as Error).name !== 'RangeError') throw error;
  }
  throw new UsageProblem(`--locale says "${text}". Enter a language and region such as de-DE.`);
}
