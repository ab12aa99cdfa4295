import type {Assessment, Sizing, Trigger} from '../assessment';
import type {Phrase} from '../phrase';
import type {OfferId} from '../playbook';
import type {PlanKind, PlayScript} from './scripts';
import type {Tell} from './teller';

/** A play with all it takes to run it. */
export interface PlannedPlay {
  readonly script: PlayScript;
  /** Whether it is the one to start with; the other one is for when the first does not fit. */
  readonly first: boolean;
  readonly what: string;
  /** What speaks for it now; empty when nothing but the situation does. */
  readonly whyNow: readonly Phrase[];
  readonly value: string;
  /** `null` is unknown, or no money at all. */
  readonly arr: number | null;
  readonly approach: string;
  readonly talk: string;
}

/** The plays of a plan: the guardrail's own first, then the offer's, then the runner-up's. */
export function playsFor(assessment: Assessment, kind: PlanKind, tell: Tell): PlannedPlay[] {
  const plays: PlannedPlay[] = [];
  const guarded = GUARDED[kind];
  if (guarded) plays.push(planned(guarded, [], null));
  // Who has little use of what they bought may still ask for more; a defence and an unknown account have no offer.
  if (kind === 'Adopt first') return plays;
  const {offer, runnerUp, play, trigger, sizing} = assessment;
  const because = trigger === null ? [] : [trigger.evidence];
  if (offer) {
    const script = play === 'Land-and-expand' ? play : offer.id;
    plays.push(planned(script, [...because, ...beyond(trigger, offer.because)], arrOf(offer.id, sizing)));
  }
  if (runnerUp) plays.push(planned(runnerUp.id, runnerUp.because, arrOf(runnerUp.id, sizing)));
  return plays;

  function planned(script: PlayScript, whyNow: readonly Phrase[], arr: number | null): PlannedPlay {
    return {
      script,
      first: plays.length === 0,
      what: tell(`play/${script}/what`),
      whyNow,
      value: tell(`play/${script}/value`),
      arr,
      approach: tell(`play/${script}/approach`),
      talk: tell(`play/${script}/talk`),
    };
  }
}

/** The evidence of an offer without what the trigger tells in more detail: "new initiative" after "a new initiative: Fraud desk". */
function beyond(trigger: Trigger | null, because: readonly Phrase[]): Phrase[] {
  return because.filter(({key}) => key !== `signal-${trigger?.kind}`);
}

const GUARDED: Partial<Record<PlanKind, PlayScript>> = {
  'Defend first': 'Retention',
  'Adopt first': 'Adoption',
  'Fix first': 'Solve, then expand',
};

/** What the offer alone adds a year. */
function arrOf(offer: OfferId, {seatsArr, tierArr, modulesArr}: Sizing): number | null {
  switch (offer) {
    case 'Capacity':
      return seatsArr;
    case 'Tier upgrade':
      return tierArr;
    case 'Cross-sell':
      return modulesArr;
    default:
      return null;
  }
}
