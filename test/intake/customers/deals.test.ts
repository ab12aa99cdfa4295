import {table} from '../../builders';
import {told, toldOf} from '../read';
import {texts} from '../texts';

const HEADINGS = texts`Record ID | Deal Name | Deal Stage | Close Date | Annual recurring revenue | Contract End Date`;
const DEALS = [
  [1, 'Acme – Annual', 'Closed Won', '2026-03-01', 48000, '2027-02-28', 'Acme'],
  [2, 'Bolt – 3y', 'Closed Won', '2024-07-01', 120000, '2027-06-30', 'Bolt'],
  [3, 'Cove – New', 'Closed Lost', '2026-05-01', 60000, '2027-05-01', 'Cove'],
];

describe('a list of deals', () => {
  it.each(['Associated Company', 'Associated Company (Primary)'])(
    'is read by its %s, without those lost',
    (company) => {
      const {columns, intake} = told([[...HEADINGS, company], ...DEALS]);
      expect(columns).toMatchObject({account: company, status: 'Deal Stage', arr: 'Annual recurring revenue'});
      expect(intake.accounts.map(({account}) => account)).toEqual(['Acme', 'Bolt']);
    },
  );

  it('asks about deals that are open', () => {
    const open = [4, 'Dune – New', 'Contract Sent', '2026-12-20', 30000, '2027-12-20', 'Dune'];
    const {intake, questions} = told([[...HEADINGS, 'Associated Company'], ...DEALS, open]);
    expect(intake.accounts.map(({account}) => account)).toContain('Dune');
    expect(questions.join()).toContain('Contract Sent');
  });

  it('is not a list of accounts with a deal each: a lost one is an expansion that failed', () => {
    const {columns, intake} = toldOf(
      ['Account', 'Deal Stage', 'ARR', 'Renewal date'],
      ['Acme', 'Closed Won', 48000, '2027-02-28'],
      ['Bolt', 'Closed Lost', 120000, '2027-06-30'],
    );
    expect(columns).not.toHaveProperty('status');
    expect(intake.accounts).toHaveLength(2);
  });
});

describe('a pivot table', () => {
  const HEAD = ['Row Labels', 'Sum of ARR', 'Sum of Seats Used', 'Sum of Licenses', 'Min of Renewal Date'];
  const ROWS = [
    ['Acme', 48000, 48, 50, '2027-02-28'],
    ['Bolt', 120000, 90, 200, '2027-06-30'],
    ['Grand Total', 168000, 138, 250, '2027-02-28'],
  ];

  it('names its accounts by the row labels', () => {
    const {columns, intake} = told([HEAD, ...ROWS]);
    expect(columns).toEqual({
      account: 'Row Labels',
      arr: 'Sum of ARR',
      seatsUsed: 'Sum of Seats Used',
      seatsLicensed: 'Sum of Licenses',
      renewalDate: 'Min of Renewal Date',
    });
    expect(intake.accounts.map(({account, arr}) => [account, arr])).toEqual(table(['Acme', 48000], ['Bolt', 120000]));
  });

  it('names them by their own column where it has one', () => {
    const {columns, questions} = toldOf(
      ['Account', ...HEAD],
      ...ROWS.slice(0, 2).map((row, at) => [['Acme Inc', 'Bolt Inc'][at], ...row]),
    );
    expect(columns.account).toBe('Account');
    expect(questions.join()).toContain('Row Labels');
  });

  const NESTED = [
    ['Ann', 168000, 138, 250, '2027-06-30'],
    ...ROWS.slice(0, 2),
    ['Bo', 30000, 8, 10, '2027-05-31'],
    ['Cove', 30000, 8, 10, '2027-05-31'],
    ['Grand Total', 198000, 146, 260, '2027-06-30'],
  ];
  const [ANN, ACME, BOLT, ...REST] = NESTED;

  it.each<[what: string, rows: unknown[][], totals: string[]]>([
    ['people', NESTED, ['Ann', 'Bo', 'Grand Total']],
    ['people, as texts', NESTED.map((row) => row.map((cell) => cell!.toLocaleString())), ['Ann', 'Bo', 'Grand Total']],
    ['one person', [ANN!, ACME!, BOLT!, ['Total', 168000, 138, 250, '']], ['Ann', 'Total']],
    // Who pays as much as the others together is a customer where the sum counts all of them.
    ['nobody', [...NESTED.slice(0, -1), ['Grand Total', 396000, 292, 520, '']], ['Grand Total']],
  ])('has the groups of its row labels as totals: %s', (_, rows, totals) => {
    for (const confirmed of [{}, {account: 'Row Labels'}]) {
      const {intake} = told([HEAD, ...rows], {confirmed});
      expect(intake.leftOut.filter(({why}) => why === 'total').map(({name}) => name)).toEqual(totals);
    }
  });

  it('is refused where groups and accounts cannot be told apart', () => {
    const rows = [ANN!, ACME!, BOLT!, ['Nova', 0, 1, 2, ''], ...REST];
    expect(() => told([HEAD, ...rows])).toThrow('sheet-nested');
    const countries = [['DACH', 198000, 146, 260, '2027-06-30'], ...NESTED];
    expect(() => told([HEAD, ...countries])).toThrow('sheet-nested');
    expect(() => told([HEAD, ...rows], {confirmed: {account: 'Row Labels'}})).not.toThrow();
  });

  it('is none of accounts where it counts them by person', () => {
    expect(() => toldOf(['CSM', '# of Accounts', 'Sum of Renewals'], ['Ann', 12, 3], ['Bo', 8, 2])).toThrow();
  });
});

it.each([
  ['opportunity_id', 'account', 'deal_stage'],
  ['Deal - Title', 'Deal - Organization', 'Deal - Status'],
  ['Deal ID', 'Company', 'Deal Stage'],
])('a row a deal is told by %s', (id, account, stage) => {
  const {intake, questions} = toldOf(
    [id, account, stage, 'ARR'],
    ['1', 'Acme', 'Won', 100],
    ['2', 'Bolt', 'Lost', 100],
    ['3', 'Core', 'Prospecting', ''],
    ['4', 'Dune', 'Engaging', 100],
  );
  expect(intake.leftOut.map(({row, why}) => `${row} ${why}`)).toEqual(['3 former customer', '4 not a customer yet']);
  expect(questions.join()).toContain('“Engaging” (1 row)');
});
