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

type Becomes = [
  what: string,
  columns: [string, unknown[]][],
  expected: object,
  confirmed?: NonNullable<Options>['confirmed'],
];

/** Those columns feed those fields. */
function becomes(_: string, columns: Becomes[1], expected: object, confirmed: Becomes[3] = {}): void {
  expect(columnsOf(read(columns, {confirmed}))).toEqual(expected);
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

  it.each<Becomes>([
    ['in the heading', table(['arr!', SUMS], ['ARR', OTHER_SUMS]), {arr: 'arr!'}],
    ['in the heading, and elsewhere', table(['arr!', SUMS], ['Money', OTHER_SUMS]), {arr: 'Money'}, {arr: 'Money'}],
  ])('%s', becomes);

  it('is not what the mere name of a field says: twice it is asked about', () => {
    const found = read(table(['arr', SUMS], ['arr', OTHER_SUMS]));
    expect(columnsOf(found)).toEqual({});
    expect(found.questions).toHaveLength(2);
  });
});

describe('seats in one column', () => {
  const BELEGUNG: [string, unknown[]][] = [['Belegung', PAIRS]];
  const BOTH = {seatsUsed: 'Belegung', seatsLicensed: 'Belegung'};

  it.each<Becomes>([
    ['feed both fields', [['Seats', PAIRS]], {seatsUsed: 'Seats', seatsLicensed: 'Seats'}],
    [
      'under a share',
      [['Seat utilization', PAIRS]],
      {seatsUsed: 'Seat utilization', seatsLicensed: 'Seat utilization'},
    ],
    ['under a heading that says nothing', BELEGUNG, {}],
    ['confirmed for those in use', BELEGUNG, BOTH, {seatsUsed: 'Belegung'}],
    ['confirmed for those licensed', BELEGUNG, BOTH, {seatsLicensed: 'Belegung'}],
    [
      'confirmed for those in use alone',
      BELEGUNG,
      {seatsUsed: 'Belegung'},
      {seatsUsed: 'Belegung', seatsLicensed: null},
    ],
    ['without those in use', [['Seats', PAIRS]], {seatsLicensed: 'Seats'}, {seatsUsed: null}],
    ['confirmed to be something else', [['Seats', PAIRS]], {notes: 'Seats'}, {notes: 'Seats'}],
    [
      'twice: the first counts',
      table(['Seats used', PAIRS], ['Seats', ['1/2', '3/4', '5/6']]),
      {seatsUsed: 'Seats used', seatsLicensed: 'Seats used'},
    ],
  ])('%s', becomes);

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

  it.each([
    ['that is used', [80, 30, 60], ' could mean the same thing; we picked “Health”'],
    [
      'that is asked about as well',
      [8, 3, 6],
      'these columns look like the same field: Churn risk score, Health. Which',
    ],
  ])('are asked about beside one %s', (_, health, question) => {
    const found = read(table(['Churn risk score', [12, 88, 45]], ['Health', health]));
    expect(found.questions[0]).toContain(question);
  });
});

describe('a contract value', () => {
  it.each<Becomes>([
    ['is the ARR where nothing else is', [['ACV', SUMS]], {arr: 'ACV'}],
    ['is not the ARR beside one', table(['ACV', SUMS], ['ARR', OTHER_SUMS]), {arr: 'ARR'}],
    ['is not the ARR beside an MRR', table(['ACV', SUMS], ['MRR', OTHER_SUMS]), {mrr: 'MRR'}],
    ['is not the ARR beside what may be one', table(['ACV', SUMS], ['ARR Zone Blue', OTHER_SUMS]), {}],
    ['is not the ARR beside another', table(['ACV', SUMS], ['Annual contract value', OTHER_SUMS]), {}],
    ['is not the ARR where the cells hardly fit', [['ACV', ['a', 'b', 1]]], {}],
    ['is not the ARR where it is something else', [['ACV', SUMS]], {moduleValue: 'ACV'}, {moduleValue: 'ACV'}],
    ['is not the ARR where there is none', [['ACV', SUMS]], {}, {arr: null}],
    ['alone may be, other hints may not', [['Primary contact', DAYS.map((day) => new Date(day))]], {}],
  ])('%s', becomes);
});

