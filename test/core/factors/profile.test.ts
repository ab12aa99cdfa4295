import {isProfile, pointsOf, profileOf, scoreOfProfile} from '../../../src/core/factors/profile';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {assessed} from '../../builders';

const {points} = DEFAULT_SETTINGS;

describe('a profile', () => {
  it.each([
    ['DataFlow', '22221', 92],
    ['BetaCorp', '22-22', 85],
    ['GammaCo', '0-000', 10],
    ['Northwind before', '12011', 57],
    ['Northwind now', '12010', 50],
    ['an account of which nothing is known', '-----', 20],
  ])('of %s, %s, scores %i', (_, profile, score) => expect(scoreOfProfile(profile, points)).toBe(score));

  it.each([
    [{}, '-----'],
    [{utilization: 0.95, growth: 'Some', featureRequests: {count: 0, items: []}, relationship: 'At-risk'}, '2100-'],
    [{utilization: 0.85, growth: 'None', featureRequests: {count: 1, items: []}, relationship: 'OK'}, '1011-'],
  ] as const)('is read off the factors, and gives their points again', (fields, profile) => {
    const {factors, score} = assessed(fields);
    expect(profileOf(factors)).toBe(profile);
    expect(pointsOf(profile, points)).toEqual(factors.map((factor) => factor.points));
    expect(scoreOfProfile(profile, points)).toBe(score);
  });

  it('has five characters', () => {
    expect(['22221', '2-01-'].every(isProfile)).toBe(true);
    expect(['', '2222', '222213', '22223', 'P'].some(isProfile)).toBe(false);
  });
});
