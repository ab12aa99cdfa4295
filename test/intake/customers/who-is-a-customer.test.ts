import {table} from '../../builders';
import {dateCell, told, toldOf} from '../read';
import {giving, texts} from '../texts';
import {NAMES, outcome} from './outcome';

describe('a heading that is a status itself', () => {
  const headings = {
    leaving:
      'Cancellation requested,Churn notice,Churning?,Non-renewal,Non-renewal date,Do not renew,DNR,Opted out of renewal,Renewal declined,Offboarding,Winding down,Kündigung eingegangen,Résiliation demandée,Préavis reçu,Disdetta ricevuta,Opgezegd per,Baja solicitada,解約予定日,解約申請,不续约,해지 예정,Wypowiedzenie',
    former: 'Left,Gone,Inactive since,Disabled,Offboarded,流失,해지,Cessato,Ukončeno',
  };

  it.each(headings.leaving.split(','))('%s says who leaves', (heading) => {
    for (const yes of ['Yes', 'x', '2026-11-15', dateCell('2027-03-31')])
      expect(outcome(heading, ['', yes, '', ''])).toMatchObject({leaving: 'Bolt', left: '', asked: ''});
  });

  it.each(headings.former.split(','))('%s says who left', (heading) => {
    expect(outcome(heading, ['No', 'Yes', 'No', ''])).toMatchObject({leaving: '', left: 'Bolt former', asked: ''});
    expect(outcome(heading, ['', '2027-03-31', '', ''])).toMatchObject({leaving: 'Bolt', left: '', asked: ''});
  });

  it.each([
    ['Suspended', 'Yes', 'suspended: Yes'],
    ['On hold?', 'x', 'suspended: x'],
    ['Test account', true, 'trial: true'],
    ['Trial', 'Y', 'trial: Y'],
  ])('%s with %j is asked about', (heading, yes, asked) => {
    expect(outcome(heading, ['', yes, '', ''])).toMatchObject({leaving: '', left: '', asked});
  });

  it.each<[heading: string, cells: unknown[]]>([
    ['Notice', ['30 days', '90 days', '30 days', '']],
    ...texts`Notice | Notice date`.map(giving(['2027-01-31', '2027-02-28', '2027-03-31', '2026-09-30'])),
    ['Notice date', ['', '2027-01-31', '', '']],
    ['Renewal', ['Auto', 'Manual', 'Auto', 'Auto']],
    ['Renewal', ['Likely', 'Certain', 'Likely', 'Certain']],
    ...texts`Seats left | Left`.map(giving([5, 3, 0, 1])),
    ...texts`終了 | Läuft aus`.map(giving(['2027-03-31', '2027-04-30', '2027-05-31', ''])),
    ['Non-renewal date', ['2027-03-01', '2027-04-01', '2027-05-01', '2026-09-30']],
    ['Test', ['', 'Yes', '', '']],
    ['Trial', ['No', 'No', 'No', '']],
    ['On hold', ['No', '', '-', '']],
    ...texts`Onboarding | Renewal`.map(giving(['Yes', 'No', 'Yes', 'No'])),
  ])('%s says nothing of it: %j', (heading, cells) => {
    expect(outcome(heading, cells)).toMatchObject({leaving: '', left: '', asked: ''});
  });
});

