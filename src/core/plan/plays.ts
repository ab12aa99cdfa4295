import {type Ask, askFor} from '../ask';
import type {Assessment} from '../assessment';
import {daysAhead, type Phrase} from '../phrase';
import {MAX_FACTS, reasonsFor} from '../reasons';
import {isOpen} from '../schedule/kinds';
import type {PlanKind, PlayScript} from './scripts';
import {spoken, type Tell} from './teller';

/** The play to run, with all it takes. */
export interface PlannedPlay {
  readonly script: PlayScript;
  /** What speaks for it now, at most {@link MAX_FACTS} facts; empty when nothing but the situation does. */
  readonly whyNow: readonly Phrase[];
  readonly value: string;
  /** What it asks for; `null` when it sells nothing. */
  readonly ask: Ask | null;
  readonly approach: string;
  readonly talk: string;
}

/** What to turn to when the play does not fit, or after it. */
export interface NextPlay {
  readonly script: PlayScript;
  readonly ask: Ask | null;
  /** Whether it waits until what comes first is done. */
  readonly isLater: boolean;
}

/** The play of a plan: the kind's own where nothing may be sold yet, else the offer's. */
export function playFor(assessment: Assessment, kind: PlanKind, tell: Tell): PlannedPlay {
  const script = scriptOf(assessment, kind);
  return {
    script,
    whyNow: whyNowOf(assessment, kind),
    value: tell(`play/${script}/value`),
    ask: kind === 'Expand' ? askFor(assessment) : null,
    approach: tell(`play/${script}/approach`),
    talk: spoken(tell(`play/${script}/talk`)),
  };
}

/** The runner-up of a plan that sells; the offer itself where something comes first. */
export function nextPlayFor(assessment: Assessment, kind: PlanKind): NextPlay | null {
  const {offer, runnerUp, expansion} = assessment;
  if (kind === 'Fix first' || kind === 'Reconnect first')
    return offer && (isOpen(assessment) || expansion === 'After fix')
      ? {script: offer.id, ask: askFor(assessment), isLater: true}
      : null;
  if (kind !== 'Expand' || runnerUp === null) return null;
  return {script: runnerUp.id, ask: askFor(assessment, runnerUp), isLater: false};
}

function scriptOf({offer, play}: Assessment, kind: PlanKind): PlayScript {
  const own = SCRIPT_OF_KIND[kind];
  if (own !== undefined) return own;
  if (offer === null) return 'Build';
  return play === 'Land-and-expand' ? play : offer.id;
}

const SCRIPT_OF_KIND: Partial<Record<PlanKind, PlayScript>> = {
  'Defend first': 'Retention',
  'Adopt first': 'Adoption',
  'Fix first': 'Solve, then expand',
  'Reconnect first': 'Reconnect',
  Renew: 'Renewal',
  Build: 'Build',
  Learn: 'Learn',
};

function whyNowOf(assessment: Assessment, kind: PlanKind): readonly Phrase[] {
  const {facts} = assessment;
  if (kind === 'Renew' || kind === 'Learn') {
    const days = facts.daysToRenewal;
    return days === null || days < 0 ? [] : [daysAhead('signal-renewal', days)];
  }
  return reasonsFor(assessment).facts.slice(0, MAX_FACTS);
}
