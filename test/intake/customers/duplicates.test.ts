import {assessPortfolio} from '../../../src/core/portfolio';
import {AS_OF, PLAYBOOK, table} from '../../builders';
import {rowsOf} from '../../fixtures/sheets/grid';
import {told, toldOf} from '../read';
import {giving, texts} from '../texts';

function read(headings: string[], ...rows: unknown[][]) {
  const {intake} = told([headings, ...rows]);
  return {
    accounts: intake.accounts.map(({row, account, arr, products}) => ({row, account, arr, products})),
    leftOut: intake.leftOut.map(({row, why}) => `${row} ${why}`),
    totals: assessPortfolio(intake.accounts, AS_OF, PLAYBOOK).totals,
  };
}

describe('the same customer twice', () => {
  it('is left out when all cells agree that both fill', () => {
    const {accounts, leftOut} = read(
      ['Account', 'ARR', 'NPS', 'Region'],
      ['Tidewater', 48_000, '', 'North'],
      ['Boxwood', 10_000, 8, ''],
      [' tidewater ', 48_000, 9, ''],
    );
    expect(accounts.map(({row}) => row)).toEqual([2, 3]);
    expect(leftOut).toEqual(['4 duplicate']);
  });

  it('is one account when product or subscription differ: the ARR is summed, the rest is the largest row’s', () => {
    const {accounts, leftOut, totals} = read(
      ['Account', 'Product', 'ARR', 'NPS'],
      ['Tidewater', 'Core', 30_000, 9],
      ['Tidewater', 'Analytics', 48_000, 4],
      ['Boxwood', 'Core', 10_000, 8],
    );
    expect(accounts[0]).toEqual({row: 3, account: 'Tidewater', arr: 78_000, products: ['Core', 'Analytics']});
    expect(leftOut).toEqual(['2 added up']);
    expect(totals.arr).toBe(88_000);
  });

  it('stays two accounts when anything else differs: both are scored, the first ARR is counted', () => {
    const {accounts, leftOut, totals} = read(
      ['Account', 'ARR', 'NPS'],
      ['Tidewater', 48_000, 9],
      ['Tidewater', 50_000, 9],
    );
    expect(accounts.map(({row}) => row)).toEqual([2, 3]);
    expect(leftOut).toEqual([]);
    expect(totals).toMatchObject({accounts: 2, arr: 48_000});
  });

  it('is two customers where IDs differ, whatever their name', () => {
    const headings = ['Account ID', 'Account', 'ARR'];
    const other = read(headings, ['A1', 'Tidewater', 48_000], ['A2', 'Tidewater', 48_000]);
    expect(other).toMatchObject({leftOut: [], totals: {arr: 96_000}});
    expect(read(headings, ['A1', 'Tidewater', 48_000], ['a1', 'Tidewater', 48_000]).leftOut).toEqual(['3 duplicate']);
  });

  it('is one where its name is written with other marks, and the rest is the same', () => {
    const rows = (other: string, arr: number) =>
      read(
        ['Account', 'ARR', 'Renewal', 'CSM'],
        ['Xena Inc', 30_000, '2027-03-31', 'Ann'],
        [other, arr, '2027-03-31', 'Ann'],
        ['Boxwood', 10_000, '2027-04-30', 'Bo'],
      ).leftOut;
    expect(rows('XENA, Inc. ', 30_000)).toEqual(['3 duplicate']);
    expect(rows('XENA, Inc. ', 31_000)).toEqual([]);
    expect(rows('Xena GmbH', 30_000)).toEqual([]);
  });

  it('is one where its umlauts are written in two ways, or a blank twice', () => {
    const left = (one: string, other: string, renewal = '2027-03-31') =>
      read(
        ['Account', 'ARR', 'Renewal', 'CSM'],
        [one, 30_000, '2027-03-31', 'Ann'],
        [other, 30_000, renewal, 'Ann'],
        ['Boxwood', 10_000, '2027-04-30', 'Bo'],
      ).leftOut.join();
    expect(left('Müller GmbH', 'Mueller GmbH')).toBe('3 duplicate');
    expect(left('Société Générale', 'Societe Generale')).toBe('3 duplicate');
    expect(left('Weiß & Søn', 'Weiss & Son')).toBe('3 duplicate');
    expect(left('Boxwood, Inc.', 'Boxwood,  Inc.')).toBe('3 duplicate');
    expect(left('Müller GmbH', 'Mueller AG')).toBe('');
    expect(left('Müller GmbH', 'Mueller GmbH', '2027-05-31')).toBe('');
    expect(left('Möller GmbH', 'Müller GmbH')).toBe('');
  });

  it('stays two accounts where the rows have no more than a name in common', () =>
    expect(read(['Account', 'ARR', 'NPS'], ['Tidewater', 48_000, ''], ['Tidewater', '', 9]).leftOut).toEqual([]));

  it.each(texts`
    plan_name | PlanName | Service line | Offer Name | License type | Item | Line item | Rate Plan: Name | Plan name
    Edition | Package | 套餐
  `)('is added up where rows differ in “%s”', (heading) => {
    const rows = table(['Tidewater', 'Full', 36_000], ['Tidewater', 'Read-only', 12_000], ['Boxwood', 'Full', 9000]);
    expect(read(['Account', heading, 'ARR'], ...rows).accounts.map(({arr}) => arr)).toEqual([48_000, 9000]);
  });

  it.each(['Licenses', 'Items', 'Plan notes', 'Action item', 'Package price', 'Add-ons'])(
    'is not added up where rows differ in “%s”',
    (heading) => {
      const rows = table(['Tidewater', 50, 36_000], ['Tidewater', 100, 12_000], ['Boxwood', 10, 9000]);
      expect(read(['Account', heading, 'ARR'], ...rows).accounts).toHaveLength(3);
    },
  );

  it('is added up with a row that pays nothing, not with one whose ARR is blank', () => {
    const rows = (arr: unknown) =>
      table(['Tidewater', 'Core', 36_000], ['Tidewater', 'Setup', arr], ['Boxwood', 'Core', 9000]);
    expect(read(['Account', 'Item', 'ARR'], ...rows(0)).leftOut).toEqual(['3 added up']);
    expect(read(['Account', 'Item', 'ARR'], ...rows('')).leftOut).toEqual([]);
  });

  it('pays what its later edition costs, where one follows the other', () => {
    const headings = ['Account', 'Edition', 'ARR', 'Renewal'];
    const rows = table(['Tidewater', 'Starter', 12_000, '2026-01-31'], ['Tidewater', 'Growth', 20_000, '2027-01-31']);
    expect(read(headings, ...rows).accounts.map(({arr}) => arr)).toEqual([20_000]);
  });

  it.each<[name: string, other: string, isOne: boolean]>([
    ['Larkspur Foods', 'Larkspur Foods Inc.', true],
    ['Larkspur Foods, LLC', 'Larkspur Foods', true],
    ['Larkspur Foods', 'Copy of Larkspur Foods', true],
    ['Larkspur Foods', 'Larkspur Foods (copy)', true],
    ['Larkspur-Foods', 'The Larkspur Foods', true],
    ['Lärchenhof', 'Lärchenhof GmbH & Co. KG', true],
    ['アクメ', '株式会社アクメ', true],
    ['东云食品', '东云食品有限公司', true],
    // Of two forms each may be a company of its own, and other words name another one.
    ['Larkspur Foods GmbH', 'Larkspur Foods AG', false],
    ['Larkspur Foods', 'Larkspur Foods EMEA', false],
    ['Larkspur', 'Larkspur Foods', false],
    ['Thermo', 'rmo', false],
  ])('is one customer as %s and %s where all else is the same: %s', (name, other, isOne) => {
    const rows = (changed?: number, to?: unknown) =>
      read(
        ['Account', 'ARR', 'Renewal', 'CSM', 'Seats'],
        [name, 48_000, '2027-02-20', 'Ines', 50],
        [other, 48_000, '2027-02-20', 'Ines', 50].map((cell, at) => (at === changed ? to : cell)),
      ).leftOut;
    expect(rows()).toEqual(isOne ? ['3 duplicate'] : []);
    for (const [at, cell] of [
      [1, 50_000],
      [1, 0],
      [2, '2027-03-20'],
      [3, 'Omar'],
    ] as const)
      expect(rows(at, cell)).toEqual([]);
  });

  it.each<[name: string, product: string, renewal: string, isOne: boolean]>([
    ['Acme, Inc.', 'Analytics', '2027-02-20', true],
    ['Acme, Inc.', 'Core', '2027-02-20', false],
    ['Acme, Inc.', 'Analytics', '2027-02-21', false],
    ['Acme, Inc.', 'Analytics', '', false],
    ['Acme EMEA', 'Analytics', '2027-02-20', false],
  ])('is added up with Acme as %s with %s until %s: %s', (name, product, renewal, isOne) => {
    const rows = table(['Acme', 'Core', 48_000, '2027-02-20'], [name, product, 12_000, renewal]);
    const {accounts} = read(['Account', 'Product', 'ARR', 'Renewal'], ...rows);
    expect(accounts.map(({arr}) => arr)).toEqual(isOne ? [60_000] : [48_000, 12_000]);
  });

  it.each([
    ['of two legal forms is three', 'Beta, Inc. | CRM | 4000; Beta GmbH | Support | 5000; Beta | Data | 6000', 3],
    [
      'of one form is one, until whenever',
      'Acme | CRM | 9000; Acme, Inc. | Support | 5000; Acme, Inc. | Data | 7000 | 2027-09-01',
      1,
    ],
  ])('without a form beside products %s', (_, rows, customers) => {
    const sheet = rowsOf(rows).map(([name, product, arr, renewal = '2027-03-01']) => [name, product, arr, renewal]);
    expect(read(['Account', 'Product', 'ARR', 'Renewal'], ...sheet).accounts).toHaveLength(customers);
  });

  it('is two customers with two IDs, whatever is the same', () => {
    expect(
      read(
        ['Account ID', 'Account', 'ARR', 'Renewal', 'CSM'],
        ['A1', 'Acme', 1000, '2027-02-20', 'Ines'],
        ['A2', 'Acme Inc.', 1000, '2027-02-20', 'Ines'],
      ).leftOut,
    ).toEqual([]);
  });

  it.each<[start: unknown, renewal: string, more: unknown[], arr: number[]]>([
    ...texts`2026-02-21 | 2/21/2026`.map(giving('2027-02-20', ['K-117', 'K-100'], [48_000, 9000])),
    [new Date('2026-02-20T00:00:00Z'), '2027-02-20', ['', ''], [48_000, 9000]],
    // Another contract, which began while the first ran or long after it, and one that ends no later.
    ['2025-06-01', '2027-02-20', ['K-117', 'K-100'], [48_000, 40_000, 9000]],
    ['2026-06-01', '2027-02-20', ['K-117', 'K-100'], [48_000, 40_000, 9000]],
    ['2026-02-21', '2026-02-20', ['K-117', 'K-100'], [48_000, 40_000, 9000]],
  ])('pays what goes on, where it starts %s as the other one ends, until %s', (start, renewal, [one, other], arr) => {
    const {accounts} = read(
      ['Account', 'Contract #', 'ARR', 'Contract start', 'Renewal'],
      ['Tidewater', one, 48_000, start, renewal],
      ['Tidewater', other, 40_000, '2025-02-21', '2026-02-20'],
      ['Boxwood', 'K-1', 9000, '2025-02-21', '2027-02-20'],
    );
    expect(accounts.map((each) => each.arr)).toEqual(arr);
  });

  describe('with several contacts', () => {
    const HEADINGS = ['Account', 'ARR', 'Renewal', 'First Name', 'Last Name', 'Title', 'Email'];
    const SAM = ['Tidewater', 48_000, '2027-02-28', 'Sam', 'Oak', 'VP', 'sam@tide.com'];
    const KIM = ['Tidewater', 48_000, '2027-02-28', 'Kim', 'Roe', 'CFO', 'kim@tide.com'];

    it('is one account', () => expect(read(HEADINGS, SAM, KIM).leftOut).toEqual(['3 duplicate']));

    it.each<[what: string, headings: string[], row: unknown[]]>([
      ['another ARR', HEADINGS, ['Tidewater', 50_000, ...KIM.slice(2)]],
      ['another renewal', HEADINGS, ['Tidewater', 48_000, '2028-02-28', ...KIM.slice(3)]],
      ['nothing but its name and one figure', HEADINGS, ['Tidewater', 48_000, '', ...KIM.slice(3)]],
      ['a country beside each person', ['Account', 'ARR', 'Renewal', 'Country', ...HEADINGS.slice(4)], KIM],
      ['a title that is a deal’s, not a person’s', ['Account', 'ARR', 'Renewal', 'a', 'b', 'Title', 'c'], KIM],
    ])('is two accounts with %s', (_, headings, row) => expect(read(headings, SAM, row).leftOut).toEqual([]));
  });
});