describe('a status in other words and languages', () => {
  it.each<[cell: string, said: object]>([
    ['gek. per 30.06.26', {left: 'Bolt former'}],
    ['gek. zum 31.12.26', {leaving: 'Bolt'}],
    ["En préavis jusqu'au 31/12/2026", {leaving: 'Bolt'}],
    ['Actif depuis 2023', {}],
    ['Aktiv seit 03/2024', {}],
    ['Stopt per 31-12-2026', {leaving: 'Bolt'}],
    ['Baja prevista 31/01/2027', {leaving: 'Bolt'}],
    ['Cessazione al 31/12/2026', {leaving: 'Bolt'}],
    ['Wypowiedziana ze skutkiem na 31.12.2026', {leaving: 'Bolt'}],
    ['Avtal upphört 2026-06-30', {left: 'Bolt former'}],
    ['Baja comunicada', {leaving: 'Bolt'}],
    ['已退费', {left: 'Bolt former'}],
    // Who pays may only sleep.
    ['休眠', {asked: '休眠'}],
    ['Slapend', {asked: 'Slapend'}],
    ['Cancelou em 10/2026', {left: 'Bolt former'}],
    ['Churned Q3', {left: 'Bolt former'}],
    ['Activated', {}],
    ['In Approval Process', {asked: 'In Approval Process'}],
    ['Aktif müşteri', {}],
    ['Potansiyel', {left: 'Bolt not a '}],
    ['停约', {left: 'Bolt former'}],
    ['Bestand', {}],
    // Who pays and is said to negotiate.
    ['In trattativa', {asked: 'In trattativa'}],
    ['Offerte', {asked: 'Offerte'}],
    ['Aktiv bis 31.12.2026', {asked: 'Aktiv bis 31.12.2026'}],
    ['Bestandsaufnahme', {asked: 'Bestandsaufnahme'}],
  ])('%s', (cell, said) =>
    expect(outcome('Status', ['Active', cell, 'Active'])).toMatchObject({leaving: '', left: '', asked: '', ...said}),
  );
});

it('“Baja” beside “Media” is a level, and who left elsewhere', () => {
  expect(outcome('Estado', ['Alta', 'Baja', 'Media'])).toMatchObject({left: '', asked: 'Alta,Baja'});
  expect(
    told([
      ['Cliente', 'Estado'],
      ['Acme', 'Alta'],
      ['Bolt', 'Baja'],
    ]).questions,
  ).toEqual([expect.stringContaining('“Alta”')]);
  expect(outcome('Estado', ['Activo', 'Baja', 'Activo'])).toMatchObject({left: 'Bolt former', asked: ''});
});

describe('a stage or type with a few known words', () => {
  it.each<[heading: string, cells: string[], left: string, asked: string]>([
    [
      'Stage',
      ['Proposal sent', 'Verbal', 'Not started', 'Closed Lost', 'Kickoff'],
      'Dune former',
      'Proposal sent,Verbal,Not started,Kickoff',
    ],
    ['Stage', ['Adopted', 'Kicked Off', 'Sunrise', 'Churned', 'Sunset'], 'Dune former', 'Sunrise,Sunset'],
    ['Type', ['Gold', 'Silver', 'Silver', 'Former customer', 'Gold'], 'Dune former', 'Gold,Silver'],
  ])('%s of %j leaves out the plain ones and asks about the rest', (heading, cells, left, asked) => {
    expect(outcome(heading, cells)).toMatchObject({left, asked});
  });

  it.each<[heading: string, cells: string[]]>([
    ['Type', ['SMB', 'Enterprise', 'Evaluation', 'SMB', 'Enterprise']],
    ['Phase', ['Design', 'Discovery', 'Build', 'Test', 'Rollout']],
    ['State', ['Texas', 'Ohio', 'Maine', 'Utah', 'Iowa']],
    ['Stage', ['Series A', 'Seed', 'Series B', 'Growth', 'Public']],
    ['Category', ['Retail', 'Press', 'Energy', 'Investor', 'Retail']],
    ['Type', ['Direct', 'Partner', 'Partner', 'Partner', 'Direct']],
  ])('%s of %j says nothing of it', (heading, cells) => {
    expect(outcome(heading, cells)).toEqual({column: undefined, leaving: '', left: '', asked: ''});
  });

  it.each<[word: string, arr: unknown, renewal: string, left: string[]]>([
    ...texts`Partner | Technology Partner | Competitor`.map(giving('', '', ['not a customer yet'])),
    ['Channel Partner / Reseller', 0, '', ['not a customer yet']],
    ['Partner', 5, '', []],
    ['Reseller', '', '2027-02-01', []],
    ['Customer - Partner', '', '', []],
  ])('is a %s with an ARR of %j and a renewal %j', (word, arr, renewal, left) => {
    const {intake} = toldOf(
      ['Account', 'Type', 'ARR', 'Renewal date'],
      ['Acme', 'Customer', 1, '2027-03-31'],
      ['Bolt', word, arr, renewal],
      ['Core', 'Customer', 2, '2027-04-30'],
    );
    expect(intake.leftOut.map(({why}) => why)).toEqual(left);
    expect(intake.questions).toEqual([]);
  });
});

