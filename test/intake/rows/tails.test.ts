import {texts} from '../texts';
import {expectSorted} from './sorted';

describe('rows below the accounts', () => {
  it.each([
    [
      'figures, where accounts fill more cells',
      '+ Health; Acme | Green; Bolt | Red; ; note: ARR at risk | 60000; note: Green | Healthy - no action',
    ],
    [
      'letters of a legend, and changes with their sign',
      '+ Health; Acme | G; Bolt | R; ; note: Opening ARR | 100000; note: + New | 12000; note: - Churn | -4000; note: G | on track; note: R | escalated',
    ],
    [
      'by their names, where accounts fill three',
      'Acme; Bolt; sum: Total | 108000; note: Target | 200000; note: Gap to target | 92000',
    ],
    [
      'new customers behind a blank row, with a price or a day only',
      '+ Seats; Acme | 5; Bolt | 5; ; Newco | 8000; Target | 9000; Gap Inc | | 2027-06-30',
    ],
    [
      'figures in text, and beside others that nobody knows',
      '+ Seats; Acme | 5; Bolt | 5; ; note: Quota | $120,000; note: Gap to quota | $42,000; Newco | 5',
    ],
    [
      'names alone, of customers that nobody has filled in yet',
      '+ Seats; Acme | 5; Bolt | 5; ; Umbra Foods; Vita Health; Wayne Steel',
    ],
    ['a note of two lines', 'Acme; Bolt; ; note: See the wiki for definitions.; note: Ask Ines'],
    [
      'companies with words of figures in their names',
      '+ Seats; Acme | 5; Bolt | 5; ; Meta | 5000; Growth Partners | 6000; Health Net | 7000',
    ],
    ['a new customer with a price only', 'Acme; Bolt; ; Zeta | 5000'],
    [
      'a bridge of the ARR, also where one figure is called by a word only',
      '+ Seats; Acme | 5; Bolt | 5; ; note: Opening ARR | 90000; note: New | 18000; note: Attainment | 82%; note: Quota | 150000',
    ],
    ['but not a customer below it', 'Acme; Bolt; sum: Total | 108000; Celsius | 5000; Total Solar | 9000'],
    [
      'what renews in each month',
      '+ Seats; Acme | 5; Bolt | 5; ; note: Renewals Mar | 48000; note: Renewals Jun | 60000',
    ],
    ['customers called by a month or a word', '+ Seats; Acme | 5; Bolt | 5; ; New | 18000; April | 48000; Zeta | 6000'],
    ['a customer without its renewal right below', 'Acme; Bolt; Target | 5000'],
    [
      'averages and counts, however they are called',
      'Acme; Bolt; sum: Ø | 54000; sum: Average per customer | 54000; sum: Mediana | 54000; sum: # Accounts | 2; sum: StdDev | 3000',
    ],
  ])('%s', (_, sheet) => expectSorted(sheet));

  it.each(texts`
      note: Meta 2027 & note: Falta | note: Obiettivo 2027 & sum: Media | note: Doel & note: Verschil
      note: Cel 2027 & note: Brakuje | note: Mål & note: Kvar | note: Hedef & note: Fark | note: 목표 & note: 달성률
      note: Soll 2027 & note: Zielerreichung | sum: Total incl. verbal & note: Includes one-off fees
  `)('targets below the total: %s', (names) => {
    const [one, other] = names.split(' & ');
    expectSorted(`+ Seats; Acme | 5; Bolt | 5; sum: Total | 108000; ${one} | 150000; ${other} | 150001`);
  });
});

describe('customers below the accounts', () => {
  it.each([
    ['with dots, figures and suffixes', 'Booking.com; Dr. Oetker; 3M; Acme Inc.; Studio 54'],
    ['but not with a year', 'note: Ann Lee; note: Nov 2026'],
    ['but not with a count', 'note: Ann Lee; note: 3 accounts open'],
    ['but not with a sentence', 'note: Ann Lee; note: Ask before sending.'],
    ['called like figures, beside others', 'Target | 60000; Gap | 40000; Nordstrom | 30000'],
    ['but not figures alone', 'note: Target | 60000; note: Actual | 40000'],
  ])('%s', (_, below) => expectSorted(`+ Seats; Acme | 5; Bolt | 5; ; ${below}`));
});

describe('above accounts with renewals', () => {
  it.each([
    'note: Target FY27 | 150000',
    'note: Target | 150000; note: Actual | 108000',
    'Target | 150000',
    'Target | 150000; Newco | 8000',
    'Target FY27 | 150000 | 2027-05-01 | Ann',
  ])('%s', (above) => expectSorted(`+ CSM; ${above}; Acme | Ann; Bolt | Bo`));
});
