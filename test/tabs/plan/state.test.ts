import type {Account} from '../../../src/core/account';
import {sayIn} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import type {Line} from '../../../src/tabs/plan/line';
import {offerSaid, sizingOf} from '../../../src/tabs/plan/sizing';
import {stateOf} from '../../../src/tabs/plan/state';
import {accountWith, amount, daysAhead, daysBefore, NO, said, YES} from '../../builders';
import {planOf} from '../../core/plan/planning';

const inEnglish = sayIn(WORDS.en);

function shown(lines: readonly Line[]): string[] {
  return lines.slice(1).map(({cells}) =>
    cells
      .map(({value}) => String(value ?? ''))
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
}

function state(fields: Partial<Account>, withNote = true): string[] {
  return shown(stateOf(planOf(accountWith(fields)), inEnglish, withNote, withNote));
}

describe('the current state', () => {
  it('is two columns of facts, then what people wrote, then what is unknown', () => {
    expect(
      state({
        arr: 48_000,
        renewalDate: daysAhead(242),
        noticeDays: 60,
        seatsUsed: 48,
        seatsLicensed: 50,
        apiUtilization: 0.92,
        featureAdoption: 0.85,
        nps: {value: 9, scale: 'ten'},
        usageTrend: 'Growing',
        owner: 'Maya',
        ae: 'Elena',
        goal: 'Report to the board',
        openIssue: said('Search is slow'),
        notes: 'Nice people',
      }),
    ).toEqual([
      'ARR | 48,000 | Renewal | Jul 21, 2027 (in 242 days)',
      'Seats | 48 of 50 (96%) | Notice | by May 22, 2027',
      'Adoption | 85% | Plan limit | 92% used',
      'Usage trend | growing | NPS | 9 out of 10',
      'Team | Maya (CSM), Elena (AE)',
      'Goal | “Report to the board”',
      'Open issue | “Search is slow”',
      'Note | “Nice people”',
    ]);
  });

  it.each<[fields: Partial<Account>, line: string]>([
    [{renewalDate: daysBefore(12)}, 'Renewal | Nov 9, 2026 (12 days ago)'],
    [{renewalDate: daysAhead(0)}, 'Renewal | Nov 21, 2026 (today)'],
    [{utilization: 0.85}, 'Seats | 85% in use'],
    [{seatsUsed: 40, seatsLicensed: 50}, 'Seats | 40 of 50 (80%)'],
    [{seatsUsed: 40, seatsLicensed: 50, utilization: 0.7}, 'Seats | 40 of 50 (80%)'],
    [{seatsUsed: 40, seatsLicensed: 50, utilization: 0.99}, 'Seats | 40 of 50; utilization 99%'],
    [{healthScore: 'red'}, 'Health | red'],
    [{healthScore: 71}, 'Health | 71'],
    [{nps: {value: -20, scale: 'hundred'}}, 'NPS | -20'],
    [{csat: 3.6}, 'CSAT | 3.6 out of 5'],
    [{lastContact: daysBefore(1)}, 'Last contact | 1 day ago'],
    [{products: ['Core', 'SSO']}, 'Modules | has Core and SSO'],
  ])('%o is %s', (fields, line) => expect(state(fields)).toContain(line));

  it('says once what is unknown, and shows neither a no nor a note without room', () => {
    const lines = state({openIssue: NO, vendorReview: NO, notes: 'Nice people'}, false);
    expect(lines).toEqual(['Unknown | ARR, seat utilization, renewal date, health, NPS, CSAT, CSM, goal']);
  });

  it('quotes answers that say more than yes, unless a signal quotes them', () => {
    const also = (fields: Partial<Account>) => state(fields).filter((line) => line.startsWith('Also in the sheet'));
    expect(also({pricingInterest: said('Asked for the price list'), qbrNextSteps: said('Three-year offer')})).toEqual([
      'Also in the sheet | “Asked for the price list”, “Three-year offer”',
    ]);
    expect(also({pricingInterest: YES, qbrNextSteps: NO})).toEqual([]);
    const merging: Partial<Account> = {mergerAcquisition: said('Merging with a broker')};
    const evidence = planOf(accountWith(merging)).signals.map(({signal}) => inEnglish(signal.evidence));
    expect([evidence.join().includes('Merging with a broker'), also(merging)]).toEqual([true, []]);
  });

  it('cuts what is long, and says a vendor review in the cell’s words only', () => {
    expect(state({goal: 'x'.repeat(400)})[0]?.length).toBeLessThan(170);
    expect(state({vendorReview: YES}).join()).not.toContain('Vendor review');
    expect(state({vendorReview: said('tender')})).toContain('Vendor review | “tender”');
  });
});

describe('the sizing', () => {
  const sizing = (fields: Partial<Account>) => sizingOf(planOf(accountWith({utilization: 1, ...fields})), inEnglish);

  it('says how each figure is made up, with its share', () => {
    const lines = sizing({
      arr: 40_000,
      hiring: amount(30),
      seatsUsed: 50,
      seatsLicensed: 50,
      seatPrice: 10,
      moduleValue: 1_000,
      tierDelta: 20_000,
    });
    expect(shown(lines)).toEqual([
      'Conservative | 30 seats (estimate) × 10 × 12 = 3,600, modules 1,000 | 4600 | 0.115',
      'Aggressive | 30 seats (estimate) × 10 × 12 = 3,600, tier upgrade 20,000, 38 stretch seats 4,560 | 28160 | 0.704',
      expect.stringMatching(
        /^Target \| Forecast: the midpoint\. [\d,]+ weighted at \d+% win probability \| 16380 \| 0\.4095$/,
      ),
    ]);
  });

  it('lists what adds up to the larger figure, also when that is the conservative one', () => {
    const aggressive = (tierDelta: number) =>
      shown(sizing({moduleValue: 30_000, tierDelta})).find((line) => /^Aggr/.test(line));
    expect(aggressive(20_000)).toContain('modules 30,000 | 30000');
    expect(aggressive(40_000)).toContain('tier upgrade 40,000 | 40000');
  });

  it('has no share without an ARR, and says what has no price', () => {
    const lines = sizing({seatsNeeded: 5, tierDelta: 900, modulesRequested: ['SSO']});
    expect(shown(lines)[0]).toBe('Conservative | 5 seats (not priced yet), SSO (not priced yet) | 0');
  });

  it('is a line when nothing is priced', () => {
    const [line] = sizing({seatsNeeded: 5});
    expect(line?.cells.map(({value}) => value)).toEqual(['Sizing', WORDS.en['plan-size-none']]);
  });
});

it('has long facts in the wide column however many there are, also in Chinese', () => {
  const plan = planOf(
    accountWith({
      ...{arr: 430_000, renewalDate: daysAhead(82), noticeDays: 60, seatsUsed: 300, seatsLicensed: 400},
      ...{
        featureAdoption: 0.57,
        usageTrend: 'Flat',
        nps: {value: 4, scale: 'ten'},
        csat: 3.2,
        lastContact: daysBefore(10),
      },
      ...{owner: 'Jonas Weller', ae: 'Elena Brandt', products: ['Core', 'Analytics', 'Scheduling', 'Audit log']},
    }),
    'zh',
  );
  const lines = stateOf(plan, sayIn(WORDS.zh), true, true);
  const right = lines.slice(1).flatMap(({cells}) => (cells.length === 4 ? [String(cells[3]?.value)] : []));
  expect(right.length).toBeGreaterThan(3);
  expect(right.filter((text) => text.includes('Jonas') || text.includes('Scheduling'))).toEqual([]);
});

it('names the levers of Settings beside an offer, and what a discount needs', () => {
  const plan = planOf(
    accountWith({utilization: 0.95, growth: 'Strong', relationship: 'Healthy', seatsNeeded: 5, seatPrice: 50}),
  );
  expect(offerSaid(plan, inEnglish)).toBe('5 seats 3,000.');
  expect(offerSaid({...plan, levers: ['two-year rate lock']}, inEnglish)).toBe(
    '5 seats 3,000. Levers: two-year rate lock. Discounts need approval.',
  );
});
