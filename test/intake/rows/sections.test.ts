import {giving, texts} from '../texts';
import {ACME, BOLT, expectSorted, HEADINGS, sorted} from './sorted';

describe('rows between the accounts', () => {
  it.each([
    ['titles of sections', 'note: ENTERPRISE; Acme; note: Top 10; Bolt'],
    [
      'titles of sections by how much they are looked after, or how large they are',
      'note: High touch; Acme; note: Tech-touch; Bolt; note: Mittelstand; Core; note: 大客户; Dune | 1 | 2027-02-28',
    ],
    ['prospects below 商談中, where the sheet begins with a title', 'note: 契約中; Acme; note: 商談中; lead: Bolt'],
    ['customers called like a status', 'Acme; ; Discovery; Bolt; Résilié; Core'],
    [
      'lost customers below their title and its sum',
      '+ CSM; sum: Active (2) | 78000; Acme | Ann; Core | Bo; sum: Churned (2) | 81000; former: Bolt | Bo; former: Dune | 21000 | 2026-05-31 | Ann',
    ],
    ['countries with their flags', 'note: 🇩🇪 Germany; Acme; Core; note: 🇫🇷 France; Bolt; note: Seite 2 von 2'],
    ['titles that name a column', 'note: CSM: Ann Lee; Acme; Core; note: CSM: Raj; Bolt'],
    ['lost customers below a title that names the column', 'Acme; note: Status: Churned; former: Bolt; former: Core'],
    ['no title with a colon that names no column, or with nothing below it', 'Vessel: Holm; Acme; Core; CSM: Ann Lee'],
    [
      'where new rows go, and how many are shown',
      'Acme; note: >>> insert new rows above this line <<<; note: Neue Kunden bitte hier eintragen; Bolt; note: Showing 2 of 84 accounts',
    ],
    ['a customer called like that', 'Acme; Add Here Media | 500 | 2027-03-31; Showing Now | 700 | 2027-03-31'],
    ['a name alone that is no such title', 'Northwind; Acme'],
    ['such a title with a figure is a customer', 'Strategic | 5000; Acme'],
    [
      'lost customers below their title, until the next one',
      'Acme; ; note: Churned customers; former: Zeta | 30000 | 2026-12-31; note: Active accounts; Bolt',
    ],
    [
      'lost customers below headings with a churn date',
      'Acme; ; again: Account | ARR | Churn date; former: Zeta | 30000 | 2026-12-31',
    ],
    [
      'a second table with other columns',
      'Acme; Bolt; twice: Acme; ; again: Account | Owner | ARR; other: Zeta | Ana | 30000; other:  | Bo | 1',
    ],
    [
      'below headings again in another order',
      '= Account | ARR | Plum | Renewal; Acme | 48000 | 0.7 | 2027-03-31; again: Account | Plum | ARR | Renewal; other: Bolt | 0.8 | 60000 | 2027-06-30',
    ],
    [
      'below headings again with a word of another column',
      '= Account | ARR | Plum | Renewal; Acme | 48000 | 0.7 | 2027-03-31; again: Account | ARR | ARR | Renewal; Bolt | 60000 | 0.8 | 2027-06-30',
    ],
    [
      'in two rows of headings, page by page',
      '= Customer | Contract | | Seats | ;  | ARR | Renewal | Licensed | Used; Acme | 12000 | 2027-01-31 | 10 | 9; again: Customer | Contract | | Seats | ; again:  | ARR | Renewal | Licensed | Used; Bolt | 36000 | 2027-04-30 | 30 | 29',
    ],
    ['headings again with a word on the page', 'Acme; again: Account | ARR | Renewal | Page 2; Bolt'],
    ['headings again with one more', 'Acme; again: Account | ARR | Renewal | Notes; Bolt'],
    [
      'a second table with another column beside the same ones',
      '+ NPS | Churn risk; Acme | 9 | Low; ; again: Account | ARR | Renewal | Health | Churn risk; Bolt | 80 | Low',
    ],
    [
      'titles after lost customers, whatever they say',
      'note: Verlorene Kunden; former: Alt | 12000 | 2026-01-31; note: Deutschland; Acme; Bolt',
    ],
    ['lost customers with nothing but their names', 'Acme; ; note: Churned in 2026:; note: Zeta; note: Eta'],
    [
      'headings of lost customers, then a title and the first headings again',
      'Acme; again: Account | ARR | Churn date; former: Zeta | 9 | 2026-03-31; note: Germany; again: Account | ARR | Renewal; Bolt',
    ],
    ['prospects below their title, with how many', 'Acme; note: Prospects | 1; lead: Zeta | 9 | 2026-03-31'],
    [
      'lost customers in other words, one title behind the other',
      'Acme; note: Churned FY26; former: Zeta | 9 | 2026-01-31; note: Churned accounts (do not contact); former: Eta | 9 | 2026-01-31',
    ],
    ['customers at risk of churn', 'note: Renewals at risk / churn; Acme'],
    ['renewals in a pipeline', 'note: Upcoming renewals pipeline; Acme'],
    [
      'customers below a title with a sum, behind lost ones with theirs',
      'note: Churned | 500; former: Zeta | 500 | 2026-03-31; note: Enterprise | 48000; Acme',
    ],
    [
      'customers behind the sum of lost ones',
      'note: Churned customers; former: Zeta | 500 | 2026-03-31; sum: Total churned | 500; Acme',
    ],
    ['customers behind a title of lost ones without any', 'note: Churned customers; note: Partners; Acme'],
    ['customers behind a blank row below lost ones', 'note: Churned; former: Zeta | 500 | 2026-03-31; ; Bolt'],
    ['a table of prospects', 'Acme; Bolt; ; again: Prospect | Expected ARR | Close date; lead: Zeta | 5 | 2027-01-31'],
    ['a word in another column is no title', '+ Status;  | | | Churned; Acme | Active'],
    ['names alone are customers', '= Customer; Current; Enterprise; Bolt'],
    ['the same headings again', 'Acme; again: Account | ARR | Renewal; Bolt'],
  ])('%s', (_, sheet) => expectSorted(sheet));

  it.each(texts`【解約】 | Résilié | Gekündigt | 해지`)('lost customers below %s, behind a blank row', (title) =>
    expectSorted(`Acme; ; note: ${title}; former: Bolt; former: Core`),
  );

  it.each(texts`
    ☠️ Churned | Clients perdus en 2026 | Bajas del año | Clienti persi nel 2026 | Verloren im Jahr 2026
    Opgezegd in 2026 | Utraceni klienci | Kündigungen 2026 | Cancelamentos 2026 | Graveyard
  `)('lost customers below %s', (title) => expectSorted(`Acme; note: ${title}; former: Bolt; former: Core`));

  it.each(texts`Open opportunities | Sales pipeline | Expected new logos Q1 | Oportunidades en 2027`)(
    'prospects below %s',
    (title) => expectSorted(`Acme; note: ${title}; lead: Bolt; lead: Core`),
  );

  it.each(texts`
    Kündigungen zum 31.12. | Open renewals | Expected churn | Expected renewals | ⚠️ At risk | Sales | Clientes en 2026
  `)('customers below %s', (title) => expectSorted(`Acme; note: ${title}; Bolt; Core`));

  it('marks for the name above are nobody, with what they say as an issue and without', () => {
    const {accounts, leftOut} = sorted(HEADINGS, ACME, ['〃', 500, '2027-03-31'], ['...'], ['etc.'], ['Ditto', 700]);
    expect({accounts, leftOut}).toEqual({accounts: 'Acme, Ditto', leftOut: ''});
  });
});

