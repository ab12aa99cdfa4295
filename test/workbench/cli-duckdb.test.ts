import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import {installMissing} from '../../scripts/install.mjs';
import type {Settings} from '../../src/core/playbook';
import {WAREHOUSE_COLUMNS} from '../../src/core/warehouse-columns';
import {readSheet} from '../../src/intake/read-sheet';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {settingsTab} from '../../src/tabs/settings/tab';
import {type Engine, openDuckDb} from '../../warehouse/duckdb';
import {sheetCell} from '../../workbench/cli/duckdb-cells';
import type {Report} from '../../workbench/cli/report';
import {teamSettings} from '../../workbench/cli/team-settings';
import {readSpreadsheet} from '../../workbench/files/open';
import {sampleRows} from '../sample-rows';
import {expectedOf} from '../sql/rows';
import {Desk} from './terminal';

const AS_OF = '2026-11-21';
// The packages may have to be installed first.
jest.setTimeout(300_000);

const desk = new Desk();
let engine: Engine;

/** A team's own numbers: other points, thresholds and a price catalog. */
const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  points: {...DEFAULT_SETTINGS.points, usage: {Over: 20, Near: 12, Under: 0}, timing: {Perfect: 25, Good: 10, Poor: 1}},
  thresholds: {...DEFAULT_SETTINGS.thresholds, usageOver: 0.8, usageNear: 0.6},
  catalog: {
    ...DEFAULT_SETTINGS.catalog,
    seatPrice: 95,
    modules: [
      {name: 'Analytics', arr: 12_000},
      {name: 'SSO', arr: 4500},
      {name: 'API access', arr: 7250},
    ],
    tiers: [
      {name: 'Business', delta: 8000, includesModules: false},
      {name: 'Enterprise', delta: 21_000, includesModules: true},
    ],
  },
};

beforeAll(async () => {
  if (!installMissing('warehouse')) throw new Error('DuckDB could not be installed for the tests.');
  engine = await openDuckDb(PROJECT);
  desk.put('accounts.csv', csvOf(sampleRows(AS_OF)));
  // The same cells with the types of a data warehouse, as DuckDB finds them in the file.
  await copy(`SELECT * FROM read_csv('${at('accounts.csv')}')`, 'accounts.parquet');
  desk.put('settings.csv', settingsCsv(OWN, 'en'));
  desk.put('zh.csv', settingsCsv(OWN, 'zh'));
});

afterAll(async () => {
  await engine?.close();
  desk.clear();
});

// Each file once, each with numbers of its own: planning the view takes a while.
describe.each([
  ['accounts.csv', 'the method’s own numbers', []],
  ['accounts.parquet', 'a team’s settings', ['--settings', 'settings.csv']],
])('--engine duckdb on %s', (file, numbers, argv) => {
  it(`finds what the add-on finds in the same cells, with ${numbers}`, async () => {
    const sheet = await desk.report('accounts.csv', ...argv);
    const large = await desk.report(file, '--engine', 'duckdb', '--top', '500', ...argv);
    expect(sheet.accounts.length).toBeGreaterThan(30);
    expect(large.accounts.map(plain)).toEqual(sheet.accounts.map(plain));
    // The accounts were scored twice, in DuckDB and in the sheet of them: a difference would be an issue.
    expect(large.issues.filter(({message}) => /scores the account|differ/.test(message))).toEqual([]);
  });
});

it('writes every account with every column of the view, and scores what it wrote the same again', async () => {
  const argv = ['--engine', 'duckdb', '--as-of', AS_OF, '--settings', 'settings.csv', '--out', 'all.parquet'];
  const {code, out, err} = await desk.score('accounts.parquet', ...argv);
  expect([code, out]).toEqual([0, '']);
  const [tab] = await readSpreadsheet(at('accounts.csv'));
  const values = tab!.rows.map((cells) =>
    cells.map((cell) => sheetCell(typeof cell === 'object' && cell ? cell.date : cell)),
  );
  const sheet = {name: '', values, locale: 'en-US', ownColumns: new Set<number>(), dayOf};
  const expected = expectedOf(readSheet(sheet, {asOf: AS_OF}).accounts, AS_OF, OWN);
  const days = ['trigger_date', 'opt_out'].map((name) => `CAST(${name} AS VARCHAR) AS ${name}`);
  const rows = await engine.rows(`SELECT * REPLACE (${days.join(', ')}) FROM '${at('all.parquet')}'`);
  const differing = rows.flatMap((row) => {
    const wanted = expected.get(Number(row.source_row));
    return WAREHOUSE_COLUMNS.filter((name) => row[name] !== wanted?.[name]).map(
      (name) => `${row.account}, ${name}: ${row[name]} for ${wanted?.[name]}`,
    );
  });
  expect(differing).toEqual([]);
  expect(rows).toHaveLength(expected.size);
  expect(rows.map(({rank}) => rank)).toEqual(rows.map((__, index) => index + 1));
  expect(err).toContain(`Scored ${expected.size} accounts`);
  // It has scores of its own now.
  const again = await desk.report('all.parquet', '--engine', 'duckdb', '--settings', 'settings.csv', '--top', '500');
  expect(again.accounts.map(({account, score, band}) => [account, score, band])).toEqual(
    rows.map((row) => [row.account, row.score, row.band]),
  );
});

