import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {SUMMARY_ROWS, summaryOf} from '../../../src/tabs/ranking/summary';
import {firstSteps} from '../../../src/tabs/ranking/tab';
import {AS_OF, accountWith, PLAYBOOK, YES} from '../../builders';
import {MEETING} from '../meeting';

const COLUMNS = 28;
const words = WORDS.en;

/** The head over a portfolio, addressed as people do: row and column from 1. */
function headOf(portfolio = MEETING) {
  const steps = firstSteps(portfolio, DEFAULT_SETTINGS);
  const source = {settings: DEFAULT_SETTINGS, words, previous: null, sheetName: 'Accounts', steps};
  const {cells, charts} = summaryOf(portfolio, source, COLUMNS);
  return {cell: (row: number, column: number) => cells[row - 1]?.[column - 1], cells, charts};
}

/** So many accounts of which only the given fields are known. */
function alike(count: number, fields: Partial<Account>) {
  const accounts = Array.from({length: count}, (_, index) =>
    accountWith({account: `A${index + 1}`, row: index + 2, ...fields}),
  );
  return assessPortfolio(accounts, AS_OF, PLAYBOOK);
}

describe('the tiles', () => {
  it.each([
    {row: 1, looks: false},
    {row: 2, looks: true},
    {row: 4, looks: true},
    {row: 5, looks: false},
  ])('take rows 2 to 4 from edge to edge, row $row: $looks', ({row, looks}) => {
    const {cells} = headOf();
    const styles = cells[row - 1]?.map(({style}) => style?.startsWith('tile-') ?? false);
    expect(styles).toEqual(Array.from({length: COLUMNS}, () => looks));
  });
});

describe('the bands', () => {
  it.each([
    {what: 'every ARR', arrs: [100, 300], byArr: true},
    {what: 'one ARR', arrs: [null, 300], byArr: true},
    {what: 'an ARR of 0', arrs: [0, 0], byArr: false},
    {what: 'no ARR', arrs: [null, null], byArr: false},
  ])('say that they count accounts when there is $what to show: not $byArr', ({arrs, byArr}) => {
    const accounts = arrs.map((arr, index) =>
      accountWith({account: `A${index}`, row: index + 2, utilization: 0.95, arr}),
    );
    const {cell, charts} = headOf(assessPortfolio(accounts, AS_OF, PLAYBOOK));
    expect(cell(6, 1)?.value).toBe(byArr ? 'Bands by ARR' : 'Bands by accounts');
    expect(charts[0]?.title).toBe(byArr ? 'ARR by band' : 'Accounts by band');
    expect(charts[0]?.values.column).toBe(byArr ? 6 : 7);
  });
});

describe('the panels beside them', () => {
  it('say below their headings that there is nothing to do and nobody to protect', () => {
    const {cell} = headOf(assessPortfolio([], AS_OF, PLAYBOOK));
    expect([cell(6, 8)?.value, cell(7, 8)?.value]).toEqual([
      'This week’s actions: 0',
      'Nothing is due in the next 7 days.',
    ]);
    expect([cell(6, 20)?.value, cell(7, 20)?.value]).toEqual(['Protect: 0', 'Nobody needs protecting.']);
  });

  it.each([
    {count: 4, names: ['A1', 'A2', 'A3', 'A4'], last: null},
    {count: 5, names: ['A1', 'A2', 'A3', 'A4', 'A5'], last: null},
    {count: 6, names: ['A1', 'A2', 'A3', 'A4'], last: 'and 2 more in the table'},
  ])('name as many of $count accounts as there are lines, or count the rest', ({count, names, last}) => {
    const {cell} = headOf(alike(count, {utilization: 0.95, vendorReview: YES}));
    const lines = [7, 8, 9, 10, 11].map((row) => cell(row, 20)?.value ?? null);
    const said = lines.slice(0, names.length).map((line) => String(line).split(' · ')[0]);
    expect(said).toEqual(names);
    expect(lines.slice(names.length)).toEqual(last === null ? lines.slice(names.length).fill(null) : [last]);
  });

  it('end above the row that parts them from the table', () => {
    const {cells} = headOf();
    expect(cells).toHaveLength(SUMMARY_ROWS);
    expect(cells.at(-1)?.every(({value}) => value === null)).toBe(true);
  });
});
