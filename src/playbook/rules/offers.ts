import type {AnswerField} from '../../core/account';
import {columnOf} from '../../core/column-name';
import {seatEvidence} from '../../core/factors/usage';
import {isFull, isYes} from '../../core/facts';
import {phrase} from '../../core/phrase';
import type {OfferEvidence, OfferRule, OfferView, SignalId, Thresholds} from '../../core/playbook';
import {
  PLAN_LIMIT_SQL,
  POWER_USERS_SQL,
  planLimitSaid,
  powerUsersSaid,
  RENEWAL_SQL,
  renewalSaid,
  requestsMade,
} from './signals';

const SECTION = 'method, section 8';

/** What can be proposed, in the order that decides the last ties. One offer an account, never the catalog. */
export function offerRules(thresholds: Thresholds): readonly OfferRule[] {
  return [
    {
      id: 'Capacity',
      play: 'Upsell',
      evidence: [
        {
          says: 'seat utilization at {usageNear%} or more',
          points: 2,
          because: ({facts}) => ((facts.seatShare ?? -1) >= thresholds.usageNear ? seatEvidence(facts) : null),
          sql: 'seat_share >= {usageNear}',
        },
        evidence(2, 'team growth', ({facts}) => facts.teamGrowth, 'signal-team growth', 'team_growth'),
        answered(2, 'new office', 'newOffice'),
        evidence(1, 'no free seat', ({facts}) => isFull(facts), 'full-house', 'seat_share >= 1'),
      ],
      arr: 'seatsArr',
      source: SECTION,
    },
    {
      id: 'Tier upgrade',
      play: 'Upsell',
      evidence: [
        {
          says: 'one feature request',
          points: 2,
          because: ({facts: {account}}) => (account.featureRequests?.count === 1 ? requestsMade(account) : null),
          sql: 'feature_requests = 1',
        },
        {
          says: 'two or more',
          points: 3,
          because: ({facts: {account}}) => ((account.featureRequests?.count ?? 0) >= 2 ? requestsMade(account) : null),
          sql: 'feature_requests >= 2',
        },
        workedAround(2, 'some workarounds', 'some'),
        workedAround(4, 'many', 'many'),
        {
          says: '{planLimit%} or more of the plan limit used',
          points: 2,
          because: ({facts}) => planLimitSaid(facts.account, thresholds),
          sql: PLAN_LIMIT_SQL,
        },
        {
          says: 'power users ({powerUsers} or more, or {powerUserShare%} of used seats)',
          points: 2,
          because: ({facts}) => powerUsersSaid(facts.account, thresholds),
          sql: POWER_USERS_SQL,
        },
        answered(1, 'pricing explored', 'pricingInterest'),
      ],
      arr: 'tierArr',
      needsTier: true,
      source: SECTION,
    },
    {
      id: 'Cross-sell',
      play: 'Cross-sell',
      except: 'At-risk',
      evidence: [
        answered(3, 'adjacent need', 'adjacentNeed'),
        answered(2, 'new initiative', 'newInitiative'),
        answered(2, 'merger or acquisition', 'mergerAcquisition'),
        answered(1, 'executive engagement', 'executiveEngagement'),
      ],
      arr: 'modulesArr',
      source: SECTION,
    },
    {
      id: 'Professional services',
      play: 'Services',
      evidence: [
        {
          says: 'feature adoption below {lowAdoption%} with a new initiative, unfinished onboarding, or a stated goal',
          points: 3,
          because: (seen) =>
            needsServices(seen, thresholds)
              ? phrase('low-adoption', {share: seen.facts.account.featureAdoption ?? 0})
              : null,
          sql: 'feature_adoption < {lowAdoption} AND (new_initiative OR NOT onboarding_completed OR onboarding_completed_date > as_of OR goal IS NOT NULL)',
        },
      ],
      source: SECTION,
    },
    {
      id: 'Multi-year renewal + expansion',
      play: 'Renewal',
      evidence: [
        {
          says: 'renewal at most {renewalWindow} days away, and Healthy',
          points: 2,
          because: ({facts, relationship}) => (relationship === 'Healthy' ? renewalSaid(facts, thresholds) : null),
          sql: `relationship_level = 'Healthy' AND ${RENEWAL_SQL}`,
        },
        answered(1, 'reference request', 'referenceRequest'),
        answered(1, 'QBR next steps', 'qbrNextSteps'),
      ],
      source: SECTION,
    },
  ];
}

/** Low adoption with a reason to raise it: an initiative, an onboarding left unfinished, or a goal. */
function needsServices({facts}: OfferView, {lowAdoption}: Thresholds): boolean {
  const {account} = facts;
  if (account.featureAdoption === null || account.featureAdoption >= lowAdoption) return false;
  return isYes(account.newInitiative) || onboardingUnfinished(facts) || account.goal !== null;
}

/** A no, or a date that is still to come. */
function onboardingUnfinished({account: {onboardingCompleted}, asOf}: OfferView['facts']): boolean {
  if (onboardingCompleted === null) return false;
  return !onboardingCompleted.yes || (onboardingCompleted.on !== null && onboardingCompleted.on > asOf);
}

function evidence(
  points: number,
  says: string,
  when: (seen: OfferView) => boolean,
  key: string,
  sql: string,
): OfferEvidence {
  return {says, points, because: (seen) => (when(seen) ? phrase(key) : null), sql};
}

function workedAround(points: number, says: string, how: 'some' | 'many'): OfferEvidence {
  const when = ({facts}: OfferView) => facts.account.workarounds === how;
  return evidence(points, says, when, `workarounds-${how}`, `workarounds = '${how}'`);
}

/** A signal that is there when its cell says yes. */
function answered(points: number, signal: SignalId, field: AnswerField): OfferEvidence {
  return evidence(points, signal, ({facts}) => isYes(facts.account[field]), `signal-${signal}`, columnOf(field));
}
