import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Report} from '../../workbench/cli/report';
import {Desk} from './terminal';

const desk = new Desk();
afterAll(() => desk.clear());

const HEADINGS =
  'Account,ARR,Seats used,Seats licensed,Growth,Feature requests,NPS,Renewal,Seat price per month,Seats needed';
const DATAFLOW = 'DataFlow,48000,48,50,Strong,3,9,2027-07-28,80,20';
const NORTHWIND = 'Northwind,36000,40,50,Some,1,7,2027-08-28,100,30';
const GONE = 'Gone Ltd,10000,48,50,None,1,9,2027-08-28,100,10';
const FRESH = 'Fresh Inc,20000,48,50,None,1,9,2027-08-28,100,10';

desk.put('first.csv', [HEADINGS, DATAFLOW, NORTHWIND, GONE].join('\n'));
desk.put('second.csv', [HEADINGS, DATAFLOW, NORTHWIND.replace('2027-08-28', '2027-01-28'), '', FRESH].join('\n'));

const kept = (name: string) => readFileSync(join(desk.folder, name), 'utf8');
const rowsOf = (name: string) => (JSON.parse(kept(name)) as {rows: unknown[][]}).rows;

async function run(file: string, day: string, ...argv: string[]): Promise<string> {
  const {code, out, err} = await desk.score(file, '--as-of', day, ...argv);
  if (code !== 0) throw new Error(err);
  return out;
}

async function report(file: string, day: string, ...argv: string[]): Promise<Report> {
  return JSON.parse(await run(file, day, '--json', ...argv));
}

describe('--history', () => {
  it('begins a file, then says what moved since the run before, in text and as data', async () => {
    const first = await run('first.csv', '2026-11-21', '--history', 'weekly.json');
    expect(first).toContain('Nothing to compare with yet: nothing was recorded on an earlier day.');
    expect(rowsOf('weekly.json')).toHaveLength(4);
    const text = await run('second.csv', '2026-11-28', '--history', 'weekly.json');
    expect(text).toMatch(
      /Weighted pipeline since Nov 21, 2026\n {2}Nov 21, 2026 +[\d,]+\n {2}New or sized again +\+[\d,]+/,
    );
    expect(text).toMatch(/What moved since Nov 21, 2026\n/);
    expect(text).toMatch(/Northwind: \d+ → \d+ .*timing Poor → Perfect \+15/);
    expect(text).toMatch(/Fresh Inc: new · \d+ \(newly scored\)/);
    expect(text).toMatch(/Gone Ltd: \d+ → – \(no longer scored\)/);
    const {since} = await report('second.csv', '2026-11-28', '--history', 'weekly.json');
    expect(since?.asOf).toBe('2026-11-21');
    const {before, after, unsized, ...changes} = since!.bridge!;
    expect(Object.values(changes).reduce((sum, change) => sum + change, before)).toBe(after);
    expect(changes.added).toBeGreaterThan(0);
    expect(changes.removed).toBeLessThan(0);
    expect(unsized).toBe(0);
    expect(since?.movers.map(({account}) => account).sort()).toEqual(['Fresh Inc', 'Gone Ltd', 'Northwind']);
    expect(since?.movers.find(({account}) => account === 'Fresh Inc')?.was).toBeNull();
  });

  it('keeps a run of the same day once, as History in the sheet does', async () => {
    await run('first.csv', '2026-11-21', '--history', 'daily.json');
    const once = kept('daily.json');
    await run('first.csv', '2026-11-21', '--history', 'daily.json');
    expect(kept('daily.json')).toBe(once);
    await run('second.csv', '2026-11-21', '--history', 'daily.json');
    expect(new Set(rowsOf('daily.json').map(([number]) => number))).toEqual(new Set([1, 2]));
  });

  it('keeps the dates of schedules from run to run', async () => {
    const step = ({accounts}: Report) => accounts.find(({account}) => account === 'DataFlow')?.nextAction?.on;
    const first = await report('first.csv', '2026-11-21', '--history', 'steps.json');
    const second = await report('first.csv', '2026-11-28', '--history', 'steps.json');
    expect(step(second)).toBe(step(first));
    expect(step(await report('first.csv', '2026-11-28'))).not.toBe(step(first));
  });

  it('is the same file and the same report whether pages are written or not, and the pages compare with it', async () => {
    for (const name of ['plain.json', 'paged.json']) await run('first.csv', '2026-11-21', '--history', name);
    const plain = await report('second.csv', '2026-11-28', '--history', 'plain.json');
    const paged = await report('second.csv', '2026-11-28', '--history', 'paged.json', '--out', 'paged.xlsx');
    expect(paged.since).toEqual(plain.since);
    expect(kept('paged.json')).toBe(kept('plain.json'));
    const book = await desk.bookIn('paged.xlsx');
    const page = JSON.stringify(book.getWorksheet('Meeting')?.getSheetValues());
    expect(page).toContain('Weighted pipeline since Nov 21, 2026');
    expect(page).toContain('timing Poor → Perfect +15');
    expect(book.getWorksheet('Scenarios')).toBeDefined();
    expect(book.getWorksheet('Monday')).toBeDefined();
  });

  it('goes on from a workbook that the add-on wrote', async () => {
    await run('first.csv', '2026-11-21', '--out', 'earlier.xlsx');
    const {since} = await report('earlier.xlsx', '2026-11-28', '--history', 'from-book.json');
    expect(since?.asOf).toBe('2026-11-21');
    expect(new Set(rowsOf('from-book.json').map(([number]) => number))).toEqual(new Set([1, 2]));
  });

  it.each([
    ['no JSON', '{"format": ', /can’t be read as a history: .*JSON/],
    ['something else', '{"accounts": []}', /doesn’t say "format"/],
    [
      'other columns',
      '{"format": "Expansion Signals history", "columns": ["Run", "Day"], "rows": []}',
      /its columns aren’t Run, As of/,
    ],
    [
      'a row that is no run',
      '{"format": "Expansion Signals history", "columns": ["Run", "As of", "Account key"], "rows": [[1, "2026-11-21", ""], [2, "soon", ""]]}',
      /row 2 isn’t a run/,
    ],
  ])('refuses a file with %s: where, what, what to do, and leaves it as it is', async (_, text, says) => {
    desk.put('broken.json', text);
    const {code, out, err} = await desk.score('first.csv', '--history', 'broken.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err).toMatch(/^broken\.json .*Nothing was changed\. Restore an earlier copy of the file, or name a new one/);
    expect(kept('broken.json')).toBe(text);
  });

  it('leaves no file behind when nothing can be scored, or it cannot be written', async () => {
    desk.put('notes.csv', 'Nothing\nto score');
    expect((await desk.score('notes.csv', '--history', 'none.json')).code).toBe(2);
    expect(existsSync(join(desk.folder, 'none.json'))).toBe(false);
    const {code, err} = await desk.score('first.csv', '--history', 'no-such-folder/runs.json');
    expect(code).toBe(2);
    expect(err).toMatch(/runs\.json couldn’t be written \(ENOENT\), so this run isn’t in it/);
  });

  it('speaks Chinese to people', async () => {
    await run('first.csv', '2026-11-21', '--history', 'zh.json');
    const text = await run('second.csv', '2026-11-28', '--history', 'zh.json', '--lang', 'zh');
    expect(text).toContain('加权商机金额：与 2026 年 11 月 21 日相比');
    expect(text).toContain('2026 年 11 月 21 日以来的变动');
  });
});
