import {toldOf, valuesIn} from '../read';
import {giving, texts} from '../texts';

/** As of 2026-11-21. */
describe('a date with words that leave it as it is', () => {
  it.each([
    ['est. 3/31/2027'],
    ['~3/31/2027'],
    ['(3/31/2027)'],
    ['3/31/2027 TBC'],
    ['3/31/2027 (auto-renews)'],
    ['3/31/2027 / auto-renew'],
    ['3/31/2027 (3 yrs)'],
    ['Renewal: Mar 31, 2027'],
    ['March 31st, 2027 (3-year term)'],
    ['by 31 Mar 2027'],
    ['Expires 31-Mar-27'],
    ['renewal due on 3/31/27'],
    ['extended to 3/31/2027'],
    ['zum 31.03.2027 (voraussichtlich)'],
    ['31 mars 2027 (tacite reconduction)'],
    ['hasta 31/3/2027'],
    ['31/03/2027 rinnovo tacito'],
    ['2027年3月31日前'],
    ['2027/03/31（自動更新）'],
  ])('is that date: %s', (cell) => expect(valuesIn('renewalDate', 'Renewal date', [cell])).toEqual(['2027-03-31']));

  it.each([
    ['was 3/31/2027'],
    ['not 3/31/2027'],
    ['signed 3/31/2027'],
    ['cancelled 3/31/2027'],
    ['3/31/2027 - lost'],
    ['3/31/2027, no auto-renewal'],
    ['will not renew 3/31/2027'],
    ['from 3/31/2027'],
    ['after 3/31/2027'],
    ['3/31/2026 extended to 3/31/2027'],
    ['3/31/2027 or 4/30/2027'],
    ['3 years from 3/31/2027'],
    ['notice by 12/31/2026'],
    ['end of March 2027'],
    ['3 mois avant échéance'],
    ['3 months before renewal'],
    ['QBR 3/31/2027'],
    ['by 4/31/2027'],
    ['was Sunday 3/31/2027'],
    ['2027/03/31（仮）'],
    ['3/31/2027 (?)'],
    ['2027-03-31 00:00:00+00 or later'],
  ])('is an issue: %s', (cell) => {
    const {intake, issues} = toldOf(['Account', 'Renewal date'], ['Acme', cell]);
    expect(intake.accounts[0]!.renewalDate).toBeNull();
    expect(issues).toHaveLength(1);
  });

  it.each([
    ...texts`QBR 11/20/26 | Call on 11/20/2026 | 11/20/2026 (email) | 11/20/2026 – Zoom`.map(giving('2026-11-20')),
    ...texts`no call since 11/20/2026 | 11/20/2026 no show | Next QBR 12/20/2026`.map(giving(null)),
  ])('may name how one spoke to them: %s', (cell, day) =>
    expect(valuesIn('lastContact', 'Last contact', [cell])).toEqual([day]),
  );

  it('tells which of day and month comes first, too', () => {
    expect(valuesIn('renewalDate', 'Renewal date', ['est. 31/3/2027', 'by 4/5/2027'])).toEqual([
      '2027-03-31',
      '2027-05-04',
    ]);
    expect(valuesIn('renewalDate', 'Renewal date', ['est. 31/3/2027', 'by 3/31/2027', '~4/5/2027'])[2]).toBeNull();
  });
});

it.each([
  ...texts`
    48k (incl. services) | $48,000 excl. VAT | approx. 48k | ca. 48.000 € | 48,000 (est.) | 48,000* | ARR: $48,000
    48k (annual) | 4k (monthly)
  `.map(giving(48_000)),
  ['约48万', 480_000],
  ['(1,000)', -1_000],
  ...texts`
    approx. (1,000) | 48k + 5k services | 48k incl. 5k services | 48k services | 48k support | 48k incl.
    48k incl. upsell | 48k (was 60k) | 48k (3yr) | 48k TCV | 40-50k | expected 48k
  `.map(giving(null)),
])('the amount of %s is %s', (cell, amount) => expect(valuesIn('arr', 'ARR', [cell])).toEqual([amount]));

it('a share and a count may be about right as well', () => {
  expect(valuesIn('utilization', 'Seat utilization', ['approx. 95%'])).toEqual([0.95]);
  expect(valuesIn('seatsUsed', 'Seats used', ['about 50 users', '50-60'])).toEqual([50, null]);
});
