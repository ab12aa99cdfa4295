import {type Language, WORDS} from '../../../src/playbook/words';
import {dropdownIn} from '../../../src/tabs/cells';
import {STATUSES, statusOf} from '../../../src/tabs/steps/status';

describe('a status cell', () => {
  it.each([
    {cell: 'Done', status: 'done'},
    {cell: ' done\n', status: 'done'},
    {cell: '已完成', status: 'done'},
    {cell: 'Donee', status: null},
    {cell: null, status: null},
    {cell: undefined, status: null},
    {cell: 1, status: null},
  ])('that says $cell is $status', ({cell, status}) => expect(statusOf(cell)).toBe(status));

  it.each<[Language, string[]]>([
    ['en', ['To do', 'Doing', 'Done', 'Not this cycle']],
    ['zh', ['待办', '进行中', '已完成', '本轮不做']],
  ])('offers its choices in %s', (language, choices) => {
    const place = {row: 5, column: 9, rows: 2};
    expect(dropdownIn(place, STATUSES, WORDS[language])).toEqual([{area: {...place, columns: 1}, choices}]);
  });
});
