import {table} from '../../builders';
import {type Told, told} from '../read';
import {giving, texts} from '../texts';

type Options = Parameters<typeof told>[1];

const PAIRS = ['48/50', '3/10', '7/7'];
const SUMS = [5000, 9000, 3000];
const OTHER_SUMS = [4000, 8000, 2000];
const NAMES = ['Ana', 'Bo', 'Cy'];
const DAYS = ['2026-10-01', '2026-10-02', '2026-10-03'];

/** A tab with three accounts and, beside their names, those columns. */
function read(
  columns: readonly (readonly [heading: string, cells: readonly unknown[]])[],
  options: Options = {},
): Told {
  const rows = ['Account', 'Acme', 'Bolt', 'Cove'].map((name, row) => [
    name,
    ...columns.map(([heading, cells]) => (row === 0 ? heading : cells[row - 1])),
  ]);
  return told(rows, options);
}

/** Field → heading, without the account. */
function columnsOf({columns}: Told) {
  const {account: _, ...others} = columns;
  return others;
}

describe('what a person confirmed', () => {
  it.each<[confirmed: string, headings: string[], used: number]>([
    ...texts`ARR | arr`.map(giving(['A.R.R', 'ARR'], 2)),
    [' ARR ', ['A.R.R', 'ARR'], 2],
    ['A-R-R', ['A.R.R', 'ARR'], 1],
    ['Money (new)', ['money NEW', 'ARR'], 1],
    ['Money %', ['Money', 'Money %'], 2],
  ])('%s is found as written, or else in the same words: %j', (heading, headings, used) => {
    const {intake} = read(
      headings.map((each) => [each, SUMS]),
      {confirmed: {arr: heading}},
    );
    expect(intake.matches.find(({field}) => field === 'arr')).toMatchObject({
      column: used,
      confidence: 1,
      reason: {key: 'match-confirmed'},
    });
  });

  it.each(['Money', '—', ''])('%j that no column has is said, and the field is found as if nothing was', (heading) => {
    const found = read(table(['ARR', SUMS], ['', []]), {confirmed: {arr: heading}});
    expect(columnsOf(found)).toEqual({arr: 'ARR'});
    expect(found.issues).toHaveLength(1);
  });

  it('to be no column stays so', () => {
    const found = read([['ARR', SUMS]], {confirmed: {arr: null}});
    expect(columnsOf(found)).toEqual({});
    expect(found.questions).toEqual([]);
  });

  it.each<[what: string, headings: string[], confirmed: NonNullable<Options>['confirmed'], columns: object]>([
    ['in the heading', ['arr!', 'ARR'], {}, {arr: 'arr!'}],
    ['in the heading, and elsewhere otherwise', ['arr!', 'Money'], {arr: 'Money'}, {arr: 'Money'}],
  ])('%s', (_, headings, confirmed, columns) => {
    expect(columnsOf(read(table([headings[0]!, SUMS], [headings[1]!, OTHER_SUMS]), {confirmed}))).toEqual(columns);
  });

  it('is not what the mere name of a field says: twice it is asked about', () => {
    const found = read(table(['arr', SUMS], ['arr', OTHER_SUMS]));
    expect(columnsOf(found)).toEqual({});
    expect(found.questions).toHaveLength(2);
  });
});

describe('seats in one column', () => {
  it.each<[what: string, columns: [string, unknown[]][], options: Options, expected: object]>([
    ['feed both fields', [['Seats', PAIRS]], {}, {seatsUsed: 'Seats', seatsLicensed: 'Seats'}],
    [
      'under a share',
      [['Seat utilization', PAIRS]],
      {},
      {seatsUsed: 'Seat utilization', seatsLicensed: 'Seat utilization'},
    ],
    ['under a heading that says nothing', [['Belegung', PAIRS]], {}, {}],
    [
      'confirmed for those in use',
      [['Belegung', PAIRS]],
      {confirmed: {seatsUsed: 'Belegung'}},
      {seatsUsed: 'Belegung', seatsLicensed: 'Belegung'},
    ],
    [
      'confirmed for those licensed',
      [['Belegung', PAIRS]],
      {confirmed: {seatsLicensed: 'Belegung'}},
      {seatsUsed: 'Belegung', seatsLicensed: 'Belegung'},
    ],
    [
      'confirmed for those in use alone',
      [['Belegung', PAIRS]],
      {confirmed: {seatsUsed: 'Belegung', seatsLicensed: null}},
      {seatsUsed: 'Belegung'},
    ],
    ['without those in use', [['Seats', PAIRS]], {confirmed: {seatsUsed: null}}, {seatsLicensed: 'Seats'}],
    ['confirmed to be something else', [['Seats', PAIRS]], {confirmed: {notes: 'Seats'}}, {notes: 'Seats'}],
    [
      'twice: the first counts',
      table(['Seats used', PAIRS], ['Seats', ['1/2', '3/4', '5/6']]),
      {},
      {seatsUsed: 'Seats used', seatsLicensed: 'Seats used'},
    ],
  ])('%s', (_, columns, options, expected) => expect(columnsOf(read(columns, options))).toEqual(expected));

  it('are at least as sure as 0.9, and sure once confirmed', () => {
    const confidences = (heading: string, options: Options = {}) =>
      read([[heading, PAIRS]], options)
        .intake.matches.slice(1)
        .map(({confidence}) => confidence);
    expect(confidences('Provisioned seats')).toEqual([0.9, 0.9]);
    expect(confidences('Belegung', {confirmed: {seatsUsed: 'Belegung'}})).toEqual([1, 1]);
  });
});

