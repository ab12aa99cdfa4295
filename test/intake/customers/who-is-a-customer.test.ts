import {formulaHeadings} from '../../../src/formulas/assess-formula';
import {table} from '../../builders';
import {dateCell, told, toldOf} from '../read';
import {giving, texts} from '../texts';

/** As of 2026-11-21: Acme, Bolt, Core, Dune and Echo pay and renew ahead, and those of the last two are over. */
const RENEWALS = ['2027-03-31', '2027-04-30', '2027-05-31', '2026-10-31', '2026-09-30'];
const NAMES = ['Acme', 'Bolt', 'Core', 'Dune', 'Echo'];

/** Who leaves, who is left out and what is asked, with those cells under that heading, one an account. */
function outcome(heading: string, cells: readonly unknown[], statusWords: string[] = []) {
  const {intake, columns} = told(
    [
      ['Account', 'ARR', 'Renewal date', heading],
      ...cells.map((cell, at) => [NAMES[at], 1000 * (at + 1), RENEWALS[at], cell]),
    ],
    {statusWords},
  );
  return {
    column: columns.status,
    leaving: intake.accounts.flatMap(({account, status}) => (status === 'leaving' ? [account] : [])).join(),
    left: intake.leftOut.map(({name, why}) => `${name} ${why.slice(0, 6)}`).join(),
    asked: intake.questions.flatMap(({statuses = []}) => statuses.map(({word}) => word)).join(),
  };
}

describe('a flag whose heading says how it is filled', () => {
  it.each<[heading: string, cells: unknown[]]>([
    ...texts`Churned (Y/N) | Churn Y/N | Inactive (Y/N)`.map(giving(['N', 'Y', 'N'])),
    ['Churned? (1/0)', [0, 1, 0]],
    ...texts`Is Churned (Yes / No) | Churned in FY26? | Did not renew`.map(giving(['No', 'Yes', 'No'])),
    ['Canceled (True/False)', [false, true, false]],
    ['Active (Y/N)', ['Y', 'N', 'Y']],
    ...texts`Is Active (1/0) | Activo`.map(giving([1, 0, 1])),
    ...texts`Is Active Customer (Yes / No) | Active customer (Yes/No)`.map(giving(['Yes', 'No', 'Yes'])),
    ['Actif', ['Oui', 'Non', 'Oui']],
    ['Ativo', ['sim', 'não', 'sim']],
    ['Attivo', ['sì', 'no', 'sì']],
    ['Actief', ['ja', 'nee', 'ja']],
    ['Aktiv', ['WAHR', 'FALSCH', 'WAHR']],
    ['Aktiv', ['Ja', 'Nej', 'Ja']],
    ['Actief', ['WAAR', 'ONWAAR', 'WAAR']],
    ['有効', ['○', '×', '○']],
    ['Subscription', ['Active', 'Cancelled', 'Active']],
    ['Contract', ['Active', 'Terminated', 'Active']],
    ['Kundentyp', ['Kunde', 'Ehemaliger Kunde', 'Kunde']],
    ['Journey stage', ['Live', 'Former', 'Live']],
    ['Durum', ['Aktif', 'İptal', 'Aktif']],
    ['상태', ['활성', '해지', '활성']],
    ['État', ['Client actif', 'Client perdu', 'Client actif']],
    ['Stav', ['Aktivní', 'Ukončeno', 'Aktivní']],
    ['Stan klienta', ['Aktywny', 'Zakończony', 'Aktywny']],
    ['Tila', ['Asiakas', 'Churned', 'Asiakas']],
    ['Статус', ['Active', 'Churned', 'Active']],
    ['계약 상태', ['활성', '계약 종료', '활성']],
    ['Stato', ['Attivo', 'Disdettato', 'Da rinnovare']],
    ['Kundengruppe', ['Aktiv', 'Inaktiv', 'Aktiv']],
    ['Is Active Customer', ['TRUE', 'FALSE', 'TRUE']],
    ['Active Subscription Flag', [1, 0, 1]],
    ['is_currently_active', ['yes', 'no', 'yes']],
    ['Organization - Label', ['Customer', 'Churned', 'Customer']],
    ['Status Group', ['Paying', 'Canceled', 'Paying']],
    ['Vitally Status', ['Active', 'Churned', 'Active']],
    ['契約状況', ['契約中', '解約済', '契約中']],
    ['解約フラグ', ['なし', 'あり', 'なし']],
  ])('%s says who is a former customer', (heading, cells) => {
    expect(outcome(heading, cells)).toMatchObject({left: 'Bolt former', asked: ''});
  });

  it.each<[heading: string, cells: unknown[]]>([
    ...texts`Notice received | Notice served? | Leaving? | Notice?`.map(giving(['No', 'Yes', 'No'])),
    ['Gave notice? (Y/N)', ['N', 'Y', 'N']],
    ['Will renew (Y/N)', ['Y', 'N', 'Y']],
    ['Gekündigt (J/N)', ['N', 'J', 'N']],
    ...texts`NRN | Notice`.map(giving(['', 'x', ''])),
    ...texts`Kündigung erhalten | Non-renewal notice`.map(giving(['', '2026-11-01', ''])),
    ['Renewal intent', ['Yes', 'No', 'Yes']],
    ['Cancellation notice', ['', 'Yes', '']],
    ['Renewal', ['Renewed', 'Lost', 'Pending']],
    ['Cancel At Period End', [false, true, false]],
    ['Non-renewing', ['no', 'yes', 'no']],
  ])('%s says who leaves', (heading, cells) => {
    expect(outcome(heading, cells)).toMatchObject({leaving: 'Bolt', left: '', asked: ''});
  });

  it.each<[heading: string, cells: unknown[]]>([
    ['Churn FY26', [0, 2000, 0]],
    ['Status 2025', ['Active', 'Churned in the EU', 'Active']],
    ...texts`Auto-renewing (Y/N) | Champion (Y/N) | Churn risk (Y/N)`.map(giving(['Y', 'N', 'Y'])),
    ['Days left', ['90', '273', '12']],
    ['Months left', ['1', '9.5', '3']],
    ['Subscription', ['Pro', 'Basic', 'Trial']],
    ['Contract', ['V-100', 'V-101', 'V-102']],
    ['Active users', [48, 11, 9]],
    ['Closed Date', ['2026-02-01', '2026-03-01', '2026-04-01']],
    ...texts`Label | Status Group`.map(giving([0, 100, 200, 300])),
  ])('%s says nothing of it: %j', (heading, cells) => {
    expect(outcome(heading, cells)).toMatchObject({leaving: '', left: '', asked: ''});
  });
});

