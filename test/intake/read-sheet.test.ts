import {scoreHeadings} from '../../src/intake/headings/own-columns';
import {readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {table} from '../builders';
import {sheetWith, told, toldOf} from './read';
import {texts} from './texts';

describe('where the headings are', () => {
  it('with units in a row of their own', () => {
    const {intake} = toldOf(['Account', 'ARR', 'API utilization'], ['', 'K USD', '%'], ['Acme', 48, 92]);
    expect(intake.accounts).toHaveLength(1);
    expect(intake.accounts[0]).toMatchObject({arr: 48000, apiUtilization: 0.92, row: 3});
  });

  it('where a person says they are', () => {
    const {intake} = told(table(['Account', 'ARR'], ['Customer', 'MRR'], ['Acme', 100]), {headerRow: 2});
    expect(intake.headerRow).toBe(2);
    expect(intake.accounts[0]).toMatchObject({account: 'Acme', mrr: 100});
  });
});

describe('rows', () => {
  it('10,000 blank rows are nothing', () => {
    const blank = Array.from({length: 10_000}, () => ['', '']);
    const {intake} = told([['Account', 'ARR'], ['Acme', 100], ...blank, ['Bolt', 200]]);
    expect(intake.accounts.map(({row}) => row)).toEqual([2, 10_003]);
  });

  it('cells of 50,000 characters are quoted short', () => {
    const {issues} = toldOf(
      ['Account', 'ARR', 'Notes'],
      ['Acme', 'x'.repeat(50_000), 'y'.repeat(50_000)],
      ['Bolt', 1, ''],
      ['Cove', 2, ''],
      ['Dune', 3, ''],
    );
    expect(issues[0]!.length).toBeLessThan(200);
  });

  it('names are numbers too', () => {
    expect(toldOf(['Account', 'ARR'], [4711, 100]).intake.accounts[0]?.account).toBe('4711');
  });
});

describe('a sheet that cannot be scored says why', () => {
  it.each([
    ['an empty tab', [], /^We can’t find any headings/],
    ['blank cells', table(['', ''], ['', '']), /^We can’t find any headings/],
    ['a header alone', [['Account', 'ARR']], /^There are headings in row 1 but no accounts below them/],
    ['a header below titles', table(['Accounts', ''], ['Account', 'ARR']), /^There are headings in row 2/],
    [
      'no account column',
      table(['ARR', 'Renewal date'], [100, '2027-01-01']),
      /^We can’t find a column with account names\. The headings include: ARR, Renewal date\./,
    ],
    [
      'two account columns',
      table(['Account', 'Account', 'ARR'], ['Acme', 'Bolt', 1]),
      /^More than one column has account names: Account, Account/,
    ],
    [
      'only totals',
      table(['Account', 'ARR'], ['Total', 100]),
      /every row is left out or has no account name. Row 2: Summary row\.$/,
    ],
    [
      'accounts side by side',
      table(['Account', 'Alpha', 'Beta'], ['ARR', 48_000, 60_000], ['Renewal date', '2027-03-01', '2027-05-05']),
      /^Each account is in a column of its own/,
    ],
    ['only numbers', table([1, 2], [3, 4]), /^We can’t find any headings/],
  ])('%s', (_, values, reason) => {
    let said = '';
    try {
      readSheet(sheetWith(values), {asOf: '2026-11-21'});
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableSheet);
      said = say((error as UnreadableSheet).reason, WORDS.en);
      expect(say((error as UnreadableSheet).reason, WORDS.zh)).not.toBe('');
    }
    expect(said).toMatch(reason);
  });
});

it('questions about missing columns come first, the others from left to right, whether the heading or its cells are unclear', () => {
  const {questions} = toldOf(
    ['Account', 'Health', 'contract_value', 'Seats', 'Seats used', 'Total users'],
    ['Acme', 8, 100, 5, 9, 3],
    ['Bolt', 6, 300, 5, 9, 2],
    ['Core', 6, 300, 5, 9, 1],
  );
  expect(questions.map((question) => question.split(':')[0])).toEqual(texts`
    contract_value | Seats | Health | Seats used | Total users
  `);
});

describe("the add-on's own columns", () => {
  const own = Object.values(scoreHeadings(WORDS.en)).slice(0, 6);
  const ownChinese = Object.values(scoreHeadings(WORDS.zh)).slice(0, 6);

  it.each([
    ['in English', own],
    ['in Chinese', ownChinese],
    ['in English, of an earlier version', own.map((each) => (each === own[3] ? 'Confidence' : each))],
    ['in Chinese, of an earlier version', ownChinese.map((each) => (each === ownChinese[3] ? '置信度' : each))],
  ])('never feed a field, also in a file that was opened again: %s', (_, headings) => {
    const {columns, questions, intake} = toldOf(
      ['Account', ...headings, 'ARR'],
      ['Acme', 92, 'Hot', 'now', 0.9, 100, 'because', 48000],
    );
    expect(columns).toEqual({account: 'Account', arr: 'ARR'});
    expect(questions).toEqual([]);
    expect(intake.unmatched).toEqual([]);
  });

  it('are known by their marks', () => {
    const sheet = {...sheetWith(table(['Account', 'NPS'], ['Acme', 9])), ownColumns: new Set([1])};
    expect(readSheet(sheet, {asOf: '2026-11-21'}).matches.map(({field}) => field)).toEqual(['account']);
  });
});
