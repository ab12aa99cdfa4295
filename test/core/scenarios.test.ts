import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import type {Assessment} from '../../src/core/assessment';
import {assessorFor, assessPortfolio} from '../../src/core/portfolio';
import {type Change, outcomeOf} from '../../src/core/scenarios';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {anyAccount} from '../any-account';
import {AS_OF, accountWith, daysBefore, healthyAccount, NO, PLAYBOOK, playbookOf, YES} from '../builders';

/** 400,000 of ARR, of which 67,500 are expected to churn; 12,950 weighted. */
const BOOK = [
  healthyAccount({
    ...{account: 'Full', row: 2, arr: 100_000, renewalDate: '2027-02-21', seatsUsed: 96, growth: 'Strong'},
    ...{tierDelta: 40_000, seatPrice: 10},
  }),
  healthyAccount({account: 'Issue', row: 3, arr: 100_000, tierDelta: 20_000, openIssue: YES}),
  healthyAccount({account: 'Silent', row: 4, arr: 50_000, tierDelta: 8_000, lastContact: daysBefore(120)}),
  healthyAccount({account: 'Shaky', row: 5, arr: 50_000, relationship: 'At-risk', healthScore: 30}),
  healthyAccount({account: 'Later', row: 6, arr: 100_000, renewalDate: '2027-11-10'}),
];

function outcome(
  accounts: readonly Account[],
  changes: readonly Change[],
  isFor: (of: Assessment) => boolean = () => true,
) {
  const assess = assessorFor(accounts, AS_OF, PLAYBOOK);
  const {accounts: assessed} = assessPortfolio(accounts, AS_OF, PLAYBOOK);
  return outcomeOf(assessed, {changes, isFor}, {assess, settings: DEFAULT_SETTINGS, asOf: AS_OF});
}

const set = (field: keyof Account, to: unknown) => ({kind: 'set', field, to}) as Change;
const step = (field: keyof Account, by: number, unit: string, isWhole = false) =>
  ({kind: 'step', field, by, unit, isWhole}) as Change;

/** Only rows of the book. */
const rows =
  (...wanted: number[]) =>
  ({account: {row}}: Assessment) =>
    wanted.includes(row);

