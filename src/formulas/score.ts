import {scaleOf} from '../core/factors';
import {requestsLevel} from '../core/factors/requests';
import {renewalTiming} from '../core/factors/timing';
import {usageLevel} from '../core/factors/usage';
import type {Settings, TimingLevel} from '../core/playbook';
import {
  growthArgument,
  type LocalClock,
  relationshipArgument,
  requestsArgument,
  shareArgument,
  timingArgument,
} from './arguments';
import {type Argument, broadcast} from './broadcast';

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
      (relation === null ? points.relationship.OK : points.relationship[relation]) +
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