describe('a column with an ID', () => {
  const headings = ['Account ID', 'Account', 'Product', 'ARR'];
  it.each([
    ['0013t00001XidzZ', '0013t00001Xidzz', 2],
    ['0013t00001XidzZ', '0013t00001XidzZ', 1],
    ['ACME-1', 'acme-1', 1],
  ])('%s and %s are %i customers: Salesforce’s of 15 characters differ by case', (one, other, count) => {
    expect(read(headings, [one, 'Bet', 'X', 2], [other, 'Pin', 'Y', 1]).accounts).toHaveLength(count);
  });

  it.each<[id: string, names: string[], isRow: boolean]>([
    ['id', ['Bluestar', 'Bluestar', 'Hooli'], true],
    ['ID', ['Bluestar', 'Bluestar', 'Hooli', 'Acme', 'Bolt', 'Core'], false],
    ['id', ['Bluestar', 'Hooli', 'Acme'], false],
    ['Account ID', ['Bluestar', 'Bluestar', 'Hooli'], false],
  ])('called “%s” beside %j is that of each row: %s', (id, names, isRow) => {
    const {columns, issues} = told([[id, 'Account', 'ARR'], ...names.map((name, at) => [`x${at}`, name, 1000 + at])]);
    expect(columns.accountId).toBe(isRow ? undefined : id);
    expect(issues.join().includes('is also in an earlier row')).toBe(isRow);
  });
});

