import {ownColumnsByHeading} from '../../../src/intake/headings/own-columns';

const BLOCK = ['Score', 'Band', 'Why'];

describe('the columns that the add-on wrote itself', () => {
  it.each<[what: string, headings: unknown[], own: number[]]>([
    ['side by side', ['Account', 'Score', 'Band', 'Why', 'ARR'], [1, 2, 3]],
    ['at the end', ['Account', 'Score', 'Band', 'Why'], [1, 2, 3]],
    ['with odd blanks', [' Score', 'Band ', ' Why '], [0, 1, 2]],
    ['twice', ['Score', 'Band', 'Why', 'Account', 'Score', 'Band', 'Why'], [0, 1, 2, 4, 5, 6]],
    ['in another language', ['Account', '评分', '档位'], [1, 2]],
    ['not in another order', ['Account', 'Band', 'Score', 'Why', 'ARR'], []],
    ['not with one between', ['Account', 'Score', 'Band', 'ARR', 'Why'], []],
    ['not one alone', ['Account', 'Score', '', null, 7], []],
    ['not the first of them at the end', ['Account', 'Score', 'Band'], []],
    ['in no headings', [], []],
  ])('%s', (_, headings, own) =>
    expect(ownColumnsByHeading(headings, [BLOCK, ['评分', '档位']])).toEqual(new Set(own)),
  );
});