describe('a deal', () => {
  it.each<[headings: string[], cells: string[], isLeft: boolean]>([
    [['Opportunity Name', 'Type', 'Stage'], ['Acme - FY27', 'Renewal', 'Negotiation/Review'], false],
    [['Opportunity Name', 'Type', 'Stage'], ['Acme - FY27', 'Existing Business', 'Proposal'], false],
    [['Deal Name', 'Pipeline', 'Deal Stage'], ['Acme - Q1', 'Expansion', 'Qualified to buy'], false],
    [['Deal Name', 'Pipeline', 'Deal Stage'], ['Acme - Renewal 2027', 'Sales', 'Negotiation'], false],
    [['Opportunity Name', 'Type', 'Stage'], ['Acme - New', 'New Business', 'Prospecting'], true],
    [['Deal Name', 'Pipeline', 'Deal Stage'], ['Acme - Renewal 2027', 'Renewals', 'Closed Lost'], true],
    [['Company type', 'Notes', 'Stage'], ['Retail', 'Renewal of their old vendor', 'Prospect'], true],
  ])('%j of %j', (headings, cells, isLeft) => {
    const {intake} = toldOf(
      ['Account Name', ...headings],
      ['Acme', ...cells],
      ['Bolt', ...headings.map((heading) => (/stage/i.test(heading) ? 'Closed Won' : ''))],
    );
    expect(intake.leftOut.map(({row}) => row)).toEqual(isLeft ? [2] : []);
    expect(intake.questions.flatMap(({statuses = []}) => statuses)).toEqual([]);
  });
});

it.each<[type: string, stage: string, left: number]>([
  ['Partner', 'Customer', 0],
  ['Partner', 'Lead', 1],
  ['Partner', '', 1],
])('a company of the type %s is a customer where another column says so: %s', (type, stage, left) => {
  const {intake} = toldOf(
    ['Company name', 'Lifecycle Stage', 'Type'],
    ['Acme', stage, type],
    ['Bolt', 'Customer', 'Prospect'],
    ['Core', 'Customer', 'Customer'],
  );
  expect(intake.leftOut.filter(({row}) => row === 2)).toHaveLength(left);
});

it.each(texts`
  Adopt | Onboard | Expand | Renew | Em implantação | In onboarding | In implementation | im Onboarding
`)('a customer in the stage %s is one', (stage) =>
  expect(outcome('Customer stage', ['Live', stage, 'Live'])).toMatchObject({left: '', asked: ''}),
);

describe('what nobody pays for', () => {
  it.each<[heading: string, word: string, arr: unknown, said: 'asked' | 'left' | null]>([
    ...texts`Plan | Status`.map(giving('Free', 0, 'asked')),
    ['Plan', 'Free tier', '', 'asked'],
    ...texts`License type | Contract type`.map(giving('Pilot', 0, 'asked')),
    ['License type', 'NFR', 0, 'asked'],
    ['Subscription plan', 'Trial', 0, 'asked'],
    ['Edition', 'Internal', 0, 'asked'],
    ['Plan name', 'Churned', 0, 'left'],
    ['套餐', '免费', 0, 'asked'],
    ['プラン', 'フリー', 0, 'asked'],
    ['状態', 'トライアル', 0, 'left'],
    ['Status', 'Free trial', 0, 'left'],
    ['Contract type', 'POC', 0, 'asked'],
    ['Account type', 'Prospect', 0, 'left'],
    // Who pays is a customer, whatever the plan is called.
    ['Plan', 'Pilot', 5, null],
    ['Plan', 'Free', 5, null],
    ['Plan', 'Freedom', 0, null],
    ['Plan', 'Starter', 0, null],
    ['Package', 'Team', '', null],
    ...texts`Tier | Shipping`.map(giving('Free', 0, null)),
  ])('under %s, “%s” with an ARR of %j', (heading, word, arr, said) => {
    const {intake} = toldOf(
      ['Account', 'ARR', heading],
      ['Acme', 5000, 'Enterprise'],
      ['Bolt', arr, word],
      ['Core', 7000, 'Enterprise'],
      ['Dune', 9000, 'Active'],
    );
    const asked = intake.questions.flatMap(({statuses = []}) => statuses.map((each) => each.word));
    expect(asked.includes(word) ? 'asked' : intake.leftOut.length > 0 ? 'left' : null).toBe(said);
  });

  it.each([
    [0, ['Trial']],
    [5, []],
    ['', []],
  ])('is asked about before it ends, with an ARR of %j', (arr, asked) => {
    const {intake} = toldOf(
      ['Account', 'Plan', 'ARR', 'Renewal date'],
      ['Acme', 'Team', 5000, '2027-03-31'],
      ['Bolt', 'Trial', arr, '2026-12-15'],
    );
    expect(intake.questions.flatMap(({statuses = []}) => statuses.map(({word}) => word))).toEqual(asked);
  });

  it('is answered once', () => {
    const sheet = table(['Workspace', 'MRR', 'Plan'], ['Acme', 400, 'Team'], ['Bolt', 0, 'Free'], ['Core', 0, 'Free']);
    expect(told(sheet).intake.accounts).toHaveLength(3);
    const {intake} = told(sheet, {statusWords: ['free = not yet']});
    expect([intake.accounts.length, intake.leftOut.length, intake.questions.length]).toEqual([1, 2, 0]);
    expect(told(sheet, {statusWords: ['free = active']}).intake.questions).toEqual([]);
  });
});

