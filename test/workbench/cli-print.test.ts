import {stripVTControlCharacters} from 'node:util';
import pc from 'picocolors';
import {WORDS} from '../../src/playbook/words';
import {printed, refusedLines} from '../../workbench/cli/print';
import type {RankedAccount, Report} from '../../workbench/cli/report';

const BETA: RankedAccount = {
  row: 2,
  rank: 1,
  account: 'BetaCorp',
  score: 85,
  range: [85, 100],
  confidence: 0.85,
  band: 'Hot',
  priority: 'Engage this week',
  expansion: 'Yes',
  arr: 72000,
  target: null,
  offer: 'Capacity',
  why: '…',
  nextAction: null,
};

const REPORT: Report = {
  asOf: '2026-11-21',
  sheet: 'accounts',
  headerRow: 1,
  columns: {account: 'Customer'},
  mapping: {},
  questions: [],
  accounts: [BETA],
  leftOut: [],
  unused: [],
  decisions: [],
  issues: [],
  totals: {accounts: 1, arr: 72000, target: null, weighted: 0, nrr: 1.043, grr: 0.9, unsized: 1},
};

const plain = (report: Partial<Report>) => printed({...REPORT, ...report}, pc.createColors(false));
const rowOf = (account: Partial<RankedAccount>) => plain({accounts: [{...BETA, ...account}]}).split('\n')[3] ?? '';

describe('the printed ranking', () => {
  it('shows rank, account, score, band, priority, money and offer in a row', () => {
    expect(
      rowOf({})
        .trim()
        .split(/\s{2,}/),
    ).toEqual(['1', 'BetaCorp', '85', 'Hot', 'Engage this week', '72K', '–', 'Capacity']);
  });

  it.each([
    {money: null, shown: '–'},
    {money: 0, shown: '0'},
    {money: 950.4, shown: '950'},
    {money: 28800, shown: '28.8K'},
    {money: 48000, shown: '48K'},
    {money: 999_499, shown: '999K'},
    {money: 999_500, shown: '1M'},
    {money: 12_345_678, shown: '12.3M'},
  ])('shortens $money to $shown', ({money, shown}) => {
    expect(
      rowOf({arr: money})
        .trim()
        .split(/\s{2,}/)[5],
    ).toBe(shown);
  });

  it.each([
    {priority: 'Engage this week', score: '85'},
    {priority: 'Defend first', score: '85*'},
    {priority: 'Fix first', score: '85*'},
  ] as const)('marks a score that $priority holds back', ({priority, score}) => {
    const text = plain({accounts: [{...BETA, priority}]});
    expect(text.split('\n')[3]).toContain(` ${score} `);
    expect(text.includes('* guardrail: act on')).toBe(score.endsWith('*'));
  });

  it('stays within 100 columns whatever the accounts are called', () => {
    const accounts = ['A'.repeat(300), '云'.repeat(80), 'two\nlines and\ttabs'].map(
      (account): RankedAccount => ({
        ...BETA,
        account,
        rank: 10000,
        priority: 'Build toward expansion',
        arr: 1_240_000,
        target: 1_240_000,
        offer: 'Multi-year renewal + expansion',
      }),
    );
    const lines = plain({accounts}).split('\n');
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.includes('Multi-year…'))).toHaveLength(3);
  });

  it('says the same with and without colors', () => {
    const colored = printed(REPORT, pc.createColors(true));
    expect(colored).not.toBe(plain({}));
    expect(stripVTControlCharacters(colored).replace(/ +$/gm, '')).toBe(plain({}));
  });

  it('sums up with what is missing', () => {
    expect(plain({})).toContain('1 account · ARR 72K · target – (1 not sized) · weighted 0 · NRR 104.3% · GRR 90%');
  });

  it('asks about columns and says how to answer', () => {
    const text = plain({questions: [{heading: 'Health', candidates: ['healthScore'], reason: 'letters'}]});
    expect(text).toContain('1 column to confirm\n  Health: letters. Use it with --map "healthScore=Health".');
  });

  it('says where words of a status are answered, which no --map can', () => {
    const text = plain({questions: [{heading: 'Status', candidates: [], reason: 'Zombie?'}]});
    expect(text).toContain('Status: Zombie? To tell us, add --out FILE.xlsx,');
    expect(text).not.toContain('--map');
  });

  it.each([
    {accounts: 2, top: 2, says: null},
    {accounts: 3, top: 2, says: '… and 1 more; --top 3 shows them all'},
    {accounts: 60, top: 50, says: '… and 10 more; --top 60 shows them all'},
  ])('shows the first $top of $accounts accounts and says how many more', ({accounts, top, says}) => {
    const all = Array.from({length: accounts}, (_, index) => ({...BETA, rank: index + 1}));
    const text = plain({accounts: all.slice(0, top), totals: {...REPORT.totals, accounts}});
    expect(text.match(/BetaCorp/g)).toHaveLength(Math.min(accounts, top));
    expect(text.match(/… and .*/)?.[0] ?? null).toBe(says);
  });

  it('says first what no column tells, with the column that may be it', () => {
    const asked = {heading: 'Yearly $', candidates: ['arr'] as const, reason: 'No ARR column: is it “Yearly $”?'};
    const text = plain({questions: [asked], decisions: [WORDS.en['missing-renewal']!, 'dates read day-first']});
    expect(text.split('\n').slice(0, 5)).toEqual([
      'accounts, as of 2026-11-21',
      '',
      'No ARR column: is it “Yearly $”? Use it with --map "arr=Yearly $".',
      WORDS.en['missing-renewal'],
      '',
    ]);
    expect(text).not.toContain('to confirm');
    expect(text).toContain('How columns were read\n  dates read day-first.');
  });

  it('says which columns are used, and which not and why', () => {
    const unused = [
      {heading: 'Industry', why: 'a trait'},
      {heading: 'Code', why: null},
    ];
    const text = plain({columns: {account: 'Customer', arr: 'ARR\n(USD)'}, unused});
    expect(text).toContain('2 columns used\n  account ← Customer, arr ← ARR (USD)\n');
    expect(text).toContain('2 columns not used\n  Industry (a trait), Code');
    expect(plain({})).not.toContain('not used');
  });

  it('lists the rows that are not scored by their reason, and counts what is beyond eight', () => {
    const leftOut: Report['leftOut'] = [
      {row: 9, name: 'Total', why: 'total'},
      ...Array.from({length: 10}, (_, index) => ({row: 20 + index, name: '', why: 'duplicate'}) as const),
    ];
    const text = plain({leftOut});
    expect(text).toContain('11 rows not scored\n  total: Total (row 9)\n  duplicate: row 20, row 21,');
    expect(text).toContain('row 27 and 2 more');
    expect(plain({})).not.toContain('not scored');
  });

  it('says how columns were read', () => {
    expect(plain({decisions: ['dates are read day-first because C4 is 22-12-2025']})).toContain(
      'How columns were read\n  dates are read day-first because C4 is 22-12-2025.',
    );
  });

  it('gives the money of several currencies apart', () => {
    const byCurrency = {
      USD: {arr: 1_200_000, target: null, weighted: 0, nrr: null, grr: null},
      EUR: {arr: 300_000, target: 20_000, weighted: 5, nrr: null, grr: null},
    };
    expect(plain({totals: {...REPORT.totals, arr: null, byCurrency}})).toContain(
      'ARR USD 1.2M + EUR 300K · target EUR 20K (1 not sized) · weighted USD 0 + EUR 5',
    );
  });

  it('lists the first dozen cells and counts the rest', () => {
    const issues = Array.from({length: 14}, (_, index) => ({cell: `accounts!F${index + 2}`, message: 'says "forty".'}));
    const text = plain({issues});
    expect(text).toContain('14 cells to fix\n  accounts!F2: says "forty".');
    expect(text).not.toContain('accounts!F14');
    expect(text).toContain('… and 2 more; --json lists them all');
  });
});

