import {table} from '../../builders';
import {dateCell, told, toldOf} from '../read';
import {giving, texts} from '../texts';

/** The accounts of a sheet, and the rows that are left out with their reasons. */
function sorted(...rows: readonly (readonly unknown[])[]) {
  const {accounts, leftOut} = told(rows).intake;
  return {
    accounts: accounts.map(({account}) => account).join(', '),
    leftOut: leftOut.map(({row, why}) => `${row} ${why}`).join(', '),
  };
}

const HEADINGS = ['Account', 'ARR', 'Renewal'];
const ACME = ['Acme', 48_000, '2027-03-31'];
const CORE = ['Core', 30_000, '2027-01-31'];
const BOLT = ['Bolt', 60_000, '2027-06-30'];

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

describe('rows below the accounts', () => {
  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    [
      'figures, where accounts fill more cells',
      [
        [...HEADINGS, 'Health'],
        [...ACME, 'Green'],
        [...BOLT, 'Red'],
        [],
        ['ARR at risk', 60_000],
        ['Green', 'Healthy - no action'],
      ],
      '5 description, 6 description',
    ],
    [
      'letters of a legend, and changes with their sign',
      [
        [...HEADINGS, 'Health'],
        [...ACME, 'G'],
        [...BOLT, 'R'],
        [],
        ['Opening ARR', 100_000],
        ['+ New', 12_000],
        ['- Churn', -4000],
        ['G', 'on track'],
        ['R', 'escalated'],
      ],
      '5 description, 6 description, 7 description, 8 description, 9 description',
    ],
    [
      'by their names, where accounts fill three',
      [HEADINGS, ACME, BOLT, ['Total', 108_000], ['Target', 200_000], ['Gap to target', 92_000]],
      '4 total, 5 description, 6 description',
    ],
    [
      'new customers behind a blank row, with a price or a day only',
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        [],
        ['Newco', 8000],
        ['Target', 9000],
        ['Gap Inc', '', '2027-06-30'],
      ],
      '',
    ],
    [
      'figures in text, and beside others that nobody knows',
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        [],
        ['Quota', '$120,000'],
        ['Gap to quota', '$42,000'],
        ['Newco', 5],
      ],
      '5 description, 6 description',
    ],
    [
      'names alone, of customers that nobody has filled in yet',
      [[...HEADINGS, 'Seats'], [...ACME, 5], [...BOLT, 5], [], ['Umbra Foods'], ['Vita Health'], ['Wayne Steel']],
      '',
    ],
    [
      'a note of two lines',
      [HEADINGS, ACME, BOLT, [], ['See the wiki for definitions.'], ['Ask Ines']],
      '5 description, 6 description',
    ],
    [
      'companies with words of figures in their names',
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        [],
        ['Meta', 5000],
        ['Growth Partners', 6000],
        ['Health Net', 7000],
      ],
      '',
    ],
    ['a new customer with a price only', [HEADINGS, ACME, BOLT, [], ['Zeta', 5000]], ''],
    [
      'a bridge of the ARR, also where one figure is called by a word only',
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        [],
        ['Opening ARR', 90_000],
        ['New', 18_000],
        ['Attainment', '82%'],
        ['Quota', 150_000],
      ],
      '5 description, 6 description, 7 description, 8 description',
    ],
    ...texts`
      Meta 2027 & Falta | Obiettivo 2027 & Media | Doel & Verschil | Cel 2027 & Brakuje | Mål & Kvar | Hedef & Fark
      Soll 2027 & Zielerreichung | 목표 & 달성률 | Total incl. verbal & Includes one-off fees
    `.map((names): [string, unknown[][], string] => [
      `targets below the total: ${names}`,
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        ['Total', 108_000],
        ...names.split(' & ').map((name, at) => [name, 150_000 + at]),
      ],
      /Media/.test(names)
        ? '4 total, 5 description, 6 total'
        : /verbal/.test(names)
          ? '4 total, 5 total, 6 description'
          : '4 total, 5 description, 6 description',
    ]),
    [
      'but not a customer below it',
      [HEADINGS, ACME, BOLT, ['Total', 108_000], ['Celsius', 5000], ['Total Solar', 9000]],
      '4 total',
    ],
    [
      'what renews in each month',
      [[...HEADINGS, 'Seats'], [...ACME, 5], [...BOLT, 5], [], ['Renewals Mar', 48_000], ['Renewals Jun', 60_000]],
      '5 description, 6 description',
    ],
    [
      'customers called by a month or a word',
      [[...HEADINGS, 'Seats'], [...ACME, 5], [...BOLT, 5], [], ['New', 18_000], ['April', 48_000], ['Zeta', 6000]],
      '',
    ],
    ['a customer without its renewal right below', [HEADINGS, ACME, BOLT, ['Target', 5000]], ''],
    [
      'averages and counts, however they are called',
      [
        HEADINGS,
        ACME,
        BOLT,
        ['Ø', 54_000],
        ['Average per customer', 54_000],
        ['Mediana', 54_000],
        ['# Accounts', 2],
        ['StdDev', 3_000],
      ],
      '4 total, 5 total, 6 total, 7 total, 8 total',
    ],
  ])('%s', (_, rows, leftOut) => expect(sorted(...rows).leftOut).toBe(leftOut));
});