describe('names that stand alone', () => {
  it.each([
    ['two CSMs, apart', 'note: Ann Smith; Acme; Bolt; ; note: Ben Jones; Core; Dune | 9000 | 2027-09-30'],
    ['above their sums', 'note: Ann; Acme; Bolt; sum: Total | 108000; note: Ben; Core; Dune | 9000 | 2027-09-30'],
    [
      'three in one go',
      'note: Ann; Acme; Bolt; note: Ben; Core; Dune | 9000 | 2027-09-30; note: Cy; Echo | 1 | 2027-01-31; Fox | 2 | 2027-01-31',
    ],
    [
      'in a column of their own',
      '= CSM | Account | ARR | Renewal; note: Ann Smith;  | Acme | 48000 | 2027-03-31;  | Bolt | 60000 | 2027-06-30; ; note: Ben;  | Core | 30000 | 2027-01-31;  | Dune | 9000 | 2027-09-30',
    ],
    // Customers that nobody has filled in yet.
    ['two, of which none is apart', 'Nova; Acme; Bolt; Orca; Core; Dune | 9000 | 2027-09-30'],
    ['below the first customer', 'Acme; Nova; Bolt; ; Orca; Core; Dune | 9000 | 2027-09-30'],
    ['two at a time', 'Nova; Acme; Bolt; Core; ; Orca; Dune | 9000 | 2027-09-30; ; Pax; Quo'],
    ['above one customer each', 'Nova; Acme; ; Orca; Bolt'],
    ['one alone', 'Nova; Acme; Bolt; Core'],
    [
      'where each row names its CSM',
      '+ CSM; Nova; Acme | Ann; Bolt | Ann; ; Orca; Core | Ben; Dune | 9000 | 2027-09-30 | Ben',
    ],
    ['years', 'note: 2025; Acme; Bolt; note: "2026"; Core; Dune | 9000 | 2027-09-30'],
    ['a year alone', 'Acme; Bolt; 2025; Core; Dune | 9000 | 2027-09-30'],
    ['days to go', 'note: Renewing in 30 days; Acme; note: Renewing in 60 days; Bolt'],
    ['such words among others', 'Next; Acme; Days Inn; Bolt'],
  ])('above accounts: %s', (_, sheet) => expectSorted(sheet));

  it.each([
    ['three tiers', 'note: Platinum:; Nova; Acme; note: Gold:; Pax; Bolt; note: Silver:; Quo; Core'],
    ['three tiers of one customer each', 'Platinum:; Nova; Gold:; Pax; Silver:; Quo'],
    ['below a customer', 'Zeta; Platinum:; Nova; Acme; Gold:; Pax; Bolt; Silver:; Quo; Core'],
    ['in alphabetical order', 'Acme:; Bolt; Core; Dune:; Echo; Fox; Gaia:; Hugo; Ivy'],
  ])('above accounts that name their CSM: %s', (_, names) => {
    const rows = names
      .split('; ')
      .map((name, at) => (name.endsWith(':') ? name.slice(0, -1) : `${name} | ${9000 + at * at} | 2027-03-31 | Ann`));
    expectSorted(`= Account | ARR | Renewal | CSM; ${rows.join('; ')}`);
  });
});

