import {headingOf} from '../../../src/intake/headings/header-row';
import {candidatesByShape, isPairShaped} from '../../../src/intake/headings/reading-of-shape';
import {shapeOf} from '../../../src/intake/headings/shape';
import {column, dateCell, told} from '../read';
import {giving, texts} from '../texts';

function shapeWith(cells: readonly unknown[]) {
  return shapeOf((row) => cells[row], cells.length);
}

/** What a column may stand for, best first: field, confidence and why. */
function candidates(heading: string, cells: readonly unknown[]): string[] {
  const {meaning, wording} = headingOf(heading);
  return candidatesByShape(meaning, shapeWith(cells), wording).map(
    ({field, confidence, reason}) => `${field} ${confidence.toFixed(2)} ${reason.key}`,
  );
}

describe('a heading above cells that turn it around', () => {
  const day = dateCell('2026-11-21');

  it.each<[heading: string, cells: unknown[], best: string]>([
    ['Growth', ['Strong', 'None', 'Some'], 'growth 1.00 match-exact'],
    ...texts`Growth | growth`.map(giving([12, -3, 8], 'companyGrowth 0.90 match-growth-rate')),
    ['Growth', ['12%', 'Some', '8%'], 'companyGrowth 0.90 match-growth-rate'],
    ['Growth', [12, 'Some'], 'growth 1.00 match-exact'],
    ['Growth %', ['Strong', 'None', 'Some'], 'growth 0.85 match-growth-words'],
    ['Company growth %', ['Strong', 'None', 'Some'], 'companyGrowth 1.00 match-exact'],
    ['Usage', ['up', 'down', 'flat'], 'usageTrend 0.85 match-trend-words'],
    ['Usage', ['+5%', '-3%', '2%'], 'usageTrend 0.70 match-signed-changes'],
    ['Usage', ['5%', '-3%', '2%', '1%'], 'utilization 0.90 match-exact'],
    ['utilization', ['up', 'down', 'flat'], 'utilization 1.00 match-exact'],
    ['Champion', ['yes', 'no', 'Ana'], 'championPromoted 0.60 match-yes-no'],
    ['Champion', ['Ana', 'Bo', 'Cy'], 'champion 1.00 match-exact'],
    ['Primary contact', [day, day, day], 'lastContact 0.70 match-dates'],
    ['Primary contact', ['Ana', 'Bo', day], 'contact 1.00 match-exact'],
    ['Relationship status', [7, 8, 9], 'healthScore 0.60 match-numbers'],
    ['Churn risk score', ['high', 'low', 'medium'], 'relationship 0.60 match-risk-words'],
    ['Health score', ['high', 'low', 'medium'], 'healthScore 1.00 match-exact'],
    ['Churn risk score', [], 'healthScore 0.60 match-hint'],
  ])('%s, %j: %s', (heading, cells, best) => expect(candidates(heading, cells)[0]).toBe(best));

  it.each<[heading: string, cells: unknown[], all: string[]]>([
    ['Headcount', ['12%', '-3%', '8%'], ['headcountGrowth 0.85 match-percents-of-headcount']],
    [
      'API utilization today',
      ['up', 'down', 'flat'],
      ['usageTrend 0.85 match-trend-words', 'apiUtilization 0.51 match-misfit-such'],
    ],
    ['Headcount', ['12%', 40], []],
    ['Headcount', [120, 40, 7], []],
    ['Headcount', [], []],
    ['Industry', ['12%', '-3%', '8%'], []],
    ['Status', ['Green', 'Red', 'Amber'], ['relationship 0.60 match-status-words']],
    ['Customer rating', ['good', 'bad', 'Plan B'], ['relationship 0.60 match-status-words']],
    ['Durum', ['İyi', 'Kötü', 'Orta'], ['relationship 0.60 match-status-words']],
    ['Status', ['Green', 'Red'], []],
    ['Status', ['Green', 'Red', 'live', 'trial'], []],
    ...texts`Project status | Status of things`.map(giving(['Green', 'Red', 'Amber'], [])),
  ])('%s, %j: %j', (heading, cells, all) => expect(candidates(heading, cells)).toEqual(all));
});