const SEATS = ['Account', 'Seats', 'ARR', 'Renewal'];
const SEATED = table(['Acme', 10, 20, '2027-01-31'], ['Bolt', 5, 10, '2027-01-31'], ['Core', 4, 4, '2027-01-31']);

describe('rows that sum up others', () => {
  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    [
      'above them, more than once',
      [HEADINGS, ['EMEA', 108_000], ACME, BOLT, ['APAC', 50_000], CORE, ['Dune', 20_000, '2027-01-31']],
      '2 total, 5 total',
    ],
    [
      'above them, with the sum of those sums',
      [
        HEADINGS,
        ['World', 158_000],
        ['EMEA', 108_000],
        ACME,
        BOLT,
        ['APAC', 50_000],
        CORE,
        ['Dune', 20_000, '2027-01-31'],
      ],
      '2 total, 3 total, 6 total',
    ],
    [
      'more than once, but not all',
      [HEADINGS, ['EMEA', 108_000], ACME, BOLT, ['APAC', 50_000], CORE, ['Dune', 20_000, '2027-01-31'], ['Eta', 1]],
      '',
    ],
    ['of three above them, once, where no seats tell', [HEADINGS, ['EMEA', 138_000], ACME, BOLT, CORE], ''],
    ['of three, with their seats', [SEATS, ['EMEA', 19, 34, ''], ...SEATED], '2 total'],
    ['of two, with their seats: that may be chance', [SEATS, ['EMEA', 15, 30, ''], ...SEATED.slice(0, 2)], ''],
    ['of three, with a CSM of its own', [[...SEATS, 'CSM'], ['EMEA', 19, 34, '', 'Ana'], ...SEATED], ''],
    ['but not with other seats', [SEATS, ['EMEA', 18, 34, ''], ...SEATED], ''],
    ['with a renewal of its own', [SEATS, ['EMEA', 19, 34, '2027-01-31'], ...SEATED], ''],
    [
      'by its name, where one amount is not known',
      [HEADINGS, ACME, ['Bolt', 'tbc', '2027-06-30'], ['Enterprise Total', 108_000]],
      '4 total',
    ],
    [
      'by a word that companies end in',
      [HEADINGS, ACME, ['RE/MAX', 24_000], ['HBO Max', 9000], ['Tech for All', 5000]],
      '',
    ],
    ['by its name only, with a renewal', [HEADINGS, ACME, BOLT, ['Energy Total', 9000, '2027-06-30']], ''],
    [
      'group by group, one of them of one',
      [
        HEADINGS,
        ['EMEA', 108_000],
        ACME,
        BOLT,
        ['APAC', 50_000],
        CORE,
        ['Dune', 20_000, '2027-01-31'],
        ['LATAM', 7000],
        ['Eta', 7000, '2027-01-31'],
      ],
      '2 total, 5 total, 8 total',
    ],
    [
      'one by one: that may be chance',
      [HEADINGS, ['Nord', 48_000], ACME, ['Sud', 60_000], BOLT, ['Mid', 50_000], CORE, ['Dune', 20_000, '2027-01-31']],
      '',
    ],
    [
      'of three, one without its renewal but with a CSM',
      [
        [...SEATS, 'CSM'],
        ['EMEA', 19, 34],
        [...SEATED[0]!, 'Ana'],
        ['Bolt', 5, 10, '', 'Ana'],
        [...SEATED[2]!, 'Ana'],
      ],
      '2 total',
    ],
    ['of three, one without anything', [SEATS, ['EMEA', 19, 34, ''], SEATED[0]!, ['Bolt', 5, 10, ''], SEATED[2]!], ''],
    [
      'of three, with a currency, and with a country of its name',
      [
        [...SEATS, 'Currency', 'Country'],
        ['Italy (3)', 19, 34, '', 'EUR', 'Italy'],
        ...SEATED.map((row) => [...row, 'EUR', 'Italy']),
      ],
      '2 total',
    ],
    [
      'of three, with a country of another name',
      [
        [...SEATS, 'Currency', 'Country'],
        ['Italia', 19, 34, '', 'EUR', 'Italy'],
        ...SEATED.map((row) => [...row, 'EUR', 'Italy']),
      ],
      '',
    ],
  ])('%s', (_, rows, leftOut) => expect(sorted(...rows).leftOut).toBe(leftOut));
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