describe('rows that repeat customers', () => {
  const advice = (more: string, cell: (row: number) => string, arr: (row: number) => unknown) =>
    toldOf(
      ['Account', more, 'ARR'],
      ...Array.from({length: 8}, (_, row) => [`Co ${row % 4}`, cell(row), arr(row)]),
    ).issues.join();

  it.each([
    ['order_id', (row: number) => `S${row}`],
    ['Contract No.', (row: number) => `V${row}`],
    ['Opportunity ID', (row: number) => `006${row}`],
  ])('beside a number such as %s are contracts, to be told apart by a column of products', (heading, cell) => {
    expect(advice(heading, cell, (row) => 1000 + row)).toMatch(/repeat a customer.*column called Product/);
  });

  it.each([
    ['Owner', (row: number) => `P${row}`],
    ['Year', (row: number) => String(2025 + Math.floor(row / 4))],
    ['Snapshot date', (row: number) => `2026-0${row + 1}-01`],
  ])('beside a %s are a history', (heading, cell) => {
    expect(advice(heading, cell, (row) => 1000 + row)).toContain('as in a history log');
  });

  it.each<[what: string, more: string, rows: unknown[][], isLog: boolean]>([
    ['calls', 'Summary', table(['Acme', 'wants SSO', 1000, '2027-03-31'], ['Acme', 'asked', 1000, '2027-03-31']), true],
    ['sites', 'Site', table(['Acme', 'Rome', 1000, '2027-03-31'], ['Acme', 'Oslo', 2000, '2027-03-31']), false],
    ['terms', 'Site', table(['Acme', 'Rome', 1000, '2027-03-31'], ['Acme', 'Oslo', 1000, '2027-04-30']), false],
    ['contracts', 'Contract No.', table(['Acme', 'V1', 1000, '2027-03-31'], ['Acme', 'V2', 1000, '2027-03-31']), false],
    ['undated', 'Site', table(['Acme', 'Rome', 1000, ''], ['Acme', 'Oslo', 1000, '']), false],
  ])('with %s are a log where they pay and renew the same', (_, more, rows, isLog) => {
    const {issues} = told([['Account', more, 'ARR', 'Renewal date'], ...rows, ['Bolt', 'x', 5, '2027-03-31']]);
    expect(issues).toHaveLength(1);
    expect(issues.join().includes('Keep only the latest row')).toBe(isLog);
    expect(issues.join().includes('column called Product')).toBe(!isLog);
  });

  it('are not told to name products where a column does and the ARR waits to be confirmed', () => {
    const sheet = [
      ['Customer', 'SKU', 'Annual amount', 'Seats purchased'],
      ['Acme', 'CORE', 1000, 5],
      ['Acme', 'PLUS', 2000, 5],
    ];
    expect(told(sheet).issues).toEqual([]);
    expect(told(sheet).questions.join()).toContain('is it “Annual amount”');
    expect(told(sheet, {confirmed: {arr: 'Annual amount'}}).intake.accounts.map(({arr}) => arr)).toEqual([3000]);
  });

  it.each([
    ['deals', ['Customer', 'Product', 'Opportunity ID'], 4, true],
    ['contracts', ['Customer', 'CSM', 'Contract No.'], 4, true],
    ['one contract', ['Customer', 'CSM', 'Contract No.'], 1, false],
  ])('are counted where nothing tells the ARR: %s', (_, headings, repeats, isSaid) => {
    const rows = Array.from({length: 2 * repeats}, (__, at) => [`Co ${at % repeats}`, `P${at}`, `V${at}`]);
    const {issues} = told([headings, ...rows, ['Other', 'P', 'V']]);
    expect(issues.join().includes('each row is scored on its own')).toBe(isSaid);
  });

  it('are named where no column tells the ARR yet', () => {
    const {issues} = toldOf(
      ['Account', 'Jahreswert', 'Renewal date'],
      ['Acme', 1000, '2027-03-31'],
      ['Acme', 2000, '2027-04-30'],
    );
    expect(issues.join()).toContain('column called Product');
  });
});

