import {dateCell, told, toldOf, valuesIn} from './read';

/** The one account of a sheet. */
const account = (headings: readonly string[], cells: readonly unknown[]) =>
  toldOf(['Account', ...headings], ['Acme', ...cells]).intake.accounts[0]!;

describe('a cell that says that there is nothing', () => {
  it.each(['NULL', 'nan', 'NaT', '<NA>', '\\N', '(blank)', 'undefined', 'k.A.'])(
    'of which nobody knows: %s',
    (cell) => {
      expect(valuesIn('openIssue', 'Open escalation', [cell])).toEqual([null]);
      expect(valuesIn('milestone', 'Milestone', [cell])).toEqual([null]);
      expect(valuesIn('featureRequests', 'Feature requests', [cell])).toEqual([null]);
    },
  );

  it.each([
    'n.a',
    'N/A.',
    'nvt',
    'Nothing',
    'Nichts',
    'Ingen',
    'RAS',
    'néant',
    '特になし',
    '없음',
    '🟢',
    '⚪',
    'nope all good',
  ])('of an issue: %s', (cell) =>
    expect(valuesIn('openIssue', 'Open escalation', [cell])).toMatchObject([{yes: false}]),
  );

  it.each(['n.a', 'Nenhuma', 'Ninguna', 'Aucune', 'geen', 'ingen'])('of a request: %s', (cell) =>
    expect(valuesIn('featureRequests', 'Feature requests', [cell])).toEqual([{count: 0, items: []}]),
  );
});

it.each([
  ['3 closed, 0 open', false],
  ['5 closed / 0 open', false],
  ['2 resolved; 0 pending', false],
  ['Open: 0', false],
  ['open (0)', false],
  ['10 open', true],
  ['Open: 10', true],
  ['3 closed, 1 open', true],
])('an issue is open or not as its count says: %s', (cell, yes) =>
  expect(valuesIn('openIssue', 'Escalation', [cell])).toMatchObject([{yes}]),
);

describe('an event of the past', () => {
  const milestone = (cell: unknown) => valuesIn('milestone', 'Milestone date', [cell])[0];

  it.each([
    ['Mar-24', '2024-03-01'],
    ["Sep '26", '2026-09-01'],
    ['Go-live 2023', '2023-12-31'],
    [2018, '2018-12-31'],
    ['2025', '2025-12-31'],
  ])('%s is no later than %s', (cell, on) => expect(milestone(cell)).toMatchObject({yes: true, on}));

  it.each(['Saved 2000 hours', 'Reached 2020', 'Tickets down 30% vs 2025', 'Saved $2020 per month', '1999 users live'])(
    'is no year: %s',
    (cell) => expect(milestone(cell)).toMatchObject({yes: true, on: null}),
  );

  it('is the month that a text names', () => {
    expect(milestone('Went live 03/2024')).toMatchObject({on: '2024-03-28'});
  });

  it('is as new as this year', () => expect(milestone('Go-live 2026')).toMatchObject({yes: true, on: null}));
  it('without a year cannot be read', () => {
    expect(toldOf(['Account', 'Milestone date'], ['Acme', '15-Mar']).issues).toHaveLength(1);
  });
  it('is the promotion that a text dates', () => {
    expect(valuesIn('championPromoted', 'Champion promoted', ['promoted 2021'])).toMatchObject([{on: '2021-12-31'}]);
  });
});

it.each([
  ['openIssue', 'Open issues', '0 P1 / 2 P2'],
  ['openIssue', 'Open issues', '0 open, 1 pending escalation'],
  ['openIssue', 'Open issues', 'Zero response from support since Monday'],
  ['openIssue', 'Open issues', '0 critical but 2 urgent open'],
  ['openIssue', 'Open issues', 'ESC-1042'],
  ['newInitiative', 'New initiative', 'Zero Trust rollout'],
] as const)('%s: %s, “%s” is a yes', (field, heading, cell) =>
  expect(valuesIn(field, heading, [cell, cell, cell])).toMatchObject([{yes: true}, {yes: true}, {yes: true}]),
);