describe('months and quarters', () => {
  it.each(texts`
    Q1 2027 | February 2027 | Feb-27 | Jan '27 | März 2027 | févr. 2027 | FY27 | FY 2027 | H1 2027 | Q3 FY27
    Q1 2027 renewals | Renewals - May 2027 | 2027年2月 | 2027年第1季度
  `)('%s is no account', (name) => {
    expect(sorted(HEADINGS, [name], ACME, BOLT).leftOut).toBe('2 description');
    expect(sorted(HEADINGS, [name, 5000], ACME, BOLT).leftOut).toBe('2 total');
  });

  it('nor is the first of a month, as Excel reads one', () =>
    expect(sorted(HEADINGS, [dateCell('2027-02-01')], ACME, [dateCell('2027-06-01')], BOLT).accounts).toBe(
      'Acme, Bolt',
    ));

  it.each(texts`
    Q2 | June | May | Mars | Studio 54 | Q2 Software 2027 | March Capital | March of Dimes | 7-Eleven | H2O | Q4 Inc
    August Home 27 | Mai Tai | 1月书店 | 3M | Q50
  `)('%s is one', (name) => expect(sorted(HEADINGS, [name, 5000], ACME, BOLT).leftOut).toBe(''));

  it('alone are titles where there are several', () => {
    expect(sorted(HEADINGS, ['May'], ACME, ['June'], BOLT).leftOut).toBe('2 description, 4 description');
    expect(sorted(HEADINGS, ['May'], ACME, ['June', 500], BOLT).leftOut).toBe('');
    expect(sorted(HEADINGS, ['1月'], ACME, ['2月'], BOLT).leftOut).toBe('2 description, 4 description');
  });

  it('name a deal that has a person and a renewal', () =>
    expect(
      sorted([...HEADINGS, 'CSM'], ['FY27 renewal', 500, '2027-05-01', 'Ann'], [...ACME, 'Ann'], [...BOLT, 'Bo'])
        .leftOut,
    ).toBe(''));

  it('end with the list where there is nothing else', () =>
    expect(sorted(HEADINGS, ['Q1 2027', 500], ['Q2 2027', 600]).accounts).toBe('Q1 2027, Q2 2027'));
});