describe('columns for the same field', () => {
  it.each<[what: string, columns: [string, unknown[]][], expected: object, questions: string[]]>([
    [
      'under the same heading: none is used',
      table(['ARR', SUMS], ['ARR', OTHER_SUMS], ['ARR', [1, 2, 3]]),
      {},
      ['look like the same field: ARR, ARR', 'look like the same field: ARR, ARR', 'ARR: arr'],
    ],
    [
      'under the same words',
      table(['Date renewal', DAYS], ['date_renewal', ['2027-01-01', '2027-01-02', '2027-01-03']]),
      {},
      ['look like the same field', 'look like the same field'],
    ],
    [
      'under the same heading with the same cells: the first is used',
      table(['ARR', SUMS], ['ARR', SUMS]),
      {arr: 'ARR'},
      ['“ARR” and “ARR” could mean the same thing; we picked “ARR”'],
    ],
    [
      'under the same heading, one with cells that do not fit: the other is used',
      table(['ARR', ['a', 'b', 1]], ['ARR', SUMS]),
      {arr: 'ARR'},
      ['“ARR” and “ARR” could mean the same'],
    ],
    [
      'of which one is the name of the field: it is used',
      table(['ARR', OTHER_SUMS], ['arr', SUMS]),
      {arr: 'arr'},
      ['“ARR” and “arr” could mean the same'],
    ],
    [
      'that are as likely, in other words: the first is used',
      table(['Total ARR (Salesforce, live)', SUMS], ['ARR (HubSpot)', OTHER_SUMS]),
      {arr: 'Total ARR (Salesforce, live)'},
      ['“ARR (HubSpot)” and “Total ARR (Salesforce, live)” could mean the same'],
    ],
  ])('%s', (_, columns, expected, questions) => {
    const found = read(columns);
    expect(columnsOf(found)).toEqual(expected);
    expect(found.questions).toEqual(questions.map((question) => expect.stringContaining(question)));
  });

  it('are asked about beside the one that is used, whichever field it is', () => {
    const reason = (other: string) => read(table(['Last activity', DAYS], [other, DAYS])).questions[0];
    expect(reason('Last login')).toContain('“Last activity” and “Last login” could mean the same');
    expect(reason('Last contact')).toContain('“Last activity” and “Last contact” could mean the same');
    expect(reason('Renewal date')).toContain('the heading could mean more than one thing. Which one is it?');
  });
});

describe('a contract value', () => {
  it.each<[what: string, columns: [string, unknown[]][], options: Options, expected: object]>([
    ['is the ARR where nothing else is', [['ACV', SUMS]], {}, {arr: 'ACV'}],
    ['is not the ARR beside one', table(['ACV', SUMS], ['ARR', OTHER_SUMS]), {}, {arr: 'ARR'}],
    ['is not the ARR beside an MRR', table(['ACV', SUMS], ['MRR', OTHER_SUMS]), {}, {mrr: 'MRR'}],
    ['is not the ARR beside what may be one', table(['ACV', SUMS], ['ARR Zone Blue', OTHER_SUMS]), {}, {}],
    ['is not the ARR beside another', table(['ACV', SUMS], ['Annual contract value', OTHER_SUMS]), {}, {}],
    ['is not the ARR where the cells hardly fit', [['ACV', ['a', 'b', 1]]], {}, {}],
    [
      'is not the ARR where it is something else',
      [['ACV', SUMS]],
      {confirmed: {moduleValue: 'ACV'}},
      {moduleValue: 'ACV'},
    ],
    ['is not the ARR where there is none', [['ACV', SUMS]], {confirmed: {arr: null}}, {}],
    ['alone may be, other hints may not', [['Primary contact', DAYS.map((day) => new Date(day))]], {}, {}],
  ])('%s', (_, columns, options, expected) => expect(columnsOf(read(columns, options))).toEqual(expected));
});