describe('below an active row of Teasel Labs', () => {
  it.each<[status: string, name: string, why: string]>([
    ['Cancelled', 'Teasel Labs', '3 duplicate'],
    ['Prospect', 'Teasel Labs', '3 duplicate'],
    ['Cancelled', 'Quince', '3 former customer'],
  ])('a row “%s” of %s is left out as %s', (status, name, why) => {
    const {intake} = toldOf(
      ['Customer', 'Product', 'MRR', 'Status'],
      ['Teasel Labs', 'Pro', 800, 'Active'],
      [name, 'Pro (old)', 400, status],
    );
    expect(intake.leftOut.map((each) => `${each.row} ${each.why}`)).toEqual([why]);
    expect(intake.accounts[0]).toMatchObject({row: 2, mrr: 800});
  });
});

it.each([
  [0, 1],
  [100, 2],
  ['', 2],
])('with a trial whose ARR is %j beside a customer there are %i accounts', (arr, count) => {
  const {intake} = toldOf(
    ['Customer', 'ARR', 'Renewal date', 'Status'],
    ['Acme', 800, '2027-03-31', 'Active'],
    ['Bolt', arr, '2027-03-31', 'trialing'],
  );
  expect(intake.accounts).toHaveLength(count);
});

describe('a row that adds to another one', () => {
  const amounts = (...rows: unknown[][]) =>
    toldOf(['Account', 'ARR', 'Renewal'], ...rows).intake.accounts.map(({account, arr}) => `${account} ${arr}`);
  const ACME = ['Acme', 48_000, '2027-03-31'];

  it.each(texts`
    Acme - Add-on | Acme (Expansion) | Acme – Amendment 2 | Acme: Upsell | ACME (additional seats) | Acme - Nachtrag 1
    Acme (Erweiterung) | Acme - Avenant n°2 | Acme（追加） | Acme - 增购 | Acme-addon
  `)('%s', (name) => expect(amounts(ACME, [name, 6000, '2027-03-31'])).toEqual(['Acme 54000']));

  it('may be larger, and there may be several', () => {
    expect(amounts(['Acme - Add-on', 60_000, '2027-05-31'], ACME, ['Acme - Add-on 2', 2000, '2027-03-31'])).toEqual([
      'Acme 110000',
    ]);
  });

  it.each(texts`
    Acme - Expansion Capital | Acme Expansion | Expansion (Acme) | Acme - UK | Bolt - Add-on | Acme (2) | Amendment One
  `)('not %s', (name) => expect(amounts(ACME, [name, 6000, '2027-03-31'])).toEqual(['Acme 48000', `${name} 6000`]));

  it('not with an ID of its own', () => {
    const rows = (id: string) => [
      ['Account ID', 'Account', 'ARR'],
      ['A-1', 'Acme', 5],
      [id, 'Acme - Add-on', 6],
      ['A-3', 'Bolt', 7],
    ];
    expect(told(rows('A-2')).intake.accounts).toHaveLength(3);
    expect(told(rows('')).intake.accounts).toMatchObject([{account: 'Acme', arr: 11}, {account: 'Bolt'}]);
  });
});