/** Columns on a terminal, where a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

describe('in Chinese', () => {
  const told = (report: Partial<Report>) => printed({...REPORT, ...report}, pc.createColors(false), 'zh').split('\n');

  it('the ranking is said in the words of the tabs', () => {
    const [title, , headings = '', row = '', , totals] = told({});
    expect(title).toBe('accounts，评分日期 2026-11-21');
    expect(headings.trim().replace(/\s{2,}/g, ' | ')).toBe(
      '# | 客户 | 得分 | 分级 | 优先级 | ARR | 目标金额 | 推荐方案',
    );
    expect(row.trim().split(/\s{2,}/)).toEqual(['1', 'BetaCorp', '85', '热', '本周跟进', '7.2万', '–', '席位扩容']);
    expect(totals).toBe('1 个客户 · ARR 7.2万 · 目标金额 –（1 个未测算） · 加权商机金额 0 · NRR 104.3% · GRR 90%');
  });

  it.each([
    {arr: 9_999, shown: '9999'},
    {arr: 10_000, shown: '1万'},
    {arr: 99_994_999, shown: '9999万'},
    {arr: 99_995_000, shown: '1亿'},
    {arr: 123_456_789, shown: '1.2亿'},
  ])('$arr is $shown', ({arr, shown}) => expect(told({accounts: [{...BETA, arr}]})[3]).toContain(` ${shown} `));

  it('so is what was read, left out and not understood', () => {
    const text = told({
      columns: {account: 'Customer', arr: 'Umsatz'},
      accounts: [{...BETA, priority: 'Fix first', band: 'Wait'}],
      totals: {...REPORT.totals, accounts: 2},
      leftOut: [{row: 9, name: '合计', why: 'total'}],
      decisions: ['一种读法'],
      questions: [{heading: 'Wert', candidates: ['arr'], reason: '列名可以有不止一种意思，是哪一种？'}],
      issues: [{cell: 'A!B2', message: '看不懂'}],
    }).join('\n');
    for (const said of [
      '… 另有 1 个，用 --top 2 显示全部',
      '已使用 2 列\n  客户 [account] ← Customer、ARR [arr] ← Umsatz',
      `1 行未评分\n  ${WORDS.zh['left-out-total']}：合计（第 9 行）`,
      '各列的读法\n  一种读法。',
      '1 列需要确认\n  Wert：列名可以有不止一种意思，是哪一种？如需使用这一列，请加 --map "arr=Wert"。',
      '1 个单元格需要检查\n  A!B2：看不懂',
    ])
      expect(text).toContain(said);
    expect(refusedLines([{tabs: 'Plan', reason: '没有客户'}], 'zh')).toEqual(['文件中没有以下页：Plan。没有客户。']);
  });
});
