import {FACTOR_IDS} from '../factors';
import {type FactorProfile, type Grade, gradesOf, pointsOf, scoreOfProfile} from '../factors/profile';
import {type Phrase, phrase} from '../phrase';
import type {BandId, FactorId, Points} from '../playbook';

/** An account as a run saw it, as far as it shows what moved. */
export interface Standing {
  readonly identity: string;
  readonly account: string;
  readonly owner: string | null;
  readonly score: number;
  readonly band: BandId;
  readonly priority: string;
  readonly weighted: number | null;
  /** `null` in runs that did not keep it. */
  readonly profile: FactorProfile | null;
}

/** A run as far as it shows what moved: its accounts and the points it scored with. */
export interface StandingRun<Account extends Standing = Standing> {
  readonly accounts: readonly Account[];
  /** `null` in runs that did not keep them. */
  readonly points: Points | null;
}

/** An account that moved between two runs. */
export interface Mover<Was extends Standing = Standing, Is extends Standing = Standing> {
  /** `null` for a new account. */
  readonly was: Was | null;
  /** `null` for an account that is no longer in the sheet. */
  readonly is: Is | null;
  readonly scoreChange: number;
  /** An unknown weighted value counts as 0. */
  readonly weightedChange: number;
  readonly why: Phrase;
}

/** From so many points on an account has moved. */
const POINTS_MOVED = 5;

/**
 * The accounts that moved: by at least 5 points, to another band or priority, new or gone. The largest change of weighted
 * pipeline comes first, then that of the score, then the order of the later run.
 *
 * @param byMoney whether amounts can be compared: not those of several currencies
 */
export function moversBetween<Was extends Standing, Is extends Standing>(
  earlier: StandingRun<Was>,
  later: StandingRun<Is>,
  byMoney = true,
): Mover<Was, Is>[] {
  const were = new Map(earlier.accounts.map((each) => [each.identity, each]));
  const are = new Set(later.accounts.map(({identity}) => identity));
  const moverOf = (was: Was | null, is: Is | null): Mover<Was, Is> => ({
    was,
    is,
    scoreChange: (is?.score ?? 0) - (was?.score ?? 0),
    weightedChange: (is?.weighted ?? 0) - (was?.weighted ?? 0),
    why: whyMoved(was, is, earlier.points, later.points),
  });
  const stayed = later.accounts.map((is) => moverOf(were.get(is.identity) ?? null, is));
  const gone = earlier.accounts.filter(({identity}) => !are.has(identity)).map((was) => moverOf(was, null));
  const size = ({weightedChange}: Mover) => (byMoney ? Math.abs(weightedChange) : 0);
  return [...stayed, ...gone]
    .filter(hasMoved)
    .sort((a, b) => size(b) - size(a) || Math.abs(b.scoreChange) - Math.abs(a.scoreChange));
}

function hasMoved({was, is, scoreChange}: Mover): boolean {
  if (was === null || is === null) return true;
  return Math.abs(scoreChange) >= POINTS_MOVED || was.band !== is.band || was.priority !== is.priority;
}

/** One cause of a change of the score. */
export type Cause =
  | {readonly of: 'settings'; readonly change: number}
  | {readonly of: FactorId; readonly was: Grade; readonly is: Grade; readonly change: number};

/**
 * What changed the score between two profiles, the largest change first; the changes add up to that of the score.
 *
 * When the points changed in between, what they did to the earlier profile is a cause of its own, the settings.
 */
export function causesBetween(
  was: FactorProfile,
  is: FactorProfile,
  pointsThen: Points | null,
  pointsNow: Points,
): Cause[] {
  const [gradesThen, gradesNow] = [gradesOf(was), gradesOf(is)];
  const [before, after] = [pointsOf(was, pointsNow), pointsOf(is, pointsNow)];
  const causes: Cause[] = FACTOR_IDS.map((of, index) => ({
    of,
    was: gradesThen[index] as Grade,
    is: gradesNow[index] as Grade,
    change: after[index]! - before[index]!,
  }));
  const bySettings = pointsThen === null ? 0 : scoreOfProfile(was, pointsNow) - scoreOfProfile(was, pointsThen);
  return [...causes, {of: 'settings', change: bySettings} as const]
    .filter(({change}) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** Why an account moved, as a phrase: "timing Good → Poor −7, requests None → Some +8". */
function whyMoved(
  was: Standing | null,
  is: Standing | null,
  pointsThen: Points | null,
  pointsNow: Points | null,
): Phrase {
  if (was === null) return phrase('moved-new');
  if (is === null) return phrase('moved-gone');
  const causes =
    was.profile === null || is.profile === null || pointsNow === null
      ? []
      : causesBetween(was.profile, is.profile, pointsThen, pointsNow).map(causePhrase);
  // A guardrail that now comes first says so; the priorities of the bands say nothing that the band does not.
  const isGuarded = was.priority !== is.priority && GUARDED.has(is.priority);
  const priority = isGuarded ? [phrase(`moved-to-${is.priority}`)] : [];
  if (causes.length + priority.length > 0) return phrase('moved-because', {causes: [...priority, ...causes]});
  if (was.profile === null && was.score !== is.score) return phrase('moved-unknown');
  return phrase(was.band === is.band ? 'moved-worth' : 'moved-bands');
}

const GUARDED: ReadonlySet<string> = new Set([
  ...['Needs data', 'Defend first', 'Adopt first', 'Fix first', 'Reconnect first'],
]);

function causePhrase(cause: Cause): Phrase {
  const change = phrase(cause.change > 0 ? 'moved-up' : 'moved-down', {points: Math.abs(cause.change)});
  if (cause.of === 'settings') return phrase('moved-settings', {change});
  return phrase('moved-factor', {
    factor: phrase(`moved-${cause.of}`),
    was: phrase(levelKey(cause.of, cause.was)),
    is: phrase(levelKey(cause.of, cause.is)),
    change,
  });
}

function levelKey(factor: FactorId, grade: Grade): string {
  return grade === null ? 'moved-no-data' : `moved-${factor}-${grade}`;
}