describe('all that the sheet does not name', () => {
  const CSM = [...HEADINGS, 'CSM'];

  it.each(texts`
    Other | Others | Other (32 accounts < $10k) | All other customers | Other accounts | Remaining customers
    FX adjustment | Rounding | Manual adjustments | Rundungsdifferenz | 調整 | Unallocated | Misc. | Sonstige Kunden | Otros | Autres | 其他 | その他 | Rest | Other < 10k | of which churned
    davon gekündigt | dont résiliés | Davon: 3 Kunden | 其中已流失
  `)('%s', (name) => expect(sorted(CSM, ACME, BOLT, [name, 5000]).leftOut).toBe('4 total'));

  it.each(texts`
    Other Media | The Other Group | Others (Pty) Ltd | Rest Assured | Another | Misc Goods | Mother | Divers Direct
    Davon Partners | Dont Panic Ltd | Davonport
  `)('not %s', (name) => expect(sorted(CSM, ACME, BOLT, [name, 5000]).leftOut).toBe(''));

  it('not with a renewal or a person', () => {
    expect(sorted(CSM, ACME, BOLT, ['Rest', 5000, '2027-05-01']).leftOut).toBe('');
    expect(sorted(CSM, ACME, BOLT, ['Others', 5000, '', 'Ann']).leftOut).toBe('');
  });

  it('is part of a sum without a name', () =>
    expect(sorted(HEADINGS, ACME, BOLT, ['Other', 5000], ['', 113_000]).leftOut).toBe('4 total, 5 total'));
});

it('"Other" with a health of its own is an account', () => {
  const rows = table(['Acme', 9000, 'Red'], ['Other', 1200, 'Green'], ['Divers', 800, 'Yellow']);
  expect(sorted(['Account', 'ARR', 'Health'], ...rows).leftOut).toBe('');
  expect(sorted(['Account', 'ARR', 'Health'], ...rows.slice(0, 2), ['Others', 800, 72]).leftOut).toBe('4 total');
});

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

it.each<[what: string, rows: unknown[][], leftOut: string]>([
  [
    'stand before the accounts',
    table(['Ann Total', '', 108_000, '2027-06-30'], ['Grand Total', '', 108_000]),
    '4 total, 5 total',
  ],
  ['are no notes', [['Bo', '', 108_001, '', 'check the total']], ''],
])('sums of people that %s', (_, rows, leftOut) => {
  const people = [['Ann', ...ACME], ['', ...BOLT], ...rows];
  expect(sorted(['CSM', ...HEADINGS, 'Notes'], ...people).leftOut).toBe(leftOut);
});

describe('accounts named like a total', () => {
  const CSM = [...HEADINGS, 'CSM', 'Status'];
  const ANN = [
    ['Acme', 48_000, '2027-03-31', 'Ann', 'Active'],
    ['Bolt', 60_000, '2027-06-30', 'Ann', 'Active'],
  ];

  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    [
      'have a renewal and a CSM or a status',
      [CSM, ['Max', 5000, '2027-01-31', 'Ann'], ...ANN, ['Total', 50_000, '2027-01-31', '', 'Active']],
      '',
    ],
    ['but not with a CSM alone: sums by person', [CSM, ...ANN, ['Suma', 5000, '', 'Ann']], '4 total'],
    ['but not with a renewal alone', [HEADINGS, ACME, ['Overall', 5000, '2027-01-31'], BOLT], '3 total'],
    [
      'but not what they come to, with a renewal and a CSM',
      [CSM, ...ANN, ['Summe', 108_000, '2027-03-31', 'alle']],
      '4 total',
    ],
    [
      'have them where the sheet knows no amounts',
      table(['Account', 'CSM', 'Renewal'], ['Max', 'Ann', '2027-01-31']),
      '',
    ],
    ['end in such a word, and another pays the same', [CSM, ANN[0]!, ['RE/MAX', 48_000, '2027-01-31', 'Bob']], ''],
    ['end in it without a renewal, with a CSM', [CSM, ...ANN, ['Limpieza Total', 6500, '', 'Luis']], ''],
    ['end in it with a renewal, and one pays the same', [HEADINGS, ACME, ['RE/MAX', 48_000, '2027-01-31']], ''],
    ['are numbers', [HEADINGS, ['#1001', 5000, '2027-01-31'], ['#1002', 6000, '2027-01-31']], ''],
    ['are called Later', [HEADINGS, ACME, ['Later', 5000, '2027-01-31']], ''],
    [
      'but not sums, means and extremes with a CSM or a day',
      [
        CSM,
        ...ANN,
        ['Total', 108_000, '', 'Ann'],
        ['Average', 54_000, '', 'Ann'],
        ['Core', 9000, '2027-03-31', 'Bob', 'Active'],
        ['Max', 60_000, '2027-06-30'],
        ['Total', 117_000, '', '', 'Active'],
      ],
      '4 total, 5 total, 7 total, 8 total',
    ],
    [
      'but not counts and marks in those columns',
      [CSM, ...ANN, ['Total', 5000, 2, '1 CSM', 'n/a'], ['Subtotal', 5000, '2 renewals', 'TBD', '–']],
      '4 total, 5 total',
    ],
    [
      'but not a sum by its name that has a day',
      [HEADINGS, ACME, BOLT, ['EMEA Total', 108_000, '2027-03-31']],
      '4 total',
    ],
    ['but not without an amount', [CSM, ...ANN, ['Total', '', '', 'Ann']], '4 total'],
    ['but not the sum above them', [CSM, ['Total', 108_000, '2027-03-31'], ...ANN], '2 total'],
    ['but not a number behind a blank', [HEADINGS, ACME, BOLT, ['# 2', 2]], '4 total'],
  ])('%s', (_, rows, leftOut) => expect(sorted(...rows).leftOut).toBe(leftOut));
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

