import {FIELDS, parseFieldName} from '../../../src/intake/fields';
import {headingOf} from '../../../src/intake/headings/header-row';
import {table} from '../../builders';
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
    ['席位授权数', 'seatsLicensed 0.95'],
    ['Billable User Count', 'seatsUsed 1.00'],
    ['assigned_seats', 'seatsUsed 0.90'],
    ['已使用数', 'seatsUsed 0.95'],
    ['License Utilization (Subscription)', 'utilization 1.00'],
    ['seat_utilization_pct', 'utilization 0.95'],
    ['Last month MAU / Seats', 'utilization 1.00'],
    ['Seats used %', 'utilization 1.00'],
    ['% of API limit', 'apiUtilization 1.00'],
    ['功能采用率', 'featureAdoption 0.95'],
    ['使用趋势', 'usageTrend 0.95'],
    ['NPS®', 'nps 1.00'],
    ...texts`健康度 | Semáforo`.map(giving('healthScore 0.95')),
    ['notes_last_contacted', 'lastContact 1.00'],
    ['Último contacto', 'lastContact 0.95'],
    ['Hiring (headcount)', 'hiring 1.00'],
    ['M&A', 'mergerAcquisition 1.00'],
    ['Headcount growth %', 'headcountGrowth 1.00'],
    ['Tier upgrade delta', 'tierDelta 1.00'],
    ['Price per seat per month', 'seatPrice 1.00'],
    ['Notice period (days)', 'noticeDays 1.00'],
    ['Total ARR (Salesforce, live)', 'arr 0.85'],
    ...texts`ARR Zone Blue | TotalContractAmount`.map(giving('arr 0.60')),
    ['Annual contract value (ACV)', 'arr 0.70'],
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
  const name = ['Account', 'A', 'B', 'C', 'D'];
  const sheet = (...columns: unknown[][]) => name.map((cell, row) => [cell, ...columns.map((column) => column[row])]);

  it.each([
    ['growth in words is the level', ['Growth', 'Strong', 'None', 'Some', ''], 'growth'],
    ['growth in percent is the company', ['Growth', '12%', '-3%', '8%', ''], 'companyGrowth'],
    ['growth in numbers is the company', ['Growth', 12, -3, 8, ''], 'companyGrowth'],
    ['headcount in percent is its growth', ['Headcount', '12%', '-3%', '8%', '0%'], 'headcountGrowth'],
    ['usage in percent is utilization', ['Usage', 92, 41, 77, 60], 'utilization'],
    ['usage in words is the trend', ['Usage', 'up', 'down', 'flat', 'up'], 'usageTrend'],
    ['a lone active users column tells the seats in use', ['Active_Users', 5, 9, 3, 7], 'seatsUsed'],
    ['MAU likewise', ['MAU', 5, 9, 3, 7], 'seatsUsed'],
    ['a contract value a year where nothing else tells the ARR', ['ACV', 5000, 9000, 3000, 7000], 'arr'],
  ])('%s', (_, column, field) => expect(Object.keys(told(sheet(column)).columns)).toEqual(['account', field]));

  it.each([
    ['headcount in numbers', ['Headcount', 120, 40, 7, 9]],
    ['employees', ['Employees', 120, 40, 7, 9]],
  ])('%s feed nothing and are not asked about', (_, column) => {
    const {columns, questions} = told(sheet(column));
    expect(columns).toEqual({account: 'Account'});
    expect(questions).toEqual([]);
  });

  it.each([
    [
      'words under ARR',
      ['ARR', 'large', 'small', 'medium', 'large'],
      'ARR: arr — the heading fits, but 100% of the values checked don’t, such as “large”',
    ],
    [
      'numbers under Renewal date',
      ['Renewal date', 12, 40, 7, 9],
      'Renewal date: renewalDate — the heading fits, but 100% of the values checked don’t, such as “12”',
    ],
    [
      'Last activity',
      ['Last activity', '2026-10-01', '2026-10-02', '', ''],
      'Last activity: lastLogin | lastContact — the heading could mean more than one thing. Which one is it?',
    ],
    [
      'Score',
      ['Score', 9, 8, 40, 7],
      'Score: healthScore | nps — the heading could mean more than one thing. Which one is it?',
    ],
    [
      'a status of levels',
      ['Status', 'Green', 'Red', 'Green', ''],
      'Status: relationship — the cells say how the account is doing',
    ],
    [
      'a count of provisioned seats',
      ['Provisioned seats', 9, 8, 40, 7],
      'Provisioned seats: seatsUsed — No seats column: is it “Provisioned seats”?',
    ],
  ])('%s: asked about', (_, column, question) => {
    const {columns, questions} = told(sheet(column));
    expect(columns).toEqual({account: 'Account'});
    expect(questions).toEqual([question]);
  });

  it('active users beside seats in use are active users', () => {
    const {columns} = told(sheet(['Active users', 5, 9, 3, 7], ['Seats used', 6, 9, 4, 8]));
    expect(columns).toEqual({account: 'Account', activeUsers: 'Active users', seatsUsed: 'Seats used'});
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

  it('CSM beside Account Owner: the owner sells', () => {
    const {columns} = told(sheet(['Account Owner', 'Al', 'Bo', 'Al', 'Bo'], ['CSM', 'Cy', 'Di', 'Cy', 'Di']));
    expect(columns).toEqual({account: 'Account', ae: 'Account Owner', owner: 'CSM'});
  });

  it('Account Owner alone is the owner', () => {
    expect(told(sheet(['Account Owner', 'Al', 'Bo', 'Al', 'Bo'])).columns).toEqual({
      account: 'Account',
      owner: 'Account Owner',
    });
  });

  it('arr beside revenue', () => {
    const {columns, questions} = told(sheet(['revenue', 9e6, 4e6, 2e6, 1e6], ['arr', 9000, 4000, 2000, 1000]));
    expect(columns).toEqual({account: 'Account', arr: 'arr'});
    expect(questions).toEqual([]);
  });

  it('ACV beside MRR is asked about', () => {
    const {columns, questions} = told(sheet(['ACV', 9000, 4000, 2000, 1000], ['MRR', 750, 300, 160, 80]));
    expect(columns).toEqual({account: 'Account', mrr: 'MRR'});
    expect(questions).toHaveLength(1);
  });

  it('contract_end beside renewal_date: the question names both', () => {
    const dates = ['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'];
    const {columns, questions} = told(sheet(['contract_end', ...dates], ['renewal_date', ...dates]));
    expect(columns).toEqual({account: 'Account', renewalDate: 'renewal_date'});
    expect(questions).toEqual([
      'contract_end: renewalDate — “contract_end” and “renewal_date” could mean the same thing; we picked “renewal_date”',
    ]);
  });

  it('the same heading twice with different cells: both are asked about, none is used', () => {
    const {columns, questions} = told(sheet(['ARR', 9000, 4000, 2000, 1000], ['ARR', 8000, 4000, 2000, 1000]));
    expect(columns).toEqual({account: 'Account'});
    expect(questions).toHaveLength(2);
    expect(questions[0]).toContain('these columns look like the same field: ARR, ARR. Which one should we use?');
  });

  it('the same column twice is used once', () => {
    const {intake, questions} = told(sheet(['ARR', 9000, 4000, 2000, 1000], ['ARR', 9000, 4000, 2000, 1000]));
    expect(intake.accounts[0]?.arr).toBe(9000);
    expect(questions).toHaveLength(1);
  });

  it('seats in use above those licensed in most rows: asked about when a heading left room for doubt', () => {
    const {columns, questions} = told(sheet(['Seats', 5, 6, 7, 8], ['Seats used', 50, 60, 70, 1]));
    expect(columns).toEqual({account: 'Account'});
    expect(questions).toHaveLength(2);
  });

  it('and an issue when both were clear', () => {
    const {columns, issues} = told(sheet(['Total seats', 5, 6, 7, 8], ['Seats used', 50, 60, 70, 1]));
    expect(columns).toMatchObject({seatsUsed: 'Seats used', seatsLicensed: 'Total seats'});
    expect(issues).toEqual([
      '“Seats used” is higher than “Total seats” in most rows. Check whether the two columns are swapped.',
    ]);
  });

  it('few cells do not speak against a heading', () => {
    const {columns, cells} = toldOf(['Account', 'ARR'], ['A', 'forty']);
    expect(columns).toEqual({account: 'Account', arr: 'ARR'});
    expect(cells).toEqual(['B2']);
  });

  it('dates under an unclear heading', () => {
    const {questions} = told(
      sheet(['End date', dateCell('2027-01-01'), dateCell('2027-02-01'), dateCell('2027-03-01'), '']),
    );
    expect(questions).toEqual(['End date: renewalDate — No renewal date column: is it “End date”?']);
  });
});

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
