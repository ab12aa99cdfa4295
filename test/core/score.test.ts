import fc from 'fast-check';
import type {FactorLine} from '../../src/core/assessment';
import {factorLine, scaleOf} from '../../src/core/factors';
import {phrase} from '../../src/core/phrase';
import {bandOf, confidenceOf, rangeOf, scoreOf, worthFillingOf} from '../../src/core/score';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {anyAccount} from '../any-account';
import {accountWith, assessed, daysAhead, healthyAccount, NO, playbookOf, YES} from '../builders';

const {bands, readinessBands} = DEFAULT_SETTINGS;

describe('the band of an Expansion Score', () => {
  it.each([
    {score: 100, band: 'Hot'},
    {score: 75, band: 'Hot'},
    {score: 74.999, band: 'Warm'}, // nothing is rounded first
    {score: 74, band: 'Warm'},
    {score: 50, band: 'Warm'},
    {score: 49.999, band: 'Nurture'},
    {score: 25, band: 'Nurture'},
    {score: 24.999, band: 'Wait'},
    {score: 0, band: 'Wait'},
  ])('$score is $band', ({score, band}) => expect(bandOf(score, bands, 100)).toBe(band));

  it.each([-0.001, 100.001, -1, 101, Number.NaN, Number.POSITIVE_INFINITY])('%d is an error', (score) => {
    expect(() => bandOf(score, bands, 100)).toThrow(new RangeError(`${score} is outside 0–100.`));
  });

  it('is an error when the bands leave a gap', () => {
    expect(() => bandOf(5, [{id: 'Hot', from: 75}], 100)).toThrow(new RangeError('No band holds 5.'));
  });
});

describe('the band of a Readiness Score', () => {
  it.each([
    {score: 64, band: 'Expansion Priority'},
    {score: 35, band: 'Expansion Priority'},
    {score: 34, band: 'Expansion Ready'},
    {score: 20, band: 'Expansion Ready'},
    {score: 19, band: 'Expansion Candidate'},
    {score: 10, band: 'Expansion Candidate'},
    {score: 9, band: 'Not yet'},
    {score: 0, band: 'Not yet'},
  ])('$score is $band', ({score, band}) => expect(bandOf(score, readinessBands, 64)).toBe(band));

  it.each([-1, 65])('%d is an error', (score) => expect(() => bandOf(score, readinessBands, 64)).toThrow(RangeError));
});

it('a factor’s scale runs from its worst to its best level, whatever their order', () => {
  expect(scaleOf({Under: 5, Over: 25, Near: 15})).toEqual([25, 5]);
});

it('a factor that is not there is an error', () => expect(() => factorLine([], 'usage')).toThrow('No factor "usage"'));

describe('an account nobody knows', () => {
  const account = assessed({});
  it('scores the floor of every factor', () => {
    expect(account.factors.map(({points}) => points)).toEqual([5, 0, 0, 10, 5]);
    expect(account.factors.every(({hasData}) => !hasData)).toBe(true);
  });

  it('could still score anything', () => expect(account).toMatchObject({score: 20, range: [10, 100], confidence: 0}));
});

describe('range and confidence', () => {
  it.each([
    {cells: {utilization: 0.95}, score: 40, range: [30, 100], confidence: 0.25},
    {cells: {relationship: 'Healthy' as const}, score: 30, range: [30, 100], confidence: 0.2},
    {cells: {growth: 'None' as const}, score: 20, range: [10, 80], confidence: 0.2},
    {cells: {workarounds: 'none' as const}, score: 20, range: [10, 85], confidence: 0.15},
    {cells: {renewalDate: daysAhead(90)}, score: 35, range: [25, 100], confidence: 0.2},
    {cells: {openIssue: NO, hiring: NO}, score: 20, range: [10, 80], confidence: 0.2},
    {cells: {utilization: 1}, score: 55, range: [45, 100], confidence: 0.45}, // a full house is timing data too
  ])('$cells: $score ($range)', ({cells, ...expected}) => expect(assessed(cells)).toMatchObject(expected));

  it('a complete account has one possible score', () => {
    expect(assessed(healthyAccount())).toMatchObject({score: 65, range: [65, 65], confidence: 1, worthFilling: null});
  });

  it('counts the weights the team has chosen', () => {
    const points = {
      ...DEFAULT_SETTINGS.points,
      usage: {Over: 40, Near: 15, Under: 0},
      growth: {Strong: 5, Some: 2, None: 0},
    };
    expect(assessed({utilization: 0.95}, playbookOf({points}))).toMatchObject({score: 55, confidence: 0.4});
  });
});