it.each(['Nat', 'Undefined'])('somebody may be called %s', (name) => {
  const {intake} = toldOf(['Account', 'CSM', 'ARR'], [name, name, 12_000]);
  expect(intake.accounts).toMatchObject([{account: name, owner: name}]);
});

describe('a column of numbers under “Usage” beside seats', () => {
  const sheet = (rows: unknown[][]) => told([['Account', 'ARR', 'Seats', 'Usage'], ...rows]);
  const SMALL = [
    ['Acme', 9000, 50, 45],
    ['Bolt', 9000, 20, 15],
    ['Core', 9000, 59, 34],
  ];

  it.each<[what: string, rows: unknown[][], isAsked: boolean]>([
    ['none above the seats of small teams', SMALL, true],
    ['one above its seats', [...SMALL, ['Dune', 9000, 10, 11]], true],
    ['two above their seats', [...SMALL, ['Dune', 9000, 10, 11], ['Echo', 9000, 10, 12]], false],
    ['one that says nothing, one without seats', [...SMALL, ['Dune', 9000, 10, 'n/a'], ['Echo', 9000, '', 12]], true],
    ['one in percent', [...SMALL, ['Dune', 9000, 10, '70%']], false],
    ['one that is no whole number', [...SMALL, ['Dune', 9000, 10, 1.5]], false],
    ['too few small teams', [...SMALL.slice(1), ['Dune', 9000, 60, 34]], false],
  ])('%s', (_, rows, isAsked) => {
    const {columns, questions, decisions} = sheet(rows);
    expect(questions.length > 0).toBe(isAsked);
    expect('utilization' in columns).toBe(!isAsked);
    expect(decisions.length > 0).toBe(!isAsked);
  });

  it('is what somebody said', () => {
    const {intake} = told([['Account', 'Seats', 'Usage'], ...SMALL.map(([name, , ...more]) => [name, ...more])], {
      confirmed: {utilization: 'Usage'},
    });
    expect(intake.accounts[0]).toMatchObject({utilization: 0.45});
  });
});

describe('units of money', () => {
  it.each([
    [1e6, ['ARR (M SEK)', 'ARR (USD M)', 'ARR M EUR', 'ARR (EUR m)', 'ARR (mDKK)', 'ARR 百万円']],
    [
      1e3,
      [
        'ARR (T€)',
        'ARR (TEUR)',
        'ARR tkr',
        'ARR (千円)',
        'ARR miles de €',
        'ARR (KCHF)',
        'ARR (R$ mil)',
        'ARR (tys. zł)',
        'ARR (miles €)',
      ],
    ],
    [1e5, ['ARR (lakhs)']],
    [1e7, ['ARR in crore', 'ARR (₹ Cr)']],
    [1e8, ['ARR（億円）']],
    [1, ['ARR (EUR)', 'ARR (SEK monthly)', 'ARR EUR max']],
  ])('%d: %j', (factor, headings) => {
    for (const heading of headings) {
      const {intake} = told(
        [
          ['Account', heading],
          ['Acme', 2],
        ],
        {confirmed: {arr: heading}},
      );
      expect([heading, intake.accounts[0]!.arr]).toEqual([
        heading,
        2 * factor * (heading.includes('monthly') ? 12 : 1),
      ]);
    }
  });

  it.each([
    ['148 T€', 148_000],
    ['148 tkr', 148_000],
    ['1,2 m kr', 1_200_000],
    ['3億円', 3e8],
  ])('in a cell: %s', (cell, arr) => expect(account(['ARR'], [cell]).arr).toBe(arr));
});

