import {FIELDS, parseFieldName} from '../../../src/intake/fields';
import {headingOf} from '../../../src/intake/headings/header-row';
import {table} from '../../builders';
import {pairs} from '../../pairs';
import {dateCell, told, toldOf} from '../read';
import {giving, texts} from '../texts';

/** The field and confidence that a heading gets by its words alone; `-` for none. */
function byWords(heading: string): string {
  const best = headingOf(heading).meaning.candidates[0];
  return best ? `${best.field} ${best.confidence.toFixed(2)}` : '-';
}

describe('headings by their words', () => {
  it.each([
    ...texts`Customer | ACCOUNT_NAME | companyName`.map(giving('account 1.00')),
    ...texts`
      Email | E-mail | Contact email | Primary contact e-mail | E-Mail-Adresse
    `.map(giving('contactEmail 1.00')),
    ...texts`Correo electrónico | 联系人邮箱`.map(giving('contactEmail 0.95')),
    ...texts`
      Do not contact | Snooze until | DO_NOT_CONTACT | Do not allow Emails | Unsubscribed from all email
    `.map(giving('doNotContact 1.00')),
    ['Email Opt Out', 'doNotContact 0.90'],
    ['暂不联系', 'doNotContact 0.95'],
    ['账号数', 'seatsLicensed 0.85'],
    ['账号', 'accountId 0.95'],
    ['Plan limit upgrade (ARR)', 'limitUpgrade 1.00'],
    ['上限升级', 'limitUpgrade 0.95'],
    ['Name', 'account 0.90'],
    ...texts`Empresa | Kundenname | Nom du client | 客户账户/公司名称 | 客户名称`.map(giving('account 0.95')),
    ...texts`SfdcAccountId | Record ID`.map(giving('accountId 1.00')),
    ...texts`CSM | Assigned CSM name | Support Rep/CSM`.map(giving('owner 1.00')),
    ['csm_email', 'owner 0.90'],
    ...texts`ARR | hs_arr | Annual recurring revenue (ARR)`.map(giving('arr 1.00')),
    ...texts`
      arr_usd | arr_ksek | ARR__c | cf_arr | 年度经常性收入(ARR) | Ingresos recurrentes anuales
    `.map(giving('arr 0.95')),
    ...texts`MRR (€) | MRR (Base)`.map(giving('mrr 1.00')),
    ['NextRenewalDate', 'renewalDate 1.00'],
    ['Fecha de renovación', 'renewalDate 0.95'],
    ...texts`
      Vertragsende | 合同到期日 | Current Period End (UTC) | SBQQ__SubscriptionEndDate__c
    `.map(giving('renewalDate 0.85')),
    ['DAYS_LEFT', 'renewalDate 0.90'],
    ...texts`seats_purchased | LicenseCount | Licensed Users`.map(giving('seatsLicensed 1.00')),
    ...pairs`
      席位授权数 → seatsLicensed 0.95 | Billable User Count → seatsUsed 1.00 | assigned_seats → seatsUsed 0.90
      已使用数 → seatsUsed 0.95 | License Utilization (Subscription) → utilization 1.00
      seat_utilization_pct → utilization 0.95 | Last month MAU / Seats → utilization 1.00
      Seats used % → utilization 1.00 | % of API limit → apiUtilization 1.00 | 功能采用率 → featureAdoption 0.95
      使用趋势 → usageTrend 0.95 | NPS® → nps 1.00
    `,
    ...texts`健康度 | Semáforo`.map(giving('healthScore 0.95')),
    ...pairs`
      notes_last_contacted → lastContact 1.00 | Último contacto → lastContact 0.95
      Hiring (headcount) → hiring 1.00 | M&A → mergerAcquisition 1.00 | Headcount growth % → headcountGrowth 1.00
      Tier upgrade delta → tierDelta 1.00 | Price per seat per month → seatPrice 1.00
      List Price/User/Mo → seatPrice 1.00 | List price per seat per month → seatPrice 1.00
      Notice period (days) → noticeDays 1.00 | Total ARR (Salesforce, live) → arr 0.85
    `,
    ...texts`ARR Zone Blue | TotalContractAmount`.map(giving('arr 0.60')),
    ...texts`Annual contract value (ACV) | Contract value per year`.map(giving('arr 0.70')),
    ['Plan Price (Annual)', 'arr 0.55'],
    ...texts`Score | ChurnScore`.map(giving('healthScore 0.60')),
  ])('%s: %s', (heading, expected) => expect(byWords(heading)).toBe(expected));

  it.each([
    ...['Annual Revenue', 'annualrevenue', 'AnnualRevenue', 'Total Revenue', 'Onetime Revenue', 'hs_tcv', 'TCV (EUR)'],
    ...texts`Amount | Expansion ARR | Churned ARR | ARR growth | ARR last year change | NumberOfEmployees | Employees`,
    ...texts`
      Open Tickets | Tickets_Last_90d | Logins_Last_30d | Logins last 30 days | Available seats | Modules Available | Start Date (UTC)
    `,
    ...texts`
      Renewal Owner | Auto Renewal | Renewal probability | OwnerExpirationNotice date changed | NPS date | CSM Team
    `,
    ...['Lifecycle Stage', 'Plan', 'plan_tier', 'Industry', 'Country', 'Website', 'Created Date', 'CSAT date'],
    ...['Column 17', '', '   ', '—', '2026', 'Health score last updated'],
  ])('%s is none of ours', (heading) => expect(byWords(heading)).toBe('-'));

  it('knows every field by its name, in any case', () => {
    for (const field of FIELDS) {
      expect(byWords(field)).toBe(`${field} 1.00`);
      expect(parseFieldName(` ${field.toUpperCase()} `)).toBe(field);
    }
    expect(parseFieldName('constructor')).toBeNull();
  });
});

