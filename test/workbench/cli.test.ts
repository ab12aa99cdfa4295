import {spawnSync} from 'node:child_process';
import {copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {read as readBook, utils} from '@e965/xlsx';
import type ExcelJS from 'exceljs';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import {npmScript} from '../../scripts/install.mjs';
import type {Report} from '../../workbench/cli/report';
import {table} from '../builders';
import {bookOf, Desk, sample} from './terminal';

const desk = new Desk();
afterAll(() => desk.clear());

/** Account, score, band, priority, whether it expands, and the offer. */
const GOLDEN = [
  ['DataFlow Inc', 92, 'Hot', 'Engage this week', 'Yes', 'Tier upgrade'],
  ['BetaCorp', 85, 'Hot', 'Engage this week', 'Yes', 'Capacity'],
  ['EchoLLC', 60, 'Warm', 'Fix first', 'After fix', 'Tier upgrade'],
  ['AlphaTech', 53, 'Warm', 'Engage this month', 'Maybe', 'Tier upgrade'],
  ['DeltaInc', 27, 'Nurture', 'Defend first', 'No', null],
  ['GammaCo', 10, 'Wait', 'Adopt first', 'No', null],
];

/** The tabs of a written file in their order; it opens on the meeting. */
async function tabsOf(file: string): Promise<string[]> {
  const book = await desk.bookIn(file);
  expect(book.worksheets[book.views[0]?.activeTab ?? 0]?.name).toBe('Meeting');
  return book.worksheets.map(({name}) => name);
}

describe('the golden accounts', () => {
  it.each(['golden.csv', 'golden.xlsx'])('of %s score what is known by heart', async (file) => {
    const {accounts, issues, questions} = await desk.report(sample(file));
    const found = accounts.map(({account, score, band, priority, expansion, offer}) => [
      ...[account, score, band, priority, expansion, offer],
    ]);
    expect(found).toEqual(expect.arrayContaining(GOLDEN));
    expect(accounts.find(({account}) => account === 'BrightOps')).toMatchObject({
      readiness: 38,
      readinessBand: 'Expansion Priority',
      arr: 28_800,
      offer: 'Capacity',
    });
    expect(accounts.find(({account}) => account === 'DataFlow Inc')).toMatchObject({
      factors: {usage: 25, growth: 20, requests: 15, relationship: 20, timing: 12},
      conservative: 34_200,
      aggressive: 63_200,
      target: 48_700,
      runnerUp: 'Capacity',
    });
    expect([issues, questions]).toEqual([[], []]);
  });

  it('come in the same order from both files', async () => {
    const [csv, xlsx] = [await desk.report(sample('golden.csv')), await desk.report(sample('golden.xlsx'))];
    const order = ({accounts}: typeof csv) => accounts.map(({rank, account}) => [rank, account]);
    expect(order(csv)).toEqual(order(xlsx));
    expect(csv.accounts.map(({rank}) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('score the same on any day, since their renewals are relative', async () => {
    const scores = async (day: string) => {
      const {out} = await desk.score(sample('golden.csv'), '--json', '--as-of', day);
      return JSON.parse(out).accounts.map(({account, score}: {account: string; score: number}) => [account, score]);
    };
    expect(await scores('2028-02-29')).toEqual(await scores('2026-11-21'));
  });
});

describe('what is printed', () => {
  beforeAll(() => desk.put('lone.csv', 'Account,ARR\nAlpha,48000\n'));

  it('is the ranking for people, within 100 columns', async () => {
    const {code, out} = await desk.score(sample('golden.csv'));
    expect(code).toBe(0);
    expect(out).toMatch(/1 +DataFlow Inc +92 +Hot +Engage this week/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('names the tabs that were refused, and why: on paper nobody looks for what is not there', async () => {
    const {code, out} = await desk.score('lone.csv', '--out', 'lone.xlsx', '--as-of', '2026-11-21');
    expect(code).toBe(0);
    expect(out).toMatch(/^Not in the file: Plan\. /m);
    expect(out).toMatch(/^Not in the file: Outreach\. /m);
    expect(await tabsOf('lone.xlsx')).toEqual([
      ...['lone', 'Meeting', 'Ranking', 'Details', 'Calendar', 'Monday', 'Scenarios'],
      ...['Playbook', 'Settings', 'History 2'],
    ]);
  });

  it('names no tab when all are there, and what was written gives the same scores', async () => {
    const {out, err} = await desk.score(sample('golden.csv'), '--out', 'whole.xlsx', '--as-of', '2026-11-21');
    expect([out, err].join()).not.toContain('Not in the file');
    expect(await tabsOf('whole.xlsx')).toEqual([
      ...['golden', 'Meeting', 'Ranking', 'Details', 'Plan', 'Outreach', 'Calendar', 'Monday', 'Scenarios'],
      ...['Playbook', 'Settings', 'History 2'],
    ]);
    const [first, again] = [await desk.report(sample('golden.csv')), await desk.report('whole.xlsx')];
    expect([again.accounts, again.columns]).toEqual([first.accounts, first.columns]);
  });

  it('tells with --json what each account does next, when, and who does it', async () => {
    const {accounts} = await desk.report(sample('golden.csv'));
    expect(accounts.find(({account}) => account === 'BetaCorp')?.nextAction).toEqual({
      action: expect.stringMatching(/\S/),
      on: expect.stringMatching(/^2026-11-\d\d$/),
      who: expect.stringMatching(/\S/),
    });
  });

  it('is JSON and nothing else with --json, whatever else was asked for', async () => {
    const {out, err} = await desk.score('lone.csv', '--json', '--stats', '--out', 'json.xlsx');
    expect(JSON.parse(out).accounts).toHaveLength(1);
    expect(err).toMatch(/^Not in the file: Plan\. /m);
    expect(Object.keys(JSON.parse(out))).toEqual(
      expect.arrayContaining([
        ...['asOf', 'sheet', 'headerRow', 'columns', 'mapping', 'questions', 'accounts', 'issues', 'totals'],
      ]),
    );
    const [, all, scoring, tabs] = (
      /^(\d+) Apps Script service calls \((\d+) to score, (\d+) to build the tabs\)$/m.exec(err) ?? []
    ).map(Number);
    expect(all).toBe(scoring! + tabs!);
  });

  it('holds the service calls and the time by stage with --stats', async () => {
    const {out} = await desk.score(sample('golden.csv'), '--stats');
    const [, calls] = /^(\d+) Apps Script service calls$/m.exec(out) ?? [];
    expect(Number(calls)).toBeGreaterThan(0);
    expect(out).toMatch(/^read [\d.]+ ms · load [\d.]+ ms · score [\d.]+ ms$/m);
  });

  it('is help on request', async () => {
    expect(await desk.score('--help')).toMatchObject({code: 0, out: expect.stringContaining('--map "FIELD=heading"')});
  });
});

describe('the day and the columns', () => {
  it('follow --as-of', async () => {
    desk.put('dated.csv', 'Account,Utilization,Renewal date\nAlpha,95%,2027-02-19\n');
    const {asOf, accounts} = await desk.report('dated.csv');
    expect([asOf, accounts[0]]).toMatchObject(['2026-11-21', {daysLeft: 90, renewal: '2027-02-19'}]);
  });

  it('follow --map, with the field in any case', async () => {
    desk.put('mapped.csv', 'Account,Thing,Utilization\nAlpha,48000,95%\n');
    expect((await desk.report('mapped.csv')).columns).not.toHaveProperty('arr');
    // The script scores where calls are counted, or a file is written.
    for (const more of [[], ['--stats']]) {
      const report = await desk.report('mapped.csv', '--map', 'ARR=Thing', ...more);
      expect(report.columns).toMatchObject({arr: 'Thing'});
      expect(report.accounts[0]?.arr).toBe(48_000);
    }
  });

  it('come from the sheet that --sheet names, else from the first with cells', async () => {
    const [EMEA, APAC] = [0.95, 0.5].map((share, at) => table(['Account', 'Utilization'], [`Account ${at}`, share]));
    await desk.putBook('regions.xlsx', bookOf({Cover: [], EMEA: EMEA!, APAC: APAC!}));
    expect((await desk.report('regions.xlsx')).sheet).toBe('EMEA');
    expect((await desk.report('regions.xlsx', '--sheet', 'apac')).accounts[0]?.account).toBe('Account 1');
    expect(await desk.score('regions.xlsx', '--sheet', 'LATAM')).toMatchObject({
      code: 2,
      err: 'regions.xlsx has no sheet named "LATAM". Choose one of: Cover, EMEA, APAC.',
    });
  });
});

describe('--out', () => {
  it('writes the scored sheet, with the cells of the file as they were', async () => {
    await desk.score(sample('golden.xlsx'), '--out', 'ranked.xlsx');
    expect(await desk.score('ranked.xlsx', '--sheet', 'Plan')).toMatchObject({
      code: 2,
      err: '"Plan" is a tab of the add-on. Choose the tab with your accounts.',
    });
    const page = (await desk.bookIn('ranked.xlsx')).getWorksheet('Accounts')!;
    const headings = (page.getRow(1).values as unknown[]).slice(1);
    expect(headings.slice(0, 3)).toEqual(['Account', 'ARR', 'Seats: Used / Licensed']);
    expect(headings).toEqual(expect.arrayContaining(['Score', 'Band', 'Priority', 'Data coverage', 'Target', 'Why']));
    const score = page.getRow(2).getCell(headings.indexOf('Score') + 1);
    expect(score.value).toBe(92);
    expect(score.note).toBeTruthy();
    expect(page.getCell('B2').numFmt).toBe('$#,##0');
    expect(page.views[0]).toMatchObject({state: 'frozen', ySplit: 1});
  });

  it('says which texts are longer than Excel takes', async () => {
    desk.put('wordy.csv', `Account,ARR,Notes\nAcme,1000,${'x'.repeat(40_000)}\n`);
    const {code, err} = await desk.score('wordy.csv', '--out', 'cut.xlsx');
    expect(code).toBe(0);
    expect(err).toContain('cut.xlsx: Excel allows 32,767 characters in a cell, so these texts are cut off: wordy!C2');
  });

  it('says which formulas of a workbook have no result', async () => {
    const rows = table<unknown[]>(['Account', 'ARR'], ['Acme', {formula: '2*500'}]);
    await desk.putBook('formulas.xlsx', bookOf({Accounts: rows}));
    const {code, err} = await desk.score('formulas.xlsx');
    expect(code).toBe(0);
    expect(err).toContain(
      'formulas.xlsx: In "Accounts", 1 formula has no result in the file and is read as blank: B2.',
    );
  });

  describe('does not overwrite the file it reads', () => {
    let desk: Desk;
    const at = (name: string) => join(desk.folder, name);

    beforeEach(() => {
      desk = new Desk();
      copyFileSync(sample('golden.xlsx'), at('own.xlsx'));
    });

    afterEach(() => desk.clear());

    it.each<{way: string; out: string; prepare: () => void}>([
      {way: 'by its name', out: 'own.xlsx', prepare: () => undefined},
      {way: 'by another spelling', out: './folder/../own.xlsx', prepare: () => mkdirSync(at('folder'))},
      {way: 'through a link', out: 'link.xlsx', prepare: () => symlinkSync('own.xlsx', at('link.xlsx'))},
      {
        way: 'through a link to a link',
        out: 'second.xlsx',
        prepare: () => {
          symlinkSync('own.xlsx', at('first.xlsx'));
          symlinkSync('first.xlsx', at('second.xlsx'));
        },
      },
      {way: 'through a link to its folder', out: 'here/own.xlsx', prepare: () => symlinkSync('.', at('here'))},
      {way: 'through a hard link', out: 'twin.xlsx', prepare: () => linkSync(at('own.xlsx'), at('twin.xlsx'))},
    ])('$way', async ({out, prepare}) => {
      prepare();
      expect(await desk.score('own.xlsx', '--out', out)).toEqual({
        code: 2,
        out: '',
        err: `--out ${out} would overwrite the file being scored, own.xlsx. Choose another name.`,
      });
      expect(readFileSync(at('own.xlsx'))).toEqual(readFileSync(sample('golden.xlsx')));
    });

    it('also where the link is the file it reads', async () => {
      symlinkSync('own.xlsx', at('link.xlsx'));
      expect(await desk.score('link.xlsx', '--out', 'own.xlsx')).toMatchObject({code: 2});
      expect(readFileSync(at('own.xlsx'))).toEqual(readFileSync(sample('golden.xlsx')));
    });

    it('but writes beside it through a link to the folder, and over an earlier result', async () => {
      symlinkSync('.', at('here'));
      for (let time = 1; time <= 2; time += 1)
        expect(await desk.score('own.xlsx', '--out', 'here/ranked.xlsx')).toMatchObject({code: 0});
      expect(readFileSync(at('ranked.xlsx')).length).toBeGreaterThan(0);
    });
  });

  it('says so when a link leads nowhere but to itself', async () => {
    symlinkSync('loop.xlsx', join(desk.folder, 'loop.xlsx'));
    const {code, err} = await desk.score(sample('golden.csv'), '--out', 'loop.xlsx');
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining('couldn’t be written (ELOOP)')});
  });
});

describe('a CSV file with something odd', () => {
  it('is refused when a quotation mark would swallow accounts', async () => {
    desk.put('loose.csv', 'Account,ARR\nAcme,"1000\nBeta,2000\n');
    const {code, out, err} = await desk.score('loose.csv');
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toMatch(/^loose\.csv has a quotation mark in line 2 .* Remove the mark, .*\.$/);
  });

  it('is scored where a stray comma can be read in one way only, which is said beside the JSON and in it', async () => {
    desk.put('long.csv', 'Account,ARR\nAcme, Inc,1000\nBeta,2000\n');
    const {code, out, err} = await desk.score('long.csv', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).accounts).toHaveLength(2);
    expect(err).toMatch(/^long\.csv: 1 row has a comma without quotation marks .* Acme, Inc \| 1000\.$/);
    expect(err).toContain(JSON.parse(out).decisions[0]);
  });
});

describe('nothing to score', () => {
  it.each([
    {file: 'no file', content: null, says: /was not found/},
    {file: 'an empty file', content: '', says: /is empty/},
    {file: 'a picture', content: '\u0089PNG\r\n', says: /isn’t a spreadsheet: it’s a picture/},
    {file: 'a header alone', content: 'Account,ARR\n', says: /.+/},
    {file: 'blank lines', content: '\n'.repeat(10_000), says: /is empty/},
    {file: 'blank rows', content: ',,,\n'.repeat(10_000), says: /is empty/},
    {file: 'blank rows below a header', content: `Account,ARR\n${',\n'.repeat(10_000)}`, says: /.+/},
    {file: 'no account column', content: 'Color,Size\nred,3\nblue,4\n', says: /.+/},
  ])('$file: exit code 2 and one line that says why', async ({content, says}) => {
    if (content !== null) desk.put('bad.csv', Buffer.from(content, 'latin1'));
    const {code, out, err} = await desk.score(content === null ? 'nowhere.csv' : 'bad.csv', '--json');
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toMatch(says);
    expect(err.split('\n')).toHaveLength(1);
    expect(err.length).toBeGreaterThan(10);
  });

  it.each([
    {argv: [], says: /Which file\?/},
    {argv: ['a.csv', '--nonsense'], says: /--help lists the options/},
    {argv: [sample('golden.csv'), '--map', 'nonsense=Account'], says: /nonsense/},
  ])('a command that cannot be carried out: $argv', async ({argv, says}) => {
    const {code, err} = await desk.score(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});

it('npm run score reads paths from where it was called, says nothing more than the command, and exits with 0 or 2', () => {
  desk.put('here.csv', 'Account,Utilization\nAlpha,95%\n');
  const npm = (...argv: string[]) =>
    spawnSync(process.execPath, [npmScript(), '--prefix', PROJECT, 'run', 'score', '--', ...argv], {
      cwd: desk.folder,
      encoding: 'utf8',
    });
  const scored = npm('here.csv', '--json');
  expect([scored.status, JSON.parse(scored.stdout).accounts]).toEqual([0, [expect.anything()]]);
  expect(npm('there.csv')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^there\.csv was not found\.\n$/m),
  });
});

describe('a file with several tabs', () => {
  const TABLE = [
    ['Account', 'ARR', 'Seats used', 'Seats purchased'],
    ['Acme', 48_000, 48, 50],
    ['Beta', 12_000, 11, 20],
  ];

  it('is scored on the first tab in which accounts are found, which is said', async () => {
    const cover = {'Read me': [['How to use this book'], ['Ask Ines']]};
    await desk.putBook('cover.xlsx', bookOf({...cover, Accounts: TABLE}));
    const {code, out, err} = await desk.score('cover.xlsx', '--json');
    expect(code).toBe(0);
    const report: Report = JSON.parse(out);
    expect([report.sheet, report.accounts.length]).toEqual(['Accounts', 2]);
    expect(err).toBe('cover.xlsx: Scored "Accounts" (no accounts in "Read me").');
    expect(report.decisions[0]).toBe('Scored "Accounts" (no accounts in "Read me").');
  });

  it('is scored on the first tab that is a list of accounts; the others are named', async () => {
    const summary = table<unknown[]>(['Segment', 'Customers', 'ARR'], ['SMB', 2, 60_000]);
    await desk.putBook('regions.xlsx', bookOf({Summary: summary, EMEA: TABLE, APAC: TABLE}));
    const {code, out, err} = await desk.score('regions.xlsx', '--json');
    expect([code, (JSON.parse(out) as Report).sheet]).toEqual([0, 'EMEA']);
    expect(err.split('\n')).toEqual([
      'regions.xlsx: Scored "EMEA" (no accounts in "Summary").',
      'regions.xlsx: Scored "EMEA" only. There are also accounts in "APAC": choose a tab with --sheet.',
    ]);
    expect((await desk.score('regions.xlsx', '--json', '--sheet', 'APAC')).err).toBe('');
  });

  it.each([
    ['Churned 2026', 'EMEA'],
    ['Prospects', 'EMEA'],
    ['Template', 'EMEA'],
    ['2024', '2024'],
    ['At risk of churn', 'At risk of churn'],
    ['Strategic', 'Strategic'],
  ])('with accounts on "%s" and on others is scored on "%s"', async (front, scored) => {
    await desk.putBook('fronts.xlsx', bookOf({[front]: TABLE, EMEA: TABLE, APAC: TABLE}));
    const {out, err} = await desk.score('fronts.xlsx', '--json');
    expect((JSON.parse(out) as Report).sheet).toBe(scored);
    const others = [front, 'EMEA', 'APAC'].filter((name) => name !== scored).map((name) => `"${name}"`);
    expect(err).toBe(
      `fronts.xlsx: Scored "${scored}" only. There are also accounts in ${others.join(', ')}: choose a tab with --sheet.`,
    );
  });

  it.each([
    {what: 'pays', headings: ['customer_id', 'mrr', 'status'], says: 'only. There are also accounts in "Data"'},
    {what: 'asks', headings: ['customer_id', 'tickets', 'status'], says: '(no accounts in "Data")'},
  ])('names a tab that says only by repeated IDs who $what', async ({headings, says}) => {
    const ids = ['C1', 'C2', 'C1', 'C3', 'C4', 'C5'].map((id) => [id, 4000, 'active']);
    await desk.putBook('ids.xlsx', bookOf({Data: [headings, ...ids], Accounts: TABLE}));
    expect((await desk.score('ids.xlsx')).err).toContain(`Scored "Accounts" ${says}`);
  });

  it('is refused with the reason of each tab when none holds accounts', async () => {
    await desk.putBook('none.xlsx', bookOf({'Read me': [['How to use this book']], Log: [['Nothing'], [1]]}));
    const {code, err} = await desk.score('none.xlsx');
    expect(code).toBe(2);
    expect(err).toMatch(/^"Read me": .* "Log": /);
  });
});

describe('a workbook that --out wrote', () => {
  const FILE = 'src.xlsx';

  let first: ExcelJS.Workbook;

  beforeAll(async () => {
    const rows = [
      ['Account', 'ARR', 'Margin', 'Twice'],
      ...table(['Acme', 48_000, 0.3], ['Beta', 12_000, 0.2], ['Gamma', 9_000, 0.1]),
    ];
    const workbook = bookOf({Accounts: rows});
    const [sheet] = workbook.worksheets as [ExcelJS.Worksheet];
    for (let row = 2; row <= 4; row++) {
      sheet.getCell(row, 4).value = {formula: `B${row}*2`, result: Number(sheet.getCell(row, 2).value) * 2} as never;
    }
    sheet.getColumn(3).hidden = true;
    sheet.getRow(4).hidden = true;
    sheet.autoFilter = 'A1:D4';
    sheet.getCell('A2').fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFFFCC00'}};
    sheet.getColumn(1).width = 31;
    await desk.putBook(FILE, workbook);
    await desk.score(FILE, '--as-of', '2026-11-21', '--out', 'one.xlsx', '--json');
    first = await desk.bookIn('one.xlsx');
  });

  it('hides what was hidden, keeps formulas, looks and widths', () => {
    const sheet = first.getWorksheet('Accounts')!;
    expect([1, 2, 3, 4].map((column) => sheet.getColumn(column).hidden)).toEqual([false, false, true, false]);
    expect([2, 3, 4].map((row) => sheet.getRow(row).hidden)).toEqual([false, false, true]);
    expect(sheet.autoFilter).toBe('A1:D4');
    expect(sheet.getCell('D3').value).toEqual({formula: 'B3*2', result: 24_000});
    expect(sheet.getCell('A2').fill).toMatchObject({fgColor: {argb: 'FFFFCC00'}});
    expect(sheet.getColumn(1).width).toBeCloseTo(31, 0);
  });

  it.each([
    {hidden: 'a column that is used', heading: 'Notes', columns: [3], says: '"Notes"'},
    {hidden: 'one that is not', heading: 'Margin', columns: [3], says: null},
    {hidden: 'an account', rows: [3], says: 'row 3 (Beta)'},
    {hidden: 'more of them', rows: [2, 3, 4, 5, 6], says: 'row 2 (Acme), row 3 (Beta), row 4 (Cora) and 1 more'},
    {hidden: 'one that is left out', rows: [6, 7], says: null},
    {hidden: 'both', columns: [3], rows: [2], says: '"Notes", row 2 (Acme)'},
  ])('says which hidden columns and rows its tabs may quote: $hidden', async ({heading, columns, rows, says}) => {
    const accounts = ['Acme', 'Beta', 'Cora', 'Dune'].map((name) => [name, 12_000, 'not for them']);
    const workbook = bookOf({Accounts: [['Account', 'ARR', heading ?? 'Notes'], ...accounts, ['Total', 48_000]]});
    const [sheet] = workbook.worksheets as [ExcelJS.Worksheet];
    for (const column of columns ?? []) sheet.getColumn(column).hidden = true;
    for (const row of rows ?? []) sheet.getRow(row).hidden = true;
    await desk.putBook('hidden.xlsx', workbook);
    const {err} = await desk.score('hidden.xlsx', '--as-of', '2026-11-21', '--out', 'hidden-out.xlsx');
    if (says === null) expect(err).not.toMatch(/hidden columns/);
    else expect(err).toContain(`may show what hidden columns and rows say: ${says}. Check`);
  });

  it('is updated when it is scored again: no second set of tabs or columns', async () => {
    const {code, err} = await desk.score('one.xlsx', '--as-of', '2026-11-22', '--out', 'two.xlsx', '--json');
    expect(code).toBe(0);
    expect(err).not.toMatch(/one\.xlsx: /);
    const second = await desk.bookIn('two.xlsx');
    const names = (workbook: ExcelJS.Workbook) => workbook.worksheets.map(({name}) => name);
    expect(names(second).sort()).toEqual(names(first).sort());
    const headings = (workbook: ExcelJS.Workbook) => workbook.getWorksheet('Accounts')!.getRow(1).values;
    expect(headings(second)).toEqual(headings(first));
    expect(second.getWorksheet('Accounts')!.getCell('D3').value).toEqual({formula: 'B3*2', result: 24_000});
  });

  it('gives the same accounts and scores when one of its tabs was saved as CSV', async () => {
    const {out} = await desk.score(FILE, '--as-of', '2026-11-21', '--json');
    const book = readBook(readFileSync(join(desk.folder, 'one.xlsx')));
    desk.put('saved.csv', utils.sheet_to_csv(book.Sheets.Accounts!));
    const again = await desk.score('saved.csv', '--as-of', '2026-11-21', '--json', '--out', 'saved.xlsx');
    const told = (json: string) =>
      JSON.parse(json).accounts.map(({account, score, arr}: Report['accounts'][number]) => [account, score, arr]);
    expect(told(again.out)).toEqual(told(out));
    const sheet = (await desk.bookIn('saved.xlsx')).worksheets[0]!;
    const headings = (sheet.getRow(1).values as string[]).filter((heading) => /score|band|priority/i.test(heading));
    expect(headings).toEqual(['Score', 'Band', 'Priority', 'Scored for']);
  });

  it('carries its marks as hidden names, which Excel does not show', () => {
    const {Workbook: parts} = readBook(readFileSync(join(desk.folder, 'one.xlsx')));
    const marks = (parts?.Names ?? []).filter(({Name}) => Name.startsWith('expansion_signals.'));
    expect(marks.map((mark) => (mark as {Hidden?: boolean}).Hidden)).toEqual(marks.map(() => true));
    expect(marks.map(({Name}) => Name.replace(/\.\d+\./, '.'))).toEqual(
      expect.arrayContaining(['expansion_signals.tab.ranking', 'expansion_signals.column.score']),
    );
  });
});
