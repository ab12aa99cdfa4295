import type {Assessment} from '../assessment';
import type {EventTrigger, PlanKind} from './scripts';
import type {Tell} from './teller';

/** A mail to the customer, ready to send. */
export interface Email {
  readonly subject: string;
  readonly body: string;
}

/** States of an account that no mail opens with: they speak for an offer, whose opening names them. */
const STATES: ReadonlySet<string> = new Set(['ceiling', 'feature request', 'power users']);

/** What a mail of that kind opens with: an event, else the offer, else the kind's own words. */
function topicOf(
  {trigger, offer}: Assessment,
  kind: PlanKind,
): EventTrigger | NonNullable<typeof offer>['id'] | PlanKind {
  if (kind !== 'Expand') return kind;
  if (trigger && !STATES.has(trigger.kind)) return trigger.kind as EventTrigger;
  return offer?.id ?? kind;
}

/** The sentence or two that open the conversation, on the phone or in a mail. */
export function openingFor(assessment: Assessment, kind: PlanKind, tell: Tell): string {
  return tell(`opening/${topicOf(assessment, kind)}`);
}

/** The opening mail. Only a plan that sells speaks of an offer in it, and after an event only in the second paragraph. */
export function emailFor(assessment: Assessment, kind: PlanKind, tell: Tell): Email {
  const {offer, when} = assessment;
  const topic = topicOf(assessment, kind);
  const proposal = kind === 'Expand' && offer && topic !== offer.id ? tell(`opening/${offer.id}`) : '';
  return {
    subject: tell(`subject/${topic}`),
    body: letter(
      tell,
      tell(`opening/${topic}`),
      proposal,
      tell(kind === 'Expand' && when === 'Now' ? 'ask/Now' : `ask/${kind}`),
    ),
  };
}

/** The one mail that follows when nobody answers; only a plan that sells speaks of more. */
export function followUpFor(kind: PlanKind, tell: Tell): Email {
  const body = tell(kind === 'Expand' ? 'follow up/body' : 'follow up/body held');
  return {subject: tell('follow up/subject'), body: letter(tell, body)};
}

function letter(tell: Tell, ...paragraphs: readonly string[]): string {
  return [tell('email/greeting'), ...paragraphs, tell('email/sign-off')].filter((text) => text !== '').join('\n\n');
}
