import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {ownColumnsByHeading} from '../../src/table/headings/own-columns';
import {readSheet, UnreadableSheet} from '../../src/table/intake';
import {scoreHeadings} from '../../src/table/score-columns';
import {sheetWith, told} from './read';

describe('where the headings are', () => {
  const rows = [
    ['Acme', 'Ana', 48000],
    ['Bolt', 'Bo', 9000],
  ];

  it.each([
    ['at the top', [['Account', 'CSM', 'ARR'], ...rows], 1],
    ['below a title', [['Renewals 2026', '', ''], ['Account', 'CSM', 'ARR'], ...rows], 2],
    [
      'below three titles and a blank row',
      [
        ['Accounts', '', ''],
        ['by Ana', '', ''],
        ['as of May', '', ''],
        ['', '', ''],
        ['Account', 'CSM', 'ARR'],
        ...rows,
      ],
      5,
    ],
    ['below blank rows', [['', '', ''], ['', '', ''], ['Account', 'CSM', 'ARR'], ...rows], 3],
    ['below a title that sounds like a heading', [['Customer health', '', ''], ['Account', 'CSM', 'ARR'], ...rows], 2],
  ])('%s', (_, values, row) => {
    const {intake} = told(values);
    expect(intake.headerRow).toBe(row);
    expect(intake.accounts.map(({account, arr}) => [account, arr])).toEqual([
      ['Acme', 48000],
      ['Bolt', 9000],
    ]);
  });

  it('behind blank columns', () => {
    const {intake} = told([
      ['', '', 'Account', 'ARR'],
      ['', '', 'Acme', 48000],
    ]);
    expect(intake.matches.map(({field, column}) => [field, column])).toEqual([
      ['account', 2],
      ['arr', 3],
    ]);
  });

  it('on two rows', () => {
    const {intake, columns} = told([
      ['Account', 'Seats', '', 'Renewal', 'CSM', ''],
      ['', 'Used', 'Licensed', 'Date', 'Name', 'Email'],
      ['Acme', 48, 50, '2027-02-28', 'Ana', 'ana@us.example'],
    ]);
    expect(intake.headerRow).toBe(2);
    expect(columns).toMatchObject({
      account: 'Account',
      seatsUsed: 'Seats Used',
      seatsLicensed: 'Seats Licensed',
      renewalDate: 'Renewal Date',
      owner: 'CSM Name',
    });
    expect(intake.accounts[0]).toMatchObject({account: 'Acme', seatsUsed: 48, seatsLicensed: 50, row: 3});
  });

  it('with units in a row of their own', () => {
    const {intake} = told([
      ['Account', 'ARR', 'API utilization'],
      ['', 'K USD', '%'],
      ['Acme', 48, 92],
    ]);
    expect(intake.accounts).toHaveLength(1);
    expect(intake.accounts[0]).toMatchObject({arr: 48000, apiUtilization: 0.92, row: 3});
  });

  it('where a person says they are', () => {
    const {intake} = told(
      [
        ['Account', 'ARR'],
        ['Customer', 'MRR'],
        ['Acme', 100],
      ],
      {headerRow: 2},
    );
    expect(intake.headerRow).toBe(2);
    expect(intake.accounts[0]).toMatchObject({account: 'Acme', mrr: 100});
  });
});

describe('rows', () => {
  it.each(['Total', 'TOTAL:', 'grand total', 'Subtotal', 'sum', '合计', '总计：', ' Grand Total : '])(
    '%s is a total',
    (name) => {
      const {intake} = told([
        ['Account', 'ARR'],
        ['Acme', 100],
        [name, 100],
      ]);
      expect(intake.accounts).toHaveLength(1);
      expect(intake.totals).toEqual([{row: 3, name: name.trim()}]);
    },
  );

  it.each(['Total Energies', 'Sum Logic', 'Totals', 'Subtotal AG'])('%s is an account', (name) => {
    const {intake} = told([
      ['Account', 'ARR'],
      ['Acme', 100],
      [name, 100],
    ]);
    expect(intake.accounts).toHaveLength(2);
  });

  it('a row without a name whose ARR is the sum above is a total', () => {
    const {intake, issues} = told([
      ['Account', 'ARR'],
      ['Acme', 100.1],
      ['Bolt', 200.2],
      ['', 300.3],
      ['Cove', 50],
      ['', 350.3],
    ]);
    expect(intake.totals.map(({row}) => row)).toEqual([4, 6]);
    expect(intake.accounts.map(({account}) => account)).toEqual(['Acme', 'Bolt', 'Cove']);
    expect(issues).toEqual([]);
  });

  it('a row with data but no name is an issue', () => {
    const {intake, issues, cells} = told([
      ['Account', 'ARR'],
      ['Acme', 100],
      ['', 99],
      ['#N/A', 7],
    ]);
    expect(intake.accounts).toHaveLength(1);
    expect(cells).toEqual(['A3', 'A4']);
    expect(issues[0]).toBe('Row 3 holds data but no name. Enter the account under "Account".');
  });

  it('headings repeated in the middle and blank rows are skipped', () => {
    const {intake, issues} = told([
      ['Account', 'ARR'],
      ['Acme', 100],
      ['', ''],
      ['Account', 'ARR'],
      ['Bolt', 200],
    ]);
    expect(intake.accounts.map(({row}) => row)).toEqual([2, 5]);
    expect(issues).toEqual([]);
  });

  it('unticked checkboxes and zeros of formulas alone are no row', () => {
    const {intake, issues} = told([
      ['Account', 'Hiring', 'ARR'],
      ['Acme', true, 100],
      ['', false, 0],
      ['', false, 0],
    ]);
    expect(intake.accounts).toHaveLength(1);
    expect(issues).toEqual([]);
  });

  it('10,000 blank rows are nothing', () => {
    const blank = Array.from({length: 10_000}, () => ['', '']);
    const {intake} = told([['Account', 'ARR'], ['Acme', 100], ...blank, ['Bolt', 200]]);
    expect(intake.accounts.map(({row}) => row)).toEqual([2, 10_003]);
  });

  it('cells of 50,000 characters are quoted short', () => {
    const {issues} = told([
      ['Account', 'ARR', 'Notes'],
      ['Acme', 'x'.repeat(50_000), 'y'.repeat(50_000)],
      ['Bolt', 1, ''],
      ['Cove', 2, ''],
      ['Dune', 3, ''],
    ]);
    expect(issues[0]!.length).toBeLessThan(200);
  });

  it('names are numbers too', () => {
    expect(
      told([
        ['Account', 'ARR'],
        [4711, 100],
      ]).intake.accounts[0]?.account,
    ).toBe('4711');
  });

  it('without a name column the ID names the account', () => {
    const {intake} = told([
      ['Customer ID', 'MRR'],
      ['cus_1', 100],
    ]);
    expect(intake.accounts[0]).toMatchObject({account: 'cus_1', accountId: 'cus_1'});
  });
});

