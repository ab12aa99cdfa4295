import {texts} from '../texts';
import {ACME, BOLT, expectSorted, HEADINGS, sorted} from './sorted';

describe('rows that sum up others', () => {
  it.each([
    [
      'above them, more than once',
      'sum: EMEA | 108000; Acme; Bolt; sum: APAC | 50000; Core; Dune | 20000 | 2027-01-31',
    ],
    [
      'above them, with the sum of those sums',
      'sum: World | 158000; sum: EMEA | 108000; Acme; Bolt; sum: APAC | 50000; Core; Dune | 20000 | 2027-01-31',
    ],
    [
      'more than once, but not all',
      'EMEA | 108000; Acme; Bolt; APAC | 50000; Core; Dune | 20000 | 2027-01-31; Eta | 1',
    ],
    ['of three above them, once, where no seats tell', 'EMEA | 138000; Acme; Bolt; Core'],
    ['of three, with their seats', '+ Seats; sum: EMEA | 138000 | | 19; Acme | 10; Bolt | 5; Core | 4'],
    ['of two, with their seats: that may be chance', '+ Seats; EMEA | 108000 | | 15; Acme | 10; Bolt | 5'],
    ['of three, with a CSM of its own', '+ Seats | CSM; EMEA | 138000 | | 19 | Ana; Acme | 10; Bolt | 5; Core | 4'],
    ['but not with other seats', '+ Seats; EMEA | 138000 | | 18; Acme | 10; Bolt | 5; Core | 4'],
    ['with a renewal of its own', '+ Seats; EMEA | 138000 | 2027-01-31 | 19; Acme | 10; Bolt | 5; Core | 4'],
    ['by its name, where one amount is not known', 'Acme; Bolz | tbc | 2027-06-30; sum: Enterprise Total | 108000'],
    ['by a word that companies end in', 'Acme; RE/MAX | 24000; HBO Max | 9000; Tech for All | 5000'],
    ['by its name only, with a renewal', 'Acme; Bolt; Energy Total | 9000 | 2027-06-30'],
    [
      'group by group, one of them of one',
      'sum: EMEA | 108000; Acme; Bolt; sum: APAC | 50000; Core; Dune | 20000 | 2027-01-31; sum: LATAM | 7000; Eta | 7000 | 2027-01-31',
    ],
    [
      'one by one: that may be chance',
      'Nord | 48000; Acme; Sud | 60000; Bolt; Mid | 50000; Core; Dune | 20000 | 2027-01-31',
    ],
    [
      'of three, one without its renewal but with a CSM',
      '+ Seats | CSM; sum: EMEA | 138000 | | 19; Acme | 10 | Ana; Bolz | 60000 | | 5 | Ana; Core | 4 | Ana',
    ],
    ['of three, one without anything', '+ Seats; EMEA | 138000 | | 19; Acme | 10; Bolz | 60000 | | 5; Core | 4'],
    [
      'of three, with a currency, and with a country of its name',
      '+ Seats | Currency | Country; sum: Italy (3) | 138000 | | 19 | EUR | Italy; Acme | 10 | EUR | Italy; Bolt | 5 | EUR | Italy; Core | 4 | EUR | Italy',
    ],
    [
      'of three, with a country of another name',
      '+ Seats | Currency | Country; Italia | 138000 | | 19 | EUR | Italy; Acme | 10 | EUR | Italy; Bolt | 5 | EUR | Italy; Core | 4 | EUR | Italy',
    ],
  ])('%s', (_, sheet) => expectSorted(sheet));
});

describe('all that the sheet does not name', () => {
  it.each(texts`
    Other | Others | Other (32 accounts < $10k) | All other customers | Other accounts | Remaining customers
    FX adjustment | Rounding | Manual adjustments | Rundungsdifferenz | 調整 | Unallocated | Misc. | Sonstige Kunden | Otros | Autres | 其他 | その他 | Rest | Other < 10k | of which churned
    davon gekündigt | dont résiliés | Davon: 3 Kunden | 其中已流失
  `)('%s', (name) => expectSorted(`+ CSM; Acme; Bolt; sum: ${name} | 5000`));

  it.each(texts`
    Other Media | The Other Group | Others (Pty) Ltd | Rest Assured | Another | Misc Goods | Mother | Divers Direct
    Davon Partners | Dont Panic Ltd | Davonport
  `)('not %s', (name) => expectSorted(`+ CSM; Acme; Bolt; ${name} | 5000`));

  it('not with a renewal or a person', () => {
    expectSorted('+ CSM; Acme; Bolt; Rest | 5000 | 2027-05-01; Others | 5000 | | Ann');
  });

  it('is part of a sum without a name', () => expectSorted('Acme; Bolt; sum: Other | 5000; sum:  | 113000'));
});

it('"Other" with a health of its own is an account', () => {
  expectSorted('= Account | ARR | Health; Acme | 9000 | Red; Other | 1200 | Green; Divers | 800 | Yellow');
  expectSorted('= Account | ARR | Health; Acme | 9000 | Red; Other | 1200 | Green; sum: Others | 800 | 72');
});

it.each([
  ['stand before the accounts', 'sum: Ann Total | | 108000 | 2027-06-30; sum: Grand Total | | 108000'],
  ['are no notes', 'Bo | | 108001 | | check the total'],
])('sums of people that %s', (_, below) =>
  expectSorted(
    `= CSM | Account | ARR | Renewal | Notes; Ann | Acme | 48000 | 2027-03-31; | Bolt | 60000 | 2027-06-30; ${below}`,
  ),
);