describe('groups', () => {
  const FULL = '= Account | Health | ARR | Renewal | Seats | Done | At risk';
  const full = (name: string, arr: number, renewal: string, seats: number) =>
    `${name} | Green | ${arr} | ${renewal} | ${seats} | 0.5 | FALSE`;
  const ONE = `${full('Acme', 48_000, '2027-02-28', 50)}; ${full('Bolt', 96_000, '2027-01-31', 80)}`;
  const [CORE, DUNE] = [full('Core', 50_000, '2027-05-15', 40), full('Dune', 30_000, '2027-06-30', 30)];

  it.each([
    ['without seats', 'sum: EMEA | | 144000', 'sum: APAC | | 80000'],
    ['with a dash for seats', 'sum: EMEA | - | 144000 | | -', 'sum: APAC | - | 80000'],
    [
      'with a figure that feeds nothing and an unticked box',
      'sum: EMEA | | 144000 | | | 0.2 | FALSE',
      'sum: APAC | | 80000 | | | 40% | "FALSE"',
    ],
    [
      'with seats and one of their renewals',
      'sum: EMEA | | 144000 | 2027-01-31 | 130',
      'sum: APAC | | 80000 | 2027-06-30 | 70',
    ],
    ['with the sum of one only', 'EMEA | | 144000', 'APAC | | 90000'],
    ['with other seats', 'EMEA | | 144000 | | 130', 'APAC | | 80000 | | 60'],
    ['with a health of its own', 'Hold Co | Red | 144000 | | 130', 'Top Co | | 80000 | | 70'],
    ['with a ticked box', 'EMEA | | 144000 | | | | TRUE', 'APAC | | 80000'],
    ['with another renewal', 'EMEA | | 144000 | 2027-09-30 | 130', 'APAC | | 80000 | 2027-06-30 | 70'],
    ['with a renewal, but no seats', 'EMEA | | 144000 | 2027-01-31', 'APAC | | 80000 | 2027-06-30'],
    ['called by their months', 'sum: January | | 144000 | 2027-01-31', 'sum: May | | 80000 | 2027-05-15'],
  ])('%s', (_, one, two) => expectSorted([FULL, one, ONE, two, CORE, DUNE].join('; ')));

  it.each([
    ['sum: Enterprise', 'sum: SMB', ''],
    ['Enterprise', 'Nova', ''],
    // The second one is the title of those who left.
    ['EMEA', 'note: Churned', 'former: '],
  ])('of two and of one, called %s and %s', (one, two, last) =>
    expectSorted([FULL, `${one} | | 144000`, ONE, `${two} | | 50000`, last + CORE].join('; ')),
  );

  it('of one each, called by their months', () =>
    expectSorted(
      'sum: June | 48000; Acme; sum: May | 60000; Bolt; sum: July | 80000; Core; Dune | 50000 | 2027-01-31',
    ));

  it.each([
    ['hold all rows', 'sum: EMEA | | 5; Abe | Ann | 2; Bea | Bob | 3; sum: APAC | | 9; Cy | Ann | 4; Di | Bob | 5'],
    ['hold not all', 'EMEA | | 5; Abe | Ann | 2; Bea | Bob | 3; APAC | | 9; Cy | Ann | 4; Di | Bob | 5; Eta | | 1'],
    ['in a sheet without people', 'EMEA | | 5; Abe | Ann | 2; Bea | Bob | 3; APAC | | 9; Cy | | 4; Di | | 5'],
  ])('in a sheet without renewals: %s', (_, rows) => expectSorted(`= Account | CSM | ARR; ${rows}`));
});

