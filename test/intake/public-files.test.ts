import {readSheet} from '../../src/intake/read-sheet';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
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
    read([
      ['Customer', 'Acquisition'],
      ['Larkspur Foods', 'Acquired Quince'],
      ['Yarrow', ''],
    ]).fields,
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