describe('a scenario', () => {
  it.each<[what: string, changes: Change[], isFor: (of: Assessment) => boolean, comesTo: object]>([
    // Full 11,950 + Issue 10,000 × 5% + Silent 4,000 × 12.5%; churn 3,000 + 40,000 + 1,500 + 20,000 + 3,000.
    ['none', [], () => true, {touched: 0, hot: 1, weighted: 12_950, nrr: 0.863_625, grr: 0.831_25}],
    // Issue becomes Warm: 10,000 × 25%; its churn falls from 40,000 to 3,000.
    [
      'issues solved',
      [set('openIssue', NO)],
      () => true,
      {touched: 1, weighted: 14_950, nrr: 0.961_125, grr: 0.923_75},
    ],
    // Issue and Shaky are OK: Warm, churn of 10% each.
    [
      'At-risk one level better',
      [{kind: 'level', by: 1}],
      rows(3, 5),
      {touched: 2, weighted: 14_950, nrr: 0.981_125, grr: 0.943_75},
    ],
    // Later renews beyond twelve months: 3,000 less churn.
    [
      'renewals a month later',
      [step('renewalDate', 1, 'months', true)],
      () => true,
      {touched: 5, weighted: 12_950, nrr: 0.871_125, grr: 0.838_75},
    ],
    // Full needs 20 seats, 25 stretched: 2,640 and 45,940 instead of 2,400 and 45,400, so half of 390 more.
    [
      'seat price up 10%',
      [step('seatPrice', 0.1, 'share')],
      () => true,
      {touched: 1, weighted: 13_145, nrr: 0.864_112_5, grr: 0.831_25},
    ],
    // Silent keeps its full win probability: 4,000 × 25%.
    [
      'no Reconnect first left',
      [set('lastContact', AS_OF)],
      ({priority}) => priority === 'Reconnect first',
      {touched: 1, weighted: 13_450, nrr: 0.864_875, grr: 0.831_25},
    ],
    // Fewer than five have a target: 37,900 are won, nothing is left in the pipeline.
    [
      'the five largest targets won',
      [{kind: 'won', most: 5}],
      () => true,
      {touched: 3, hot: 1, weighted: 0, nrr: 0.926, grr: 0.831_25},
    ],
    ['the largest target won', [{kind: 'won', most: 1}], () => true, {touched: 1, weighted: 1_000, nrr: 0.8935}],
    ['the largest of some won', [{kind: 'won', most: 1}], rows(3, 4), {touched: 1, weighted: 12_450, nrr: 0.887_375}],
  ])('%s', (_, changes, isFor, comesTo) => {
    const found = outcome(BOOK, changes, isFor);
    for (const [name, figure] of Object.entries(comesTo)) {
      expect([name, found[name as keyof typeof found]]).toEqual([name, expect.closeTo(figure as number, 6)]);
    }
  });

  it('touches the accounts that it is for, and of those the ones it alters', () => {
    const price = [step('seatPrice', 0.1, 'share')];
    expect(outcome(BOOK, price, rows(3, 4))).toEqual(outcome(BOOK, []));
    expect(outcome(BOOK, [set('openIssue', YES)], rows(3, 4)).touched).toBe(1);
    expect(outcome(BOOK, [set('vendorReview', NO)]).touched).toBe(0);
  });

  it('counts guardrails: an account under vendor review sells nothing whatever its score', () => {
    const review = outcome(BOOK, [set('vendorReview', YES)], rows(2));
    expect(review).toMatchObject({hot: 0, weighted: 1_000});
  });

  it('lifts a relationship by just one level, whatever says that it is bad, but not of a customer who leaves', () => {
    const bad = {healthScore: 20, nps: {value: 2, scale: 'ten'}, csat: 1, openIssue: YES, vendorReview: YES} as const;
    const churn = (account: Account, by: number) => 1 - outcome([account], [{kind: 'level', by}]).grr!;
    const account = (fields: Partial<Account>) => healthyAccount({relationship: null, ...fields});
    expect(churn(account(bad), 0)).toBeCloseTo(0.4, 9);
    expect(churn(account(bad), 1)).toBeCloseTo(0.1, 9);
    expect(churn(account(bad), 2)).toBeCloseTo(0.03, 9);
    expect(churn(account({healthScore: 82}), -1)).toBeCloseTo(0.1, 9);
    expect(churn(account({healthScore: 82}), -5)).toBeCloseTo(0.4, 9);
    expect(churn(account({usageTrend: 'Declining'}), 1)).toBeCloseTo(0.03, 9);
    expect(churn(account({usageTrend: 'Declining', seatsUsed: 10}), 1)).toBeCloseTo(0.1, 9);
    expect(outcome([account({status: 'leaving'})], [{kind: 'level', by: 1}]).touched).toBe(0);
  });

  it('steps from the price of the catalog and from 12 × MRR where the cell is blank', () => {
    const playbook = playbookOf({catalog: {...DEFAULT_SETTINGS.catalog, seatPrice: 10}});
    const blank = {...BOOK[0]!, seatPrice: null, arr: null, mrr: 1000};
    const {accounts} = assessPortfolio([blank], AS_OF, playbook);
    const context = {assess: assessorFor([blank], AS_OF, playbook), settings: playbook.settings, asOf: AS_OF};
    const changed = (...changes: Change[]) => outcomeOf(accounts, {changes, isFor: () => true}, context);
    expect(changed().weighted).toBe(11_950);
    expect(changed(step('seatPrice', 0.1, 'share')).weighted).toBeCloseTo(12_145, 6);
    expect(changed(step('arr', 1, 'share')).nrr).toBeCloseTo(0.97 + 11_950 / 24_000, 9);
    expect(outcome([accountWith({})], [step('arr', 0.5, 'share'), step('seatPrice', 1, 'amount')]).touched).toBe(0);
  });

  it('keeps numbers of things whole and above zero, and an NPS on the scale of the sheet', () => {
    const account = healthyAccount({tierDelta: 40_000, nps: {value: 60, scale: 'hundred'}, relationship: null});
    const seats = outcome([account], [step('seatsUsed', 0.1, 'share', true)]);
    expect(seats.touched).toBe(1);
    expect(seats.weighted).toBe(outcome([{...account, seatsUsed: 94}], []).weighted);
    expect(outcome([account], [step('seatsUsed', -500, 'amount', true)]).weighted).toBe(
      outcome([{...account, seatsUsed: 0}], []).weighted,
    );
    const nps = outcome([account], [set('nps', {value: 9, scale: 'ten'})]);
    expect(nps.grr).toBeCloseTo(0.9, 9);
  });

  it('knows no sums across currencies', () => {
    const mixed = BOOK.map((account, at) => ({...account, currency: at === 0 ? 'USD' : 'EUR'}));
    expect(outcome(mixed, [set('openIssue', NO)])).toEqual({touched: 1, hot: 1, weighted: null, nrr: null, grr: null});
  });

  it('that changes nothing comes to what the portfolio is', () => {
    fc.assert(
      fc.property(fc.array(anyAccount(), {minLength: 1, maxLength: 12}), fc.boolean(), (drawn, isFor) => {
        const accounts = drawn.map((account, at) => ({...account, row: at + 2}));
        const {totals} = assessPortfolio(accounts, AS_OF, PLAYBOOK);
        const {weighted, nrr, grr} = totals;
        const same = [step('seatsUsed', 0, 'amount', true), {kind: 'level', by: 0}] as Change[];
        const near = (figure: number | null) => (figure === null ? null : expect.closeTo(figure, 6));
        const now = outcome(accounts, [], () => isFor);
        expect(now).toMatchObject({touched: 0, weighted: near(weighted), nrr: near(nrr), grr: near(grr)});
        expect(outcome(accounts, same, () => isFor)).toEqual(now);
      }),
    );
  });
});