describe('a plan amount with its interval', () => {
  const PLAN: [string, unknown[]][] = table(
    ['Plan amount', [9900, 12000, 5000]],
    ['Plan interval', ['month', 'month', 'month']],
  );

  it.each<Becomes>([
    ['is the MRR', PLAN, {mrr: 'Plan amount'}],
    ['is not the MRR beside one', [...PLAN, ['MRR', SUMS]], {mrr: 'MRR'}],
    ['is not the MRR beside an ARR', [...PLAN, ['ARR', SUMS]], {arr: 'ARR'}],
    ['is not the MRR where there is none', PLAN, {}, {mrr: null}],
    ['is not the MRR where it is something else', PLAN, {moduleValue: 'Plan amount'}, {moduleValue: 'Plan amount'}],
    ['is not the MRR where there are two', [...PLAN, ['plan_amount', SUMS]], {}],
  ])('%s', becomes);
});

describe('owners', () => {
  const OWNER: [string, unknown[]] = ['Account owner', NAMES];

  it.each<Becomes>([
    ['the account owner alone is the owner', [OWNER], {owner: 'Account owner'}],
    ['the account owner beside a CSM sells', [OWNER, ['CSM', NAMES]], {ae: 'Account owner', owner: 'CSM'}],
    [
      'so does the owner of the company',
      table(['Owner Company', NAMES], ['CSM', NAMES]),
      {ae: 'Owner Company', owner: 'CSM'},
    ],
    ['not beside an AE', [OWNER, ['CSM', NAMES], ['AE', NAMES]], {owner: 'CSM', ae: 'AE'}],
    ['not where nobody sells', [OWNER, ['CSM', NAMES]], {owner: 'CSM'}, {ae: null}],
    ['not beside a second one', [OWNER, ['Owner', NAMES], ['CSM', NAMES]], {owner: 'CSM'}],
    ['not beside an owner who may be the same', [OWNER, ['Relationship manager', NAMES]], {owner: 'Account owner'}],
    ['not beside another owner', [OWNER, ['Owner', NAMES]], {owner: 'Owner'}],
    ['not under another name', table(['Relationship manager', NAMES], ['CSM', NAMES]), {owner: 'CSM'}],
    [
      'not where the account owner is something else',
      [OWNER, ['CSM', NAMES]],
      {champion: 'Account owner', owner: 'CSM'},
      {champion: 'Account owner'},
    ],
  ])('%s', becomes);
});

describe('an empty column', () => {
  const EMPTY = ['', null, ''];

  it.each<Becomes>([
    ['yields to a filled one', table(['ARR', EMPTY], ['Total ARR', SUMS]), {arr: 'Total ARR'}],
    ['of the same heading as well', table(['ARR', SUMS], ['ARR', EMPTY]), {arr: 'ARR'}],
    ['does not to one that is asked about', table(['ARR', EMPTY], ['Contract value', SUMS]), {arr: 'ARR'}],
    ['does not to one of few cells', table(['ARR', EMPTY], ['Total ARR', [5000, '', '']]), {arr: 'ARR'}],
    ['counts alone', table(['ARR', EMPTY]), {arr: 'ARR'}],
  ])('%s', becomes);
});

describe('active users', () => {
  const ACTIVE: [string, unknown[]] = ['Active users', [5, 9, 3]];

  it.each<Becomes>([
    ['alone tell the seats in use', [ACTIVE], {seatsUsed: 'Active users'}],
    ['beside them do not', [ACTIVE, ['Seats used', [6, 9, 4]]], {activeUsers: 'Active users', seatsUsed: 'Seats used'}],
    ['once confirmed stay active users', [ACTIVE], {activeUsers: 'Active users'}, {activeUsers: 'Active users'}],
    ['where no seats are in use stay so too', [ACTIVE], {activeUsers: 'Active users'}, {seatsUsed: null}],
  ])('%s', becomes);

  it('are no surer than 0.9 of it', () => {
    expect(read([ACTIVE]).intake.matches[1]).toMatchObject({confidence: 0.9, reason: {key: 'match-lone-active-users'}});
  });
});

