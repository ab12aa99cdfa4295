import {formulaHeadings} from '../../../src/formulas/assess-formula';
import {told, toldOf} from '../read';
import {giving, texts} from '../texts';
import {NAMES, outcome, RENEWALS} from './outcome';

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