describe('a heading above cells that do not fit', () => {
  it.each<[what: string, cells: unknown[], confidence: string[]]>([
    ['6 of 10 fit', [1, 2, 3, 4, 5, 6, 'a', 'b', 'c', 'd'], ['arr 1.00 match-exact']],
    ['5 of 10 fit', [1, 2, 3, 4, 5, 'x', 'a', 'b', 'c', 'd'], ['arr 0.85 match-exact']],
    ['3 of 10 fit', [1, 2, 3, 'y', 'z', 'x', 'a', 'b', 'c', 'd'], ['arr 0.85 match-exact']],
    ['2 of 10 fit', [1, 2, 'w', 'y', 'z', 'x', 'a', 'b', 'c', 'd'], ['arr 0.60 match-misfit-such']],
    ['too few to tell', ['a', 'b'], ['arr 1.00 match-exact']],
  ])('is doubted: %s', (_, cells, confidence) => expect(candidates('ARR', cells)).toEqual(confidence));

  it('keeps its doubt where there was doubt before', () => {
    expect(
      candidates('Contract expiration', ['Ana', dateCell('2026-11-21'), dateCell('2026-11-22'), 'Bo', 'Cy']),
    ).toEqual(['renewalDate 0.77 match-misfit-such']);
  });

  it('is not even asked about below half', () => {
    expect(candidates('Logo', ['Acme', 'Bolt', 'Cove'])).toEqual(['account 0.60 match-hint']);
    expect(candidates('Logo', [1, 2, 3])).toEqual([]);
  });

  it('is never doubted where it is the name of a field', () => {
    expect(candidates('arr', ['a', 'b', 'c', 'd'])).toEqual(['arr 1.00 match-exact']);
    expect(candidates('accountId', ['a', 'a', 'a', 'a'])).toEqual(['accountId 1.00 match-exact']);
  });
});

describe('names and IDs that repeat', () => {
  const distinct = (count: number, of: number) => Array.from({length: of}, (_, row) => `x${Math.min(row, count - 1)}`);

  it.each([
    ['Account ID', distinct(9, 10), 'accountId 1.00 match-exact'],
    ['Account ID', distinct(8, 10), 'accountId 0.70 match-repeats'],
    ['Account ID', distinct(1, 2), 'accountId 1.00 match-exact'],
    ['Account ID', distinct(1, 3), 'accountId 0.70 match-repeats'],
    ['Account', distinct(5, 10), 'account 1.00 match-exact'],
    ['Account', distinct(4, 10), 'account 0.85 match-exact'],
    ['Account', distinct(1, 6), 'account 1.00 match-exact'],
    ['Account', distinct(1, 7), 'account 0.85 match-exact'],
    ['CSM', distinct(1, 10), 'owner 1.00 match-exact'],
  ])('%s, %j: %s', (heading, cells, best) => expect(candidates(heading, cells)[0]).toBe(best));
});

describe('a column of pairs', () => {
  const day = dateCell('2026-05-12');

  it.each<[cells: unknown[], isPairs: boolean]>([
    [['48/50', '3/10'], true],
    [['48/50', 'many'], true],
    [['48/50', 'many', 'few'], false],
    [['48/50', 7], true],
    [['48/50', 7, 8], false],
    [['48/50', day, day, day], true],
    [['48/50', 'many', 'few', day], false],
    [['12/2027', 7, 8], false],
    [[day, day], false],
    [['many'], false],
    [[], false],
  ])('%j: %s', (cells, isPairs) => expect(isPairShaped(shapeWith(cells))).toBe(isPairs));
});

