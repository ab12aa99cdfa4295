import type {ReadinessId, Settings} from '../core/playbook';
import {promotes, readinessScore, renewsSoon} from '../core/readiness';
import {
  answerArgument,
  daysArgument,
  type LocalClock,
  npsArgument,
  rateArgument,
  saidYes,
  shareArgument,
} from './arguments';
import {type Argument, broadcast} from './broadcast';

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
