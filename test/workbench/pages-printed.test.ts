import {join} from 'node:path';
import ExcelJS from 'exceljs';
import type {Day} from '../../src/core/day';
import {addDays} from '../../src/core/day';
import {type Language, WORDS} from '../../src/playbook/words';
import {DETAILS_COLUMNS} from '../../src/tabs/details/columns';
import {OUTREACH_COLUMNS} from '../../src/tabs/outreach/line';
import {RANKING_COLUMNS} from '../../src/tabs/ranking/columns';
import {HEAD_ROWS} from '../../src/tabs/ranking/tab';
import {samplePortfolioTab} from '../../workbench/files/sample-portfolio';
import {Desk, sample} from './terminal';

const AS_OF = '2026-11-30';
const desk = new Desk();
afterAll(() => desk.clear());

/** The sample portfolio as a CSV file. */
function portfolio(): string {
  const quoted = (cell: unknown) => `"${String(cell ?? '').replace(/"/g, '""')}"`;
  const {rows} = samplePortfolioTab(AS_OF);
  const text = (cell: (typeof rows)[number][number]) =>
    quoted(typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : cell);
  desk.put('portfolio.csv', rows.map((row) => row.map(text).join(',')).join('\n'));
  return 'portfolio.csv';
}

const CASES: readonly (readonly [name: string, language: Language, file: () => string])[] = [
  ['the sample portfolio', 'en', portfolio],
  ['the sample portfolio', 'zh', portfolio],
  ['the home-made tracker', 'en', () => sample('home-made-tracker.csv')],
  ['the European export', 'zh', () => sample('european-export.csv')],
  ['the Chinese tracker', 'zh', () => sample('chinese-tracker.csv')],
];

/** Inches of A4 paper. */
const A4 = {portrait: {width: 8.27, height: 11.69}, landscape: {width: 11.69, height: 8.27}} as const;
/** Pixels of a column's width in characters. */
const pixelsOf = (characters: number) => Math.round(characters * 7) + 5;

/** A tab on paper: how much smaller it is printed, and the rows of each of its pages. */
class Printed {
  readonly scale: number;
  /** What a page holds, in points. */
  readonly height: number;
  readonly pages: (readonly ExcelJS.Row[])[] = [];

  constructor(readonly sheet: ExcelJS.Worksheet) {
    const {orientation = 'portrait', margins, printTitlesRow, paperSize, fitToWidth, fitToHeight} = sheet.pageSetup;
    expect([sheet.name, paperSize, fitToWidth]).toEqual([sheet.name, 9, 1]);
    const paper = A4[orientation];
    const room = (paper.width - margins!.left - margins!.right) * 96;
    const page = (paper.height - margins!.top - margins!.bottom) * 72;
    this.height = page;
    const across = this.columns.reduce((sum, column) => sum + pixelsOf(sheet.getColumn(column).width!), 0);
    const down = this.rows.reduce((sum, row) => sum + heightOf(row), 0);
    // Programs print at a whole percentage.
    this.scale = Math.floor(100 * Math.min(1, room / across, fitToHeight === 1 ? page / down : 1)) / 100;
    const [, headEnd = 0] = /^\d+:(\d+)$/.exec(printTitlesRow ?? '') ?? [];
    const head = this.rows.slice(0, Number(headEnd)).reduce((sum, row) => sum + heightOf(row), 0);
    let used = 0;
    let rows: ExcelJS.Row[] = [];
    for (const row of this.rows) {
      if (rows.length > 0 && used + heightOf(row) > page / this.scale) {
        this.pages.push(rows);
        [rows, used] = [[], head];
      }
      rows.push(row);
      used += heightOf(row);
    }
    if (rows.length > 0) this.pages.push(rows);
  }

  /** The last column and row of the print area; nothing when all is printed. */
  get #corner(): RegExpExecArray | null {
    return /:\$?([A-Z]+)\$?(\d+)$/.exec(this.sheet.pageSetup.printArea ?? '');
  }

  /** The columns that are printed. */
  get columns(): number[] {
    const last = this.#corner?.[1];
    const count = last ? this.sheet.getColumn(last).number : this.sheet.columnCount;
    return Array.from({length: count}, (_, at) => at + 1).filter((column) => !this.sheet.getColumn(column).hidden);
  }

  /** The rows that are printed. */
  get rows(): ExcelJS.Row[] {
    const last = Number(this.#corner?.[2] ?? this.sheet.rowCount);
    return Array.from({length: last}, (_, at) => this.sheet.getRow(at + 1));
  }

  /** The size of most printed letters, in points. */
  get letters(): number {
    const letters = new Map<number, number>();
    const {columns} = this;
    for (const row of this.rows)
      for (const column of columns) {
        const cell = row.getCell(column);
        const {font} = cell;
        const text = cell.master === cell ? cell.text : '';
        letters.set(font?.size ?? 10, (letters.get(font?.size ?? 10) ?? 0) + text.length);
      }
    const [[size] = [10]] = [...letters].sort(([, a], [, b]) => b - a);
    return size * this.scale;
  }
}

