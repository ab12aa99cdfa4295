import {seatEvidence} from '../../core/factors/usage';
import {isFull, isYes} from '../../core/facts';
import {daysAhead, type Phrase, phrase} from '../../core/phrase';
import type {OfferEvidence, OfferRule, OfferView, Thresholds} from '../../core/playbook';
import {hasPowerUsers} from './signals';

const SECTION = 'method, section 8';

/** What can be proposed, in the order that decides the last ties. One offer an account, never the catalogue. */
export function offerRules(thresholds: Thresholds): readonly OfferRule[] {
  return [
    {
      id: 'Capacity',
      play: 'Upsell',
      evidence: [
        {
          points: ({facts: {seatShare}}) => (seatShare !== null && seatShare >= thresholds.usageNear ? 2 : 0),
          because: ({facts}) => seatEvidence(facts),
        },
        worth(2, ({facts}) => facts.teamGrowth, 'signal-team growth'),
        worth(2, ({facts}) => isYes(facts.account.newOffice), 'signal-new office'),
        worth(1, ({facts}) => isFull(facts), 'full-house'),
      ],
      arr: ({seats}) => seats,
      source: SECTION,
    },
    {
      id: 'Tier upgrade',
      play: 'Upsell',
      evidence: [
        {
          points: ({facts}) => requestPoints(facts.account.featureRequests?.count ?? 0),
          because: ({facts}) => phrase('requests-made', {count: facts.account.featureRequests?.count ?? 0}),
        },
        {
          points: ({facts}) => WORKAROUND_POINTS[facts.account.workarounds ?? 'none'],
          because: ({facts}) => phrase(`workarounds-${facts.account.workarounds}`),
        },
        {
          points: ({facts: {account}}) => ((account.apiUtilization ?? 0) >= thresholds.planLimit ? 2 : 0),
          because: ({facts: {account}}) => phrase('plan-limit', {share: account.apiUtilization ?? 0}),
        },
        {
          points: ({facts}) => (hasPowerUsers(facts.account, thresholds) ? 2 : 0),
          because: ({facts}) => phrase('power-users', {count: facts.account.powerUsers ?? 0}),
        },
        worth(1, ({facts}) => isYes(facts.account.pricingInterest), 'signal-pricing explored'),
      ],
      arr: ({tier}) => tier,
      source: SECTION,
    },
    {
      id: 'Cross-sell',
      play: 'Cross-sell',
      allowed: ({relationship}) => relationship !== 'At-risk',
      evidence: [
        worth(3, ({facts}) => isYes(facts.account.adjacentNeed), 'signal-adjacent need'),
        worth(2, ({facts}) => isYes(facts.account.newInitiative), 'signal-new initiative'),
        worth(2, ({facts}) => isYes(facts.account.mergerAcquisition), 'signal-merger or acquisition'),
        worth(1, ({facts}) => isYes(facts.account.executiveEngagement), 'signal-executive engagement'),
      ],
      arr: ({modules}) => modules,
      source: SECTION,
    },
    {
      id: 'Professional services',
      play: 'Services',
      evidence: [
        {
          points: (seen) => (needsServices(seen, thresholds) ? 3 : 0),
          because: ({facts}) => phrase('low-adoption', {share: facts.account.featureAdoption ?? 0}),
        },
      ],
      source: SECTION,
    },
    {
      id: 'Multi-year renewal + expansion',
      play: 'Renewal',
      evidence: [
        {
          points: (seen) => (renewsInTrust(seen, thresholds) ? 2 : 0),
          because: ({facts}): Phrase => daysAhead('signal-renewal', facts.daysToRenewal ?? 0),
        },
        worth(1, ({facts}) => isYes(facts.account.referenceRequest), 'signal-reference request'),
        worth(1, ({facts}) => isYes(facts.account.qbrNextSteps), 'signal-QBR next steps'),
      ],
      source: SECTION,
    },
  ];
}

const WORKAROUND_POINTS = {none: 0, some: 2, many: 4} as const;

/** One request 2 points, two or more 3. */
function requestPoints(count: number): number {
  if (count >= 2) return 3;
  return count === 1 ? 2 : 0;
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

function renewsInTrust({facts: {daysToRenewal}, relationship}: OfferView, {renewalWindow}: Thresholds): boolean {
  return relationship === 'Healthy' && daysToRenewal !== null && daysToRenewal >= 0 && daysToRenewal <= renewalWindow;
}

function worth(points: number, when: (seen: OfferView) => boolean, because: string): OfferEvidence {
  return {points: (seen) => (when(seen) ? points : 0), because: () => phrase(because)};
}