describe('customers below the accounts', () => {
  const ACCOUNTS = [[...HEADINGS, 'Seats'], [...ACME, 5], [...BOLT, 5], []];

  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    ['with dots, figures and suffixes', [['Booking.com'], ['Dr. Oetker'], ['3M'], ['Acme Inc.'], ['Studio 54']], ''],
    ['but not with a year', [['Ann Lee'], ['Nov 2026']], '5 description, 6 description'],
    ['but not with a count', [['Ann Lee'], ['3 accounts open']], '5 description, 6 description'],
    ['but not with a sentence', [['Ann Lee'], ['Ask before sending.']], '5 description, 6 description'],
    ['called like figures, beside others', table(['Target', 60_000], ['Gap', 40_000], ['Nordstrom', 30_000]), ''],
    ['but not figures alone', table(['Target', 60_000], ['Actual', 40_000]), '5 description, 6 description'],
  ])('%s', (_, rows, leftOut) => expect(sorted(...ACCOUNTS, ...rows).leftOut).toBe(leftOut));
});

describe('the first rows', () => {
  it.each<[what: string, row: unknown[], leftOut: string]>([
    ['are accounts called The', ['The Trade Desk', 'pending signature', 'TBC', 'The CFO wants a quote'], ''],
    ['describe the columns', ['The name', 'the amount a year', 'the day', 'the rest'], '2 description'],
    ['describe the columns in capitals', ['The Account', 'The ARR in USD', 'The Day', 'Notes'], '2 description'],
  ])('%s', (_, row, leftOut) => expect(sorted([...HEADINGS, 'Notes'], row, ACME, BOLT).leftOut).toBe(leftOut));
});

describe('above accounts with renewals', () => {
  const OWNED = [...HEADINGS, 'CSM'];
  it.each<[rows: unknown[][], leftOut: string]>([
    [[['Target FY27', 150_000]], '2 description'],
    [
      [
        ['Target', 150_000],
        ['Actual', 108_000],
      ],
      '2 description, 3 description',
    ],
    [[['Target', 150_000]], ''],
    [
      [
        ['Target', 150_000],
        ['Newco', 8000],
      ],
      '',
    ],
    [[['Target FY27', 150_000, '2027-05-01', 'Ann']], ''],
  ])('%j', (rows, leftOut) => expect(sorted(OWNED, ...rows, [...ACME, 'Ann'], [...BOLT, 'Bo']).leftOut).toBe(leftOut));
});