describe('accounts named like a total', () => {
  it.each([
    [
      'have a renewal and a CSM or a status',
      '+ CSM | Status; Max | 5000 | 2027-01-31 | Ann; Acme | Ann | Active; Bolt | Ann | Active; Total | 50000 | 2027-01-31 | | Active',
    ],
    [
      'but not with a CSM alone: sums by person',
      '+ CSM | Status; Acme | Ann | Active; Bolt | Ann | Active; sum: Suma | 5000 | | Ann',
    ],
    ['but not with a renewal alone', 'Acme; sum: Overall | 5000 | 2027-01-31; Bolt'],
    [
      'but not what they come to, with a renewal and a CSM',
      '+ CSM | Status; Acme | Ann | Active; Bolt | Ann | Active; sum: Summe | 108000 | 2027-03-31 | alle',
    ],
    ['have them where the sheet knows no amounts', '= Account | CSM | Renewal; Max | Ann | 2027-01-31'],
    [
      'end in such a word, and another pays the same',
      '+ CSM | Status; Acme | Ann | Active; RE/MAX | 48000 | 2027-01-31 | Bob',
    ],
    [
      'end in it without a renewal, with a CSM',
      '+ CSM | Status; Acme | Ann | Active; Bolt | Ann | Active; Limpieza Total | 6500 | | Luis',
    ],
    ['end in it with a renewal, and one pays the same', 'Acme; RE/MAX | 48000 | 2027-01-31'],
    ['are numbers', '#1001 | 5000 | 2027-01-31; #1002 | 6000 | 2027-01-31'],
    ['are called Later', 'Acme; Later | 5000 | 2027-01-31'],
    [
      'but not sums, means and extremes with a CSM or a day',
      '+ CSM | Status; Acme | Ann | Active; Bolt | Ann | Active; sum: Total | 108000 | | Ann; sum: Average | 54000 | | Ann; Cove | 9000 | 2027-03-31 | Bob | Active; sum: Max | 60000 | 2027-06-30; sum: Total | 117000 | | | Active',
    ],
    [
      'but not counts and marks in those columns',
      '+ CSM | Status; Acme | Ann | Active; Bolt | Ann | Active; sum: Total | 5000 | 2 | 1 CSM | n/a; sum: Subtotal | 5000 | 2 renewals | TBD | –',
    ],
    ['but not a sum by its name that has a day', 'Acme; Bolt; sum: EMEA Total | 108000 | 2027-03-31'],
    ['but not without an amount', '+ CSM | Status; Acme | Ann | Active; Bolt | Ann | Active; sum: Total | | | Ann'],
    [
      'but not the sum above them',
      '+ CSM | Status; sum: Total | 108000 | 2027-03-31; Acme | Ann | Active; Bolt | Ann | Active',
    ],
    ['but not a number behind a blank', 'Acme; Bolt; sum: # 2 | 2'],
  ])('%s', (_, sheet) => expectSorted(sheet));
});

describe('below the total of accounts with renewals', () => {
  const LIST = '+ CSM; Acme | Ann; Bolt | Bo; ';

  it.each([
    ['a part of them', 'sum: Total | 108000; note: At risk | 48000'],
    ['a part and what is not known', 'sum: Total | 108000; note: Renewing in Q1 | 48000; note: Kurtosis | 12'],
    ['a part of the total', 'sum: Total | 108000; note: of which Ann | 48000'],
    ['a sum for each person', 'sum: Total | 108000; note: Ann | 48000; note: Bo | 60000'],
    ['customers called like several', 'sum: Total | 108000; Riskified | 8000; Plan International | 9000'],
    ['a customer that is new', 'sum: Total | 108000; Newco | 8000'],
    ['customers that are new', 'sum: Total | 108000; Newco | 8000; Dune | 9000'],
    ['a part with a renewal', 'sum: Total | 108000; Risk Partners | 8000 | 2027-05-01 | Ann'],
    ['a part without a total', 'At risk | 48000'],
    [
      'a figure above another total, and a customer that is new',
      'sum: Total | 108000; sum: TOTAL incl. pipeline | 210000; Newco | 8000; sum: Average | 54000',
    ],
  ])('%s', (_, below) => expectSorted(LIST + below));

  it.each(texts`
    Total w/ pipeline | Total ARR (excl. pilots) | Beginning ARR | Change vs PY | Portfolio value | Check | Σ
    Summe CHF | Gesamtsumme (netto) | Total H.T. | Previous month | MoM change | Run rate | zzgl. 19% MwSt | + VAT 20% | Weighted pipeline | Best case | Commit | Avg. seats | Monthly average | 前年比 | 同比
  `)('a figure of the whole list: %s', (name) => {
    const {leftOut} = sorted(
      [...HEADINGS, 'CSM'],
      [...ACME, 'Ann'],
      [...BOLT, 'Bo'],
      ['Total', 108_000],
      [name, 210_000],
    );
    expect(leftOut).toMatch(/^4 total, 5 /);
  });

  it.each(texts`
    Check Point | Opening Minds | Portfolio Partners | Total Wine | Current Media | Monthly Star | Best Buy | Commit Labs
    Weighted Gear
  `)('a customer: %s', (name) => expectSorted(`${LIST}sum: Total | 108000; ${name} | 210000`));

  it('totals above what they sum up leave the last account', () =>
    expectSorted(
      '+ CSM; sum: Total | 21000; Elm | 12000 | 2027-01-31 | Ann; Fir | 9000 | 2027-03-31 | Bo; sum: Total | 7000; Gamma at risk | 7000',
    ));

  it.each(['Sum of sales', 'ARR'])('sums by account below %s are told by their names', (heading) =>
    expectSorted(
      `= Account | ${heading} | Renewal; Acme | 48000 | 2027-03-31; sum: Acme Total | 48000; Bolt | 60000 | 2027-06-30; sum: Bolt Total | 60000; sum: Grand Total | 108000`,
    ),
  );
});