describe('columns by their values', () => {
  const sheet = (...columns: unknown[][]) =>
    ['Account', 'A', 'B', 'C', 'D'].map((cell, row) => [cell, ...columns.map((column) => column[row])]);

  it.each<[what: string, heading: string, cells: unknown[], question: string]>([
    [
      'words',
      'ARR',
      texts`large | small | medium | large`,
      'arr — the heading fits, but 100% of the values checked don’t, such as “large”',
    ],
    [
      'numbers',
      'Renewal date',
      [12, 40, 7, 9],
      'renewalDate — the heading fits, but 100% of the values checked don’t, such as “12”',
    ],
    [
      'days',
      'Last activity',
      ['2026-10-01', '2026-10-02'],
      'lastLogin | lastContact — the heading could mean more than one thing. Which one is it?',
    ],
    [
      'numbers',
      'Score',
      [9, 8, 40, 7],
      'healthScore | nps — the heading could mean more than one thing. Which one is it?',
    ],
    ['levels', 'Status', texts`Green | Red | Green`, 'relationship — the cells say how the account is doing'],
    ['numbers', 'Provisioned seats', [9, 8, 40, 7], 'seatsUsed — No seats column: is it “Provisioned seats”?'],
    [
      'date cells',
      'End date',
      ['2027-01-01', '2027-02-01', '2027-03-01'].map(dateCell),
      'renewalDate — No renewal date column: is it “End date”?',
    ],
  ])('%s under %s: asked about', (_, heading, cells, question) => {
    const {columns, questions} = told(sheet([heading, ...cells]));
    expect(columns).toEqual({account: 'Account'});
    expect(questions).toEqual([`${heading}: ${question}`]);
  });

  it.each([
    [['Purchased seats', 'Provisioned seats', 'Active seats']],
    [['Active seats', 'Purchased seats', 'Provisioned seats']],
    [['Provisioned seats', 'Active seats', 'Purchased seats']],
  ])('%j, in any order', (headings) => {
    const cells = {'Purchased seats': [50, 90, 30], 'Provisioned seats': [45, 80, 29], 'Active seats': [40, 70, 10]};
    const {columns, questions} = told(
      sheet(...headings.map((heading) => [heading, ...cells[heading as keyof typeof cells], ''])),
    );
    expect(columns).toMatchObject({seatsLicensed: 'Purchased seats', seatsUsed: 'Active seats'});
    expect(questions).toEqual([expect.stringContaining('Provisioned seats: seatsUsed')]);
  });

  it('ACV beside MRR is asked about', () => {
    const {columns, questions} = told(sheet(['ACV', 9000, 4000, 2000, 1000], ['MRR', 750, 300, 160, 80]));
    expect(columns).toEqual({account: 'Account', mrr: 'MRR'});
    expect(questions).toHaveLength(1);
  });

  it('few cells do not speak against a heading', () => {
    const {columns, cells} = toldOf(['Account', 'ARR'], ['A', 'forty']);
    expect(columns).toEqual({account: 'Account', arr: 'ARR'});
    expect(cells).toEqual(['B2']);
  });
});

describe('tickets that are critical are an open issue', () => {
  const meaning = (heading: string) => {
    const {columns, questions} = toldOf(['Account', heading], ['Acme', 0], ['Bolt', 3], ['Cog', 0]);
    return columns.openIssue ? 'used' : questions.some((each) => each.includes('openIssue')) ? 'asked' : 'not used';
  };

  it.each<[meant: string, headings: string]>(pairs`
    used → open_critical_bugs, Severity 1 Count, high_severity_cases, P1s, Sev1 open, blocker_bugs, severe_tickets, Critical Support Issues
    used → Kritische Fälle, Tickets críticos, Ticket critici, Kritieke tickets, 严重工单数, 重大障害件数, 升级问题
    asked → P1/P2 open, high_priority_tickets, Priority tickets
    not used → Tickets, Open tickets, Open cases, Support tickets (90d), Fälle, 工单数, Critical ticket trend, P1 resolution time, Severity
  `)('%s: %s', (meant, headings) => {
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

describe('rows without an account to which formulas were dragged', () => {
  const HEADINGS = ['Account', 'ARR', 'Renewal date', 'Usage %'];
  const ACCOUNTS = table(['Acme', 48_000, '2027-02-20', '96%'], ['Bolt', 12_500, '2027-04-03', '55%']);

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

describe('formulas that were dragged far below the accounts', () => {
  const accounts = [
    ['Acme', 48_000, '2027-02-20'],
    ['Beta', 12_500, '2027-04-03'],
    ['Gamma', 96_000, '2026-12-18'],
  ];

  it.each([
    {name: '', date: '1/0/1900', renewal: 'Renewal date'},
    {name: 0, date: 'Expired', renewal: 'Renewal date'},
    // Accounts count, whatever stands in their cells.
    {name: 'More Ltd', date: 'Expired', renewal: undefined},
  ])('are no evidence unless they have a name: $name, $date', ({name, date, renewal}) => {
    const dragged = Array.from({length: 40}, (_, at) => [name && `${name} ${at}`, 0, date]);
    const rows = name === 0 ? dragged.map(([, ...cells]) => [0, ...cells]) : dragged;
    const {columns} = toldOf(['Account', 'ARR', 'Renewal date'], ...accounts, ...rows);
    expect(columns.renewalDate).toBe(renewal);
  });
});