describe('a flag that is filled only where somebody leaves', () => {
  it.each<[heading: string, cell: unknown, said: {leaving?: string; left?: string; asked?: string}]>([
    ['Churned', 'Yes 11/15/2026', {left: 'Bolt former'}],
    ['Churned', 'Y 11/15', {left: 'Bolt former'}],
    ['Churned?', 'Yes, effective 3/31/2027', {leaving: 'Bolt'}],
    ['Churned', 'effective 3/31/27', {asked: 'effective 3/31/27'}],
    ...texts`Notice given | Cancellation date`.map(giving('Yes 11/15/2026', {leaving: 'Bolt'})),
    ['Not renewing', 'x 11/15', {leaving: 'Bolt'}],
    ['Gekündigt', 'ja 15.11.2026', {leaving: 'Bolt'}],
    // What is no yes and no day is asked about, blank cells being no evidence against it.
    ['Churned', 'price', {asked: 'price'}],
    ['Churned', 'by email 11/15', {asked: 'by email 11/15'}],
    ...texts`Cancelled | Cancellation date`.map(giving('11/15', {asked: '11/15'})),
    ['Lost', '15-Nov', {asked: '15-Nov'}],
    ['Terminated', 'Q1', {asked: 'Q1'}],
    [
      'Notice given',
      'told Ann that they move to another vendor in spring',
      {asked: 'told Ann that they move to another vendor in spring'},
    ],
  ])('%s with %j alone', (heading, cell, said) => {
    expect(outcome(heading, ['', cell, '', ''])).toMatchObject({leaving: '', left: '', asked: '', ...said});
  });

  it.each<[heading: string, cells: unknown[]]>([
    ['Churned', ['', 'not yet', '', '']],
    ['Churned', ['', '?', '', '']],
    ['Churned', ['', '#N/A', '', '']],
    ['Lost', ['Gong', 'Oracle', 'Gong', '']],
    ['Churn', [0.2, 0.1, '', '']],
    ['Cancellation', ['30 days', '3 months', '', '']],
    ['Cancellation', ['', '30 days', '', '']],
    ['Cancellation date', ['2027-01-31', '2027-02-28', '2027-03-31', '2026-09-30']],
  ])('is none under %s: %j', (heading, cells) => {
    expect(outcome(heading, cells)).toMatchObject({leaving: '', left: '', asked: ''});
  });
});

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

