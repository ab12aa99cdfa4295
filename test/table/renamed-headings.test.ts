import {followRenames, headingTexts} from '../../src/table/renamed-headings';

const BEFORE = ['Customer', 'Value', 'Seats', 'Notes'];

it.each([
  {now: ['Customer', 'Contract value', 'Seats', 'Notes'], arr: 'Contract value', what: 'follows a renamed column'},
  {now: ['Value', 'Customer', 'Seats', 'Notes'], arr: 'Value', what: 'needs no help when a column moved'},
  {now: ['Customer', 'Seats', 'Notes'], arr: 'Value', what: 'keeps a column that is gone: it is named as missing'},
  {now: ['Customer', 'Notes', 'Seats', 'Value 2'], arr: 'Value', what: 'does not take a column that was there before'},
  {
    now: ['Customer', 'Brand', 'Seats', 'Notes', 'Value'],
    arr: 'Value',
    what: 'leaves a moved column whose place a new one took',
  },
])('$what', ({now, arr}) => {
  expect(followRenames({arr: 'Value', nps: null}, BEFORE, now)).toEqual({arr, nps: null});
});

it('finds the headings below a title', () => {
  expect(headingTexts([['Our accounts'], [], ['Customer', 'ARR', 'NPS'], ['Acme', 1, 9]])).toEqual([
    'Customer',
    'ARR',
    'NPS',
  ]);
  expect(headingTexts([])).toEqual([]);
});
