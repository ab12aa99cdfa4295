import {table} from '../../builders';
import {giving, texts} from '../texts';
import {ACME, BOLT, CORE, HEADINGS, sorted} from './sorted';

describe('rows between the accounts', () => {
  it.each<[what: string, rows: unknown[][], accounts: string, leftOut: string]>([
    [
      'titles of sections',
      [HEADINGS, ['ENTERPRISE'], ACME, ['Top 10'], BOLT],
      'Acme, Bolt',
      '2 description, 4 description',
    ],
    [
      'titles of sections by how much they are looked after, or how large they are',
      [
        HEADINGS,
        ['High touch'],
        ACME,
        ['Tech-touch'],
        BOLT,
        ['Mittelstand'],
        CORE,
        ['大客户'],
        ['Dune', 1, '2027-02-28'],
      ],
      'Acme, Bolt, Core, Dune',
      '2 description, 4 description, 6 description, 8 description',
    ],
    ...texts`【解約】 | Résilié | Gekündigt | 해지`.map((title): [string, unknown[][], string, string] => [
      `lost customers below ${title}, behind a blank row`,
      [HEADINGS, ACME, [], [title], BOLT, CORE],
      'Acme',
      '4 description, 5 former customer, 6 former customer',
    ]),
    [
      'prospects below 商談中, where the sheet begins with a title',
      [HEADINGS, ['契約中'], ACME, ['商談中'], BOLT],
      'Acme',
      '2 description, 4 description, 5 not a customer yet',
    ],
    [
      'customers called like a status',
      [HEADINGS, ACME, [], ['Discovery'], BOLT, ['Résilié'], CORE],
      'Acme, Discovery, Bolt, Résilié, Core',
      '',
    ],
    [
      'lost customers below their title and its sum',
      [
        [...HEADINGS, 'CSM'],
        ['Active (2)', 78_000],
        [...ACME, 'Ann'],
        [...CORE, 'Bo'],
        ['Churned (2)', 81_000],
        [...BOLT, 'Bo'],
        ['Dune', 21_000, '2026-05-31', 'Ann'],
      ],
      'Acme, Core',
      '2 total, 5 total, 6 former customer, 7 former customer',
    ],
    [
      'countries with their flags',
      [HEADINGS, ['🇩🇪 Germany'], ACME, CORE, ['🇫🇷 France'], BOLT, ['Seite 2 von 2']],
      'Acme, Core, Bolt',
      '2 description, 5 description, 7 description',
    ],
    [
      'titles that name a column',
      [HEADINGS, ['CSM: Ann Lee'], ACME, CORE, ['CSM: Raj'], BOLT],
      'Acme, Core, Bolt',
      '2 description, 5 description',
    ],
    [
      'lost customers below a title that names the column',
      [HEADINGS, ACME, ['Status: Churned'], BOLT, CORE],
      'Acme',
      '3 description, 4 former customer, 5 former customer',
    ],
    [
      'no title with a colon that names no column, or with nothing below it',
      [HEADINGS, ['Vessel: Holm'], ACME, CORE, ['CSM: Ann Lee']],
      'Vessel: Holm, Acme, Core, CSM: Ann Lee',
      '',
    ],
    ...texts`
      ☠️ Churned | Clients perdus en 2026 | Bajas del año | Clienti persi nel 2026 | Verloren im Jahr 2026 | Opgezegd in 2026 | Utraceni klienci
      Kündigungen 2026 | Cancelamentos 2026 | Graveyard
    `.map((title): [string, unknown[][], string, string] => [
      `lost customers below ${title}`,
      [HEADINGS, ACME, [title], BOLT, CORE],
      'Acme',
      '3 description, 4 former customer, 5 former customer',
    ]),
    ...texts`Open opportunities | Sales pipeline | Expected new logos Q1 | Oportunidades en 2027`.map(
      (title): [string, unknown[][], string, string] => [
        `prospects below ${title}`,
        [HEADINGS, ACME, [title], BOLT, CORE],
        'Acme',
        '3 description, 4 not a customer yet, 5 not a customer yet',
      ],
    ),
    ...texts`Kündigungen zum 31.12. | Open renewals | Expected churn | Expected renewals | ⚠️ At risk | Sales | Clientes en 2026`.map(
      (title): [string, unknown[][], string, string] => [
        `customers below ${title}`,
        [HEADINGS, ACME, [title], BOLT, CORE],
        'Acme, Bolt, Core',
        '3 description',
      ],
    ),
    [
      'marks for the name above, with what they say as an issue and nothing without',
      [HEADINGS, ACME, ['〃', 500, '2027-03-31'], ['...'], ['etc.'], ['Ditto', 700, '2027-03-31']],
      'Acme, Ditto',
      '',
    ],
    [
      'where new rows go, and how many are shown',
      [
        HEADINGS,
        ACME,
        ['>>> insert new rows above this line <<<'],
        ['Neue Kunden bitte hier eintragen'],
        BOLT,
        ['Showing 2 of 84 accounts'],
      ],
      'Acme, Bolt',
      '3 description, 4 description, 6 description',
    ],
    [
      'a customer called like that',
      [HEADINGS, ACME, ['Add Here Media', 500, '2027-03-31'], ['Showing Now', 700, '2027-03-31']],
      'Acme, Add Here Media, Showing Now',
      '',
    ],
    ['a name alone that is no such title', [HEADINGS, ['Northwind'], ACME], 'Northwind, Acme', ''],
    ['such a title with a figure is a customer', [HEADINGS, ['Strategic', 5000], ACME], 'Strategic, Acme', ''],
    [
      'lost customers below their title, until the next one',
      [HEADINGS, ACME, [], ['Churned customers'], ['Zeta', 30_000, '2026-12-31'], ['Active accounts'], BOLT],
      'Acme, Bolt',
      '4 description, 5 former customer, 6 description',
    ],
    [
      'lost customers below headings with a churn date',
      [HEADINGS, ACME, [], ['Account', 'ARR', 'Churn date'], ['Zeta', 30_000, '2026-12-31']],
      'Acme',
      '4 heading again, 5 former customer',
    ],
    [
      'a second table with other columns',
      [HEADINGS, ACME, BOLT, ACME, [], ['Account', 'Owner', 'ARR'], ['Zeta', 'Ana', 30_000], ['', 'Bo', 1]],
      'Acme, Bolt',
      '4 duplicate, 6 heading again, 7 other table, 8 other table',
    ],
    [
      'below headings again in another order',
      [
        ['Account', 'ARR', 'Plum', 'Renewal'],
        ['Acme', 48_000, 0.7, '2027-03-31'],
        ['Account', 'Plum', 'ARR', 'Renewal'],
        ['Bolt', 0.8, 60_000, '2027-06-30'],
      ],
      'Acme',
      '3 heading again, 4 other table',
    ],
    [
      'below headings again with a word of another column',
      [
        ['Account', 'ARR', 'Plum', 'Renewal'],
        ['Acme', 48_000, 0.7, '2027-03-31'],
        ['Account', 'ARR', 'ARR', 'Renewal'],
        ['Bolt', 60_000, 0.8, '2027-06-30'],
      ],
      'Acme, Bolt',
      '3 heading again',
    ],
    [
      'in two rows of headings, page by page',
      [
        ['Customer', 'Contract', '', 'Seats', ''],
        ['', 'ARR', 'Renewal', 'Licensed', 'Used'],
        ['Acme', 12_000, '2027-01-31', 10, 9],
        ['Customer', 'Contract', '', 'Seats', ''],
        ['', 'ARR', 'Renewal', 'Licensed', 'Used'],
        ['Bolt', 36_000, '2027-04-30', 30, 29],
      ],
      'Acme, Bolt',
      '4 heading again, 5 heading again',
    ],
    [
      'headings again with a word on the page',
      [HEADINGS, ACME, [...HEADINGS, 'Page 2'], BOLT],
      'Acme, Bolt',
      '3 heading again',
    ],
    ['headings again with one more', [HEADINGS, ACME, [...HEADINGS, 'Notes'], BOLT], 'Acme, Bolt', '3 heading again'],
    [
      'a second table with another column beside the same ones',
      [
        [...HEADINGS, 'NPS', 'Churn risk'],
        [...ACME, 9, 'Low'],
        [],
        [...HEADINGS, 'Health', 'Churn risk'],
        [...BOLT, 80, 'Low'],
      ],
      'Acme, Bolt',
      '4 heading again',
    ],
    [
      'titles after lost customers, whatever they say',
      [HEADINGS, ['Verlorene Kunden'], ['Alt', 12_000, '2026-01-31'], ['Deutschland'], ACME, BOLT],
      'Acme, Bolt',
      '2 description, 3 former customer, 4 description',
    ],
    [
      'lost customers with nothing but their names',
      [HEADINGS, ACME, [], ['Churned in 2026:'], ['Zeta'], ['Eta']],
      'Acme',
      '4 description, 5 description, 6 description',
    ],
    [
      'headings of lost customers, then a title and the first headings again',
      [HEADINGS, ACME, ['Account', 'ARR', 'Churn date'], ['Zeta', 9, '2026-03-31'], ['Germany'], HEADINGS, BOLT],
      'Acme, Bolt',
      '3 heading again, 4 former customer, 5 description, 6 heading again',
    ],
    [
      'prospects below their title, with how many',
      [HEADINGS, ACME, ['Prospects', 1], ['Zeta', 9, '2026-03-31']],
      'Acme',
      '3 description, 4 not a customer yet',
    ],
    [
      'lost customers in other words, one title behind the other',
      [
        HEADINGS,
        ACME,
        ['Churned FY26'],
        ['Zeta', 9, '2026-01-31'],
        ['Churned accounts (do not contact)'],
        ['Eta', 9, '2026-01-31'],
      ],
      'Acme',
      '3 description, 4 former customer, 5 description, 6 former customer',
    ],
    ['customers at risk of churn', [HEADINGS, ['Renewals at risk / churn'], ACME], 'Acme', '2 description'],
    ['renewals in a pipeline', [HEADINGS, ['Upcoming renewals pipeline'], ACME], 'Acme', '2 description'],
    [
      'customers below a title with a sum, behind lost ones with theirs',
      [HEADINGS, ['Churned', 500], ['Zeta', 500, '2026-03-31'], ['Enterprise', 48_000], ACME],
      'Acme',
      '2 description, 3 former customer, 4 description',
    ],
    [
      'customers behind the sum of lost ones',
      [HEADINGS, ['Churned customers'], ['Zeta', 500, '2026-03-31'], ['Total churned', 500], ACME],
      'Acme',
      '2 description, 3 former customer, 4 total',
    ],
    [
      'customers behind a title of lost ones without any',
      [HEADINGS, ['Churned customers'], ['Partners'], ACME],
      'Acme',
      '2 description, 3 description',
    ],
    [
      'customers behind a blank row below lost ones',
      [HEADINGS, ['Churned'], ['Zeta', 500, '2026-03-31'], [], BOLT],
      'Bolt',
      '2 description, 3 former customer',
    ],
    [
      'a table of prospects',
      [HEADINGS, ACME, BOLT, [], ['Prospect', 'Expected ARR', 'Close date'], ['Zeta', 5, '2027-01-31']],
      'Acme, Bolt',
      '5 heading again, 6 not a customer yet',
    ],
    [
      'a word in another column is no title',
      table([...HEADINGS, 'Status'], ['', '', '', 'Churned'], [...ACME, 'Active']),
      'Acme',
      '',
    ],
    [
      'names alone are customers',
      [['Customer'], ['Current'], ['Enterprise'], ['Bolt']],
      'Current, Enterprise, Bolt',
      '',
    ],
    ['the same headings again', [HEADINGS, ACME, HEADINGS, BOLT], 'Acme, Bolt', '3 heading again'],
  ])('%s', (_, rows, accounts, leftOut) => expect(sorted(...rows)).toEqual({accounts, leftOut}));
});