it.each<[heading: string, cells: unknown[]]>([
  ['Live?', ['yes', 'no', 'yes']],
  ['Contract signed', ['Y', 'N', 'N']],
  ['Churn reason', ['', 'Not renewing', '']],
  ['Kündigungsgrund', ['', 'Preis', '']],
  ['Lost to', ['', 'Acme Rivals', '']],
  ['Account status', [1, 2, 1]],
  ['Tags', ['Customer', 'Former customer, Win-back', 'Prospect']],
  ['Inaktiv', ['', 'x', '']],
])('who is a customer is the same below the headings of a formula: %s, %j', (heading, cells) => {
  const rows = cells.map((cell, at) => [NAMES[at], 1000 * (at + 1), RENEWALS[at], cell]);
  const read = (headings: string[]) => {
    const {intake} = told([headings, ...rows], {statusWords: ['status 2 = former', 'preis = former']});
    return {intake, who: intake.accounts.map(({account, status}) => `${account} ${status}`)};
  };
  const {intake, who} = read(['Account', 'ARR', 'Renewal date', heading]);
  const headings = formulaHeadings(intake, 4);
  expect(headings[3]).toMatch(/^status/);
  expect(read(headings).who).toEqual(who);
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
  expect(outcome('Estado', ['Alta', 'Baja', 'Media'])).toMatchObject({left: '', asked: 'Alta,Baja,Media'});
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

describe('a box that is ticked or not', () => {
  it.each<[heading: string, cells: unknown[], asked: string]>([
    ['Customer?', ['checked', '', 'checked'], 'unchecked'],
    ['Active', ['x', 'x', ''], 'unchecked'],
    ['Customer?', ['checked', 'checked', 'checked'], ''],
    ['Live customer', ['☑', '☐', '☑'], 'Live: ☐'],
    // Who is not said to be one may only not have been looked at.
    ['Customer?', ['Yes', '', 'No'], ''],
    ['Churned', ['', 'checked', ''], ''],
  ])('%s with %j', (heading, cells, asked) => {
    expect(outcome(heading, cells)).toMatchObject({column: heading, asked});
  });

  it('is a former customer where people say so', () => {
    expect(outcome('Customer?', ['checked', '', 'checked'], ['unchecked = former']).left).toBe('Bolt former');
  });
});

describe('a subscription that was canceled', () => {
  it.each<[states: string[], on: unknown[], leaving: string[]]>([
    [['active', 'canceled', 'expired'], ['', '2026-11-01', '2025-10-01'], ['Bolt']],
    [['active', 'canceled', 'active'], ['', '2026-11-01', ''], []],
  ])('in a column of %j leaves at its end', (states, on, leaving) => {
    const {intake} = toldOf(
      ['Account', 'State', 'Canceled at', 'Renewal date', 'ARR'],
      ...states.map((state, at) => [NAMES[at], state, on[at], at < 2 ? '2027-07-01' : '2025-11-01', 5]),
    );
    expect(intake.accounts.flatMap(({account, status}) => (status === 'leaving' ? [account] : []))).toEqual(leaving);
  });
});

it.each<[headings: string[], cells: unknown[], status: string]>([
  [['Canceled at'], ['2026-11-01'], 'former customer'],
  [['Canceled at', 'Cancel at period end'], ['2026-11-01', true], 'leaving'],
  [['Canceled at', 'Cancel at period end'], ['2026-11-01', false], 'former customer'],
  [['Canceled at', 'Status'], ['2026-11-01', 'active'], 'leaving'],
  [['Canceled at', 'Is deleted'], ['2026-11-01', false], 'former customer'],
  [['Canceled at', 'Status'], ['2026-11-01', 'canceled'], 'former customer'],
  [['Churned at', 'Status'], ['2026-11-01', 'active'], 'former customer'],
  // What is paid for goes on until a day in a column of its own.
  [['Canceled at', 'Ended at'], ['2026-11-01', ''], 'leaving'],
  [['canceled_at', 'ended_at'], ['2026-11-01', '2026-11-01'], 'former customer'],
  [['Canceled At (UTC)', 'Current Period End (UTC)'], ['2026-11-01', '2026-12-01'], 'leaving'],
  [['Canceled at', 'Status', 'Paid until'], ['2026-11-01', 'canceled', '2026-12-01'], 'former customer'],
  [['Canceled at', 'Is deleted'], ['2026-11-01', false], 'former customer'],
])('%j with %j before the renewal: %s', (headings, cells, status) => {
  const {intake} = toldOf(
    ['Account', 'ARR', 'Renewal date', ...headings],
    [
      'Acme',
      48_000,
      '2027-07-01',
      ...headings.map((_, at) => (at === 0 ? '' : cells[1] === false || cells[1] === true ? false : 'active')),
    ],
    ['Bolt', 48_000, '2027-07-01', ...cells],
  );
  const [left] = intake.leftOut;
  expect(left?.why ?? intake.accounts[1]?.status).toBe(status);
});

describe('a name', () => {
  it.each<[name: string, asked: boolean]>([
    ...texts`
      [TEST] Acme | Acme (prospect) | Demo Account | ZZ - do not use - Acme | DEMO - do not delete
      New Logo 1 (placeholder) | Pipeline: Acme 20k | Acme (Insolvenz) | Acme (now part of Bolt) | XXX Acme | (X) Acme
      Acme CHURNED | Acme, churned 10/26 | Acme/cancelled | Acme -- cancelled | Acme ❌ | 💀 Acme | Acme (old contract) | Acme (alter Vertrag) | Acme (ancien contrat) | Cliente de prueba | Demo environment - sales | Acme → Bolt |
      Acme - notice given | Acme (leaving) | Acme (trial) | Acme (pilot) | Acme - POC | PROSPECT: Acme
      [CLOSED] Acme | (ex) Acme | Acme (résilié) | Acme (churns 12/31/2026) | Acme (test account) | Acme [DUPLICATE]
    `.map(giving(true)),
    ...texts`
      Warner Bros - Discovery | Acme (Baja) | Acme (Pilot Flying J) | Trial Lawyers LLP | Acme - Pilot Mountain
      Acme, Left Bank | Acme, Inc | Churned Butter Co | Acme -- Berlin | Acme (old town) | Old Acme | XX Acme | Pipeline Partners | Moved Media | Acme (X) | Democracy Now | See Tickets | Acme (See) |
      Acme (new) | Leaves & Co | Acme (partner) | Test Equity | Demo Coffee Company | Prospect Capital (EMEA)
      Acme (International)
    `.map(giving(false)),
  ])('%s is asked about: %j', (name, asked) => {
    const {issues} = toldOf(['Account', 'ARR'], [name, 5], ['Bolt', 6]);
    expect(issues.some((issue) => /read like a current customer/.test(issue))).toBe(asked);
  });
});

it.each<[note: string, asked: boolean]>([
  ...texts`
    Notice served 12 Nov | They served notice | Gave notice on Nov 3 | Notice received 11/3
    Customer wants to cancel after the pilot | They decided not to renew | Kündigung liegt vor | Haben gekündigt
    Le client a résilié | Han cancelado | Non rinnova | Gaat opzeggen | 解約の意向あり | 已提出终止合作
    Told us they will not be renewing
  `.map(giving(true)),
  ...texts`
    Champion gave notice | Cancelled the QBR | No notice given | Ida is leaving in March
    On holiday, will cancel our call | Gave us notice of a new office | Renewing early
  `.map(giving(false)),
])('a note “%s” asks whether they leave: %j', (note, asked) => {
  const {issues} = told(table(['Account', 'ARR', 'Notes'], ['Acme', 5, note], ['Bolt', 6, '']));
  expect(issues.some((issue) => issue.includes(note) && issue.includes('still a customer'))).toBe(asked);
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
      'LOST - Acme',
      'Acme (lost FY26)',
      'Acme [lost in 2026]',
      'Acme †',
      '~Acme~',
      'Acme (churn Q1)',
      'Internal - Sales demo',
      'Sandbox EU',
      'Test: Acme',
    ],
    ...[
      'TBD - new logo',
      'New logo Q1',
      'New business 2',
      'Future account (plan)',
      'New Item',
      'Item 5',
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

it('a name that says that it was deleted is asked about', () => {
  expect(toldOf(['Customer', 'ARR'], ['Teasel Labs (deleted)', 1]).issues.join()).toContain(
    'read like a current customer',
  );
});