function heightOf({height}: ExcelJS.Row): number {
  return height ?? 15.75;
}

type Cell = string | number | Day | null;

/** What a cell holds; a date as a day. */
function held(cell: ExcelJS.Cell): Cell {
  const {value} = cell;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? value : cell.text || null;
}

/** Rows as records by the ids of their columns. */
function records(sheet: ExcelJS.Worksheet, ids: readonly string[], above: number): Record<string, Cell>[] {
  const rows: Record<string, Cell>[] = [];
  for (let at = above + 1; at <= sheet.rowCount; at++) {
    const row = sheet.getRow(at);
    if (row.getCell(1).text === '') break;
    rows.push(Object.fromEntries(ids.map((id, column) => [id, held(row.getCell(column + 1))])));
  }
  return rows;
}

/**
 * What a director stumbled over when reading the pages cold, as what no cell may say any more. Other kinds of slips are held
 * by tests of their own: of schedules (core/schedule), of plans and mails (core/plan/truth, sells-nothing) and of this file.
 */
const SLIPS: readonly (readonly [what: string, never: RegExp])[] = [
  ['a day that a step was due on', /was due on|by return/i],
  ['a failure of ours that no cell names', /what went wrong|not everything has gone well|solve the problem/i],
  ['weak figures that speak for something', /speaks? for/i],
  ['something sold beside a guardrail that forbids it', /^(?:fix|defend|adopt|reconnect) first: .*\bpropose\b/i],
  ['one thing twice', /after fix, after the fix|champion promoted[,:·] (?:champion )?(?:just )?promoted/i],
  ['approvals that nobody mentioned', /every few weeks|than your plan holds|outgrown/i],
  ['two rules against each other', /leave out what they would dispute/i],
  ['a guess', /these columns are a guess|nothing is guessed/i],
  ['a doctor by title and whole name', /^Hi Dr\.? \p{L}+ \p{L}+,/u],
  ['a blank before a percent sign', /\d[ \u00a0]%/],
  ['a share to a tenth of a percent', /\d\.\d% (?:win|chance|NRR|GRR)/],
  ['a range of one number', /\b(\d+)–\1\b/],
  ['half of a seat', /\d\.\d seats/],
  ['a note that the sheet has no data about itself', /no relationship data/i],
  ['a text with a hole or a placeholder', /\{\{|\}\}|undefined|\bNaN\b/],
  ['an offer that costs nothing', /\(0\)|(?:offer|approved at|proposal):? [$€¥]?0\b/i],
];

const CALENDAR = ['account', 'owner', 'phase', 'action', 'goal', 'start', 'end', 'week', 'status', 'notes'];

/** The tabs that are printed for a meeting. */
const PRINTED = ['meeting', 'ranking', 'details', 'plan', 'outreach', 'calendar', 'monday', 'scenarios'];

/** In points: two lines of eight, and a little more where they are Chinese. */
const TWO_LINES = 24.5;

/** Where a heading stands in the first rows of a tab. */
function columnOf(sheet: ExcelJS.Worksheet, heading: string): {row: number; column: number} | null {
  // Each time it is asked how many columns there are, the library looks at every cell.
  const {columnCount} = sheet;
  for (let row = 1; row <= 15; row++)
    for (let column = 1; column <= columnCount; column++)
      if (sheet.getRow(row).getCell(column).value === heading) return {row, column};
  return null;
}

