import fc from 'fast-check';
import type {Settings} from '../../src/core/playbook';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {sharedRules} from '../../src/playbook/settings/rules';

const share = fc.integer({min: 0, max: 100}).map((percent) => percent / 100);
const whole = (min: number, max: number) => fc.integer({min, max});
/** Money with fractions that binary numbers hold exactly: sums come out the same in any order. */
const price = whole(0, 200_000).map((quarters) => quarters / 4);

/** Two numbers, the larger first. */
const falling = (of: fc.Arbitrary<number>) =>
  fc.tuple(of, of).map((two) => [Math.max(...two), Math.min(...two)] as const);

/** Points of a factor with that weight. */
const levels = <Level extends string>(top: number, names: readonly [Level, Level, Level]) =>
  falling(whole(0, top * 4).map((quarters) => quarters / 4)).map(
    ([middle, floor]) => ({[names[0]]: top, [names[1]]: middle, [names[2]]: floor}) as Record<Level, number>,
  );

const points: fc.Arbitrary<Settings['points']> = fc
  .array(whole(0, 200), {minLength: 4, maxLength: 4})
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 200])
  .map((cuts) => cuts.slice(1).map((cut, index) => (cut - cuts[index]!) / 2))
  .chain(([usage = 0, growth = 0, requests = 0, relationship = 0, timing = 0]) =>
    fc.record({
      usage: levels(usage, ['Over', 'Near', 'Under']),
      growth: levels(growth, ['Strong', 'Some', 'None']),
      requests: levels(requests, ['Multiple', 'Some', 'None']),
      relationship: levels(relationship, ['Healthy', 'OK', 'At-risk']),
      timing: levels(timing, ['Perfect', 'Good', 'Poor']),
    }),
  );

const bands = <Id extends string>(ids: readonly {readonly id: Id}[], top: number) =>
  fc
    .uniqueArray(whole(1, top), {minLength: ids.length - 1, maxLength: ids.length - 1})
    .map((cuts) => [...cuts.sort((a, b) => b - a), 0].map((from, index) => ({id: ids[index]!.id, from})));

const thresholds: fc.Arbitrary<Settings['thresholds']> = fc
  .record({
    usage: falling(share),
    health: falling(whole(0, 100)),
    npsTen: falling(whole(0, 10)),
    npsHundred: falling(whole(-100, 100)),
    csat: falling(whole(2, 10).map((halves) => halves / 2)),
    opportunity: falling(share),
    days: fc.record({championDays: whole(0, 200), contactDays: whole(0, 200), loginDays: whole(0, 200)}),
    moreDays: fc.record({
      defendDays: whole(0, 200),
      staleDays: whole(0, 200),
      quarterEndDays: whole(0, 95),
      triggerDays: whole(0, 300),
      renewalWindow: whole(0, 300),
      budgetWindow: whole(0, 300),
    }),
    shares: fc.record({
      planLimit: share,
      powerUserShare: share,
      companyGrowth: share,
      lowConfidence: share,
      utilizationGap: share,
      lowAdoption: share,
      ceilingTrigger: share,
    }),
    counts: fc.record({
      powerUsers: whole(1, 20),
      strongTriggers: whole(1, 4),
      multipleRequests: whole(1, 4),
      promisingScore: whole(0, 100),
    }),
    healthyUtilization: whole(1, 100).map((percent) => percent / 100),
    stretch: whole(0, 12).map((quarters) => quarters / 4),
  })
  .map(({usage, health, npsTen, npsHundred, csat, opportunity, days, moreDays, shares, counts, ...others}) => ({
    ...{usageOver: usage[0], usageNear: usage[1], healthHealthy: health[0], healthOk: health[1]},
    ...{npsTenHealthy: npsTen[0], npsTenOk: npsTen[1], npsHundredHealthy: npsHundred[0], npsHundredOk: npsHundred[1]},
    ...{csatHealthy: csat[0], csatOk: csat[1], opportunityHigh: opportunity[0], opportunityMedium: opportunity[1]},
    ...{...days, ...moreDays, ...shares, ...counts, ...others},
  }));

const module = (name: string) => fc.record({name: fc.constant(name), arr: price});
const catalog: fc.Arbitrary<Settings['catalog']> = fc.record({
  seatPrice: fc.option(price),
  limitUpgrade: fc.option(price),
  modules: fc
    .subarray(['Analytics', 'SSO', 'api', "Chef's choice", 'Back\\slash', '数据'])
    .chain((names) => fc.tuple(...names.map(module))),
  tiers: fc
    .subarray(['Basic', 'enterprise', 'Top'])
    .chain((names) =>
      fc.tuple(
        ...names.map((name) => fc.record({name: fc.constant(name), delta: price, includesModules: fc.boolean()})),
      ),
    ),
  services: fc.subarray(['Training', 'Migration']).chain((names) => fc.tuple(...names.map(module))),
});

const timing: fc.Arbitrary<Settings['timing']> = fc.tuple(
  ...DEFAULT_SETTINGS.timing.map((window) => falling(whole(0, 300)).map(([to, from]) => ({...window, from, to}))),
);

/** Settings that a team could have: every number that scores, sizes or orders is another one. */
export function anySettings(): fc.Arbitrary<Settings> {
  return fc
    .record({
      model: fc.constantFrom('expansion' as const, 'readiness' as const),
      points,
      bands: bands(DEFAULT_SETTINGS.bands, 100),
      readinessBands: bands(DEFAULT_SETTINGS.readinessBands, 64),
      thresholds,
      timing,
      readiness: fc
        .record({renewal: falling(whole(0, 300)), usage: share, days: whole(0, 200), npsTen: whole(0, 10)})
        .map(({renewal, usage, days, npsTen}) => ({
          ...{renewalTo: renewal[0], renewalFrom: renewal[1], usage, npsTen},
          ...{outcomeDays: days, feedbackDays: days, npsHundred: npsTen * 5},
        })),
      winProbability: fc.record({Hot: share, Warm: share, Nurture: share, Wait: share}),
      heldBackShare: share,
      churnProbability: fc.record({Healthy: share, OK: share, 'At-risk': share}),
      catalog,
      fiscalYearStart: whole(1, 12),
      strategic: fc.record({
        segments: fc.subarray(['strategic', 'Enterprise+', 'key', 'Key account', 'smb', "o'clock"]),
        topShare: share,
        fromAccounts: whole(1, 3000),
      }),
    })
    .map((some) => ({...DEFAULT_SETTINGS, ...some}))
    .filter((settings) => sharedRules(settings).every(({isKept}) => isKept));
}
