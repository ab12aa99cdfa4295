import {assessPortfolio} from '../../../src/core/portfolio';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {RANKING_COLUMNS} from '../../../src/tabs/ranking/columns';
import {rankingTab} from '../../../src/tabs/ranking/tab';
import {widthsToFit} from '../../../src/tabs/ranking/widths';
import {AS_OF, accountWith, PLAYBOOK} from '../../builders';

const ARR = RANKING_COLUMNS.findIndex(({id}) => id === 'arr');

function tabOf(arrs: readonly number[]) {
  const accounts = arrs.map((arr, index) => accountWith({account: `A${index}`, row: index + 2, arr}));
  const options = {settings: DEFAULT_SETTINGS, words: WORDS.en, previous: null, sheetName: 'Accounts'};
  return rankingTab(assessPortfolio(accounts, AS_OF, PLAYBOOK), options);
}

describe('the table of the ranking', () => {
  it('makes room for the longest number', () => {
    const [usual, wide] = [tabOf([9_000]), tabOf([9_000, 9_000_000_000_000])];
    expect(usual.columnWidths[ARR]).toBe(RANKING_COLUMNS[ARR]?.width);
    expect(wide.columnWidths[ARR]).toBeGreaterThan(RANKING_COLUMNS[ARR]?.width ?? 0);
  });

  it('makes no room for digits in a text, which wraps, nor for a sign that 0 does not have', () => {
    expect(widthsToFit([[{value: '123456789012345'}]], [40])).toEqual([40]);
    expect(widthsToFit([[{value: 0}]], [0])).toEqual(widthsToFit([[{value: 1}]], [0]));
    expect(widthsToFit([[{value: -1}]], [0])[0]).toBeGreaterThan(widthsToFit([[{value: 1}]], [0])[0] ?? 0);
  });

  it.each([
    {count: 0, lines: []},
    {count: 1, lines: [{row: 14, column: 1, rows: 1, columns: RANKING_COLUMNS.length}]},
    {count: 3, lines: [{row: 14, column: 1, rows: 3, columns: RANKING_COLUMNS.length}]},
  ])('draws its lines between the rows of $count accounts', ({count, lines}) => {
    expect(tabOf(Array.from({length: count}, () => 9_000)).lines).toEqual(lines);
  });
});