describe('who is said to be no customer', () => {
  it.each<[heading: string, cells: unknown[]]>([
    ['Customer (Yes/No)', ['Yes', 'No', 'Yes']],
    ...texts`Is Customer | Customer Flag`.map(giving([1, 0, 1])),
    ...texts`Customer Flag | Customer/Prospect`.map(giving(['Customer', 'Prospect', 'Customer'])),
  ])('%s %j: nobody says that they were one', (heading, cells) => {
    expect(outcome(heading, cells)).toMatchObject({left: 'Bolt not a ', asked: ''});
  });

  const kinds = (heading: string, cells: readonly unknown[], arr: number | string = '') =>
    toldOf(
      ['Account', 'ARR', heading],
      ['Acme', 1000, cells[0]],
      ...cells.slice(1).map((cell, at) => [NAMES[at + 1], arr, cell]),
    );

  it.each<[heading: string, cells: string[], left: string[]]>([
    ['Account Classification', ['Customer', 'Prospect', 'Partner'], ['not a customer yet']],
    ['Class', ['Active customer', 'Former customer', 'Prospect'], ['former customer', 'not a customer yet']],
    // Only where somebody is called a customer, and nearly all are called something of the kind.
    ['Class', ['Prospect', 'Prospect', 'Gold'], []],
    ['Met through', ['Event', 'Prospect', 'Customer'], []],
    ...texts`Previous class | Parent class`.map(giving(['Customer', 'Prospect', 'Prospect'], [])),
  ])('any heading does where nearly all cells say so: %s %j', (heading, cells, left) => {
    expect(kinds(heading, cells).intake.leftOut.map(({why}) => why)).toEqual(left);
  });

  it('is asked about where the row pays', () => {
    const {intake, questions} = kinds('Account Classification', ['Customer', 'Prospect', 'Customer'], 500);
    expect(intake.accounts).toHaveLength(3);
    expect(questions.join()).toContain('“Prospect” (1 row)');
  });
});

describe('the stage of a pipeline', () => {
  const stage = (cells: readonly string[], arr: number | string) =>
    told([['Client', 'Stage', 'ARR'], ['Core', 'Live', 1], ...cells.map((cell, at) => [NAMES[at], cell, arr])]);

  it.each([
    [['Negotiation', 'Proposal Sent']],
    [['Appointment scheduled', 'Contract sent']],
    [['Id. Decision Makers', 'Proposal/Price Quote']],
  ])('%j is that of no customer yet, or asked about', (cells) => {
    expect(stage(cells, '').intake.leftOut).toHaveLength(2);
    expect(stage(cells, 5000).questions[0]).toContain(`“${cells[0]}” (1 row)`);
  });
});