describe('a plan amount with its interval', () => {
  const PLAN: [string, unknown[]][] = table(
    ['Plan amount', [9900, 12000, 5000]],
    ['Plan interval', ['month', 'month', 'month']],
  );

  it.each<[what: string, columns: [string, unknown[]][], options: Options, expected: object]>([
    ['is the MRR', PLAN, {}, {mrr: 'Plan amount'}],
    ['is not the MRR beside one', [...PLAN, ['MRR', SUMS]], {}, {mrr: 'MRR'}],
    ['is not the MRR beside an ARR', [...PLAN, ['ARR', SUMS]], {}, {arr: 'ARR'}],
    ['is not the MRR where there is none', PLAN, {confirmed: {mrr: null}}, {}],
    [
      'is not the MRR where it is something else',
      PLAN,
      {confirmed: {moduleValue: 'Plan amount'}},
      {moduleValue: 'Plan amount'},
    ],
    ['is not the MRR where there are two', [...PLAN, ['plan_amount', SUMS]], {}, {}],
  ])('%s', (_, columns, options, expected) => expect(columnsOf(read(columns, options))).toEqual(expected));
});

describe('owners', () => {
  const OWNER: [string, unknown[]] = ['Account owner', NAMES];

  it.each<[what: string, columns: [string, unknown[]][], options: Options, expected: object]>([
    ['the account owner beside a CSM sells', [OWNER, ['CSM', NAMES]], {}, {ae: 'Account owner', owner: 'CSM'}],
    [
      'so does the owner of the company',
      table(['Owner Company', NAMES], ['CSM', NAMES]),
      {},
      {ae: 'Owner Company', owner: 'CSM'},
    ],
    ['not beside an AE', [OWNER, ['CSM', NAMES], ['AE', NAMES]], {}, {owner: 'CSM', ae: 'AE'}],
    ['not where nobody sells', [OWNER, ['CSM', NAMES]], {confirmed: {ae: null}}, {owner: 'CSM'}],
    ['not beside a second one', [OWNER, ['Owner', NAMES], ['CSM', NAMES]], {}, {owner: 'CSM'}],
    ['not beside an owner who may be the same', [OWNER, ['Relationship manager', NAMES]], {}, {owner: 'Account owner'}],
    ['not beside another owner', [OWNER, ['Owner', NAMES]], {}, {owner: 'Owner'}],
    ['not under another name', table(['Relationship manager', NAMES], ['CSM', NAMES]), {}, {owner: 'CSM'}],
    [
      'not where the account owner is something else',
      [OWNER, ['CSM', NAMES]],
      {confirmed: {champion: 'Account owner'}},
      {champion: 'Account owner', owner: 'CSM'},
    ],
  ])('%s', (_, columns, options, expected) => expect(columnsOf(read(columns, options))).toEqual(expected));
});

describe('an empty column', () => {
  const EMPTY = ['', null, ''];

  it.each<[what: string, columns: [string, unknown[]][], expected: object]>([
    ['yields to a filled one', table(['ARR', EMPTY], ['Total ARR', SUMS]), {arr: 'Total ARR'}],
    ['of the same heading as well', table(['ARR', SUMS], ['ARR', EMPTY]), {arr: 'ARR'}],
    ['does not to one that is asked about', table(['ARR', EMPTY], ['Contract value', SUMS]), {arr: 'ARR'}],
    ['does not to one of few cells', table(['ARR', EMPTY], ['Total ARR', [5000, '', '']]), {arr: 'ARR'}],
    ['counts alone', table(['ARR', EMPTY]), {arr: 'ARR'}],
  ])('%s', (_, columns, expected) => expect(columnsOf(read(columns))).toEqual(expected));
});

describe('active users', () => {
  const ACTIVE: [string, unknown[]] = ['Active users', [5, 9, 3]];

  it.each<[what: string, columns: [string, unknown[]][], options: Options, expected: object]>([
    ['alone tell the seats in use', [ACTIVE], {}, {seatsUsed: 'Active users'}],
    [
      'beside them do not',
      [ACTIVE, ['Seats used', [6, 9, 4]]],
      {},
      {activeUsers: 'Active users', seatsUsed: 'Seats used'},
    ],
    [
      'once confirmed stay active users',
      [ACTIVE],
      {confirmed: {activeUsers: 'Active users'}},
      {activeUsers: 'Active users'},
    ],
    ['where no seats are in use stay so too', [ACTIVE], {confirmed: {seatsUsed: null}}, {activeUsers: 'Active users'}],
  ])('%s', (_, columns, options, expected) => expect(columnsOf(read(columns, options))).toEqual(expected));

  it('are no surer than 0.9 of it', () => {
    expect(read([ACTIVE]).intake.matches[1]).toMatchObject({confidence: 0.9, reason: {key: 'match-lone-active-users'}});
  });
});

