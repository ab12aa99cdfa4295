import {type Account, type Answer, blankAccount} from '../src/core/account';
import {assess} from '../src/core/assess';
import type {Assessment} from '../src/core/assessment';
import {addDays} from '../src/core/day';
import type {Factor} from '../src/core/factors/factor';
import {type Facts, factsOf} from '../src/core/facts';
import type {Settings} from '../src/core/playbook';
import {playbookWith} from '../src/playbook';
import {DEFAULT_SETTINGS} from '../src/playbook/settings';

/** The day on which most tests look at their accounts. */
export const AS_OF = '2026-11-21';

/** The method with its default numbers. */
export const PLAYBOOK = playbookWith(DEFAULT_SETTINGS);

/** The method with some of its numbers changed. */
export function playbookOf(settings: Partial<Settings>) {
  return playbookWith({...DEFAULT_SETTINGS, ...settings});
}

/** The day that many days before the as-of date; a negative number lies ahead. */
export function daysBefore(days: number): string {
  return addDays(AS_OF, -days);
}

/** The day that many days after the as-of date. */
export function daysAhead(days: number): string {
  return addDays(AS_OF, days);
}

/** A yes without date, figure or text; a test overrides what it is about. */
export const YES: Answer = {yes: true, amount: null, on: null, said: null};

export const NO: Answer = {...YES, yes: false};

/** A yes with a date of its own. */
export function on(day: string): Answer {
  return {...YES, on: day};
}

/** A yes with a figure. */
export function amount(figure: number): Answer {
  return {...YES, yes: figure > 0, amount: figure};
}

/** A yes in words. */
export function said(text: string): Answer {
  return {...YES, said: text};
}

/** An account of which only the given fields are known. */
export function accountWith(fields: Partial<Account>): Account {
  return {...blankAccount('Acme', 2), ...fields};
}

/** A healthy account with every factor known, mid-range: a test overrides what it is about. */
export function healthyAccount(fields: Partial<Account> = {}): Account {
  return accountWith({
    arr: 48_000,
    seatsUsed: 85,
    seatsLicensed: 100,
    growth: 'Some',
    featureRequests: {count: 1, items: []},
    relationship: 'Healthy',
    renewalDate: '2027-04-20',
    ...fields,
  });
}

/** The facts of an account of which only the given fields are known. */
export function factsWith(fields: Partial<Account>): Facts {
  return factsOf(accountWith(fields), AS_OF);
}

/** What a factor finds in an account of which only the given fields are known. */
export function found<Level extends string>(factor: Factor<Level>, fields: Partial<Account>, playbook = PLAYBOOK) {
  const facts = factsWith(fields);
  const level = factor.level(facts, playbook);
  return {level: level ?? factor.blank, hasData: level !== null, evidence: factor.evidence(facts, playbook)};
}

/** The assessment of an account of which only the given fields are known, alone in its portfolio; with all its parts. */
export function assessed(
  fields: Partial<Account>,
  playbook = PLAYBOOK,
  {duplicateName = false, strategic = false} = {},
): Assessment {
  const peers = {repeatsName: () => duplicateName, isStrategic: () => strategic};
  return withAllParts(assess(accountWith(fields), AS_OF, peers, playbook));
}

/** The parts of a decision in a plain object, which tests may compare and copy; of itself it works them out on demand. */
export function withAllParts<Decision extends Assessment>(decision: Decision): Decision {
  const parts: Record<string, unknown> = {};
  for (const part in decision) if (!ON_THE_WAY.has(part)) parts[part] = decision[part];
  parts.factors = decision.factors.map(({id, level, points, top, floor, hasData, evidence}) => ({
    ...{id, level, points, top, floor, hasData, evidence},
  }));
  return parts as unknown as Decision;
}

/** What a decision is made of but does not say. */
const ON_THE_WAY: ReadonlySet<string> = new Set([
  ...['asOf', 'peers', 'playbook', 'known'],
  ...['settings', 'duplicateName', 'strategic', 'guardrail', 'offers'],
]);

/** Rows, of cells or of anything a line holds: a row an argument. */
export function table<T>(...rows: T[]): T[] {
  return rows;
}
