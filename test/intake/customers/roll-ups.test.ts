import {table} from '../../builders';
import {told, toldOf} from '../read';

describe('a parent', () => {
  const HEADINGS = ['Account', 'Account ID', 'Parent account', 'ARR'];
  const outcome = (...rows: unknown[][]) => {
    const {intake, cells} = told([HEADINGS, ...rows]);
    return [intake.leftOut.map(({name, why}) => `${name}: ${why}`), cells];
  };
  const children = table(['Acme US', 'A-2', 'A-1', 100], ['Acme EU', 'A-3', 'A-1', 200]);

  it.each<[what: string, rows: unknown[][], left: string[], asked: string[]]>([
    ['with the sum of two is a roll-up', [['Acme', 'A-1', '', 300], ...children], ['Acme: roll-up'], []],
    ['within half a percent', [['Acme', 'A-1', '', 301.5], ...children], ['Acme: roll-up'], []],
    ['a bit more than that is an account', [['Acme', 'A-1', '', 301.6], ...children], [], []],
    [
      'named by its name',
      table(['Acme', '', '', 300], ['US', '', 'ACME', 100], ['EU', '', 'Acme', 200]),
      ['Acme: roll-up'],
      [],
    ],
    ['named by a number', table(['Acme', 1, '', 300], ['US', 2, 1, 100], ['EU', 3, 1, 200]), ['Acme: roll-up'], []],
    [
      'of branches below it',
      table(['Acme', '', '', 300], ['└ US', '', '', 100], ['  ├─ EU', '', '', 200], ['Bolt', '', '', 50]),
      ['Acme: roll-up'],
      [],
    ],
    [
      'of branches that come to something else',
      table(['Acme', '', '', 400], ['└ US', '', '', 100], ['└ EU', '', '', 200]),
      [],
      [],
    ],
    [
      'of branches behind a dash',
      table(['Acme', '', '', 300], ['- US', '', '', 100], ['– EU', '', '', 200], ['Bolt', '', '', 50]),
      ['Acme: roll-up'],
      [],
    ],
    ...[' / UK', ' - UK', ': UK', ':UK', ' : UK', ' (UK)'].map((part): [string, unknown[][], string[], string[]] => [
      `of others called Acme${part}`,
      table(['Acme', '', '', 300], [`Acme${part}`, '', '', 100], ['Acme / EU', '', '', 200], ['Bolt', '', '', 50]),
      ['Acme: roll-up'],
      [],
    ]),
    [
      'of others called like it that come to something else, or of one',
      table(
        ['Acme', '', '', 400],
        ['Acme / UK', '', '', 100],
        ['Acme / EU', '', '', 200],
        ['Bolt', '', '', 50],
        ['Bolt (UK)', '', '', 50],
      ),
      [],
      [],
    ],
    [
      'by the name of a group, the others anywhere',
      table(['Acme US', '', '', 100], ['Bolt', '', '', 50], ['Acme (Group)', '', '', 300], ['ACME EU', '', '', 200]),
      ['Acme (Group): roll-up'],
      [],
    ],
    [
      'by the name of a group that pays as much as two others of thousands by chance',
      table(['Acme Group', '', '', 267_433], ['Acme Inc', '', '', 179_556], ['Acme Ltd', '', '', 87_024]),
      [],
      [],
    ],
    [
      'by the name of a group, all of them rounded',
      table(['Acme Group', '', '', 267_000], ['Acme Inc', '', '', 180_000], ['Acme Ltd', '', '', 88_000]),
      ['Acme Group: roll-up'],
      [],
    ],
    [
      'by a name of two words',
      table(['Blue Sky Holding', '', '', 300], ['Blue Sky US', '', '', 100], ['Blue Sky EU', '', '', 200]),
      ['Blue Sky Holding: roll-up'],
      [],
    ],
    [
      'by such a name with another sum, one other alone or others that only begin with its letters',
      table(
        ['Acme Group', '', '', 310],
        ['Acme US', '', '', 100],
        ['Acme EU', '', '', 200],
        ['Bolt Holding', '', '', 50],
        ['Bolt US', '', '', 50],
        ['Core Group', '', '', 30],
        ['Corex', '', '', 10],
        ['Corey', '', '', 20],
      ),
      [],
      [],
    ],
    [
      'by its name alone, without a word for a group',
      table(['Acme', '', '', 300], ['Acme US', '', '', 100], ['Acme EU', '', '', 200]),
      [],
      [],
    ],
    ['that names itself', [['Acme', 'A-1', 'A-1', 300], ...children], ['Acme: roll-up'], []],
    ['with one equal child is asked', [['Acme', 'A-1', '', 100], children[0]!], [], ['A2']],
    ['with one other child is not', [['Acme', 'A-1', '', 50], children[0]!], [], []],
    ['that is not in the sheet', [...children], [], []],
  ])('%s', (_, rows, left, asked) => {
    expect(outcome(...rows)).toEqual([left, asked]);
  });

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
    [
      'with the sum of one who stays and one who left is a roll-up',
      300,
      ['Acme: roll-up', 'Acme EU: former customer'],
      [],
    ],
    ['with the sum of those who stay is asked', 100, ['Acme EU: former customer'], ['A2']],
    ['with another sum is not', 200, ['Acme EU: former customer'], []],
  ])('%s', (_, arr, left, asked) => {
    const {intake, cells} = toldOf(
      [...HEADINGS, 'Status'],
      ['Acme', 'A-1', '', arr, 'Active'],
      [...children[0]!, 'Active'],
      [...children[1]!, 'Churned'],
    );
    expect([intake.leftOut.map(({name, why}) => `${name}: ${why}`), cells]).toEqual([left, asked]);
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

it('a tier is no depth', () => {
  const rows = table([1, 'Acme', 300], [2, 'Bolt', 100], [2, 'Cove', 200]);
  for (const heading of ['Support level', 'Tier', 'Priority'])
    expect(toldOf([heading, 'Account', 'ARR'], ...rows).intake.leftOut).toEqual([]);
});