describe('a sheet that cannot be scored says why', () => {
  it.each([
    ['an empty tab', [], /^This tab is empty/],
    [
      'blank cells',
      [
        ['', ''],
        ['', ''],
      ],
      /^This tab is empty/,
    ],
    ['a header alone', [['Account', 'ARR']], /^There are headings in row 1 but no accounts below them/],
    [
      'a header below titles',
      [
        ['Accounts', ''],
        ['Account', 'ARR'],
      ],
      /^There are headings in row 2/,
    ],
    [
      'no account column',
      [
        ['ARR', 'Renewal date'],
        [100, '2027-01-01'],
      ],
      /^No column names the account\. Row 1 says: ARR, Renewal date\./,
    ],
    [
      'two account columns',
      [
        ['Account', 'Account', 'ARR'],
        ['Acme', 'Bolt', 1],
      ],
      /^More than one column names the account: Account, Account/,
    ],
    [
      'only totals',
      [
        ['Account', 'ARR'],
        ['Total', 100],
      ],
      /^No row below the headings in row 1 holds an account/,
    ],
    [
      'only numbers',
      [
        [1, 2],
        [3, 4],
      ],
      /^This tab is empty|^No column names/,
    ],
  ])('%s', (_, values, reason) => {
    let said = '';
    try {
      readSheet(sheetWith(values), {asOf: '2026-11-21'});
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableSheet);
      said = say((error as UnreadableSheet).reason, WORDS.en);
      expect(say((error as UnreadableSheet).reason, WORDS.zh)).not.toBe('');
    }
    expect(said).toMatch(reason);
  });
});

describe('what a person confirmed', () => {
  const values = [
    ['Account', 'contract_value', 'ARR', 'Health'],
    ['Acme', 100, 200, 8],
    ['Bolt', 300, 400, 6],
  ];

  it('wins over what was found', () => {
    const {intake, columns, questions} = told(values, {confirmed: {arr: 'contract_value'}});
    expect(columns.arr).toBe('contract_value');
    expect(intake.matches.find(({field}) => field === 'arr')).toMatchObject({
      confidence: 1,
      reason: {key: 'match-confirmed'},
    });
    expect(intake.accounts[0]?.arr).toBe(100);
    expect(questions.some((question) => question.startsWith('ARR'))).toBe(false);
  });

  it.each(['contract_value', 'Contract Value', ' CONTRACT-VALUE '])('%s names the column', (heading) => {
    expect(told(values, {confirmed: {arr: heading}}).intake.accounts[0]?.arr).toBe(100);
  });

  it('null leaves a field without a column, and asks nothing about it', () => {
    const {columns, questions} = told(values, {confirmed: {arr: null, healthScore: null}});
    expect(columns).toEqual({account: 'Account'});
    expect(questions).toEqual([]);
  });

  it('answers a question', () => {
    expect(told(values, {confirmed: {healthScore: 'Health'}}).intake.accounts[0]?.healthScore).toBe(80);
  });

  it('a heading that is not there is an issue, and detection goes on', () => {
    const {columns, issues} = told(values, {confirmed: {arr: 'Gone'}});
    expect(columns.arr).toBe('ARR');
    expect(issues).toEqual(['"Gone" was to be arr, but no column has that heading.']);
  });
});

describe("the add-on's own columns", () => {
  const own = Object.values(scoreHeadings(WORDS.en)).slice(0, 6);
  const ownChinese = Object.values(scoreHeadings(WORDS.zh)).slice(0, 6);

  it.each([
    ['in English', own],
    ['in Chinese', ownChinese],
  ])('never feed a field, also in a file that was opened again: %s', (_, headings) => {
    const {columns, questions, intake} = told([
      ['Account', ...headings, 'ARR'],
      ['Acme', 92, 'Hot', 'now', 0.9, 100, 'because', 48000],
    ]);
    expect(columns).toEqual({account: 'Account', arr: 'ARR'});
    expect(questions).toEqual([]);
    expect(intake.unmatched).toEqual([]);
  });

  it('are known by their marks', () => {
    const sheet = {
      ...sheetWith([
        ['Account', 'NPS'],
        ['Acme', 9],
      ]),
      ownColumns: new Set([1]),
    };
    expect(readSheet(sheet, {asOf: '2026-11-21'}).matches.map(({field}) => field)).toEqual(['account']);
  });

  it('a lone "Score" is not one of them', () => {
    expect(ownColumnsByHeading(['Account', 'Score', 'Band'], [own])).toEqual(new Set());
    expect(ownColumnsByHeading(['Account', ...own], [own])).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });
});
