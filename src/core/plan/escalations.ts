import type {Assessment} from '../assessment';
import type {Phrase} from '../phrase';
import {offersNothing} from './kind';
import type {PlanKind} from './scripts';

/** Escalations that are about an offer. */
const OF_OFFERS: ReadonlySet<string> = new Set(['escalate-modules', 'escalate-tier-and-module']);

/** What to escalate: nothing about an offer where nothing may be offered. */
export function escalationsFor({escalations}: Assessment, kind: PlanKind): readonly Phrase[] {
  return offersNothing(kind) ? escalations.filter(({key}) => !OF_OFFERS.has(key)) : escalations;
}