/** What is made when it is asked for first. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

describe.each(CASES)('the workbook of %s, in %s', (_, language, file) => {
  const words = WORDS[language];
  const book = new ExcelJS.Workbook();
  beforeAll(async () => {
    const {code, err} = await desk.score(file(), '--out', 'out.xlsx', '--as-of', AS_OF, '--lang', language);
    if (code !== 0) throw new Error(err);
    await book.xlsx.readFile(join(desk.folder, 'out.xlsx'));
  }, 120_000);

  const tab = (key: string) => {
    const found = book.getWorksheet(words[`tab-name-${key}`]);
    if (found === undefined) throw new Error(`No tab ${key}.`);
    return found;
  };
  const details = once(() => {
    const ids = DETAILS_COLUMNS.map(({id}) => id);
    return records(tab('details'), ids, 1);
  });
  const calendar = once(() => records(tab('calendar'), CALENDAR, 4));
  const printedPlan = once(() => new Printed(tab('plan')));
  const printedMeeting = once(() => new Printed(tab('meeting')));
  const printedRanking = once(() => new Printed(tab('ranking')));
  const priority = (id: string) => words[`priority-${id}`];

  it.each([
    ['meeting', printedMeeting, 8.9],
    ['ranking', printedRanking, 8],
    ['plan', printedPlan, 8.5],
    ['outreach', () => new Printed(tab('outreach')), 8],
    ['calendar', () => new Printed(tab('calendar')), 8],
  ] as const)('is printed on A4 in letters that can be read: %s', (_key, printed, least) => {
    expect(printed().letters).toBeGreaterThanOrEqual(least - 0.05);
  });

  it('has a ranking of 12 columns that keeps two rows and two columns in sight, with 40 accounts on two pages', () => {
    const printed = printedRanking();
    const {views} = printed.sheet;
    expect(printed.columns).toHaveLength(RANKING_COLUMNS.length);
    expect([RANKING_COLUMNS.length, views[0]]).toMatchObject([12, {state: 'frozen', xSplit: 2, ySplit: 2}]);
    expect(printed.pages.length).toBeLessThanOrEqual(Math.ceil(details().length / 20));
  });

  it('has a meeting of one page, and a page for each plan', () => {
    expect(printedMeeting().pages).toHaveLength(1);
    const plan = printedPlan();
    const isName = (row: ExcelJS.Row) => row.getCell(6).text === words['plan-to-index'];
    const starts = plan.rows.filter(isName).map(({number}) => number);
    const sizes = starts.map((start, at) => {
      const block = plan.rows.slice(start - 1, (starts[at + 1] ?? plan.rows.length + 2) - 2);
      const height = block.reduce((sum, row) => sum + heightOf(row), 0) * plan.scale;
      return {name: block[0]?.getCell(2).text, rows: block.length, fits: height <= plan.height};
    });
    expect(sizes.filter(({rows, fits}) => rows > 50 || !fits)).toEqual([]);
  });

  it('says the same next action, day and person everywhere', () => {
    const ranked = new Map(
      records(
        tab('ranking'),
        RANKING_COLUMNS.map(({id}) => id),
        HEAD_ROWS,
      ).map((each) => [each.rank, each]),
    );
    const steps = calendar();
    for (const {rank, account, next, nextWho, nextOn} of details()) {
      expect([account, ranked.get(rank!)?.next]).toEqual([account, next]);
      if (nextWho === null) continue;
      const mine = steps.filter((step) => step.account === account);
      const found = mine.some((step) => step.owner === nextWho && [step.start, step.end].includes(nextOn!));
      expect([account, nextOn, nextWho, found]).toEqual([account, nextOn, nextWho, true]);
    }
  });

  it('gives each step of a plan the person and the day that the calendar gives it', () => {
    const plan = tab('plan');
    const steps = calendar();
    let account = '';
    let compared = 0;
    plan.eachRow((row) => {
      if (row.getCell(6).text === words['plan-to-index']) account = row.getCell(2).text;
      if (row.getCell(5).text !== words['status-todo']) return;
      const [action, owner, due] = [2, 3, 4].map((column) => held(row.getCell(column)));
      for (const step of steps.filter((each) => each.account === account && each.action === action)) {
        compared += 1;
        expect([account, action, step.owner, [step.start, step.end].includes(due!)]).toEqual([
          account,
          action,
          owner,
          true,
        ]);
      }
    });
    expect(compared).toBeGreaterThan(2 * new Set(steps.map((step) => step.account)).size);
  });

  it('gives the same reason in the account sheet and in the ranking', () => {
    const sheet = book.worksheets.find((each) => columnOf(each, words['column-key']!) !== null)!;
    const {row: head, column} = columnOf(sheet, words['column-why']!)!;
    const named = columnOf(sheet, words['column-key']!)!.column;
    const reasons = new Map<string, string>();
    for (let at = head + 1; at <= sheet.rowCount; at++)
      reasons.set(sheet.getRow(at).getCell(named).text, sheet.getRow(at).getCell(column).text.toLowerCase());
    for (const {account, accountId, why} of details()) {
      if (why === null) continue;
      const said = reasons.get(String(accountId ?? account)) ?? reasons.get(String(account)) ?? '';
      const [first = ''] = String(why).toLowerCase().replace(/….*$/, '').split(' · ');
      expect([account, said, said.includes(first)]).toEqual([account, said, true]);
    }
  });

  it('says no band of the other model under a guardrail, and in no mail what the expansion may come to', () => {
    const bodies = new Map(
      records(tab('outreach'), OUTREACH_COLUMNS, 1).map(({account, body}) => [account, String(body)]),
    );
    const sellsNothing = ['Defend first', 'Adopt first'].map(priority);
    for (const {account, priority: is, readinessBand, offer, ...row} of details()) {
      const isHeld = row.guardrail === words['setting-yes'] && sellsNothing.includes(String(is));
      if (isHeld) expect([account, readinessBand, row.trigger]).toEqual([account, null, null]);
      for (const amount of [row.target, row.aggressive, row.conservative, row.weighted])
        if (typeof amount === 'number' && amount >= 1000)
          expect(bodies.get(account!) ?? '').not.toContain(amount.toLocaleString('en-US'));
    }
  });

  /** What the cells of the printed tabs say that are in sight. */
  const printedTexts = once(() => {
    const texts: [place: string, text: string][] = [];
    for (const sheet of book.worksheets) {
      if (!PRINTED.some((key) => sheet.name === words[`tab-name-${key}`])) continue;
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const isShown = cell.master === cell && cell.value !== null && !sheet.getColumn(cell.col).hidden;
          if (isShown) texts.push([`${sheet.name} ${cell.address}`, cell.text]);
        }),
      );
    }
    return texts;
  });

  it.each(SLIPS)('never says %s', (_slip, never) => {
    const kept = printedTexts();
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter(([, text]) => never.test(text))).toEqual([]);
  });

  it('shows no zeros for what is not sized', () => {
    const texts = (row: number) => [1, 2, 3, 4].map((column) => tab('meeting').getRow(row).getCell(column).text);
    if (!texts(4).includes(words['meeting-tile-weighted-none']!)) return;
    tab('meeting').eachRow((row, at) => {
      if (at > 5 && row.getCell(1).text !== words['meeting-col-account'])
        expect([at, row.getCell(11).value, row.getCell(12).value]).not.toContain(0);
    });
  });

  it('opens on the meeting, and counts the pages of each tab from 1', () => {
    expect(book.worksheets[book.views[0]?.activeTab ?? -1]?.name).toBe(words['tab-name-meeting']);
    for (const {headerFooter, pageSetup} of book.worksheets)
      expect([headerFooter.oddFooter, pageSetup.firstPageNumber]).toEqual(['&L&A&R&P', 1]);
  });

  it('has a ranking whose rows are of one or two lines, and Details on pages that are filled and name the account', () => {
    const {sheet} = new Printed(tab('ranking'));
    const heights = details().map((_row, index) => heightOf(sheet.getRow(HEAD_ROWS + 1 + index)));
    expect(Math.max(...heights)).toBeLessThanOrEqual(TWO_LINES);
    const page = tab('details');
    const {fitToWidth, printTitlesColumn} = page.pageSetup;
    const widths = DETAILS_COLUMNS.map((_column, index) => pixelsOf(page.getColumn(index + 1).width!));
    const repeated = widths.slice(0, 3).reduce((sum, width) => sum + width, 0);
    const across = widths.reduce((sum, width) => sum + width, 0);
    const room = (A4.landscape.width - 0.8) * 96;
    const share = (across - repeated) / fitToWidth! / (room / 0.7 - repeated);
    expect([printTitlesColumn, share > 0.75, share <= 1]).toEqual(['A:C', true, true]);
  });

  it('has every renewal of the period on the calendar, nothing after it, and nothing on a day off', () => {
    const steps = calendar();
    for (const {account, renewal} of details()) {
      if (typeof renewal !== 'string' || renewal < AS_OF || renewal > addDays(AS_OF, 89)) continue;
      const mine = steps.filter((step) => step.account === account);
      expect([account, mine.length > 0]).toEqual([account, true]);
      expect(mine.filter(({end}) => String(end) > renewal)).toEqual([]);
    }
    const isOff = (day: Cell) =>
      /-(01-01|12-25)$/.test(String(day)) || [0, 6].includes(new Date(String(day)).getUTCDay());
    expect(steps.filter(({start, end}) => isOff(start!) || isOff(end!) || String(start) < AS_OF)).toEqual([]);
  });

  it('sells nothing to an account that is defended or waits for a fix, and sends it no mail', () => {
    const held = new Set(
      details().flatMap((each) =>
        [priority('Defend first'), priority('Fix first')].includes(String(each.priority)) ? [each.account] : [],
      ),
    );
    const mails = records(tab('outreach'), OUTREACH_COLUMNS, 1).filter(({account}) => held.has(account!));
    expect(mails.filter(({email}) => email !== null)).toEqual([]);
    const sells = [words['phase-opening'], words['phase-close'], words['phase-approval'], words['phase-material']];
    const sold = calendar().filter(({account, phase}) => held.has(account!) && sells.includes(String(phase)));
    expect(sold).toEqual([]);
  });
});
