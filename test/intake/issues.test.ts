import {told} from './read';

describe('what a person should look at', () => {
  it('is listed from top to bottom, in a row from left to right', () => {
    const {cells} = told([
      ['Seats used', 'Account', 'Seats licensed', 'ARR', 'Renewal'],
      [9, 'Acme', 5, 100, '2027-02-30'],
      [9, 'Bolt', 5, 'x', 'someday'],
      [9, '', 5, 7, ''],
      [9, 'Core', 5, 'x', ''],
      [9, 'Dune', 5, 200, ''],
      ['many', 'Echo', 1, 300, '2027-02-28'],
    ]);
    expect(cells).toEqual(['A1', 'E2', 'D3', 'E3', 'B4', 'D5', 'A7']);
  });

  it('names a whole column before the rows, wherever it stands', () => {
    const {cells, issues} = told(
      [
        ['Account', 'Seats used', 'Seats licensed', 'ARR'],
        ['Acme', 'x', 5, 'a'],
        ['Bolt', 9, 5, 'b'],
        ['Core', 9, 5, 'c'],
        ['Dune', 9, 5, 7],
      ],
      {confirmed: {arr: 'ARR', nps: 'Gone'}},
    );
    expect(cells).toEqual(['A1', 'B1', 'D1', 'B2']);
    expect(issues[0]).toBe('“Gone” was set to nps, but no column has that heading.');
    expect(issues[2]).toBe(
      'ARR: 3 cells say something like a, b, c (first D2). Enter an amount such as 48000 or $48K.',
    );
  });
});