describe('names that stand alone', () => {
  const DUNE = ['Dune', 9000, '2027-09-30'];
  it.each<[what: string, rows: unknown[][], titles: number[]]>([
    ['two CSMs, apart', [HEADINGS, ['Ann Smith'], ACME, BOLT, [], ['Ben Jones'], CORE, DUNE], [2, 6]],
    ['above their sums', [HEADINGS, ['Ann'], ACME, BOLT, ['Total', 108_000], ['Ben'], CORE, DUNE], [2, 6]],
    [
      'three in one go',
      [HEADINGS, ['Ann'], ACME, BOLT, ['Ben'], CORE, DUNE, ['Cy'], ['Echo', 1, '2027-01-31'], ['Fox', 2, '2027-01-31']],
      [2, 5, 8],
    ],
    [
      'in a column of their own',
      [['CSM', ...HEADINGS], ['Ann Smith'], ['', ...ACME], ['', ...BOLT], [], ['Ben'], ['', ...CORE], ['', ...DUNE]],
      [2, 6],
    ],
    // Customers that nobody has filled in yet.
    ['two, of which none is apart', [HEADINGS, ['Nova'], ACME, BOLT, ['Orca'], CORE, DUNE], []],
    ['below the first customer', [HEADINGS, ACME, ['Nova'], BOLT, [], ['Orca'], CORE, DUNE], []],
    ['two at a time', [HEADINGS, ['Nova'], ACME, BOLT, CORE, [], ['Orca'], DUNE, [], ['Pax'], ['Quo']], []],
    ['above one customer each', [HEADINGS, ['Nova'], ACME, [], ['Orca'], BOLT], []],
    ['one alone', [HEADINGS, ['Nova'], ACME, BOLT, CORE], []],
    [
      'where each row names its CSM',
      [
        [...HEADINGS, 'CSM'],
        ...[['Nova'], [...ACME, 'Ann'], [...BOLT, 'Ann'], [], ['Orca'], [...CORE, 'Ben'], [...DUNE, 'Ben']],
      ],
      [],
    ],
    ['years', [HEADINGS, [2025], ACME, BOLT, ['2026'], CORE, DUNE], [2, 5]],
    ['a year alone', [HEADINGS, ACME, BOLT, [2025], CORE, DUNE], []],
    ['days to go', [HEADINGS, ['Renewing in 30 days'], ACME, ['Renewing in 60 days'], BOLT], [2, 4]],
    ['such words among others', [HEADINGS, ['Next'], ACME, ['Days Inn'], BOLT], []],
  ])('above accounts: %s', (_, rows, titles) => {
    expect(sorted(...rows).leftOut.match(/\d+ description/g) ?? []).toEqual(titles.map((row) => `${row} description`));
  });

  it.each<[what: string, names: string[], titles: number[]]>([
    ['three tiers', ['Platinum:', 'Nova', 'Acme', 'Gold:', 'Pax', 'Bolt', 'Silver:', 'Quo', 'Core'], [2, 5, 8]],
    ['three tiers of one customer each', ['Platinum:', 'Nova', 'Gold:', 'Pax', 'Silver:', 'Quo'], []],
    ['below a customer', ['Zeta', 'Platinum:', 'Nova', 'Acme', 'Gold:', 'Pax', 'Bolt', 'Silver:', 'Quo', 'Core'], []],
    ['in alphabetical order', ['Acme:', 'Bolt', 'Core', 'Dune:', 'Echo', 'Fox', 'Gaia:', 'Hugo', 'Ivy'], []],
  ])('above accounts that name their CSM: %s', (_, names, titles) => {
    const rows = names.map((name, at) =>
      name.endsWith(':') ? [name.slice(0, -1)] : [name, 9000 + at * at, '2027-03-31', 'Ann'],
    );
    expect(sorted([...HEADINGS, 'CSM'], ...rows).leftOut).toBe(titles.map((row) => `${row} description`).join(', '));
  });
});

