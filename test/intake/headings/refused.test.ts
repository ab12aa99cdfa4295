import {UnreadableSheet} from '../../../src/intake/read-sheet';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {refusalIn} from '../../../workbench/cli/decide';
import {table} from '../../builders';
import {told, toldOf} from '../read';
import {texts} from '../texts';

/** Why those rows are refused, with the headings that are named; in words that there are. */
function refusal(rows: unknown[][]) {
  try {
    told(rows);
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    expect(say(error.reason, WORDS.en)).not.toBe('');
    return [error.reason.key, error.reason.figures?.headings ?? null];
  }
  return null;
}

describe('a sheet is refused', () => {
  const letters = [...'abcdefghij'].map((letter) => `Plum ${letter}`);

  it.each<[what: string, rows: unknown[][], key: string, headings: string[] | null]>([
    ['without a name, by its headings', table(['Plum', '', 'Pear'], [1, 2, 3]), 'sheet-no-name', ['Plum', 'Pear']],
    ['without a name, by eight of its headings', [letters, [1]], 'sheet-no-name', letters.slice(0, 8)],
    [
      'without a name, also where other columns claim the same',
      table(['ARR', 'ARR'], [1, 2], [3, 4], [5, 6]),
      'sheet-no-name',
      ['ARR', 'ARR'],
    ],
  ])('%s', (_, rows, key, headings) => expect(refusal(rows)).toEqual([key, headings]));
});

describe('without a name, with the column that may be it', () => {
  const FIRMS = ['Larkspur Foods', 'Quince Optics', 'Teasel Labs', 'Óptica Norte'];
  const rows = (...columns: unknown[][]) => FIRMS.map((_, at) => columns.map((cells) => cells[at % cells.length]));

  it.each<[what: string, headings: string[], rows: unknown[][], likely: string]>([
    ['texts that all differ', ['Key', 'Kind', 'Task', 'ARR'], rows(['CS-1'], ['x', 'y'], FIRMS, [5]), 'Task'],
    ['also notes', ['Key', 'Summary', 'Kind', 'ARR'], rows(['CS-1'], FIRMS, ['x', 'y'], [5]), 'Summary'],
    ['an ID that repeats', ['Key', 'Account ID', 'Task', 'ARR'], rows(['CS'], ['A1', 'A2'], FIRMS, [5]), 'Account ID'],
    ['no plan', ['Email', 'Plan', 'ARR'], rows(['a@b.example'], FIRMS, [5]), 'Email'],
    ['else the first', ['Key', 'Kind', 'ARR'], rows(['CS-1', 'CS-2'], ['x', 'y'], [5]), 'Key'],
  ])('%s', (_, headings, cells, likely) => {
    expect(() => told([headings, ...cells])).toThrow(
      expect.objectContaining({reason: expect.objectContaining({figures: expect.objectContaining({likely})})}),
    );
  });

  it('is told on the command line', () => {
    const figures = {row: 1, headings: ['Task', 'ARR'], likely: 'Task'};
    expect(refusalIn('en', {key: 'sheet-no-name', figures})).toMatch(/--map "account=Task"\.$/);
    expect(refusalIn('zh', {key: 'sheet-two-names', figures})).toMatch(/--map "account=Task"。$/);
    expect(refusalIn('en', {key: 'sheet-empty'})).not.toMatch('--map');
    expect(
      refusalIn('en', {key: 'sheet-no-name', figures: {row: 1, headings: ['Hi Ines'], likely: 'Hi Ines'}}),
    ).not.toMatch('--map');
  });
});

