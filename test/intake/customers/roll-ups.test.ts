import {table} from '../../builders';
import {rowsOf} from '../../fixtures/sheets/grid';
import {told, toldOf} from '../read';

describe('a parent', () => {
  const HEADINGS = ['Account', 'Account ID', 'Parent account', 'ARR'];
  /** Who is left out as a roll-up and which cells are asked about, in a sheet of such rows: `Acme | A-1 | | 300; …`. */
  const outcome = (rows: string) => {
    const {intake, cells} = told([HEADINGS, ...rowsOf(rows)]);
    return [...intake.leftOut.map(({name, why}) => `${why} ${name}`), ...cells].join();
  };
  const CHILDREN = 'Acme US | A-2 | A-1 | 100; Acme EU | A-3 | A-1 | 200';

  it.each([
    ['with the sum of two', `Acme | A-1 | | 300; ${CHILDREN}`],
    ['within half a percent', `Acme | A-1 | | 301.5; ${CHILDREN}`],
    ['named by its name', 'Acme | | | 300; US | | ACME | 100; EU | | Acme | 200'],
    ['named by a number', 'Acme | 1 | | 300; US | 2 | 1 | 100; EU | 3 | 1 | 200'],
    ['of branches below it', 'Acme | | | 300; └ US | | | 100; "  ├─ EU" | | | 200; Bolt | | | 50'],
    ['of branches behind a dash', 'Acme | | | 300; - US | | | 100; – EU | | | 200; Bolt | | | 50'],
    ...[' / UK', ' - UK', ': UK', ':UK', ' : UK', ' (UK)'].map((part) => [
      `of others called Acme${part}`,
      `Acme | | | 300; Acme${part} | | | 100; Acme / EU | | | 200; Bolt | | | 50`,
    ]),
    ['that names itself', `Acme | A-1 | A-1 | 300; ${CHILDREN}`],
  ])('%s is a roll-up', (_, rows) => expect(outcome(rows!)).toBe('roll-up Acme'));

  it.each([
    [
      'of others anywhere',
      'Acme US | | | 100; Bolt | | | 50; Acme (Group) | | | 300; ACME EU | | | 200',
      'Acme (Group)',
    ],
    ['all of them rounded', 'Acme Group | | | 267000; Acme Inc | | | 180000; Acme Ltd | | | 88000', 'Acme Group'],
    ['of two words', 'Blue Sky Holding | | | 300; Blue Sky US | | | 100; Blue Sky EU | | | 200', 'Blue Sky Holding'],
  ])('by the name of a group, %s, is a roll-up', (_, rows, name) => expect(outcome(rows)).toBe(`roll-up ${name}`));

  it.each([
    ['with a bit more than half a percent', `Acme | A-1 | | 301.6; ${CHILDREN}`],
    ['of branches that come to something else', 'Acme | | | 400; └ US | | | 100; └ EU | | | 200'],
    [
      'of others called like it that come to something else, or of one',
      'Acme | | | 400; Acme / UK | | | 100; Acme / EU | | | 200; Bolt | | | 50; Bolt (UK) | | | 50',
    ],
    [
      'by the name of a group that pays as much as two others of thousands by chance',
      'Acme Group | | | 267433; Acme Inc | | | 179556; Acme Ltd | | | 87024',
    ],
    ['by such a name with another sum', 'Acme Group | | | 310; Acme US | | | 100; Acme EU | | | 200'],
    ['by such a name with one other alone', 'Bolt Holding | | | 50; Bolt US | | | 50'],
    ['by such a name with others that only begin with it', 'Core Group | | | 30; Corex | | | 10; Corey | | | 20'],
    ['by its name alone, without a word for a group', 'Acme | | | 300; Acme US | | | 100; Acme EU | | | 200'],
    ['with one other child', 'Acme | A-1 | | 50; Acme US | A-2 | A-1 | 100'],
    ['that is not in the sheet', CHILDREN],
  ])('%s is none', (_, rows) => expect(outcome(rows)).toBe(''));

  it('with one equal child is asked about', () =>
    expect(outcome('Acme | A-1 | | 100; Acme US | A-2 | A-1 | 100')).toBe('A2'));

  describe('that pays more than its children do', () => {
    const SEATED = ['Account', 'Parent account', 'ARR', 'Renewal', 'Seats'];
    const CHILDREN = table(['Acme US', 'Acme', 100, '2027-01-31', 10], ['Acme EU', 'Acme', 200, '2027-01-31', 20]);
    const OTHERS = table(['Bolt', '', 50, '2027-01-31', 5], ['Core', '', 60, '2027-01-31', 5]);
    const asked = (...rows: unknown[][]) =>
      told([SEATED, ...rows, ...OTHERS]).issues.filter((issue) => issue.includes('may include'));
    const sum = table(
      ['Dune', '', 30, '2027-01-31', ''],
      ['Dune US', 'Dune', 10, '2027-01-31', ''],
      ['Dune EU', 'Dune', 20, '2027-01-31', ''],
    );

    it.each<[what: string, rows: unknown[][], asked: number]>([
      ['with all their seats', [['Acme', '', 400, '2027-01-31', 40], ...CHILDREN], 1],
      ['beside another sum', [['Acme', '', 400, '2027-01-31', ''], ...CHILDREN, ...sum], 1],
      ['without seats and other sums', [['Acme', '', 400, '2027-01-31', ''], ...CHILDREN], 0],
      ['with fewer seats', [['Acme', '', 400, '2027-01-31', 25], ...CHILDREN], 0],
      ['more than twice as much', [['Acme', '', 700, '2027-01-31', 70], ...CHILDREN], 0],
      ['less than they do', [['Acme', '', 299, '2027-01-31', 40], ...CHILDREN], 0],
      ['than one child does', [['Acme', '', 150, '2027-01-31', 40], CHILDREN[0]!], 0],
      [
        'where lines without a renewal hang below it',
        table(['Acme', '', 900, '2027-01-31', 40], ['- Analytics', '', 50, '', ''], ['- Support', '', 20, '', '']),
        1,
      ],
      [
        'where lines with a renewal of their own do',
        table(['Acme', '', 900, '2027-01-31', 40], ['- Acme UK', '', 50, '2027-02-28', 3]),
        0,
      ],
    ])('%s is asked about: %s', (_, rows, count) => expect(asked(...rows)).toHaveLength(count));
  });

  it.each([
    ['with the sum of one who stays and one who left is a roll-up', 300, 'roll-up Acme,former customer Acme EU'],
    ['with the sum of those who stay is asked', 100, 'former customer Acme EU,A2'],
    ['with another sum is not', 200, 'former customer Acme EU'],
  ])('%s', (_, arr, says) => {
    const {intake, cells} = toldOf(
      [...HEADINGS, 'Status'],
      ['Acme', 'A-1', '', arr, 'Active'],
      ['Acme US', 'A-2', 'A-1', 100, 'Active'],
      ['Acme EU', 'A-3', 'A-1', 200, 'Churned'],
    );
    expect([...intake.leftOut.map(({name, why}) => `${why} ${name}`), ...cells].join()).toBe(says);
  });
});

