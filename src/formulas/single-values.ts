import {highestScore} from '../core/assess';
import {scaleOf} from '../core/factors';
import {requestsLevel} from '../core/factors/requests';
import {renewalTiming} from '../core/factors/timing';
import {usageLevel} from '../core/factors/usage';
import {phrase} from '../core/phrase';
import type {ReadinessId, Settings, TimingLevel} from '../core/playbook';
import {promotes, readinessScore, readinessTop, renewsSoon} from '../core/readiness';
import {bandOf} from '../core/score';
import {expansionValue} from '../core/sizing';
import {isBlank} from '../intake/readers/cell';
import {type Words, word} from '../playbook/say';
import {
  amountArgument,
  answerArgument,
  daysArgument,
  growthArgument,
  type LocalClock,
  npsArgument,
  numberArgument,
  rateArgument,
  relationshipArgument,
  requestsArgument,
  saidYes,
  shareArgument,
  timingArgument,
} from './arguments';
import {type Argument, broadcast, WrongArgument} from './broadcast';

/** What an Expansion Score is made of, as the arguments of its custom function. */
export type ScoreArguments = readonly [
  utilization: Argument,
  growth: Argument,
  requests: Argument,
  relationship: Argument,
  timing: Argument,
];

/** The Expansion Score, 0–100, of values or ranges. A blank scores the floor of its factor. */
export function expansionScore(args: ScoreArguments, settings: Settings, clock: LocalClock): unknown {
  return broadcast(args, (utilization, growth, requests, relationship, timing) => {
    const {points, thresholds} = settings;
    const share = shareArgument('utilization', utilization, clock);
    const growthLevel = growthArgument('growth', growth, clock);
    const count = requestsArgument('requests', requests, clock);
    const relation = relationshipArgument('relationship', relationship, clock);
    return (
      points.usage[share === null ? 'Under' : usageLevel(share, thresholds)] +
      (growthLevel === null ? floorOf(points.growth) : points.growth[growthLevel]) +
      (count === null ? floorOf(points.requests) : points.requests[requestsLevel(count, thresholds)]) +
      points.relationship[relation ?? 'OK'] +
      points.timing[timingLevel(timing, share, settings, clock)]
    );
  });
}

/** A full house is the perfect moment, but only when nothing else is said about the timing. */
function timingLevel(timing: unknown, share: number | null, settings: Settings, clock: LocalClock): TimingLevel {
  const given = timingArgument('timing', timing, clock);
  if (given === null) return share !== null && share >= 1 ? 'Perfect' : 'Poor';
  return typeof given === 'number' ? renewalTiming(given, settings) : given;
}

function floorOf(levels: Readonly<Record<string, number>>): number {
  return scaleOf(levels)[1];
}

/** The band of a score, with its emoji; a blank score has a blank band. */
export function expansionBand(score: Argument, model: Argument, settings: Settings, words: Words): unknown {
  return broadcast([score, model], (value, which) => {
    if (isBlank(value)) return '';
    const number = numberArgument('score', value);
    const [bands, top, label] = isReadiness(which)
      ? [settings.readinessBands, readinessTop(settings), 'readiness']
      : [settings.bands, highestScore(settings), 'band-label'];
    if (!(number >= 0 && number <= top)) throw new WrongArgument(phrase('wrong-score', {value: number, top}));
    return word(words, `${label}-${bandOf<string>(number, bands, top)}`);
  });
}

function isReadiness(model: unknown): boolean {
  if (isBlank(model)) return false;
  const name = String(model).trim().toLowerCase();
  if (name === 'readiness') return true;
  if (name === 'expansion') return false;
  throw new WrongArgument(phrase('wrong-model', {value: String(model)}));
}

/** The nine signals of readiness, in the order of the custom function's arguments. */
export type ReadinessArguments = readonly [
  usage: Argument,
  outcome: Argument,
  headcount: Argument,
  featureAsk: Argument,
  nps: Argument,
  daysToRenewal: Argument,
  initiative: Argument,
  sharedSeat: Argument,
  companyGrowth: Argument,
];

/** The Readiness Score of values or ranges: the sum of the points of the signals that are met. A blank is a signal not met. */
export function expansionReadiness(args: ReadinessArguments, settings: Settings, clock: LocalClock): unknown {
  const {readiness} = settings;
  return broadcast(args, (usage, outcome, headcount, featureAsk, nps, renewal, initiative, sharedSeat, growth) => {
    const met: Record<ReadinessId, boolean> = {
      usage: saidYes(usage) ?? (shareArgument('usage', usage, clock) ?? 0) >= readiness.usage,
      outcome: answerArgument('outcome', outcome, clock, readiness.outcomeDays),
      headcount: answerArgument('headcount', headcount, clock),
      featureAsk: answerArgument('feature_ask', featureAsk, clock),
      nps: saidYes(nps) ?? isPromoter(nps, settings),
      renewal: saidYes(renewal) ?? renewsInWindow(renewal, settings, clock),
      initiative: answerArgument('initiative', initiative, clock),
      sharedSeat: answerArgument('shared_seat', sharedSeat, clock),
      // Any growth counts: how much is asked for in the other score.
      companyGrowth: saidYes(growth) ?? (rateArgument('company_growth', growth, clock) ?? 0) > 0,
    };
    return readinessScore(met, settings);
  });
}

function isPromoter(value: unknown, {readiness}: Settings): boolean {
  const nps = npsArgument('nps', value);
  return nps !== null && promotes(nps, readiness);
}

function renewsInWindow(value: unknown, {readiness}: Settings, clock: LocalClock): boolean {
  const days = daysArgument('days_to_renewal', value, clock);
  return days !== null && renewsSoon(days, readiness);
}

/** The ARR of an expansion; blanks count 0. */
export function expansionSize(seats: Argument, seatPrice: Argument, moduleArr: Argument, tierArr: Argument): unknown {
  return broadcast([seats, seatPrice, moduleArr, tierArr], (additional, price, modules, tier) =>
    expansionValue(
      amountArgument('additional_seats', additional),
      amountArgument('seat_price_per_month', price),
      amountArgument('module_arr', modules),
      amountArgument('tier_delta_arr', tier),
    ),
  );
}