describe('below the total of accounts with renewals', () => {
  const OWNED = [...HEADINGS, 'CSM'];
  const ACCOUNTS = table([...ACME, 'Ann'], [...BOLT, 'Bo']);
  const TOTAL = ['Total', 108_000];

  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    ['a part of them', [TOTAL, ['At risk', 48_000]], '4 total, 5 description'],
    [
      'a part and what is not known',
      [TOTAL, ['Renewing in Q1', 48_000], ['Kurtosis', 12]],
      '4 total, 5 description, 6 description',
    ],
    ['a part of the total', [TOTAL, ['of which Ann', 48_000]], '4 total, 5 description'],
    ['a sum for each person', [TOTAL, ['Ann', 48_000], ['Bo', 60_000]], '4 total, 5 description, 6 description'],
    ['customers called like several', [TOTAL, ['Riskified', 8_000], ['Plan International', 9_000]], '4 total'],
    ['a customer that is new', [TOTAL, ['Newco', 8_000]], '4 total'],
    ['customers that are new', [TOTAL, ['Newco', 8_000], ['Dune', 9_000]], '4 total'],
    ['a part with a renewal', [TOTAL, ['Risk Partners', 8_000, '2027-05-01', 'Ann']], '4 total'],
    ['a part without a total', [['At risk', 48_000]], ''],
    [
      'a figure above another total, and a customer that is new',
      [TOTAL, ['TOTAL incl. pipeline', 210_000], ['Newco', 8_000], ['Average', 54_000]],
      '4 total, 5 total, 7 total',
    ],
  ])('%s', (_, rows, leftOut) => expect(sorted(OWNED, ...ACCOUNTS, ...rows).leftOut).toBe(leftOut));

  it.each(texts`
    Total w/ pipeline | Total ARR (excl. pilots) | Beginning ARR | Change vs PY | Portfolio value | Check | Σ
    Summe CHF | Gesamtsumme (netto) | Total H.T. | Previous month | MoM change | Run rate | zzgl. 19% MwSt | + VAT 20% | Weighted pipeline | Best case | Commit | Avg. seats | Monthly average | 前年比 | 同比
  `)('a figure of the whole list: %s', (name) => {
    expect(sorted(OWNED, ...ACCOUNTS, TOTAL, [name, 210_000]).leftOut).toMatch(/^4 total, 5 /);
  });

  it.each([
    'Check Point',
    'Opening Minds',
    'Portfolio Partners',
    'Total Wine',
    'Current Media',
    'Monthly Star',
    'Best Buy',
    'Commit Labs',
    'Weighted Gear',
  ])('a customer: %s', (name) => {
    expect(sorted(OWNED, ...ACCOUNTS, TOTAL, [name, 210_000]).leftOut).toBe('4 total');
  });

  it('totals above what they sum up leave the last account', () => {
    const rows = [
      ['Total', 21_000],
      ['Acme', 12_000, '2027-01-31', 'Ann'],
      ['Beta', 9_000, '2027-03-31', 'Bo'],
      ['Total', 7_000],
      ['Gamma at risk', 7_000],
    ];
    expect(sorted(OWNED, ...rows).accounts).toContain('Gamma at risk');
  });

  it.each([
    ['Sum of sales', '3 total, 5 total, 6 total'],
    ['ARR', '3 total, 5 total, 6 total'],
  ])('sums by account below %s are told by their names', (heading, leftOut) => {
    const rows = [ACME, ['Acme Total', 48_000], BOLT, ['Bolt Total', 60_000], ['Grand Total', 108_000]];
    expect(sorted(['Account', heading, 'Renewal'], ...rows).leftOut).toBe(leftOut);
  });
});

it('a name that is the link to a blank cell is none', () => {
  const {accounts, leftOut} = sorted(HEADINGS, ACME, BOLT, [0, 0, ''], [0, 0, ''], ['0', 12_000, '2027-03-31']);
  expect({accounts, leftOut}).toEqual({accounts: 'Acme, Bolt, 0', leftOut: ''});
});