describe('one customer in several rows', () => {
  const arr = (headings: string[], ...rows: unknown[][]) =>
    told([['Account', ...headings], ...rows]).intake.accounts.map((each) => each.arr);

  it('is summed up by a column that names a product', () => {
    expect(arr(['Product', 'ARR'], ['Acme', 'Core', 5], ['Acme', 'Plus', 6])).toEqual([11]);
  });

  it('costs less by a discount, and not by another negative amount', () => {
    expect(arr(['Product', 'ARR'], ['Acme', 'Core', 50], ['Acme', 'Loyalty discount', -6])).toEqual([44]);
    expect(arr(['Product', 'ARR'], ['Acme', 'Core', 50], ['Acme', 'Correction', -6])).toEqual([50, -6]);
  });

  it.each(['Subscription end date', 'Product usage %', 'Product owner'])('but not by %s', (heading) => {
    expect(arr([heading, 'ARR'], ['Acme', 'x', 5], ['Acme', 'y', 6])).toEqual([5, 6]);
  });

  it('is added up where they pay in one currency, which is said', () => {
    const rows = (second: string) => [
      ['Account', 'Product', 'ARR', 'Currency'],
      ['Acme', 'Core', 12_000, 'EUR'],
      ['Acme', 'Plus', 6000, second],
    ];
    expect(told(rows('EUR')).intake.accounts.map((each) => each.arr)).toEqual([18_000]);
    expect(told(rows('EUR')).decisions).toContain(
      '1 customer has a row for each product: their ARR is added up, as for Acme (row 2, 2 rows)',
    );
    expect(told(rows('USD')).intake.accounts.map((each) => each.arr)).toEqual([12_000, 6000]);
  });

  it('pays for the term that goes on, not for the one that is over', () => {
    const {intake} = toldOf(
      ['Account', 'Subscription ID', 'ARR', 'Renewal'],
      ['Acme', 'S-1', 12_000, '2026-01-31'],
      ['Acme', 'S-2', 14_000, '2027-01-31'],
    );
    expect(intake.accounts).toMatchObject([{row: 3, arr: 14_000}]);
    expect(intake.leftOut).toMatchObject([{row: 2, why: 'duplicate'}]);
  });

  it('pays for the last of several terms of one product, which is said', () => {
    const {intake, decisions} = toldOf(
      ['Account', 'Product', 'Subscription end date', 'ARR'],
      ['Acme', 'Core', '2024-12-31', 40_000],
      ['Acme', 'Core', '2025-12-31', 44_000],
      ['Acme', 'Core', '2026-12-31', 48_000],
    );
    expect(intake.accounts).toMatchObject([{row: 4, arr: 48_000}]);
    expect(decisions).toContain('2 terms that are over aren’t counted, such as Acme (row 2)');
  });

  it.each(['Product', 'Subscription ID'])('pays for another %s whose renewal was missed', (heading) => {
    const rows = table(['Acme', 'Core', 48_000, '2026-11-15'], ['Acme', 'Plus', 6000, '2027-06-30']);
    expect(told([['Account', heading, 'ARR', 'Renewal'], ...rows]).intake.accounts).toMatchObject([{arr: 54_000}]);
  });

  it('is filled from the row that says more', () => {
    const {intake} = toldOf(
      ['Account', 'CSM', 'ARR', 'Renewal'],
      ['Acme', 'Ann', '', ''],
      ['Acme', 'Ann', 48_000, '2027-03-31'],
    );
    expect(intake.accounts).toMatchObject([{row: 2, arr: 48_000, renewalDate: '2027-03-31'}]);
    expect(intake.leftOut).toMatchObject([{row: 3, why: 'duplicate'}]);
  });
});

