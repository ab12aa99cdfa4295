import {table} from '../builders';
import {told, toldOf} from './read';

/** Small sheets of the kinds that public files showed to be read wrong without a word; names and figures are invented. */
function read(values: readonly (readonly unknown[])[]) {
  const {columns, intake, issues} = told(values);
  const asked = intake.questions.map(({heading, candidates}) => [heading, candidates[0]]);
  return {fields: Object.keys(columns), asked, issues};
}

it('the day and the channel by which a customer was acquired are no merger', () => {
  const {fields, asked} = read([
    ['Customer', 'ARR', 'acquisition_date', 'acquisition_channel', 'acquisition_rep', 'Acquisition cost'],
    ['Larkspur Foods', 48000, '2022-05-24', 'Partner', 'C. Doyle', 1200],
    ['Quince Optics', 52000, '2021-08-31', 'Referral', 'A. Reyes', 900],
  ]);
  expect(fields).toEqual(['account', 'arr']);
  expect(asked).toEqual([]);
});

it('an acquisition is one', () => {
  expect(
    read(table(['Customer', 'Acquisition'], ['Larkspur Foods', 'Acquired Quince'], ['Yarrow', ''])).fields,
  ).toContain('mergerAcquisition');
});

describe('a row a week of each customer', () => {
  const history = (weeks: number) => [
    ['Customer', 'week', 'health', 'ARR'],
    ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].flatMap((id) =>
      Array.from({length: weeks}, (_, week) => [id, `2026-10-0${week + 1}`, 60 + week * 5, 1000]),
    ),
  ];
  const said = (weeks: number) => read(history(weeks)).issues.filter((issue) => issue.includes('as in a history'));

  it('is said to be a history', () => expect(said(3)).toEqual([expect.stringMatching(/^12 of 18 rows repeat/)]));
  it('of one week it is a portfolio', () => expect(said(1)).toEqual([]));

  it('two repeated customers among ten are no history', () => {
    const rows = Array.from({length: 10}, (_, index) => [`A${index}`, '2026-10-01', 50 + index, 1000]);
    const values = [
      ['Customer', 'week', 'health', 'ARR'],
      ...rows,
      ['A1', '2026-10-02', 90, 2000],
      ['A2', '2026-10-02', 91, 3000],
    ];
    expect(read(values).issues.filter((issue) => issue.includes('as in a history'))).toEqual([]);
  });
});

it('a total over a contract is not suggested as ARR, the amount of a year is', () => {
  const {asked} = read([
    ['Customer', 'total_commit_value', 'annualized_t3m'],
    ['Larkspur Foods', 480000, 120000],
    ['Quince Optics', 520000, 130000],
  ]);
  expect(asked).toContainEqual(['annualized_t3m', 'arr']);
  expect(asked.map(([heading]) => heading)).not.toContain('total_commit_value');
});

describe('a report with sums between its rows', () => {
  const report = (...rows: unknown[][]) => toldOf(['Account', 'ARR', 'CSM'], ...rows).intake;
  const names = (...rows: unknown[][]) => report(...rows).accounts.map(({account}) => account);
  const ACCOUNTS = table(['Larkspur Foods', 48000, 'Ann'], ['Quince Optics', 12500, 'Ben']);

  it.each([
    ['a name before the word', 'EMEA Total', 60500],
    ['a name before the word, in Chinese', '华东合计', 60500],
    ['a name behind the word', 'Total EMEA', 60500],
    ['words for all', 'Totale complessivo', 60500],
  ])('leaves out %s', (_, name, arr) => {
    const {accounts, leftOut} = report(...ACCOUNTS, [name, arr, '']);
    expect(accounts).toHaveLength(2);
    expect(leftOut).toEqual([{row: 4, name, why: 'total'}]);
  });

  it.each([
    ['another amount', 'EMEA Total', 60501],
    ['no amount', 'EMEA Total', ''],
    ['no word for a sum', 'EMEA', 60500],
    ['such a word inside a name', 'Totalenergies', 60500],
  ])('keeps a row with %s', (_, name, arr) => expect(names(...ACCOUNTS, [name, arr, ''])).toContain(name));

  it('leaves out the sum of one account only where the word ends the name', () => {
    expect(names(ACCOUNTS[0]!, ['AMER Total', 48000, ''])).toEqual(['Larkspur Foods']);
    expect(names(ACCOUNTS[0]!, ['Total Wine', 48000, ''])).toEqual(['Larkspur Foods', 'Total Wine']);
  });

  it('sums up since the last sum, and all at the end', () => {
    const rows = [...ACCOUNTS, ['EMEA Total', 60500, ''], ['Teasel', 96000, ''], ['AMER Total', 96000, '']];
    expect(names(...rows, ['Report Total', 156500, ''])).toEqual(['Larkspur Foods', 'Quince Optics', 'Teasel']);
  });

  it('leaves out a text alone below a total or a blank row, and keeps one right below the accounts', () => {
    const below = [['Acme Corp', '', '']];
    expect(names(...ACCOUNTS, ['Total', 60500, ''], ...below)).not.toContain('Acme Corp');
    expect(names(...ACCOUNTS, ['', '', ''], ...below)).not.toContain('Acme Corp');
    expect(names(...ACCOUNTS, ...below)).toContain('Acme Corp');
    expect(names(...ACCOUNTS, ['', '', ''], ['Acme Corp', 100, ''])).toContain('Acme Corp');
    expect(names(['Acme'], [''], ['Beta'])).toEqual(['Acme', 'Beta']);
  });
});

it('a group of a board above its own headings is no account', () => {
  const headings = ['Name', 'ARR', 'Renewal date'];
  const {accounts, leftOut} = toldOf(
    headings,
    ['Larkspur Foods', 48000, '2027-02-20'],
    ['Q2 2027', '', ''],
    headings,
    ['Teasel Labs', 96000, '2027-04-18'],
    ['Yarrow', '', ''],
  ).intake;
  expect(accounts.map(({account}) => account)).toEqual(['Larkspur Foods', 'Teasel Labs', 'Yarrow']);
  expect(leftOut.map(({name, why}) => `${name}: ${why}`)).toEqual(['Q2 2027: description', 'Name: heading again']);
});
