import type {Assessment} from '../assessment';
import type {PlanKind} from './scripts';
import type {Tell} from './teller';

/** An e-mail to the customer, ready to copy. */
export interface Email {
  readonly subject: string;
  readonly body: string;
}

/** The sentence or two that open the conversation: the guardrail's, else the trigger's, else the offer's. */
export function openingFor({trigger, offer}: Assessment, kind: PlanKind, tell: Tell): string {
  if (kind !== 'Expand') return tell(`opening/${kind}`);
  if (trigger) return tell(`opening/${trigger.kind}`);
  return offer ? tell(`opening/${offer.id}`) : tell('opening/Expand');
}

/** The opening e-mail. Only a plan that sells makes a proposal in it, and only after the opening. */
export function emailFor(assessment: Assessment, kind: PlanKind, tell: Tell): Email {
  const {trigger, offer, when} = assessment;
  const sells = kind === 'Expand';
  const proposal = sells && trigger && offer ? tell(`opening/${offer.id}`) : '';
  return {
    subject: sells && trigger ? tell(`subject/${trigger.kind}`) : tell(`subject/${kind}`),
    body: [
      tell('email/greeting'),
      openingFor(assessment, kind, tell),
      proposal,
      tell(sells && when === 'Now' ? 'ask/Now' : `ask/${kind}`),
      tell('email/sign-off'),
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  };
}