it('takes the name of a file as it is, and no pattern for others; says that a heading it was told of is not there, also where it only writes a file', async () => {
  writeFileSync(at('x [1].csv'), 'Account,ARR\nRight,48000\n');
  writeFileSync(at('x 1.csv'), 'Account,ARR\nWrong,99000\n');
  const own = ['--engine', 'duckdb', '--as-of', AS_OF, '--map', 'owner=Foo', '--out', 'mapped.csv'];
  const {code, err} = await desk.score('x [1].csv', ...own);
  expect([code, err]).toEqual([0, expect.stringContaining('“Foo” was set to CSM, but no column has that heading.')]);
  expect(readFileSync(at('mapped.csv'), 'utf8')).toMatch(/^.*\n.*,Right,48000.*\n$/);
});

it('keeps the days as the whole file tells them, though the first accounts alone do not', async () => {
  const rows = ['North,48000,48,50,05/06/2027', 'South,36000,47,50,04/06/2027', 'East,20000,10,50,28/08/2027'];
  const text = ['Account,ARR,Seats used,Seats licensed,Renewal date', ...rows].join('\n');
  writeFileSync(at('days.csv'), text);
  const daysOf = ({accounts}: Report) =>
    accounts.slice(0, 2).map((each) => (each as unknown as {renewal: string}).renewal);
  const [whole, best] = [
    await desk.report('days.csv'),
    await desk.report('days.csv', '--engine', 'duckdb', '--top', '2'),
  ];
  expect(daysOf(whole).sort()).toEqual(['2027-06-04', '2027-06-05']);
  expect(daysOf(best).sort()).toEqual(daysOf(whole).sort());
});

it('writes a workbook of as many accounts as --top says, with the team’s Settings in it, in their language unless another was asked for', async () => {
  const argv = ['accounts.csv', '--engine', 'duckdb', '--as-of', AS_OF, '--top', '5', '--settings', 'zh.csv'];
  const chinese = await desk.score(...argv);
  expect([chinese.code, chinese.out]).toEqual([0, expect.stringContaining('得分')]);
  const english = await desk.score(...argv, '--lang', 'en', '--out', 'en.xlsx');
  expect([english.code, english.out]).toEqual([0, expect.stringContaining('Score')]);
  expect(english.err).toMatch(/^Columns used: Account[\s\S]*^Scored 40 rows; here are the top 5[\s\S]*Wrote/m);
  const again = await desk.score('en.xlsx', '--json', '--as-of', AS_OF);
  const wanted = await desk.report('accounts.csv', '--settings', 'settings.csv');
  expect((JSON.parse(again.out) as Report).accounts.map(plain)).toEqual(wanted.accounts.slice(0, 5).map(plain));
  const {settings} = await teamSettings(at('en.xlsx'), 'en.xlsx', String);
  expect(settings).toEqual({...OWN, language: 'en'});
});

it('makes one cell of the columns of the contract that belong to one field, and the sheet reads it as the view did', async () => {
  const rows = [
    `('One', 90000, true, 0, NULL, 90, NULL, 9)`,
    `('Two', 80000, NULL, 20, DATE '2026-10-01', NULL, 'yellow', 7)`,
    `('Three', 70000, false, 7, DATE '2026-10-01', NULL, 'red', 3)`,
  ];
  const names = 'account, arr, hiring, hiring_count, funding_date, health_score, health_color, nps_answer';
  await copy(`SELECT * FROM (VALUES ${rows.join(', ')}) AS t(${names})`, 'contract.parquet');
  const {accounts, issues} = await desk.report('contract.parquet', '--engine', 'duckdb');
  expect(accounts).toHaveLength(3);
  expect(issues).toEqual([]);
  expect(accounts.map(({account, score}) => [account, score]).sort()).toEqual([
    ['One', 40],
    ['Three', 20],
    ['Two', 40],
  ]);
});