describe('groups', () => {
  const FULL = ['Account', 'Health', 'ARR', 'Renewal', 'Seats', 'Done', 'At risk'];
  const full = (name: string, arr: number, renewal: string, seats: number) =>
    [name, 'Green', arr, renewal, seats, 0.5, false] as const;
  const ONE = [full('Acme', 48_000, '2027-02-28', 50), full('Bolt', 96_000, '2027-01-31', 80)];
  const TWO = [full('Core', 50_000, '2027-05-15', 40), full('Dune', 30_000, '2027-06-30', 30)];

  it.each<[what: string, one: unknown[], two: unknown[], leftOut: string]>([
    ['without seats', ['EMEA', '', 144_000], ['APAC', '', 80_000], '2 total, 5 total'],
    ['with a dash for seats', ['EMEA', '-', 144_000, '', '-'], ['APAC', '-', 80_000], '2 total, 5 total'],
    [
      'with a figure that feeds nothing and an unticked box',
      ['EMEA', '', 144_000, '', '', 0.2, false],
      ['APAC', '', 80_000, '', '', '40%', 'FALSE'],
      '2 total, 5 total',
    ],
    [
      'with seats and one of their renewals',
      ['EMEA', '', 144_000, '2027-01-31', 130],
      ['APAC', '', 80_000, '2027-06-30', 70],
      '2 total, 5 total',
    ],
    ['with the sum of one only', ['EMEA', '', 144_000], ['APAC', '', 90_000], ''],
    ['with other seats', ['EMEA', '', 144_000, '', 130], ['APAC', '', 80_000, '', 60], ''],
    ['with a health of its own', ['Hold Co', 'Red', 144_000, '', 130], ['Top Co', '', 80_000, '', 70], ''],
    ['with a ticked box', ['EMEA', '', 144_000, '', '', '', true], ['APAC', '', 80_000], ''],
    ['with another renewal', ['EMEA', '', 144_000, '2027-09-30', 130], ['APAC', '', 80_000, '2027-06-30', 70], ''],
    ['with a renewal, but no seats', ['EMEA', '', 144_000, '2027-01-31'], ['APAC', '', 80_000, '2027-06-30'], ''],
    [
      'called by their months',
      ['January', '', 144_000, '2027-01-31'],
      ['May', '', 80_000, '2027-05-15'],
      '2 total, 5 total',
    ],
  ])('%s', (_, one, two, leftOut) => expect(sorted(FULL, one, ...ONE, two, ...TWO).leftOut).toBe(leftOut));

  it.each<[names: string[], leftOut: string]>([
    [['Enterprise', 'SMB'], '2 total, 5 total'],
    [['Enterprise', 'Nova'], ''],
    // The second one is the title of those who left.
    [['EMEA', 'Churned'], '5 description, 6 former customer'],
  ])('of two and of one, called %s', ([one, two], leftOut) =>
    expect(sorted(FULL, [one, '', 144_000], ...ONE, [two, '', 50_000], TWO[0]!).leftOut).toBe(leftOut),
  );

  it('of one each, called by their months', () => {
    const rows = [
      ['June', 48_000],
      ACME,
      ['May', 60_000],
      BOLT,
      ['July', 80_000],
      CORE,
      ['Dune', 50_000, '2027-01-31'],
    ];
    expect(sorted(HEADINGS, ...rows).leftOut).toBe('2 total, 4 total, 6 total');
  });

  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    ['hold all rows', table(['Cy', 'Ann', 4], ['Di', 'Bob', 5]), '2 total, 5 total'],
    ['hold not all', table(['Cy', 'Ann', 4], ['Di', 'Bob', 5], ['Eta', '', 1]), ''],
    ['in a sheet without people', table(['Cy', '', 4], ['Di', '', 5]), ''],
  ])('in a sheet without renewals: %s', (_, rows, leftOut) => {
    const above = table(['EMEA', '', 5], ['Abe', 'Ann', 2], ['Bea', 'Bob', 3], ['APAC', '', 9]);
    expect(sorted(['Account', 'CSM', 'ARR'], ...above, ...rows).leftOut).toBe(leftOut);
  });
});

