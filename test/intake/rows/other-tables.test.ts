import {table} from '../../builders';
import {type told, toldOf} from '../read';
import {expectSorted} from './sorted';

describe('what hangs below an account', () => {
  const TASKS = '= Name | Subitems | Owner | ARR | Renewal | Parent task; Acme | | Ann | 48000 | 2027-03-31; ';

  it('is no account: a row with a parent task and nothing that it pays', () => {
    const children = (why = '') =>
      `${why}Prepare the QBR | | Ann | | | Acme; Acme UK | | Ann | 9000 | 2027-03-31 | Acme`;
    expectSorted(TASKS + children('note: '));
    expectSorted(TASKS.replace('Parent task', 'Parent account') + children());
  });

  it('has headings of its own', () =>
    expectSorted(
      `${TASKS}again: Subitems | Name | Owner | Status | Date; other:  | QBR | Ann | Done | 2026-11-10; other:  | Kickoff | Bo; Bolt | | Ann | 60000 | 2027-03-31;  | | Ann | 500 | 2027-03-31`,
    ));

  it.each([
    ['a name that is a heading', 'Owner | x | Ann | tbd | soon'],
    ['such a name with an amount', 'Owner | Name | Status | 500'],
    ['headings beside another name', 'Dune | Name | Owner | Status | Date'],
  ])('is not told by %s', (_, row) => expectSorted(TASKS + row));
});

describe('a second table', () => {
  it.each([
    ['of CSMs', '; again: CSM | ARR; other: Ann | 48000; other: Bob | 60000'],
    ['of CSMs with counts', '; again: CSM | # Accounts | Total ARR; other: Ann | 1 | 48000'],
    ['of CSMs, with segments', '; again: Segment | ARR; note: SMB | 48000; note: Mid | 60000'],
    [
      'of those who left, whatever else its headings are',
      '; again: Lost customers | Lost in | ARR lost | Why; former: Cove | 2026-03-31 | 5000 | Price',
    ],
    ['but not one of names alone', '; Cove | Lost in | Why; Dune | 2027-03-31 | 5000'],
    ['of contacts', '; again: Name | Email | Role; other: Jane | j@acme.com | CFO'],
    ['that ends with a blank row', '; again: CSM | ARR; other: Ann | 48000; ; Core | Ann | 5'],
    ['but not accounts in a plan called like a heading', 'note: Enterprise; Cove | Growth | Active'],
    ['not behind accounts', 'CSM | ARR'],
    ['but not a title among the same headings', '; again: Enterprise | ARR | Renewal | CSM | Seats; Core | Ann | 5'],
    ['not with a figure', '; CSM | 48000'],
    ['not with one heading only', '; Segment | tbc | | Ann'],
    ['not with headings among other words', '; Champion | tbc | soon | CSM | few'],
  ])('%s', (_, below) => expectSorted(`+ CSM | Seats; Acme | Ann | 5; Bolt | Bob | 5; ${below}`));
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
