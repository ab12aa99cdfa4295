import {told, toldOf} from '../read';
import {giving, texts} from '../texts';
import {outcome} from './outcome';

describe('a loss', () => {
  it.each<[heading: string, cells: unknown[], said: {leaving?: string; left?: string; asked?: string}]>([
    // Under a renewal: before the end of the term it is one of leaving.
    [
      'Renewal status',
      ['Not started', 'Will not renew', 'Lost', 'Churned'],
      {leaving: 'Bolt,Core', left: 'Dune former'},
    ],
    ['Renewal outcome', ['', 'Renewed', 'Will churn', 'Closed Lost'], {leaving: 'Core', left: 'Dune former'}],
    ['Disposition', ['Open', 'Renewed', 'Non-renewal', 'Cancelled - price'], {leaving: 'Core', left: 'Dune former'}],
    ['续费状态', ['待续费', '未到期', '不续费', '已流失'], {leaving: 'Core', left: 'Dune former'}],
    // Who has not renewed before the end may still do so.
    ['Renewal status', ['Not renewed', 'Renewed', 'Renewed', 'Not renewed'], {left: 'Dune former'}],
    ['Renewed?', ['No', 'Yes', '', 'No'], {asked: 'Renewed: No'}],
    // What may come, and what is said of something.
    ['Forecast', ['Renew', 'Churn', 'Commit', 'Upside'], {asked: 'Churn'}],
    ['Renewal forecast', ['Commit', 'Will not renew', 'Best case', 'Commit'], {leaving: 'Bolt'}],
    ['Result', ['Won', 'Won', 'Open', 'Lost'], {asked: 'Lost'}],
    ['Cohort', ['Customers', 'Enterprise', 'Churned', ''], {asked: 'Churned'}],
    ['Segment', ['SMB', 'Churned', 'Enterprise', 'SMB'], {asked: 'Churned'}],
    ['Customer tier', ['T1', 'T2', 'Not renewing', ''], {leaving: 'Core'}],
    ['CSM', ['Ines', 'Churned', 'Ines', 'Omar'], {asked: 'Churned'}],
    ['Outcome', ['Saved', 'Churned', 'Renewed', 'Renewed'], {asked: 'Churned'}],
    ['Won/Lost', ['Won', 'Lost', 'Won', 'Won'], {asked: 'Lost'}],
    // Why they left, and where to, where most have none.
    ...texts`Churn reason | Cancellation Reason | Kündigungsgrund | Motif de résiliation | Motivo de baja | 流失原因`.map(
      (heading): [string, unknown[], object] => [heading, ['', 'Price', '', ''], {asked: 'Price'}],
    ),
    ['Churn reason', ['', 'Not renewing', '', ''], {asked: 'Not renewing'}],
    ['Lost to', ['', 'Acme Rivals', '', ''], {asked: 'Acme Rivals'}],
    // A no that may come yet.
    ['Live?', ['✅', '❌', '✅', '✅'], {asked: 'Live: ❌'}],
    ['Contract signed (Y/N)', ['Y', 'N', 'Y', 'Y'], {asked: 'Live: N'}],
    // Codes that only people know.
    ['Status', [1, 3, 1, 2], {asked: 'Status: 1,Status: 3,Status: 2'}],
    ['Account status', [0, 1, 1, 1], {asked: 'Status: 1,Status: 0'}],
    ['Customer status', ['Yes', 'No', 'Yes', 'Yes'], {asked: 'Status: Yes,Status: No'}],
    [
      'Tags',
      ['Customer, Reference', 'Former customer, Win-back', 'Customer', 'Prospect'],
      {left: 'Bolt former,Dune not a '},
    ],
    ['Lifecycle stage', ['customer', 98_752_341, 'customer', ''], {asked: 'Status: 98752341'}],
    ['Kind', ['Existing', 'Potential', 'Existing', 'Existing'], {asked: 'Potential'}],
    ['New/Existing', ['Existing', 'New', 'Existing', 'Prospect'], {left: 'Dune not a '}],
    ['has_contract', [true, false, true, true], {asked: 'Live: false'}],
    ['status', ['STATUS_ACTIVE', 'STATUS_CHURNED', 'STATUS_ACTIVE', ''], {left: 'Bolt former'}],
    ['Inaktiv', ['', 'x', '', ''], {left: 'Bolt former'}],
    ['Klant tot', ['', '30-6-2026', '', ''], {left: 'Bolt former'}],
    ['Klient do', ['', '30.06.2026', '', ''], {left: 'Bolt former'}],
    ['Zákazník do', ['', '30.06.2026', '', ''], {left: 'Bolt former'}],
  ])('under %s, %j', (heading, cells, said) => {
    expect(outcome(heading, cells)).toMatchObject({leaving: '', left: '', asked: '', ...said});
  });

  it.each<[heading: string, cells: unknown[]]>([
    ['Renewal status', ['On track', 'Renewed', 'In progress', 'Pending']],
    ['Renewal status', ['Churn risk', 'At risk', 'Inactive', 'Closed']],
    ['Renewal outcome', ['Flat', 'Upsell', 'Downgrade', 'Partial churn']],
    ['Renewed?', ['No', 'No', 'No']],
    ['Forecast', ['Commit', 'Best case', 'Omitted', 'Closed']],
    ['Forecast', [1000, 2000, 3000]],
    ...texts`Churn prediction | Previous vendor`.map(giving(['Churned', 'Active', 'Active'])),
    ['Segment', ['SMB', 'Strategic', 'Key', 'Growth']],
    ['Segment', ['Lost causes', 'Win-back', 'New', 'Active']],
    ['CSM', ['Kim Lost', 'Ida Quit', 'Pilot', 'Ines']],
    ['Outcome', ['Reduced onboarding', 'none yet', 'Saved 120h', 'Positive']],
    ['Churn reason', ['Price', 'Budget', 'None', 'Support']],
    ['Churn risk reason', ['Price', '', '']],
    ['Churn reason', ['n/a', '', 'None']],
    ['Champion status', ['Left', 'Lost', 'Active']],
    ...texts`Onboarding | Last QBR`.map(giving(['Cancelled', 'Done', 'Done'])),
    ['SSO', ['Inactive', 'Active', 'Active']],
    ['Status', [10, 40, 100]],
    ['Status', [1, 1, 1]],
    ['Project status', [1, 0, 1]],
    ['Live', ['2026-03-01', '', '2026-04-01']],
    ['Live', [40, 12, 9]],
    ['Signed', ['2026-03-01', '2025-01-01', '2026-04-01']],
    ['Tags', ['EMEA, Key', 'SMB', 'Reference']],
    ['Kind', ['Gold', 'Silver', 'Gold']],
    ['Former name', ['Doppel', '', '']],
    ['Customer name before churn', ['Doppel', '', '']],
    ['New/Existing', ['Existing', 'New', 'New']],
    ['Auto renewal', ['Not renewing', 'Renewing', 'Renewing']],
    ['Contract', ['Renewal', 'New', 'Renewal']],
  ])('is none of a customer under %s: %j', (heading, cells) => {
    expect(outcome(heading, cells)).toEqual({...outcome(heading, cells), leaving: '', left: '', asked: ''});
  });

  it('of a code is what people answered under that heading alone', () => {
    const said = ['status 3 = former', 'live no = not yet'];
    expect(outcome('Status', [1, 3, 1, 3], said)).toMatchObject({left: 'Bolt former,Dune former', asked: 'Status: 1'});
    expect(outcome('Live', ['yes', 'no', 'yes'], said)).toMatchObject({left: 'Bolt not a ', asked: ''});
    expect(outcome('Churned', ['yes', 'no', 'no'], said)).toMatchObject({left: 'Acme former', asked: ''});
  });

  it('is what people answered', () => {
    expect(outcome('Forecast', ['Renew', 'Churn', 'Renew'], ['churn = leaving'])).toMatchObject({
      leaving: 'Bolt',
      asked: '',
    });
    expect(outcome('Renewed?', ['No', 'Yes', '', 'No'], ['renewed no = former'])).toMatchObject({
      left: 'Dune former',
      asked: '',
    });
    // A no of another column keeps its meaning.
    expect(outcome('Churned?', ['No', 'Yes', 'No'], ['renewed no = former'])).toMatchObject({left: 'Bolt former'});
  });

  it('under a heading about what may come needs no question where another column says that they leave', () => {
    const {intake} = toldOf(
      ['Account', 'ARR', 'Renewal date', 'Renewal status', 'Forecast'],
      ['Acme', 1, '2027-03-31', 'Not renewing', 'Churn'],
      ['Bolt', 2, '2027-03-31', 'Pending', 'Renew'],
    );
    expect(intake.questions).toEqual([]);
    expect(intake.accounts.map(({status}) => status)).toEqual(['leaving', null]);
  });
});