describe('titles of those who are no customers', () => {
  const LATER = ['Zeta', 9000, '2026-01-31'];

  it.each([
    ...texts`
      Gekündigt | Churned Accounts - do not call | Past customers | Clienti persi | Verloren klanten
      Clientes cancelados | Förlorade kunder | Ex-Kunden | Altkunden | Abgewandert | Ex clientes
      Clientes dados de baja | 已解约客户 | 已终止 | 解約顧客 | Closed lost | Offboarded | Terminated | Ex-customers
      Churn list | Archive | Closed accounts (kept for reference)
    `.map(giving('former customer')),
    ...texts`
      In negotiation | Potenzielle Kunden | Clientes potenciales | 意向客户 | 見込み客 | Trials | TRIALS / POC
      Prospects en cours | Em negociação | En négociation | Offertes | POCs | Trial accounts | Pilots | Pilot customers | Free tier | Testkunden | 试用客户
    `.map(giving('not a customer yet')),
  ])('%s', (title, why) => expect(sorted(HEADINGS, ACME, [title], LATER).leftOut).toBe(`3 description, 4 ${why}`));

  it.each(texts`
    Closed won | Renewed | Current clients | Gekündigt zum 31.12.2026 | Prospective renewals | Not churned
    Past renewals | Bajas potenciales | Churned - won back in 2026
  `)('not %s', (title) => expect(sorted(HEADINGS, ACME, [title], LATER).leftOut).toBe('3 description'));

  it.each(texts`
    Progress | Pilot | Free | Demo | Trial | Pilot Travel | Past Forward | Ex Libris | Archive Labs | Franz List
    Lost - Found Ltd | Terminated Vendors
  `)('not a customer called %s', (name) => expect(sorted(HEADINGS, ACME, [name], LATER).leftOut).toBe(''));

  it('hold names without anything, until another title', () => {
    const lost = [['Churned'], ['Core'], LATER, ['Dune'], LATER];
    const {accounts, leftOut} = sorted(HEADINGS, ACME, ...lost, ['Ann’s customers'], BOLT, ['Closed won'], CORE);
    expect(accounts).toBe('Acme, Bolt, Core');
    expect(leftOut).toContain(
      '3 description, 4 former customer, 5 former customer, 6 former customer, 7 former customer, 8 description',
    );
  });

  it('end at any name alone where the sheet begins with one', () =>
    expect(sorted(HEADINGS, ['Ann'], ACME, ['Churned'], LATER, ['Bob'], BOLT).leftOut).toBe(
      '4 description, 5 former customer, 6 description',
    ));
});