describe('cells of a CSV file', () => {
  const largeReport = async (rows: readonly (readonly (string | number)[])[], ...argv: string[]) => {
    desk.put('cells.csv', csvOf(rows));
    const {code, out, err} = await desk.score('cells.csv', '--engine', 'duckdb', '--as-of', AS_OF, '--json', ...argv);
    if (code !== 0) throw new Error(err);
    return {err, accounts: (JSON.parse(out) as Report).accounts, sheet: (await desk.report('cells.csv')).accounts};
  };

  it('are read as in a sheet where they are words: answers, levels and statuses of ten languages', async () => {
    const {accounts, sheet, err} = await largeReport([
      ['Account', 'ARR', 'Relationship', 'Hiring', 'Funding', 'Open issue', 'Status', 'Health score'],
      ['One', 1000, '良好', 'not yet', 'Series B (2026-09-01)', 'n/a', 'Active', 'green'],
      ['Two', 2000, 'gefährdet', '20 engineers', 'no', 'resolved', 'Kunde', '82'],
      ['Three', 3000, 'Strong', 'tbd', 'Series A', 'outage', 'churned', ''],
      ['Four', 4000, '', 'oui', '2026-10-01', '无', 'Active', 'red'],
    ]);
    expect(accounts.map(plain)).toEqual(sheet.map(plain));
    expect(accounts.map(({account}) => account).sort()).toEqual(['Four', 'One', 'Two']);
    expect(err).not.toContain('can’t be read');
  });

  it('are counted where they can’t be read, and never guessed: one wrong cell costs that cell', async () => {
    const {accounts, sheet, err} = await largeReport([
      ['account', 'arr', 'renewal_date', 'seats_used', 'growth'],
      ['One', '$48K', '03/28/2027', 'n/a', 'purple'],
      ['Two', '2,000', 'soon', '1e300', 'Strong'],
      ['Three', 3000, '2027-03-01', 12, 'mauve'],
    ]);
    expect(accounts.map(plain)).toEqual(sheet.map(plain));
    expect(err.match(/^.*can’t be read.*$/gm)).toEqual([
      'renewal_date: 1 cell can’t be read and counts as missing',
      'seats_used: 1 cell can’t be read and counts as missing',
      'growth: 2 cells can’t be read and count as missing',
    ]);
    expect(accounts.map(({account, arr}) => [account, arr]).sort()).toEqual([
      ['One', 48_000],
      ['Three', 3000],
      ['Two', 2000],
    ]);
  });
});

describe('what nothing can be scored of', () => {
  it.each([
    [
      'book.xlsx',
      [],
      '--engine duckdb reads .parquet and .csv files; book.xlsx is neither. Save it as one of them, or leave out --engine.',
    ],
    [
      'book.xlsx',
      ['--lang', 'zh'],
      '--engine duckdb 只能读取 .parquet 和 .csv 文件，book.xlsx 两者都不是。请另存为其中一种，或去掉 --engine。',
    ],
    ['none.parquet', [], 'none.parquet was not found.'],
    ['text.parquet', [], /^text\.parquet: .*parquet/i],
    ['accounts.csv', ['--settings', 'accounts.csv'], /^accounts\.csv has no Settings tab\./],
    ['accounts.csv', ['--settings', 'wrong.csv'], /Hot/],
    ['former.csv', [], /^former\.csv: /],
    ['title.csv', [], /needs them there/],
  ] as const)('%s %j is refused in one line', async (file, argv, hint) => {
    desk.put('book.xlsx', 'x');
    desk.put('text.parquet', 'no parquet at all');
    desk.put('former.csv', 'Account,ARR,Status\nOne,1000,churned\n');
    desk.put('title.csv', 'Our accounts,,\n,,\nAccount,ARR,Renewal date\nOne,1000,2027-01-01\nTwo,2000,2027-01-01\n');
    desk.put(
      'wrong.csv',
      settingsCsv(OWN, 'en').replace(/^.*"winProbability\.Hot".*$/m, '"Hot","9","","","winProbability.Hot"'),
    );
    const {code, out, err} = await desk.score(file, '--engine', 'duckdb', ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n').pop()).toEqual(typeof hint === 'string' ? hint : expect.stringMatching(hint));
  });
});

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** What was found of an account, wherever its row stands. */
function plain({row: _, ...found}: Report['accounts'][number]) {
  return found;
}

function at(file: string): string {
  return join(desk.folder, file);
}

async function copy(query: string, file: string): Promise<void> {
  await engine.run(`COPY (${query}) TO '${at(file)}' (FORMAT parquet)`);
  expect(readFileSync(at(file)).subarray(0, 4).toString()).toBe('PAR1');
}

function csvOf(rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => `"${String(value ?? '').replace(/"/g, '""')}"`;
  return rows.map((row) => row.map(cell).join(',')).join('\n');
}

function settingsCsv(settings: Settings, language: 'en' | 'zh'): string {
  const {cells} = settingsTab({...settings, language}, WORDS[language]);
  return csvOf(cells.map((row) => row.map(({value}) => (typeof value === 'object' && value !== null ? '' : value))));
}