describe('the name and the ID of an account', () => {
  const FIRMS = ['Larkspur', 'Quince', 'Teasel'];
  const IDS = ['c1', 'c2', 'c3'];

  it.each<[what: string, columns: Record<string, unknown[]>, name: string, id: string | null]>([
    ['SAP, names behind numbers', {Debitor: [1812, 1813, 1814], 'Name 1': FIRMS}, 'Name 1', null],
    ['the same in English', {Customer: [1812, 1813, 1814], 'Name 1': FIRMS}, 'Name 1', null],
    ['names in the ledger’s column', {Debitor: FIRMS, Ort: ['Kiel', 'Ulm', 'Ulm']}, 'Debitor', null],
    ['a first line', {'Kd-Nr': [1, 2, 3], 'Firma 1': FIRMS, 'Firma 2': ['GmbH', '', '']}, 'Firma 1', 'Kd-Nr'],
    ['a name in words before the first line', {Customer: FIRMS, 'Name 1': ['L', 'Q', 'T']}, 'Customer', null],
    ['customers of a payment system', {id: ['cus_1', 'cus_2', 'cus_3'], Name: FIRMS}, 'Name', 'id'],
    [
      'an ID beside that of each customer',
      {id: [1, 2, 3], 'Customer ID': IDS, Company: FIRMS},
      'Company',
      'Customer ID',
    ],
    [
      'subscriptions of a payment system',
      {
        id: ['sub_1', 'sub_2', 'sub_3'],
        'Customer ID': ['cus_1', 'cus_1', 'cus_2'],
        'Customer Description': ['Larkspur', 'Larkspur', 'Quince'],
      },
      'Customer Description',
      null,
    ],
  ])('%s', (_, columns, name, id) => {
    const rows = [0, 1, 2].map((at) => [...Object.values(columns).map((cells) => cells[at]), 1000 * (at + 1)]);
    const found = told([[...Object.keys(columns), 'ARR'], ...rows]).columns;
    expect([found.account, found.accountId ?? null]).toEqual([name, id]);
  });
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

describe('columns of several products', () => {
  const asked = (...headings: string[]) => {
    const rows = [40, 25, 100].map((count, at) => [`Company ${at}`, ...headings.map((_, column) => count + column)]);
    const {columns, questions} = told([['Account', ...headings], ...rows]);
    return {used: Object.keys(columns).slice(1), asked: questions.map((each) => each.replace(/:.*/s, ''))};
  };

  it.each<[headings: string[], used: string[], asked: string[]]>([
    [['Licenses A', 'Licenses B'], [], ['Licenses A', 'Licenses B']],
    [['ARR (A)', 'ARR (B)', 'ARR (C)'], [], ['ARR (A)', 'ARR (B)', 'ARR (C)']],
    [['Seats A', 'Seats B', 'Total seats'], ['seatsLicensed'], ['Seats A', 'Seats B']],
    [['Licenses A', 'Users B'], ['seatsLicensed'], []],
    [['ARR p.a.'], ['arr'], []],
  ])('%j', (headings, used, questions) => {
    const found = asked(...headings);
    expect([found.used.sort(), found.asked.sort()]).toEqual([used.sort(), questions.sort()]);
  });
});

describe('headings with a prefix', () => {
  const columns = (...headings: string[]) => told([headings, headings.map((_, at) => (at ? '40' : 'Acme'))]).columns;

  it('are those of a Dataverse table where two are names run together', () =>
    expect(columns('name', 'new_arr', 'new_seatsused', 'new_licensedseats')).toEqual({
      account: 'name',
      arr: 'new_arr',
      seatsUsed: 'new_seatsused',
      seatsLicensed: 'new_licensedseats',
    }));

  it.each([
    ['one name alone is run together', ['name', 'new_arr', 'new_renewaldate']],
    ['each has another', ['name', 'new_arr', 'cr4fe_seatsused', 'old_licensedseats']],
    ['none is run together', ['name', 'new_arr', 'new_mrr', 'new_users']],
    ['it is a word', ['name', 'deal_new_arr', 'deal_seatsused', 'deal_licensedseats']],
  ])('say what they say where %s', (_, headings) => {
    expect(columns(...headings)).not.toHaveProperty('arr');
  });
});

it.each([
  ['ARR (PY)', 'ARR (CY)'],
  ['ARR Vorjahr', 'ARR aktuell'],
  ['ARR année précédente', 'ARR'],
])('%s is an earlier ARR than %s', (earlier, now) => {
  const rows = [40_000, 25_000, 100_000].map((arr, at) => [`Company ${at}`, arr, arr + 500]);
  const {columns, questions} = told([['Account', earlier, now], ...rows]);
  expect([columns.arr, questions.length]).toEqual([now, 0]);
});

it('the package of an app of Salesforce is no part of a heading', () =>
  expect(
    told([
      ['SBQQ__Account__r.Name', 'SBQQ__Quantity__c', 'SBQQ__SubscriptionEndDate__c'],
      ['Acme', 40, '2027-01-31'],
    ]).columns,
  ).toEqual({
    account: 'SBQQ__Account__r.Name',
    seatsLicensed: 'SBQQ__Quantity__c',
    renewalDate: 'SBQQ__SubscriptionEndDate__c',
  }));