describe('a score under a heading of a yes or a no', () => {
  const executive = (heading: string, cells: readonly unknown[]) => {
    const {columns, questions} = told(column(heading, cells));
    return 'executiveEngagement' in columns ? 'used' : questions.length > 0 ? 'asked' : 'unused';
  };

  it.each<[heading: string, cells: unknown[], is: string]>([
    ['executive_engagement_score', [4, 95, 50], 'asked'],
    ['Executive engagement index', ['10%', '80%', '55%'], 'asked'],
    ['Executive engagement score', [0, 1, 1], 'used'],
    ['Executive engagement score', ['yes', 'no', 'yes'], 'used'],
    ['Executive engagement', [4, 9, 5], 'used'],
  ])('%s %j is %s', (heading, cells, is) => expect(executive(heading, cells)).toBe(is));

  it('says nothing of a growth rate', () => {
    expect(told(column('Company growth score', [5, 20, 12])).columns).not.toHaveProperty('executiveEngagement');
  });
});

it.each(['pricing_plan', 'Pricing tier', 'Pricing model', 'Price plan'])('%s is no interest in pricing', (heading) => {
  const {columns, questions, intake} = told(column(heading, ['pro', 'enterprise', 'pro']));
  expect([columns, questions]).toEqual([{account: 'Account'}, []]);
  expect(intake.unmatched).toMatchObject([{reason: {key: 'other-profile'}}]);
});

it('numbers of orders are no answer', () => {
  const rows = ['PO-00123', 'PO-00124', 'REF-1001'].map((cell, index) => [`Company ${index + 1}`, cell]);
  expect(told([['Account', 'Customer reference'], ...rows]).columns).toEqual({account: 'Account'});
});

it.each<[heading: string, cells: unknown[], field: string | undefined]>([
  ['Deal - Owner', ['Ann', 'Ben', 'Cy'], 'ae'],
  ['Dernier point', ['2026-10-01', '2026-11-02', '2026-11-03'], 'lastContact'],
  ['Note NPS', [9, 8, 10], 'nps'],
  ['NPS notes', ['Slow search', 'Likes it', 'Fine'], undefined],
])('the heading %s above %j is %s', (heading, cells, field) => {
  const {columns} = told([['Account', heading], ...cells.map((cell, at) => [`Company ${at}`, cell])]);
  expect(Object.keys(columns)[1]).toBe(field);
});

it.each(['pricing_plan', 'Pricing tier'])('%s of those who pay nothing is asked about', (heading) => {
  expect(told(column(heading, ['pro', 'free', 'pro'])).questions.join()).toContain('“free” (1 row)');
});

it.each<[heading: string, cells: string[], isAsked: boolean]>([
  ['Contract period', ['2026-04-01 - 2027-03-31', '2026-05-01 - 2027-04-30', '2026-06-01 - 2027-05-31'], true],
  ['Vertragslaufzeit', ['01.04.2026 - 31.03.2027', '01.05.2026 - 30.04.2027', '01.06.2026 - 31.05.2027'], true],
  ['Contract term', ['12 months', '36 months', '24 months'], false],
  ['Contract term', ['1 year', '3 years', '2 years'], false],
])('%s above %j may be the renewal: %s', (heading, cells, isAsked) => {
  expect(told(column(heading, cells)).questions.join().includes('renewalDate')).toBe(isAsked);
});

it.each<[heading: string, cells: unknown[], used: string[], asked: string]>([
  ['Usage (seats)', [48, 20, 95], [], 'seatsUsed'],
  ['Nutzung (User)', [48, 20, 95], [], 'seatsUsed'],
  ['Usage (seats)', [0.96, 0.5, 0.95], ['utilization'], ''],
  ['Usage (seats)', ['96%', '50%', '95%'], ['utilization'], ''],
  ['Usage', [48, 20, 95], ['utilization'], ''],
  ['Usage (%)', [48, 20, 95], ['utilization'], ''],
  ['Users (active/total)', ['48/50', '20/40', '95/100'], ['seatsUsed', 'seatsLicensed'], ''],
  ['Active users', ['48 of 50', '20 of 40', '95 of 100'], ['seatsUsed', 'seatsLicensed'], ''],
])('%s above %j: %j', (heading, cells, used, asked) => {
  const {columns, questions} = told(column(heading, cells));
  expect(Object.keys(columns).slice(1).sort()).toEqual([...used].sort());
  expect(questions.join()).toContain(asked);
});