describe('the day until which somebody is a customer', () => {
  it('is past for a former one and ahead for one who leaves', () => {
    expect(outcome('Customer until', ['', '2027-04-30', '', '2026-10-31'])).toMatchObject({
      leaving: 'Bolt',
      left: 'Dune former',
    });
  });

  it('is the end of the contract where all have one, and asked about', () => {
    const {columns, questions} = toldOf(
      ['Account', 'ARR', 'Customer until'],
      ['Acme', 1000, '2027-03-31'],
      ['Bolt', 1000, '2027-04-30'],
    );
    expect(columns.status).toBeUndefined();
    expect(questions.join()).toContain('Customer until: renewalDate');
  });
});

describe('the reason of a status', () => {
  it('is a status where it says that somebody is gone', () => {
    expect(outcome('Status Reason', ['Active', 'Inactive', 'Active'])).toMatchObject({left: 'Bolt former', asked: ''});
  });
  it.each([[['Price', 'Merger', 'Price']], [['Active', 'Active', 'Active']]])('says nothing else: %j', (cells) => {
    expect(outcome('Status Reason', cells)).toMatchObject({column: undefined, left: '', asked: ''});
  });
});

describe('a notice in the second part of a status', () => {
  it.each(texts`
    Live - notice served | Live – giving notice | Active - cancelled eff. 3/31/2027 | Active; churn notified
    Active - non-renewal notice | Declined renewal | Contract ending | Live, won’t renew | Customer - exit planned
    Client - résiliation reçue | Actif (résilié au 31/03/2027) | Actif - préavis reçu | Kunde / Kündigung erhalten
    Attivo (disdetta ricevuta) | Attivo - non rinnova | Cliente - notifica de baja | Ativo - vai cancelar
    Actief - opzegging ontvangen | Actief - verlengt niet | Aktiv - slutar | Aktiv - opsagt pr. 31-03-2027
    Klient - wypowiedzenie | Aktivní - výpověď podána | Aktif - iptal talebi | 契約中（更新しない）
    合作中（已提出终止）
  `)('is one of leaving: %s', (cell) => {
    expect(outcome('Status', ['Active', cell, 'Active'])).toMatchObject({leaving: 'Bolt', left: '', asked: ''});
  });

  it.each(texts`
    Active - notice is in | Live (they want to cancel) | Active – churn announced | Active (NR)
    Active, unlikely to renew | Active; wants out | Live – sunset 3/27 | Kunde - wackelt | Actif - préavis en main
    Attivo - forse disdetta | Activo - no va a querer renovar | Actief - heeft mondeling opgezegd
    Aktiv - sagt upp muntligt | Klient - rezygnuje | Aktywny - raczej nie odnowi | 契約中（解約の意向）
    合作中（可能不再续约）
  `)('is asked about in other words: %s', (cell) =>
    expect(outcome('Status', ['Active', cell, 'Active'])).toMatchObject({leaving: '', left: '', asked: cell}),
  );

  it.each(texts`
    Active - no notice | Active (notice period 90 days) | Active - no churn risk | Live - not cancelled
    Active - Tier 1 | Customer (EMEA) | Live - since 2021 | Active, quite happy | Kunde - Nr. 4711
    Active - not renewed yet | Active - renewal in March | Kunde (Kündigungsfrist 3 Monate)
    Client - préavis 3 mois | Actif - sans préavis | Cliente - renovado | Attivo - rinnovato
    Activo (Baja California) | Kund - slutkund | Aktywny - bez wypowiedzenia | 合作中（无解约风险）
    契約中（解約なし） | Aktiv - verlängert
  `)('is none: %s', (cell) =>
    expect(outcome('Status', ['Active', cell, 'Active'])).toMatchObject({leaving: '', left: '', asked: ''}),
  );
});