it.each([
  ...texts`
    ehem. Kunde | 确认流失 | 退订 | Uppsagt | Opsagt | Disdettato | Bývalý klient | Ukončeno | Pasif | Departed
    Tidligere kunde | Anulowany | Бывший клиент
  `.map(giving('left')),
  ...texts`
    Kündigung ausgesprochen | 拟终止 | 已通知不续约 | 不再续约 | Préavis reçu | Résiliation demandée | Non rinnova
    解約申出あり | 해지 예정 | wird nicht verlängert
  `.map(giving('leaving')),
  ...texts`Ausgelaufen | 휴면 | 休止 | 暂停合作 | NR`.map(giving('asked')),
  ...texts`Pågående | 이용중 | 運用中 | Up for renewal`.map(giving(null)),
])('a customer whose status is %s: %s', (cell, said) => {
  const found = outcome('Status', ['Active', cell, 'Active']);
  const who = found.left ? 'left' : found.leaving ? 'leaving' : found.asked ? 'asked' : null;
  expect(who).toBe(said);
});

it('words that are not named are counted', () => {
  const cells = Array.from({length: 11}, (_, at) => `Zombie ${'abcdefghijk'[at]}`);
  const {questions} = told([['Account', 'Status'], ['Acme', 'Active'], ...cells.map((cell, at) => [`A${at}`, cell])]);
  expect(questions.join()).toContain('“Zombie h” (1 row), 3 other values');
});

it.each<[heading: string, cells: unknown[], said: object]>([
  ['Tags', ['SMB,Reference', 'SMB,Churned', 'SMB'], {left: 'Bolt former', asked: 'SMB,Reference,SMB'}],
  ['Tags', ['SMB', 'Reference; Non-renewing', 'SMB'], {leaving: 'Bolt', asked: 'SMB'}],
  ...texts`
    Data cessazione | Data recesso | Data rezygnacji | 해지일자 | 退会日 | Beëindigd per | Avslutsdatum | Ophørsdato | Opphørt
    Abgang zum | Austrittsdatum | Date de départ | Fecha de cancelación | Data de saída | Leaving date | Offboarding date
    Churn quarter
  `.map((heading): [string, unknown[], object] => [
    heading,
    ['', '', '2027-05-31', '2026-10-31', ''],
    {left: 'Dune former', leaving: 'Core'},
  ]),
  ['Offboarding date', ['', '2026-11-01', '', '', ''], {left: '', leaving: 'Bolt'}],
  ['Churn quarter', ['', '', 'Q2 2027', 'Q3 2026', ''], {left: 'Dune former', leaving: 'Core'}],
  // Where most have one, it is the end of their contract.
  ...texts`Data cessazione | Avslutsdatum | Ophørsdato | Date de sortie | Leaving date`.map(
    (heading): [string, unknown[], object] => [
      heading,
      ['2027-03-31', '2027-04-30', '2027-05-31', '2026-10-31', ''],
      {left: '', leaving: '', asked: ''},
    ],
  ),
  ['Service status', ['Live', 'Decommissioned', 'Live'], {left: 'Bolt former'}],
  ['CS Stage', ['Steady state', 'Churned Q2 2026', 'Growth'], {left: 'Bolt former'}],
  ['Customer end', ['', '2026-06-30', '2027-05-31'], {left: 'Bolt former', leaving: 'Core'}],
  ['Löschvormerkung', ['', 'X', ''], {left: 'Bolt former'}],
  ['CSM', ['Ann', 'n/a (churned)', 'Ann'], {left: '', asked: 'n/a (churned)'}],
  ['CSM', ['Ann', 'N/A (on leave)', 'Ann'], {left: '', asked: ''}],
])('%s with %j', (heading, cells, said) => {
  expect(outcome(heading, cells)).toMatchObject(said);
});

it.each([
  ['Labels', ['Customer', 'Hot lead', 'Cold lead']],
  ['Tags', ['customer', 'prospect', 'churned']],
  ['Status', ['CUSTOMER-Closed Won', 'PROSPECT-In Negotiation', 'LEAD-Qualified']],
])('only the first is a customer by %s: %j', (heading, cells) => {
  const {intake} = told([['Company', heading], ...cells.map((cell, at) => [NAMES[at], cell])]);
  expect(intake.accounts.map(({account}) => account)).toEqual(['Acme']);
});

it.each([
  ...texts`Serving notice | En cours de résiliation`.map(giving('leaving')),
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
