import {table} from '../../builders';
import {type told, toldOf} from '../read';
import {ACME, BOLT, CORE, HEADINGS, sorted} from './sorted';

describe('what hangs below an account', () => {
  const TASKS = ['Name', 'Subitems', 'Owner', 'ARR', 'Renewal', 'Parent task'];
  const task = (name: string, arr: unknown, parent = '') => [name, '', 'Ann', arr, arr && '2027-03-31', parent];

  it('is no account: a row with a parent task and nothing that it pays', () => {
    const rows = [task('Acme', 48_000), task('Prepare the QBR', '', 'Acme'), task('Acme UK', 9000, 'Acme')];
    expect(sorted(TASKS, ...rows).leftOut).toBe('3 description');
    expect(sorted([...TASKS.slice(0, 5), 'Parent account'], ...rows).leftOut).toBe('');
  });

  it('has headings of its own', () => {
    const items = [
      ['Subitems', 'Name', 'Owner', 'Status', 'Date'],
      ['', 'QBR', 'Ann', 'Done', '2026-11-10'],
      ['', 'Kickoff', 'Bo'],
    ];
    const {accounts, leftOut} = sorted(TASKS, task('Acme', 48_000), ...items, task('Bolt', 60_000), task('', 500));
    expect(accounts).toBe('Acme, Bolt');
    expect(leftOut).toBe('3 heading again, 4 other table, 5 other table');
  });

  it.each<[what: string, row: unknown[]]>([
    ['a name that is a heading', ['Owner', 'x', 'Ann', 'tbd', 'soon']],
    ['such a name with an amount', ['Owner', 'Name', 'Status', 500]],
    ['headings beside another name', ['Dune', 'Name', 'Owner', 'Status', 'Date']],
  ])('is not told by %s', (_, row) => expect(sorted(TASKS, task('Acme', 48_000), row).leftOut).toBe(''));
});

describe('a second table', () => {
  const CSM = [...HEADINGS, 'CSM', 'Seats'];
  const ACCOUNTS = [CSM, [...ACME, 'Ann', 5], [...BOLT, 'Bob', 5]];

  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    [
      'of CSMs',
      [[], ['CSM', 'ARR'], ['Ann', 48_000], ['Bob', 60_000]],
      '5 heading again, 6 other table, 7 other table',
    ],
    [
      'of CSMs with counts',
      [[], ['CSM', '# Accounts', 'Total ARR'], ['Ann', 1, 48_000]],
      '5 heading again, 6 other table',
    ],
    [
      'of CSMs, with segments',
      [[], ['Segment', 'ARR'], ['SMB', 48_000], ['Mid', 60_000]],
      '5 heading again, 6 description, 7 description',
    ],
    [
      'of those who left, whatever else its headings are',
      [[], ['Lost customers', 'Lost in', 'ARR lost', 'Why'], ['Core', '2026-03-31', 5000, 'Price']],
      '5 heading again, 6 former customer',
    ],
    ['but not one of names alone', [[], ['Core', 'Lost in', 'Why'], ['Dune', '2027-03-31', 5000]], ''],
    ['of contacts', [[], ['Name', 'Email', 'Role'], ['Jane', 'j@acme.com', 'CFO']], '5 heading again, 6 other table'],
    [
      'that ends with a blank row',
      [[], ['CSM', 'ARR'], ['Ann', 48_000], [], [...CORE, 'Ann', 5]],
      '5 heading again, 6 other table',
    ],
    [
      'but not accounts in a plan called like a heading',
      [['Enterprise'], ['Core', 'Growth', 'Active']],
      '4 description',
    ],
    ['not behind accounts', [['CSM', 'ARR']], ''],
    [
      'but not a title among the same headings',
      [[], ['Enterprise', ...CSM.slice(1)], [...CORE, 'Ann', 5]],
      '5 heading again',
    ],
    ['not with a figure', [[], ['CSM', 48_000]], ''],
    ['not with one heading only', [[], ['Segment', 'tbc', '', 'Ann']], ''],
    ['not with headings among other words', [[], ['Champion', 'tbc', 'soon', 'CSM', 'few']], ''],
  ])('%s', (_, rows, leftOut) => expect(sorted(...ACCOUNTS, ...rows).leftOut).toBe(leftOut));
});

describe('a table beside the accounts', () => {
  const NAMES = ['Acme', 'Bolt', 'Core', 'Dune', 'Echo'];
  const beside = (headings: string[], rows: unknown[][], gap = ['']) =>
    toldOf(
      ['Account', 'ARR', ...gap, ...headings],
      ...Array.from({length: Math.max(5, rows.length)}, (_, at) => {
        const account = NAMES[at] ? [NAMES[at], 1000 * (at + 1)] : ['', ''];
        return [...account, ...gap, ...(rows[at] ?? headings.map(() => ''))];
      }),
    );
  const TWO = table(['Ann', 20], ['Ben', 10]);

  it.each<[what: string, read: ReturnType<typeof told>]>([
    ['that ends before them', beside(['CSM', 'NPS'], TWO)],
    [
      'that goes on below them',
      beside(
        ['CSM', 'NPS'],
        [...'ABCDEF'].map((name) => [name, 5]),
      ),
    ],
  ])('%s is asked about', (_, {columns, questions}) => {
    expect(columns).toEqual({account: 'Account', arr: 'ARR'});
    expect(questions.filter((each) => each.includes('blank column'))).toHaveLength(2);
  });

  it('stands beside names under a heading of no list, too', () => {
    const {intake, columns} = toldOf(
      ['District', 'ARR', 'Renewal date', 'Seats', '', 'Task', 'Who'],
      ['Lakeview', 1000, '2027-03-01', 10, '', 'Call them', 'Ann'],
      ['Hillside', 2000, '2027-04-01', 20, '', 'Write', 'Bob'],
      ...NAMES.map((name) => [name, 3000, '2027-05-01', 30, '', '', '']),
    );
    expect([columns.account, intake.accounts.length]).toEqual(['District', 7]);
  });

  it('leaves nobody out, unless a person says that it is about them', () => {
    const lost = table(['Zeta', '2026-01-31'], ['Yarn', '2026-02-28']);
    expect(beside(['Lost logos', 'Churn date'], lost).intake.leftOut).toEqual([]);
  });

  it.each<[what: string, read: ReturnType<typeof told>]>([
    ['with a row for each account', beside(['CSM', 'NPS'], [...TWO, ...TWO, ['Ann', 5]])],
    ['without the last account', beside(['CSM', 'NPS'], [...TWO, ...TWO])],
    ['with gaps', beside(['CSM', 'NPS'], table(['Ann', 20], ['', ''], ['Ben', 10]))],
    ['of one column', beside(['CSM'], [['Ann'], ['Ben']])],
    ['right beside them', beside(['CSM', 'NPS'], TWO, [])],
    ['that name somebody twice', beside(['CSM', 'NPS'], table(['Ann', 20], ['Ann', 10]))],
  ])('is none: columns behind a blank one %s', (_, {columns, questions}) => {
    expect(columns).toMatchObject({owner: 'CSM'});
    expect(questions).toEqual([]);
  });
});