it('products with only a monthly price are added up, and it is said', () => {
  const {decisions, intake} = toldOf(
    ['Account', 'Product', 'MRR'],
    ['Acme', 'Core', 2500],
    ['Acme', 'Analytics', 500],
    ['Bolt', 'Core', 1000],
  );
  expect(intake.accounts.map(({account, arr, mrr}) => [account, arr, mrr])).toEqual(
    table(['Acme', 36_000, null], ['Bolt', null, 1000]),
  );
  expect(decisions.join()).toContain('a row for each product');
});

it.each([
  ['plan_name', 'Region', ['Pro', 'Analytics'], ['EU', 'US'], 3000],
  ['plan_name', 'Month', ['Pro', 'Enterprise'], ['2026-10', '2026-11'], 1000],
  ['plan_name', 'Year', ['Pro', 'Analytics'], ['2026', '2026'], 3000],
  ...texts`subscription_amount | product_events`.map(giving('Region', ['10', '20'], ['EU', 'US'], 1000)),
])('a customer whose rows differ in %s and %s, %j and %j, pays %i', (product, more, products, cells, total) => {
  const {totals} = read(
    ['Account', product, more, 'ARR'],
    ['Acme', products[0], cells[0], 1000],
    ['Acme', products[1], cells[1], 2000],
  );
  expect(totals.arr).toBe(total);
});
