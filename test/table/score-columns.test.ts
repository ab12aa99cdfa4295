import type {Account} from '../../src/core/account';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {SCORE_COLUMN_MANNERS, SCORE_COLUMNS, scoreHeadings, scoreRow} from '../../src/table/score-columns';
import {accountWith, assessed, daysAhead, said, YES} from '../builders';

const CASES: Readonly<Record<string, Partial<Account>>> = {
  'a hot account': {
    seatsUsed: 48,
    seatsLicensed: 50,
    growth: 'Strong',
    relationship: 'Healthy',
    seatPrice: 80,
    arr: 48_000,
    renewalDate: daysAhead(90),
  },
  'one to defend': {utilization: 0.95, vendorReview: said('reviewing vendors'), renewalDate: daysAhead(30)},
  'one with an open issue': {utilization: 0.95, growth: 'Strong', openIssue: YES},
  'one without data': {arr: 8000},
};

const row = (fields: Partial<Account>, language: 'en' | 'zh' = 'en', noted = true) =>
  scoreRow(assessed(accountWith({account: 'Acme', ...fields})), {
    key: 'A-1',
    noted,
    settings: DEFAULT_SETTINGS,
    words: WORDS[language],
  });

describe('the cells beside an account', () => {
  it.each(Object.keys(CASES))('of %s', (name) => {
    expect(row(CASES[name]!)).toMatchSnapshot();
  });

  it('speak the language of the file', () => {
    const {band, priority, why} = row(CASES['a hot account']!, 'zh');
    expect([band.value, priority.value]).toEqual(['🔥 火热', '本周跟进']);
    expect(why.value).toMatch(/\p{Script=Han}/u);
    expect(scoreHeadings(WORDS.zh).score).toBe('得分');
  });

  it.each([
    {noted: true, carries: true},
    {noted: false, carries: false},
  ])('carry a note on the score alone: $carries', ({noted, carries}) => {
    const cells = row(CASES['a hot account']!, 'en', noted);
    expect('note' in cells.score).toBe(carries);
    expect(SCORE_COLUMNS.filter((column) => column !== 'score' && 'note' in cells[column])).toEqual([]);
  });

  it('show a whole score without decimals, and a star where a guardrail comes first', () => {
    expect(row(CASES['a hot account']!).score.style.format).toBe('0');
    expect(row(CASES['one to defend']!).score.style.format).toBe('0"*"');
  });
});

describe('the columns', () => {
  it('have a heading and a manner each; nobody needs to see the last', () => {
    expect(scoreHeadings(WORDS.en)).toEqual({
      score: 'Score',
      band: 'Band',
      priority: 'Priority',
      confidence: 'Confidence',
      target: 'Target',
      why: 'Why',
      key: 'Scored for',
    });
    expect(SCORE_COLUMN_MANNERS).toMatchSnapshot();
  });
});