describe('one customer in several rows', () => {
  const arr = (headings: string[], ...rows: unknown[][]) =>
    told([['Account', ...headings], ...rows]).intake.accounts.map((each) => each.arr);

  it('is summed up by a column that names a product', () => {
    expect(arr(['Product', 'ARR'], ['Acme', 'Core', 5], ['Acme', 'Plus', 6])).toEqual([11]);
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
    const rows = [
      ['Acme', 'Core', 48_000, '2026-11-15'],
      ['Acme', 'Plus', 6000, '2027-06-30'],
    ];
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

describe('who left', () => {
  const left = (heading: string, ...cells: unknown[]) =>
    told([['Account', 'ARR', heading], ...cells.map((cell, index) => [`Company ${index + 1}`, 100, cell])]).intake;

  it.each([
    'Gekündigt am',
    'Kündigungsdatum',
    'Opzegdatum',
    'Date de résiliation',
    'Fecha de baja',
    'Cancelado em',
    'Exit date',
  ])('is told by %s', (heading) => {
    expect(left(heading, '', '', '2025-12-31').leftOut).toMatchObject([{row: 4, why: 'former customer'}]);
  });

  it.each(['Kündigungsdatum', 'Cancellation date'])(
    'is not told by %s where most have one: it is a deadline',
    (heading) => {
      expect(left(heading, '2027-01-31', '2027-02-28', '').matches.map(({field}) => field)).not.toContain('status');
    },
  );

  it.each([
    ['Kündigung', '3 Monate'],
    ['Termination', 'Yes - for convenience'],
  ])('is not told by %s: %s', (heading, cell) => {
    expect(left(heading, cell, '', '').leftOut).toEqual([]);
  });

  it('is told by the reason behind a flag', () => {
    const {accounts, leftOut, questions} = left('Active?', 'Yes', 'No, onboarding', 'No - seasonal', 'No', 'Yes');
    expect([accounts.length, leftOut.map(({row}) => row)]).toEqual([4, [5]]);
    expect(questions).toMatchObject([{statuses: [{word: 'No - seasonal'}]}]);
  });

  it.each(['Yes (saved)', 'Yes - withdrawn', 'Yes -> won back', 'Yes (likely)', 'Yes - downgrade only'])(
    'is asked about by a flag that its reason takes back: %s',
    (cell) => {
      const {leftOut, questions} = left('Cancelled?', cell, 'No', 'No');
      expect([leftOut, questions.length]).toEqual([[], 1]);
    },
  );

  it.each(['Active (notice 90 days)', 'Active - cancelled 1 of 3 modules', 'Active (win back)', 'Active (ex Beta)'])(
    'is not told by a remark: %s',
    (cell) => {
      const {accounts, leftOut} = left('Status', cell, 'Active', 'Churned');
      expect([accounts[0]!.status, leftOut.length]).toEqual(['active', 1]);
    },
  );

  it.each(['Yes, in 2027', 'Yes - effective 2027-03-31', 'Yes - in March 2027'])(
    'is leaving by a flag with a day ahead: %s',
    (cell) => {
      expect(left('Churned?', cell, 'No', 'No').accounts[0]!.status).toBe('leaving');
    },
  );

  it('is leaving by a day or a yes of notice while the contract goes on', () => {
    const rows = (cell: string) => [
      ['Acme', 1, '2027-06-30', cell],
      ...['', ''].map((none, at) => [`B${at}`, 1, '2027-06-30', none]),
    ];
    const status = (cell: string) =>
      told([['Kunde', 'ARR', 'Vertragsende', 'Gekündigt am'], ...rows(cell)]).intake.accounts[0]!.status;
    expect([status('15.10.2026'), status('ja')]).toEqual(['leaving', 'leaving']);
  });

  it.each(['Closed', 'Inactive'])('is not told by counts under %s', (heading) => {
    expect(left(heading, 1, 0, 5, 1).leftOut).toEqual([]);
  });

  it('is leaving where they cancelled and renew later, as the term goes on', () => {
    const rows = ['2026-10-31', '', ''].map((on, index) => [`Company ${index}`, 100, '2027-01-31', on]);
    const {accounts, leftOut} = told([['Account', 'ARR', 'Renewal', 'Cancellation date'], ...rows]).intake;
    expect([accounts[0]!.status, leftOut]).toEqual(['leaving', []]);
  });

  it('is told by a flag with its reason', () => {
    const {leftOut, questions} = left('Churned?', 'No', 'Yes - price', 'Yes (Q2)', 'Likely', 'No');
    expect(leftOut.map(({row}) => row)).toEqual([3, 4]);
    expect(questions).toMatchObject([{heading: 'Churned?', statuses: [{word: 'Likely', count: 1}]}]);
  });

  it.each([
    ...['Acme (churned)', '[INACTIVE] Acme', 'Acme - CANCELLED', 'CHURNED - Acme', 'Churned: Acme'],
    ...['INACTIVE Acme', 'Acme *churned*', 'Acme (ex-customer)'],
  ])('is asked about by name: %s', (name) => {
    expect(toldOf(['Account', 'ARR'], [name, 5]).issues).toEqual([
      `“${name}” doesn’t read like a current customer, and no status column says what it is. Is it one?`,
    ]);
    expect(toldOf(['Account', 'Status'], [name, 'Active'], ['Bolt', 'Active']).issues).toEqual([]);
    expect(toldOf(['Account', 'Status'], [name, ''], ['Bolt', 'Active']).issues).toHaveLength(1);
  });

  it.each([
    'X (ex-Twitter)',
    'Churn Labs: Europe',
    'LOST Boys',
    'Inactive Minds',
    'Sigma - North',
    'Star * Light * Co',
    'Kyndryl (Ex IBM)',
    'Hotel Azul (Baja)',
    'Acme (EMEA)',
    'Lost - Found Ltd',
    'Gone Fishing',
  ])('is not asked about: %s', (name) => {
    expect(toldOf(['Account', 'ARR'], [name, 5]).issues).toEqual([]);
  });
});

it('a notice period of a few without a unit is asked about', () => {
  const sheet = (...cells: unknown[]) => told([['Account', 'Notice period'], ...cells.map((cell) => ['Acme', cell])]);
  expect(sheet(3, 1, 12).questions).toHaveLength(1);
  expect(sheet(3, 1, 30).questions).toEqual([]);
  expect(sheet('3 months', 1).questions).toEqual([]);
  expect(toldOf(['Account', 'Notice period (months)'], ['Acme', 3], ['Bolt', 1]).intake.accounts[0]!.noticeDays).toBe(
    90,
  );
});

it('dates with dots are read day-first in every locale', () => {
  expect(account(['Renewal'], ['03.04.2027']).renewalDate).toBe('2027-04-03');
  expect(account(['Renewal'], ['03/04/2027']).renewalDate).toBe('2027-03-04');
});

it('but by what another column proves', () => {
  const {intake} = toldOf(['Account', 'Renewal', 'Last contact'], ['Acme', '3.4.2027', '10.16.2026']);
  expect(intake.accounts[0]!.renewalDate).toBe('2027-03-04');
});

it('months as dates beside headings are headings too', () => {
  const months = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'].map(dateCell);
  const {columns, intake} = toldOf(
    ['Account', 'ARR', 'Renewal', ...months],
    ['Acme', 40_000, dateCell('2027-03-31'), 1, 2, 3, 4],
  );
  expect(columns).toEqual({account: 'Account', arr: 'ARR', renewalDate: 'Renewal'});
  expect(intake.accounts).toHaveLength(1);
});

it('no dash in a currency column is a currency', () => {
  const rows = table('USD', 'USD', '-', 'n/a');
  expect(told([['Account', 'Currency', 'ARR'], ...rows]).issues).toEqual([]);

  function table(...cells: string[]) {
    return cells.map((cell, index) => [`Company ${index + 1}`, cell, 100]);
  }
});

it('numbers of orders are no answer', () => {
  const rows = ['PO-00123', 'PO-00124', 'REF-1001'].map((cell, index) => [`Company ${index + 1}`, cell]);
  expect(told([['Account', 'Customer reference'], ...rows]).columns).toEqual({account: 'Account'});
});

describe('the currency of a column of codes', () => {
  const sheet = (heading: string, codes: readonly string[]) =>
    told([['Account', 'ARR', heading], ...codes.map((code, at) => [`A${at}`, 1000 * (at + 1), code])]);

  it.each(['CCY', 'Current ARR Currency', 'Divisa', 'Währg', 'Booking currency'])('is known under “%s”', (heading) => {
    const {intake} = sheet(heading, ['EUR', 'GBP', 'EUR']);
    expect(intake.accounts.map(({arr, currency}) => [arr, currency])).toEqual([
      [1000, 'EUR'],
      [2000, 'GBP'],
      [3000, 'EUR'],
    ]);
  });

  it.each([
    ['a word among the codes', 'CCY', ['EUR', 'Gold', 'EUR']],
    ['people whose initials are codes', 'CSM', ['RON', 'TRY', 'RON']],
    ['names', 'Nickname', ['Ron', 'Pen', 'Ron']],
  ])('is not %s', (_, heading, cells) => {
    const {intake} = sheet(heading, cells);
    expect(intake.accounts.map(({currency}) => currency)).toEqual([null, null, null]);
  });

  it('gives way to the column that says so', () => {
    const {intake} = toldOf(
      ['Account', 'ARR', 'Plan currency', 'Currency'],
      ['Acme', 1000, 'USD', 'EUR'],
      ['Bolt', 1000, 'USD', 'EUR'],
    );
    expect(intake.accounts.map(({currency}) => currency)).toEqual(['EUR', 'EUR']);
  });
});

describe('amounts of several currencies', () => {
  const read = (cells: readonly (readonly [amount: string, currency: string])[]) =>
    told([['Account', 'ARR', 'Currency'], ...cells.map(([amount, currency], at) => [`A${at}`, amount, currency])]);

  it('are written as those of their currency are', () => {
    const {intake} = read([
      ['48.000,50', 'EUR'],
      ['12.500,00', 'EUR'],
      ['48,000', 'USD'],
      ['9,500', 'GBP'],
    ]);
    expect(intake.accounts.map(({arr}) => arr)).toEqual([48_000.5, 12_500, 48_000, 9_500]);
  });

  it('of one currency are written alike', () => {
    const {intake} = read([
      ['48.000,50', 'EUR'],
      ['12.500', 'EUR'],
    ]);
    expect(intake.accounts.map(({arr}) => arr)).toEqual([48_000.5, 12_500]);
  });

  it.each([
    ['Churned', []],
    ['Active', ['EUR']],
  ])('a %s customer in another currency', (status, named) => {
    const {issues} = toldOf(
      ['Account', 'ARR', 'Currency', 'Status'],
      ['Acme', 1000, 'USD', 'Active'],
      ['Bolt', 2000, 'USD', 'Active'],
      ['Core', 5000, 'EUR', status],
    );
    expect(
      issues.filter((issue) => issue.includes('Different currencies')).map((issue) => /EUR/.exec(issue)?.[0]),
    ).toEqual(named);
  });
});

it('a zero where somebody is named is the link to a blank cell', () => {
  const {intake} = toldOf(
    ['Account', 'ARR', 'CSM', 'AE', 'Contact', 'Goal', 'Notes', 'Account ID'],
    ['Acme', 1000, 0, 0, 0, 0, 0, 0],
  );
  expect(intake.accounts).toMatchObject([
    {owner: null, ae: null, contact: null, goal: null, notes: null, accountId: '0'},
  ]);
});

it.each(['Team', 'People', 'Owners'])('“CSM” below the group heading “%s” is the owner', (group) => {
  const {intake} = toldOf(
    ['Account', 'Contract', '', group, ''],
    ['', 'ARR', 'Renewal', 'CSM', 'AE'],
    ['Acme', 1000, '2027-03-31', 'Al', 'Zed'],
    ['Bolt', 2000, '2027-01-31', 'Bo', 'Zed'],
  );
  expect(intake.accounts.map(({owner, ae}) => [owner, ae])).toEqual([
    ['Al', 'Zed'],
    ['Bo', 'Zed'],
  ]);
});

it('products with only a monthly price are added up, and it is said', () => {
  const {decisions, intake} = toldOf(
    ['Account', 'Product', 'MRR'],
    ['Acme', 'Core', 2500],
    ['Acme', 'Analytics', 500],
    ['Bolt', 'Core', 1000],
  );
  expect(intake.accounts.map(({account, arr, mrr}) => [account, arr, mrr])).toEqual([
    ['Acme', 36_000, null],
    ['Bolt', null, 1000],
  ]);
  expect(decisions.join()).toContain('a row for each product');
});

describe('health in signs and in Japanese', () => {
  it.each([
    ['☀️', 'green'],
    ['🌤', 'yellow'],
    ['☁️', 'yellow'],
    ['🌧️', 'red'],
    ['良好', 'green'],
    ['注意', 'yellow'],
    ['要注意', 'yellow'],
    ['危険', 'red'],
    ['📌', null],
  ])('%s is %s', (cell, level) => expect(valuesIn('healthScore', 'Health', [cell, 'Green', 'Red'])[0]).toEqual(level));
});

it.each<[heading: string, cells: unknown[], field: string | undefined]>([
  ['Deal - Owner', ['Ann', 'Ben', 'Cy'], 'ae'],
  ['Dernier point', ['2026-10-01', '2026-11-02', '2026-11-03'], 'lastContact'],
  ['Note NPS', [9, 8, 10], 'nps'],
  ['NPS notes', ['Slow search', 'Likes it', 'Fine'], undefined],
])('the heading %s above %j is %s', (heading, cells, field) => {
  const {columns} = told([['Account', heading], ...cells.map((cell, at) => [`Company ${at}`, cell])]);
  expect(Object.keys(columns)[1]).toBe(field);
});

it.each<[what: string, headings: string[], rows: unknown[][], name: string | undefined, id: string | undefined]>([
  [
    'SAP, names behind numbers',
    ['Debitor', 'Name 1'],
    [
      [1812, 'Larkspur'],
      [1813, 'Quince'],
      [1814, 'Teasel'],
    ],
    'Name 1',
    undefined,
  ],
  [
    'the same in English',
    ['Customer', 'Name 1'],
    [
      [1812, 'Larkspur'],
      [1813, 'Quince'],
      [1814, 'Teasel'],
    ],
    'Name 1',
    undefined,
  ],
  [
    'names in the ledger’s column',
    ['Debitor', 'Ort'],
    [
      ['Larkspur', 'Kiel'],
      ['Quince', 'Ulm'],
      ['Teasel', 'Ulm'],
    ],
    'Debitor',
    undefined,
  ],
  [
    'the first line of a name',
    ['Kd-Nr', 'Firma 1', 'Firma 2'],
    [
      [1, 'Larkspur', 'GmbH'],
      [2, 'Quince', ''],
      [3, 'Teasel', ''],
    ],
    'Firma 1',
    'Kd-Nr',
  ],
  [
    'a name in words before the first line',
    ['Customer', 'Name 1'],
    [
      ['Larkspur', 'L'],
      ['Quince', 'Q'],
      ['Teasel', 'T'],
    ],
    'Customer',
    undefined,
  ],
  [
    'subscriptions of one payment system',
    ['id', 'Customer ID', 'Customer Description'],
    [
      ['sub_1', 'cus_1', 'Larkspur'],
      ['sub_2', 'cus_1', 'Larkspur'],
      ['sub_3', 'cus_2', 'Quince'],
    ],
    'Customer Description',
    undefined,
  ],
  [
    'its customers',
    ['id', 'Name'],
    [
      ['cus_1', 'Larkspur'],
      ['cus_2', 'Quince'],
      ['cus_3', 'Teasel'],
    ],
    'Name',
    'id',
  ],
  [
    'an ID beside that of each customer',
    ['id', 'Customer ID', 'Company'],
    [
      [1, 'c1', 'Larkspur'],
      [2, 'c2', 'Quince'],
      [3, 'c3', 'Teasel'],
    ],
    'Company',
    'Customer ID',
  ],
])('the name and the ID of an account: %s', (_, headings, rows, name, id) => {
  const {columns} = told([[...headings, 'ARR'], ...rows.map((row, at) => [...row, 1000 * (at + 1)])]);
  expect([columns.account, columns.accountId]).toEqual([name, id]);
});

it('a list of nothing but IDs of subscriptions names nobody', () =>
  expect(() => toldOf(['id', 'Customer ID'], ['sub_1', 'cus_1'], ['sub_2', 'cus_1'], ['sub_3', 'cus_2'])).toThrow());

describe('tickets that are critical are an open issue', () => {
  const meaning = (heading: string) => {
    const {columns, questions} = toldOf(['Account', heading], ['Acme', 0], ['Bolt', 3], ['Cog', 0]);
    return columns.openIssue ? 'used' : questions.some((each) => each.includes('openIssue')) ? 'asked' : 'not used';
  };

  it.each<[meant: string, headings: string]>([
    [
      'used',
      'open_critical_bugs, Severity 1 Count, high_severity_cases, P1s, Sev1 open, blocker_bugs, severe_tickets, Critical Support Issues',
    ],
    ['used', 'Kritische Fälle, Tickets críticos, Ticket critici, Kritieke tickets, 严重工单数, 重大障害件数, 升级问题'],
    ['asked', 'P1/P2 open, high_priority_tickets, Priority tickets'],
    [
      'not used',
      'Tickets, Open tickets, Open cases, Support tickets (90d), Fälle, 工单数, Critical ticket trend, P1 resolution time, Severity',
    ],
  ])('%s: %s', (meant, headings) => {
    for (const heading of headings.split(', ')) expect([heading, meaning(heading)]).toEqual([heading, meant]);
  });
});

it.each<[headings: string, fields: string]>([
  ['Ügyfél | ARR', 'account, arr'],
  ['Firma Adı | ARR | Lisans | Kullanılan lisans', 'account, arr, seatsLicensed, seatsUsed'],
  ['고객명 | ARR | 갱신일 | 구매 좌석 | 사용 좌석', 'account, arr, renewalDate, seatsLicensed, seatsUsed'],
  ['Клиент | ARR | Дата продления | Лицензии', 'account, arr, renewalDate, seatsLicensed'],
  ['Klient | Opiekun | ARR | Data odnowienia | Licencje', 'account, owner, arr, renewalDate, seatsLicensed'],
  ['Kunde | ARR | Fornyelsesdato | Licenser | Brugte licenser', 'account, arr, renewalDate, seatsLicensed, seatsUsed'],
  ['Cliente | ARR | Licenze | Licenze usate', 'account, arr, seatsLicensed, seatsUsed'],
  ['Kunde | Wiederkehrender Jahresumsatz | Lizenzen | Genutzt', 'account, arr, seatsLicensed, seatsUsed'],
  ['Kunde | Jahresumsatz', 'account'],
  ['Account | Seats | Used', 'account, seatsLicensed, seatsUsed'],
  ['Account | Used', 'account'],
  ['Account | Seats | Used | Active seats', 'account, seatsLicensed, seatsUsed'],
  ['Account | Champion befördert', 'account, championPromoted'],
  ['客户名称 | 关键联系人晋升', 'account, championPromoted'],
])('of the headings %s those are used: %s', (headings, fields) => {
  const texts = headings.split(' | ');
  const cellOf = (text: string, at: number) =>
    /date|дата|data|dato|갱신/i.test(text)
      ? '2027-02-20'
      : /befördert|晋升/.test(text)
        ? 'yes'
        : /Opiekun/.test(text)
          ? 'Ana'
          : /ARR|umsatz/.test(text)
            ? 48_000
            : 100 + at;
  const {columns} = toldOf(
    texts,
    ...['Acme', 'Bolt', 'Cog'].map((name, at) => [name, ...texts.slice(1).map((text) => cellOf(text, at))]),
  );
  expect(Object.keys(columns).join(', ')).toBe(fields);
});

it('a ticket a month is what they pay in Brazil, and asked about', () =>
  expect(toldOf(['cliente', 'ticket_mensal'], ['Acme', 'R$ 4.800,00'], ['Bolt', 'R$ 1.200,00']).questions).toEqual([
    expect.stringMatching(/^ticket_mensal: mrr /),
  ]));

it.each([
  ['Serving notice', 'leaving'],
  ['En cours de résiliation', 'leaving'],
  ['Distrato', 'former'],
  ['Notice board', undefined],
])('the status %s', (word, meaning) => {
  const {intake, questions} = toldOf(
    ['Account', 'ARR', 'Status'],
    ['Acme', 100, word],
    ['Bolt', 100, 'Active'],
    ['Cog', 100, 'Active'],
  );
  const [first] = intake.accounts;
  const said = first!.account !== 'Acme' ? 'former' : first!.status === 'leaving' ? 'leaving' : undefined;
  expect([said, questions.length > 0]).toEqual([meaning, meaning === undefined]);
});

describe('answers that hunters found', () => {
  it.each([
    ['1 open / 3 closed', true],
    ['3 closed / 1 open', true],
    ['2 open, 2 resolved', true],
    ['0 open / 3 closed', false],
    ['2 tickets, both resolved', false],
    ['Fix shipped', false],
    ['Patched', false],
    ['Fix scheduled', true],
    ["Won't do", false],
    ['Duplicate', false],
    ['entschärft', false],
    ['Rientrata', false],
  ])('an issue: %s', (cell, yes) => expect(valuesIn('openIssue', 'Escalation', [cell])).toMatchObject([{yes}]));

  it('an issue that is mitigated may be open', () => {
    const {issues, intake} = toldOf(['Account', 'Escalation'], ['Acme', 'Mitigated']);
    expect([issues.length, intake.accounts[0]!.openIssue]).toEqual([1, null]);
  });

  it.each([
    ['Competitor eliminated', false],
    ['Switched back to us', false],
    ['Switching to Zendesk', true],
  ])('a vendor review: %s', (cell, yes) =>
    expect(valuesIn('vendorReview', 'Vendor review', [cell])).toMatchObject([{yes}]),
  );
});

describe('rows without an account to which formulas were dragged', () => {
  const HEADINGS = ['Account', 'ARR', 'Renewal date', 'Usage %'];
  const ACCOUNTS = [
    ['Acme', 48_000, '2027-02-20', '96%'],
    ['Bolt', 12_500, '2027-04-03', '55%'],
  ];

  it.each<[what: string, row: unknown[]]>([
    ['days that are none', ['', 0, '1/0/1900', '#DIV/0!']],
    ['words of a formula', ['', '', 'Expired', '']],
    ['an error', ['', '', '', '#VALUE!']],
  ])('say nothing of their columns: %s', (_, row) => {
    const dragged = Array.from({length: 40}, () => row);
    const {columns, intake, questions} = told([HEADINGS, ...ACCOUNTS, ...dragged]);
    expect(columns).toEqual({account: 'Account', arr: 'ARR', renewalDate: 'Renewal date', utilization: 'Usage %'});
    expect(questions).toEqual([]);
    expect(new Set(intake.leftOut.map(({why}) => why))).toEqual(new Set(['placeholder']));
  });

  it('are evidence where they are all there is', () => {
    expect(told([HEADINGS, ...Array.from({length: 4}, () => ACCOUNTS[0]!)]).columns.renewalDate).toBe('Renewal date');
  });
});

it('an empty column names nobody', () => {
  const rows = [
    ['Name', 'Company', 'ARR'],
    ['Acme', '', 48_000],
    ['Bolt', '', 12_500],
  ];
  expect(told(rows).intake.accounts.map(({account: name}) => name)).toEqual(['Acme', 'Bolt']);
  const [, ...filled] = rows.map(([name, , arr]) => [name, `${name} Ltd`, arr]);
  expect(told([rows[0]!, ...filled]).columns.account).toBe('Company');
});
