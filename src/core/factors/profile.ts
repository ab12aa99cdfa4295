import type {FactorLine} from '../assessment';
import type {FactorId, Points} from '../playbook';
import {sumOf} from '../sums';
import {FACTOR_IDS, FACTORS} from './index';

/** The factors in the order of the rubric, each with its levels, best first. */
export const FACTOR_LEVELS = {
  usage: ['Over', 'Near', 'Under'],
  growth: ['Strong', 'Some', 'None'],
  requests: ['Multiple', 'Some', 'None'],
  relationship: ['Healthy', 'OK', 'At-risk'],
  timing: ['Perfect', 'Good', 'Poor'],
} as const satisfies {readonly [Id in FactorId]: readonly (keyof Points[Id])[]};

/**
 * How an account scored, a character a factor in the order of the rubric: `2` best level, `1` middle, `0` worst, `-` no
 * data. With the points of its time it gives the score again.
 */
export type FactorProfile = string;

/** How good a factor was; `null` without data. */
export type Grade = 2 | 1 | 0 | null;

export function profileOf(factors: readonly FactorLine[]): FactorProfile {
  return factors
    .map(({id, hasData, level}) =>
      hasData ? String(2 - (FACTOR_LEVELS[id] as readonly string[]).indexOf(level)) : '-',
    )
    .join('');
}

export function isProfile(text: string): boolean {
  return /^[012-]{5}$/.test(text);
}

export function gradesOf(profile: FactorProfile): Grade[] {
  return [...profile].map((sign) => (sign === '-' ? null : (Number(sign) as Grade)));
}

/** The points that each factor of a profile is worth; without data a factor counts as its blank level. */
export function pointsOf(profile: FactorProfile, points: Points): number[] {
  return gradesOf(profile).map((grade, index) => {
    const id = FACTOR_IDS[index] as FactorId;
    const level = grade === null ? FACTORS[id].blank : FACTOR_LEVELS[id][2 - grade];
    return (points[id] as Readonly<Record<string, number>>)[level as string] ?? 0;
  });
}

export function scoreOfProfile(profile: FactorProfile, points: Points): number {
  return sumOf(pointsOf(profile, points), (each) => each);
}
