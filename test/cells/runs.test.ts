import {areAlike, runsOf} from '../../src/cells/runs';

describe('runs of neighbors', () => {
  it('groups places that follow one another, and begins a run after a gap', () => {
    expect(
      runsOf([
        [2, 'a'],
        [3, 'b'],
        [5, 'c'],
      ]),
    ).toEqual([
      {first: 2, items: ['a', 'b']},
      {first: 5, items: ['c']},
    ]);
  });

  it('begins a run where a neighbor may not join', () => {
    expect(runsOf([20, 20, 30, 20].entries(), areAlike)).toEqual([
      {first: 0, items: [20, 20]},
      {first: 2, items: [30]},
      {first: 3, items: [20]},
    ]);
    const atMostTwo = runsOf(['a', 'b', 'c'].entries(), ({length}) => length < 2);
    expect(atMostTwo.map(({items}) => items.length)).toEqual([2, 1]);
  });

  it('has no runs of nothing', () => expect(runsOf([])).toEqual([]));
});
