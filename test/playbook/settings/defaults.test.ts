import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';

const {points, bands, readinessPoints, readinessBands, timing, winProbability, churnProbability, catalog} =
  DEFAULT_SETTINGS;

describe('the method’s own numbers', () => {
  it('are the five factors of the Expansion Score', () => {
    expect(points).toEqual({
      usage: {Over: 25, Near: 15, Under: 5},
      growth: {Strong: 20, Some: 10, None: 0},
      requests: {Multiple: 15, Some: 8, None: 0},
      relationship: {Healthy: 20, OK: 10, 'At-risk': 0},
      timing: {Perfect: 20, Good: 12, Poor: 5},
    });
    const tops = Object.values(points).map((levels: Readonly<Record<string, number>>) =>
      Math.max(...Object.values(levels)),
    );
    expect(tops.reduce((sum, top) => sum + top, 0)).toBe(100);
  });

  it('are the nine signals of the Readiness Score', () => {
    expect(readinessPoints).toEqual({
      usage: 12,
      outcome: 10,
      headcount: 8,
      featureAsk: 8,
      nps: 7,
      renewal: 5,
      initiative: 5,
      sharedSeat: 5,
      companyGrowth: 4,
    });
  });

  it.each([
    {name: 'expansion', list: bands},
    {name: 'readiness', list: readinessBands},
  ])('are $name bands from the highest down to 0', ({list}) => {
    const froms = list.map(({from}) => from);
    expect(froms).toEqual([...froms].sort((a, b) => b - a));
    expect(new Set(froms).size).toBe(froms.length);
    expect(froms.at(-1)).toBe(0);
  });

  it('are assumptions about winning and losing', () => {
    expect(winProbability).toEqual({Hot: 0.5, Warm: 0.25, Nurture: 0.1, Wait: 0});
    expect(churnProbability).toEqual({Healthy: 0.03, OK: 0.1, 'At-risk': 0.4});
    expect(DEFAULT_SETTINGS.heldBackShare).toBe(0.5);
  });

  it('hold no price', () =>
    expect(catalog).toEqual({seatPrice: null, limitUpgrade: null, modules: [], tiers: [], services: []}));

  it('come in English, by Expansion Score, with five conversations a week', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({language: 'en', model: 'expansion', conversationsPerWeek: 5});
  });
});

it('no day lies in two windows of one event', () => {
  for (const one of timing)
    for (const other of timing) {
      if (one === other || one.event !== other.event) continue;
      expect(one.to < other.from || other.to < one.from).toBe(true);
    }
});