describe('titles of those who are no customers', () => {
  const LATER = 'Zeta | 9000 | 2026-01-31';

  it.each([
    ...texts`
      Gekündigt | Churned Accounts - do not call | Past customers | Clienti persi | Verloren klanten
      Clientes cancelados | Förlorade kunder | Ex-Kunden | Altkunden | Abgewandert | Ex clientes
      Clientes dados de baja | 已解约客户 | 已终止 | 解約顧客 | Closed lost | Offboarded | Terminated | Ex-customers
      Churn list | Archive | Closed accounts (kept for reference)
    `.map(giving('former')),
    ...texts`
      In negotiation | Potenzielle Kunden | Clientes potenciales | 意向客户 | 見込み客 | Trials | TRIALS / POC
      Prospects en cours | Em negociação | En négociation | Offertes | POCs | Trial accounts | Pilots | Pilot customers | Free tier | Testkunden | 试用客户
    `.map(giving('lead')),
  ])('%s', (title, why) => expectSorted(`Acme; note: ${title}; ${why}: ${LATER}`));

  it.each(texts`
    Closed won | Renewed | Current clients | Gekündigt zum 31.12.2026 | Prospective renewals | Not churned
    Past renewals | Bajas potenciales | Churned - won back in 2026
  `)('not %s', (title) => expectSorted(`Acme; note: ${title}; ${LATER}`));

  it.each(texts`
    Progress | Pilot | Free | Demo | Trial | Pilot Travel | Past Forward | Ex Libris | Archive Labs | Franz List
    Lost - Found Ltd | Terminated Vendors
  `)('not a customer called %s', (name) => expectSorted(`Acme; ${name}; ${LATER}`));

  it('hold names without anything, until another title', () =>
    expectSorted(
      `Acme; note: Churned; former: Cove; former: ${LATER}; former: Dune; former: ${LATER}; note: Ann’s customers; Bolt; note: Closed won; Core`,
    ));

  it('end at any name alone where the sheet begins with one', () =>
    expectSorted(`Ann; Acme; note: Churned; former: ${LATER}; note: Bob; Bolt`));
});

describe('a title in a frame, or a letter', () => {
  it.each(texts`【関東】 | ■ 서울 | ▼ Nordics | == Benelux == | — Iberia — | A`)('%s', (title) =>
    expectSorted(`Bolt; note: ${title}; Acme`),
  );

  it.each(texts`【解約】 | ■ Churned | == Lost customers ==`)('opens the section of others it names: %s', (title) =>
    expectSorted(`Bolt; note: ${title}; former: Acme`),
  );

  it.each(texts`~Core~ | *Core* | B | Core — Labs | =Core | [Core]`)('not %s', (title) => {
    expect(sorted(HEADINGS, BOLT, [title], ACME).leftOut).toBe('');
  });

  it('not with anything beside it, nor below all accounts', () => expectSorted('■ Core | 5000; Acme; 【Dune】'));
});

describe('the first rows', () => {
  it.each([
    ['are accounts called The', 'The Trade Desk | pending signature | TBC | The CFO wants a quote'],
    ['describe the columns', 'note: The name | the amount a year | the day | the rest'],
    ['describe the columns in capitals', 'note: The Account | The ARR in USD | The Day | Notes'],
  ])('%s', (_, row) => expectSorted(`+ Notes; ${row}; Acme; Bolt`));
});

it('a name that is the link to a blank cell is none', () => {
  const {accounts, leftOut} = sorted(HEADINGS, ACME, BOLT, [0, 0, ''], [0, 0, ''], ['0', 12_000, '2027-03-31']);
  expect({accounts, leftOut}).toEqual({accounts: 'Acme, Bolt, 0', leftOut: ''});
});