it.each<[what: string, headings: string[], rows: unknown[][], name: string | undefined, id: string | undefined]>([
  [
    'SAP, names behind numbers',
    ['Debitor', 'Name 1'],
    table([1812, 'Larkspur'], [1813, 'Quince'], [1814, 'Teasel']),
    'Name 1',
    undefined,
  ],
  [
    'the same in English',
    ['Customer', 'Name 1'],
    table([1812, 'Larkspur'], [1813, 'Quince'], [1814, 'Teasel']),
    'Name 1',
    undefined,
  ],
  [
    'names in the ledger’s column',
    ['Debitor', 'Ort'],
    table(['Larkspur', 'Kiel'], ['Quince', 'Ulm'], ['Teasel', 'Ulm']),
    'Debitor',
    undefined,
  ],
  [
    'the first line of a name',
    ['Kd-Nr', 'Firma 1', 'Firma 2'],
    table([1, 'Larkspur', 'GmbH'], [2, 'Quince', ''], [3, 'Teasel', '']),
    'Firma 1',
    'Kd-Nr',
  ],
  [
    'a name in words before the first line',
    ['Customer', 'Name 1'],
    table(['Larkspur', 'L'], ['Quince', 'Q'], ['Teasel', 'T']),
    'Customer',
    undefined,
  ],
  [
    'subscriptions of one payment system',
    ['id', 'Customer ID', 'Customer Description'],
    table(['sub_1', 'cus_1', 'Larkspur'], ['sub_2', 'cus_1', 'Larkspur'], ['sub_3', 'cus_2', 'Quince']),
    'Customer Description',
    undefined,
  ],
  [
    'its customers',
    ['id', 'Name'],
    table(['cus_1', 'Larkspur'], ['cus_2', 'Quince'], ['cus_3', 'Teasel']),
    'Name',
    'id',
  ],
  [
    'an ID beside that of each customer',
    ['id', 'Customer ID', 'Company'],
    table([1, 'c1', 'Larkspur'], [2, 'c2', 'Quince'], [3, 'c3', 'Teasel']),
    'Company',
    'Customer ID',
  ],
])('the name and the ID of an account: %s', (_, headings, rows, name, id) => {
  const {columns} = told([[...headings, 'ARR'], ...rows.map((row, at) => [...row, 1000 * (at + 1)])]);
  expect([columns.account, columns.accountId]).toEqual([name, id]);
});

it('an empty column names nobody', () => {
  const rows = table(['Name', 'Company', 'ARR'], ['Acme', '', 48_000], ['Bolt', '', 12_500]);
  expect(told(rows).intake.accounts.map(({account: name}) => name)).toEqual(['Acme', 'Bolt']);
  const [, ...filled] = rows.map(([name, , arr]) => [name, `${name} Ltd`, arr]);
  expect(told([rows[0]!, ...filled]).columns.account).toBe('Company');
});

describe('the name of the account', () => {
  const named = (...headings: string[]) =>
    told([headings, ...NAMES.map((name) => headings.map((heading) => `${heading} ${name}`))]);

  it.each<[what: string, headings: string[], columns: object, reason: string]>([
    ['is the one column that may be', ['Logo', 'Notes'], {account: 'Logo', notes: 'Notes'}, 'match-only-name'],
    [
      'is the one that may be, also beside an ID',
      ['Account ID', 'Logo'],
      {account: 'Logo', accountId: 'Account ID'},
      'match-only-name',
    ],
    [
      'is the ID where nothing else may be',
      ['Account ID', 'Notes'],
      {account: 'Account ID', accountId: 'Account ID', notes: 'Notes'},
      'match-id-as-name',
    ],
  ])('%s: %j', (_, headings, columns, reason) => {
    const found = named(...headings);
    expect(found.columns).toEqual(columns);
    expect(found.intake.matches.find(({field}) => field === 'account')?.reason.key).toBe(reason);
  });

  it.each([[['Logo', 'Workspace']], [['Logo', 'Workspace', 'Account ID']], [['Notes']]])('is none of %j', (headings) =>
    expect(() => named(...headings)).toThrow('sheet-no-name'),
  );

  it('is no ID that repeats', () => {
    expect(() => told([['Account ID', 'ARR'], ...SUMS.map((sum) => ['x', sum])])).toThrow('sheet-no-name');
  });
});
