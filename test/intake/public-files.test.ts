import {readSheet} from '../../src/intake/read-sheet';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {table} from '../builders';
import {sheetWith} from './read';

/** Small sheets of the kinds that public files showed to be read wrong without a word; names and figures are invented. */
function read(values: readonly (readonly unknown[])[]) {
  const intake = readSheet(sheetWith(values), {asOf: '2026-11-28'});
  return {
    fields: intake.matches.map(({field}) => field),
    asked: intake.questions.map(({heading, candidates}) => [heading, candidates[0]]),
    issues: intake.issues.map(({message}) => say(message, WORDS.en)),
  };
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
  const report = (...rows: unknown[][]) =>
    readSheet(sheetWith([['Account', 'ARR', 'CSM'], ...rows]), {asOf: '2026-11-28'});
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

describe('a flag whose heading says more than active', () => {
  const read = (heading: string, cells: readonly unknown[]) =>
    readSheet(
      sheetWith([
        ['Account', heading, 'ARR'],
        ['Larkspur Foods', cells[0], 48000],
        ['Quince Optics', cells[1], 12500],
      ]),
      {asOf: '2026-11-28'},
    );

  it.each([
    ['Is Active Customer', ['TRUE', 'FALSE']],
    ['Active Subscription Flag', [1, 0]],
    ['is_currently_active', ['yes', 'no']],
  ])('tells who is gone: %s', (heading, cells) => {
    const {accounts, leftOut} = read(heading, cells);
    expect(accounts.map(({account}) => account)).toEqual(['Larkspur Foods']);
    expect(leftOut.map(({why}) => why)).toEqual(['former customer']);
  });

  it.each([
    ['Active users', [48, 11]],
    ['Closed Date', ['2026-02-01', '2026-03-01']],
  ])('is not: %s', (heading, cells) => expect(read(heading, cells).accounts).toHaveLength(2));
});

describe('a status as other systems head it', () => {
  it.each<[heading: string, cells: [stays: unknown, other: unknown], says: string]>([
    ['Organization - Label', ['Customer', 'Churned'], 'former customer'],
    ['Status Group', ['Paying', 'Canceled'], 'former customer'],
    ['Vitally Status', ['Active', 'Churned'], 'former customer'],
    ['契約状況', ['契約中', '解約済'], 'former customer'],
    ['解約フラグ', ['なし', 'あり'], 'former customer'],
    ['Cancel At Period End', [false, true], 'leaving'],
    ['Non-renewing', ['no', 'yes'], 'leaving'],
  ])('%s: %j', (heading, cells, says) => {
    const {accounts, leftOut} = readSheet(
      sheetWith([
        ['Account', heading, 'ARR'],
        ['Larkspur Foods', cells[0], 48000],
        ['Quince Optics', cells[1], 12500],
      ]),
      {asOf: '2026-11-28'},
    );
    expect(accounts[0]).toMatchObject({account: 'Larkspur Foods'});
    expect(accounts[0]!.status).not.toBe('leaving');
    expect(leftOut[0]?.why ?? accounts[1]!.status).toBe(says);
  });

  it.each(['Label', 'Status Group'])('is none where the cells say something else: %s', (heading) => {
    const {matches} = readSheet(
      sheetWith([['Account', heading], ...['Alpha', 'Beta', 'Gamma', 'Delta'].map((name, at) => [name, at * 100])]),
      {asOf: '2026-11-28'},
    );
    expect(matches.map(({field}) => field)).not.toContain('status');
  });
});

it('a group of a board above its own headings is no account', () => {
  const headings = ['Name', 'ARR', 'Renewal date'];
  const {accounts, leftOut} = readSheet(
    sheetWith([
      headings,
      ['Larkspur Foods', 48000, '2027-02-20'],
      ['Q2 2027', '', ''],
      headings,
      ['Teasel Labs', 96000, '2027-04-18'],
      ['Yarrow', '', ''],
    ]),
    {asOf: '2026-11-28'},
  );
  expect(accounts.map(({account}) => account)).toEqual(['Larkspur Foods', 'Teasel Labs', 'Yarrow']);
  expect(leftOut.map(({name, why}) => `${name}: ${why}`)).toEqual(['Q2 2027: description', 'Name: heading again']);
});