describe('names under a heading that no list has', () => {
  const NAMES = ['Larkspur', 'Quince', 'Teasel', 'Yarrow'];
  const OF_ACCOUNTS = ['CSM', 'ARR', 'Renewal date'];
  const named = (heading: string, names: unknown[] = NAMES, others = OF_ACCOUNTS) => {
    const cells: Record<string, unknown> = {CSM: 'Ann', ARR: 9000, 'Renewal date': '2027-03-31', Seats: 50, Key: 'K-1'};
    return told([
      heading === 'Office' ? ['Key', heading, ...others] : [heading, ...others],
      ...names.map((name) => [
        ...(heading === 'Office' ? ['K-1'] : []),
        name,
        ...others.map((other) => cells[other] ?? 'Bo'),
      ]),
    ]);
  };

  it.each(texts`
    District | Law firm | Hospital / Health system | Entity Name | Sold-to party | Kanzlei | Gemeinde | Kontrahent
    Enseigne | Denominazione | 施設名 | 门店
  `)('are used and said: %s', (heading) => {
    const {columns, decisions} = named(heading, NAMES, ['Rep', 'Seats']);
    expect([columns.account, decisions]).toEqual([heading, ['the only column that can be the account name']]);
  });

  it.each(['Nazwa klienta', 'Företagsnamn', '거래처명', '契約先', 'שם לקוח', 'اسم الشركة'])(
    'are read in their language: %s',
    (heading) => expect(named(heading)).toMatchObject({columns: {account: heading}, decisions: []}),
  );

  it.each(['Plum', 'Location'])('are the first column beside those of accounts: %s', (heading) =>
    expect(named(heading).columns.account).toBe(heading),
  );

  it.each<[what: string, heading: string, names: unknown[], others: string[]]>([
    ['tasks', 'Task', NAMES, OF_ACCOUNTS],
    ['people', 'Contact person', NAMES, OF_ACCOUNTS],
    ['months', 'Month', ['January', 'February', 'March', 'April'], OF_ACCOUNTS],
    ['texts that repeat', 'Plum', ['a plum', 'a plum', 'a pear', 'a pear'], OF_ACCOUNTS],
    ['codes', 'Plum', ['A-17', 'A-18', 'A-19', 'B-17'], OF_ACCOUNTS],
    ['what stands beside too little', 'Plum', NAMES, ['CSM', 'Seats', 'Region']],
    ['what does not stand first', 'Office', NAMES, OF_ACCOUNTS],
  ])('are none: %s', (_, heading, names, others) =>
    expect(() => named(heading, names, others)).toThrow('sheet-no-name'),
  );

  it('are read where they have no heading, and said', () => {
    expect(named('').decisions).toEqual(['the column without a heading names the accounts']);
    const numbered = told([
      ['', 'Plum', ...OF_ACCOUNTS],
      ...NAMES.map((name, at) => [at, name, 'Ann', 9000, '2027-03-31']),
    ]);
    expect(numbered.columns.account).toBe('Plum');
    expect(() => named('', ['a plum', 'a plum', 'a pear', 'a pear'])).toThrow('sheet-no-name');
  });

  it('are not looked for where another column has them', () => {
    const {columns, questions} = told([
      ['Brand', 'Account', 'ARR'],
      ...NAMES.map((name) => [name, `${name} Inc`, 9000]),
    ]);
    expect([columns.account, questions]).toEqual(['Account', []]);
  });
});

describe('an ID that repeats', () => {
  const columns = (headings: string[], ids: unknown[]) =>
    told([headings, ...ids.map((id, at) => [id, `S-${at}`, 'Core', 500])]).columns;
  const FEW = ['A1', 'A1', 'A2', 'A3'];
  const MANY = Array.from({length: 900}, (_, at) => `A${at % 300}`);

  it.each([
    ['numbers of subscriptions', 'Subscription ID', 'Tier'],
    ['numbers of contracts', 'Contract No.', 'Tier'],
    ['products', 'Ref', 'Product'],
  ])('names the accounts beside %s, in few rows and in many', (_, ref, tier) => {
    for (const ids of [FEW, MANY])
      expect(columns(['Account ID', ref, tier, 'ARR'], ids)).toMatchObject({account: 'Account ID', arr: 'ARR'});
  });

  it.each(['Ticket ID', 'Invoice No.', 'Ref', 'Contract'])('names none beside %s, in few rows or in many', (ref) => {
    for (const ids of [FEW, MANY])
      expect(() => columns(['Account ID', ref, 'Tier', 'ARR'], ids)).toThrow('sheet-no-name');
  });

  it('names none beside numbers of contracts that repeat as well', () => {
    const rows = FEW.map((id, at) => [id, `S-${at % 2}`, 500]);
    expect(() => told([['Account ID', 'Contract ID', 'ARR'], ...rows])).toThrow('sheet-no-name');
  });

  it('names none beside a column that may be the name', () => {
    expect(columns(['Account ID', 'Subscription ID', 'Logo', 'ARR'], FEW)).toMatchObject({account: 'Logo'});
  });
});

it('a list of nothing but IDs of subscriptions names nobody', () =>
  expect(() => toldOf(['id', 'Customer ID'], ['sub_1', 'cus_1'], ['sub_2', 'cus_1'], ['sub_3', 'cus_2'])).toThrow());

describe('the order of day and month in other columns', () => {
  const renewal = (...comments: string[]) =>
    toldOf(
      ['Account', 'Renewal date', 'Comment'],
      ...comments.map((comment, index) => [`Company ${index}`, '03/04/2027', comment]),
    ).intake.accounts[0]?.renewalDate;

  it.each<[what: string, comments: string[], day: string]>([
    ['counts where most cells are dates', ['16/10/2020', '17/10/2020', 'fine'], '2027-04-03'],
    ['does not count where half of them are', ['16/10/2020', 'fine'], '2027-03-04'],
    ['does not count where few of them are', ['16/10/2020', 'fine', 'good'], '2027-03-04'],
  ])('%s', (_, comments, day) => expect(renewal(...comments)).toBe(day));
});