describe('the cell most worth filling in', () => {
  it.each([
    {cells: {}, field: 'seatsUsed'},
    {cells: {seatsUsed: 48}, field: 'seatsLicensed'},
    {cells: {seatsLicensed: 50}, field: 'seatsUsed'},
    {cells: {utilization: 0.5}, field: 'growth'},
    {cells: {utilization: 0.5, hiring: NO}, field: 'healthScore'},
    {cells: {utilization: 0.5, hiring: NO, csat: 4}, field: 'renewalDate'}, // as wide a scale as requests, more weight
    {cells: {utilization: 0.5, hiring: NO, csat: 4, workarounds: 'none' as const}, field: 'renewalDate'},
    {cells: {utilization: 0.5, hiring: NO, csat: 4, renewalDate: daysAhead(5)}, field: 'featureRequests'},
    {cells: {utilization: 1, hiring: YES, csat: 4, workarounds: 'none' as const}, field: null},
  ])('of $cells: $field', ({cells, field}) => expect(assessed(cells).worthFilling).toBe(field));

  it('is that of the greater weight when two scales are equally wide', () => {
    const factors = [unknown('requests', 15, 0), unknown('timing', 20, 5)];
    expect(worthFillingOf(factors, accountWith({}))).toBe('renewalDate');
    expect(worthFillingOf([unknown('requests', 20, 5), unknown('timing', 20, 5)], accountWith({}))).toBe(
      'featureRequests',
    );
  });

  it.each([
    {one: {top: 20, floor: 10}, other: {top: 15, floor: 0}, field: 'renewalDate'}, // 10 points wide against 15: the floors count
    {one: {top: 15, floor: 0}, other: {top: 20, floor: 10}, field: 'featureRequests'}, // a narrower scale of more weight is not worth more
  ])('is that of the wider scale: $one against $other', ({one, other, field}) => {
    const factors = [unknown('requests', one.top, one.floor), unknown('timing', other.top, other.floor)];
    expect(worthFillingOf(factors, accountWith({}))).toBe(field);
  });
});

describe('for every account', () => {
  it('the score is the sum of its points, within 0–100, and inside its range', () => {
    fc.assert(
      fc.property(anyAccount(), (account) => {
        const {factors, score, range} = assessed(account);
        expect(score).toBe(factors.reduce((sum, {points}) => sum + points, 0));
        expect(scoreOf(factors)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(range[0]);
        expect(score).toBeLessThanOrEqual(range[1]);
        expect(range[0]).toBeGreaterThanOrEqual(0);
        expect(range[1]).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('confidence is the share of the weights with data', () => {
    fc.assert(
      fc.property(anyAccount(), (account) => {
        const {factors, confidence} = assessed(account);
        const known = factors.filter(({hasData}) => hasData).reduce((sum, {top}) => sum + top, 0);
        expect(confidence).toBeCloseTo(known / 100);
        expect(confidenceOf(factors)).toBe(confidence);
      }),
    );
  });

  it('the range holds the score once the missing cells are filled in', () => {
    const completing = fc.record({
      utilization: fc.double({min: 0, max: 0.99, noNaN: true}), // a full house would move the timing too
      growth: fc.constantFrom('Strong' as const, 'Some' as const, 'None' as const),
      featureRequests: fc.nat(3).map((count) => ({count, items: []})),
      relationship: fc.constantFrom('Healthy' as const, 'OK' as const, 'At-risk' as const),
      renewalDate: fc.integer({min: -50, max: 400}).map(daysAhead),
    });
    const cellOf = {
      usage: 'utilization',
      growth: 'growth',
      requests: 'featureRequests',
      relationship: 'relationship',
      timing: 'renewalDate',
    } as const;
    fc.assert(
      fc.property(anyAccount(), completing, (account, cells) => {
        // Declining usage ties the relationship to the usage that is filled in.
        fc.pre(account.usageTrend !== 'Declining');
        const {factors, range} = assessed(account);
        const missing = factors.filter(({hasData}) => !hasData).map(({id}) => cellOf[id]);
        const completed = assessed({...account, ...Object.fromEntries(missing.map((cell) => [cell, cells[cell]]))});
        expect(completed.confidence).toBe(1);
        expect(completed.score).toBeGreaterThanOrEqual(range[0]);
        expect(completed.score).toBeLessThanOrEqual(range[1]);
        expect(rangeOf(completed.factors)).toEqual([completed.score, completed.score]);
      }),
    );
  });

  it('the cell most worth filling in is blank, and gives its factor data or names the other half', () => {
    fc.assert(
      fc.property(anyAccount(), (account) => {
        const {worthFilling, confidence} = assessed(account);
        expect(worthFilling === null).toBe(confidence === 1);
        if (worthFilling !== null) expect(account[worthFilling]).toBeNull();
      }),
    );
  });
});

function unknown(id: FactorLine['id'], top: number, floor: number): FactorLine {
  return {id, level: 'None', points: floor, top, floor, hasData: false, evidence: phrase('growth-unknown')};
}