describe('a title in a frame, or a letter', () => {
  it.each(texts`【関東】 | ■ 서울 | ▼ Nordics | == Benelux == | — Iberia — | A`)('%s', (title) => {
    const rows = [HEADINGS, BOLT, [title], ACME];
    expect(sorted(...rows)).toEqual({accounts: 'Bolt, Acme', leftOut: '3 description'});
  });

  it.each(texts`【解約】 | ■ Churned | == Lost customers ==`)('opens the section of others it names: %s', (title) => {
    expect(sorted(HEADINGS, BOLT, [title], ACME).leftOut).toBe('3 description, 4 former customer');
  });

  it.each(texts`~Core~ | *Core* | B | Core — Labs | =Core | [Core]`)('not %s', (title) => {
    expect(sorted(HEADINGS, BOLT, [title], ACME).leftOut).toBe('');
  });

  it('not with anything beside it, nor below all accounts', () => {
    expect(sorted(HEADINGS, ['■ Core', 5000], ACME, ['【Dune】']).leftOut).toBe('');
  });
});

describe('the first rows', () => {
  it.each<[what: string, row: unknown[], leftOut: string]>([
    ['are accounts called The', ['The Trade Desk', 'pending signature', 'TBC', 'The CFO wants a quote'], ''],
    ['describe the columns', ['The name', 'the amount a year', 'the day', 'the rest'], '2 description'],
    ['describe the columns in capitals', ['The Account', 'The ARR in USD', 'The Day', 'Notes'], '2 description'],
  ])('%s', (_, row, leftOut) => expect(sorted([...HEADINGS, 'Notes'], row, ACME, BOLT).leftOut).toBe(leftOut));
});

it('a name that is the link to a blank cell is none', () => {
  const {accounts, leftOut} = sorted(HEADINGS, ACME, BOLT, [0, 0, ''], [0, 0, ''], ['0', 12_000, '2027-03-31']);
  expect({accounts, leftOut}).toEqual({accounts: 'Acme, Bolt, 0', leftOut: ''});
});
