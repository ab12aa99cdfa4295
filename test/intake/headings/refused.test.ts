import {UnreadableSheet} from '../../../src/intake/read-sheet';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {table} from '../../builders';
import {told} from '../read';

/** Why those rows are refused, with the headings that are named; in words that there are. */
function refusal(rows: unknown[][]) {
  try {
    told(rows);
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    expect(say(error.reason, WORDS.en)).not.toBe('');
    return [error.reason.key, error.reason.figures?.headings ?? null];
  }
  return null;
}

describe('a sheet is refused', () => {
  const letters = [...'abcdefghij'].map((letter) => `Plum ${letter}`);

  it.each<[what: string, rows: unknown[][], key: string, headings: string[] | null]>([
    ['without a name, by its headings', table(['Plum', '', 'Pear'], [1, 2, 3]), 'sheet-no-name', ['Plum', 'Pear']],
    ['without a name, by eight of its headings', [letters, [1]], 'sheet-no-name', letters.slice(0, 8)],
    [
      'without a name, also where other columns claim the same',
      table(['ARR', 'ARR'], [1, 2], [3, 4], [5, 6]),
      'sheet-no-name',
      ['ARR', 'ARR'],
    ],
    [
      'with two columns that claim to be the name',
      table(['Account', 'ARR', 'Account'], ['A', 1, 'B'], ['C', 2, 'D']),
      'sheet-two-names',
      ['Account', 'Account'],
    ],
    ['with headings alone', [['Account', 'ARR']], 'sheet-header-only', null],
  ])('%s', (_, rows, key, headings) => expect(refusal(rows)).toEqual([key, headings]));
});

describe('the order of day and month in other columns', () => {
  const renewal = (...comments: string[]) =>
    told([
      ['Account', 'Renewal date', 'Comment'],
      ...comments.map((comment, index) => [`Company ${index}`, '03/04/2027', comment]),
    ]).intake.accounts[0]?.renewalDate;

  it.each<[what: string, comments: string[], day: string]>([
    ['counts where most cells are dates', ['16/10/2020', '17/10/2020', 'fine'], '2027-04-03'],
    ['does not count where half of them are', ['16/10/2020', 'fine'], '2027-03-04'],
    ['does not count where few of them are', ['16/10/2020', 'fine', 'good'], '2027-03-04'],
  ])('%s', (_, comments, day) => expect(renewal(...comments)).toBe(day));
});