describe.each(['Level', 'Hierarchy Level', 'Ebene'])('a row above others of a deeper %s', (heading) => {
  const [top, one, two] = table([1, 'Acme', 300, 30], [2, 'Bolt', 100, 10], [2, 'Cove', 200, 20]);
  const changed = (row: unknown[], at: number, to: unknown) => row.map((cell, place) => (place === at ? to : cell));
  it.each<[what: string, rows: unknown[][], left: string[]]>([
    ['is their sum', [top!, one!, two!], ['Acme']],
    ['is their sum, and below another', [[0, 'Holding', 900, ''], top!, one!, two!, [0, 'Dune', 40, 4]], ['Acme']],
    ['is their sum from 0 on', [top!, one!, two!].map((row) => changed(row, 0, Number(row[0]) - 1)), ['Acme']],
    ['is their sum in words', [top!, one!, two!].map((row) => changed(row, 0, `Level ${row[0]}`)), ['Acme']],
    ['pays something else', [changed(top!, 2, 310), one!, two!], []],
    ['has other seats, which may be chance', [changed(top!, 3, 50), one!, two!], []],
    ['stands below them', [one!, two!, top!], []],
    ['has one alone', [changed(top!, 2, 100), one!], []],
  ])('%s', (_, rows, left) => {
    const {leftOut} = toldOf([heading, 'Account', 'ARR', 'Seats'], ...rows).intake;
    expect(leftOut.map(({name}) => name)).toEqual(left);
  });
});

it.each([
  [10, 1],
  [30, 0],
])(
  'a row above one alone of a deeper level that pays the same is asked about, if it has its seats: %j',
  (seats, asked) => {
    const {intake, issues} = toldOf(
      ['Level', 'Account', 'ARR', 'Seats'],
      [1, 'Acme', 100, seats],
      [2, 'Bolt', 100, 10],
    );
    expect([intake.leftOut, issues.length]).toEqual([[], asked]);
  },
);

it('levels of support are none: few rows pay what those below them do, by chance', () => {
  const rows = [1, 2, 2, 1, 2, 2, 1, 2, 2].map((level, at) => [
    level,
    `A${at}`,
    at === 0 ? 200 : 100,
    10 * (at ? 1 : 2),
  ]);
  expect(toldOf(['Account level', 'Account', 'ARR', 'Seats'], ...rows).intake.leftOut).toEqual([]);
});

it('a tier is no depth', () => {
  const rows = table([1, 'Acme', 300], [2, 'Bolt', 100], [2, 'Cove', 200]);
  for (const heading of ['Support level', 'Tier', 'Priority'])
    expect(toldOf([heading, 'Account', 'ARR'], ...rows).intake.leftOut).toEqual([]);
});