it.each([
  ...texts`Lost Oct-26 | Churned Oct 2026 | Lost 2026`.map(giving('Bolt former', '', '')),
  ...texts`Churned Mar 2027 | Churned Q1 2027`.map(giving('', 'Bolt', '')),
  // A fiscal quarter may be ahead or past.
  ['Churned Q3 FY26', '', '', 'Churned Q3 FY26'],
  ['Lost 20 seats', '', '', 'Lost 20 seats'],
])('a loss and its month: %s', (cell, left, leaving, asked) => {
  expect(outcome('Status', ['Active', cell, 'Active'])).toMatchObject({left, leaving, asked});
});

describe('who left', () => {
  const left = (heading: string, ...cells: unknown[]) =>
    told([['Account', 'ARR', heading], ...cells.map((cell, index) => [`Company ${index + 1}`, 100, cell])]).intake;

  it.each(texts`
    Gekündigt am | Kündigungsdatum | Opzegdatum | Date de résiliation | Fecha de baja | Cancelado em | Exit date
  `)('is told by %s', (heading) => {
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
    ...[
      ...['LOST - Acme', 'Acme (lost FY26)', 'Acme [lost in 2026]', 'Acme †', '~Acme~', 'Acme (churn Q1)'],
      ...['Internal - Sales demo', 'Sandbox EU', 'Test: Acme'],
    ],
    ...[
      ...['TBD - new logo', 'New logo Q1', 'New business 2', 'Future account (plan)', 'New Item', 'Item 5'],
      'Placeholder',
    ],
    ...['Inactive - Acme', 'Gekündigt – Acme', '~~Acme~~', 'zz_Acme', 'Acme (ex)', 'Acme (merged)'],
  ])('is asked about by name: %s', (name) => {
    expect(toldOf(['Account', 'ARR'], [name, 5]).issues).toEqual([
      `“${name}” doesn’t read like a current customer, and no status column says what it is. Is it one?`,
    ]);
    expect(toldOf(['Account', 'Status'], [name, 'Active'], ['Bolt', 'Active']).issues).toEqual([]);
    expect(toldOf(['Account', 'Status'], [name, ''], ['Bolt', 'Active']).issues).toHaveLength(1);
  });

  it.each(texts`
    X (ex-Twitter) | Churn Labs: Europe | LOST Boys | Inactive Minds | Sigma - North | Star * Light * Co
    Kyndryl (Ex IBM) | Hotel Azul (Baja) | Acme (EMEA) | Lost - Found Ltd | Gone - Fishing | Zz Top Music | ~ Acme ~ | Active - Acme | Gone Fishing
    New Item Labs | New Business Media | Item Store | Internal Medicine Group | Test Rite | Demo Crafts | Lost Studio | Placeholders Inc | Next Account Ltd
  `)('is not asked about: %s', (name) => {
    expect(toldOf(['Account', 'ARR'], [name, 5]).issues).toEqual([]);
  });
});
