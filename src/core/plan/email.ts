import type {Assessment} from '../assessment';
import {hasStep, type Schedule} from '../schedule/step';
import {planKindOf} from './kind';
import type {EventTrigger, MailTopic, PlanKind, ScriptKey} from './scripts';
import type {Tell} from './teller';

/** A mail to the customer, ready to send. */
export interface Email {
  readonly subject: string;
  readonly body: string;
}

/** States of an account that no mail opens with: they speak for an offer, whose opening names them. */
const STATES: ReadonlySet<string> = new Set(['ceiling', 'feature request', 'power users']);

/** What a mail opens with: an event, else the renewal that is near, else the offer, else the kind's own words. */
function topicOf({trigger, offer}: Assessment, kind: PlanKind, schedule: Schedule): MailTopic {
  if (isCalledNow(schedule)) return 'Call now';
  if (kind !== 'Expand') return kind;
  if (trigger && !STATES.has(trigger.kind)) return trigger.kind as EventTrigger;
  if (schedule.kind === 'renew and expand') return 'renewal window';
  return offer?.id ?? kind;
}

/** Whether a renewal is so close that a call asks about it at once. */
export function isCalledNow(schedule: Schedule): boolean {
  return hasStep(schedule, 'renewal-call-now');
}

/** The sentence or two that open the conversation, on the phone or in a mail. */
export function openingFor(schedule: Schedule, tell: Tell): string {
  const {of} = schedule;
  const kind = planKindOf(of, schedule);
  return tell(openingKey(of, kind, topicOf(of, kind, schedule)));
}

/** A healthy customer is not asked point-blank whether they renew, unless something has to be mended first. */
function openingKey({relationship}: Assessment, kind: PlanKind, topic: MailTopic): ScriptKey {
  const isMended = kind === 'Fix first' || kind === 'Adopt first';
  return topic === 'Call now' && relationship === 'Healthy' && !isMended
    ? 'opening/Call now healthy'
    : `opening/${topic}`;
}

/** The opening mail. Only a plan that sells speaks of an offer in it, after an event or a renewal in the second paragraph. */
export function emailFor(schedule: Schedule, tell: Tell): Email {
  const {of} = schedule;
  const kind = planKindOf(of, schedule);
  const topic = topicOf(of, kind, schedule);
  const {offer} = of;
  const hasProposal = kind === 'Expand' && offer !== null && topic !== offer.id;
  return {
    subject: tell(`subject/${topic}`),
    body: letter(
      tell,
      tell(openingKey(of, kind, topic)),
      hasProposal ? tell(`proposal/${offer.id}`) : '',
      tell(closingOf(of, kind, schedule)),
    ),
  };
}

/** What the mail asks for in the end; a call under Defend first and Fix first has no such line. */
function closingOf({when}: Assessment, kind: PlanKind, schedule: Schedule): ScriptKey {
  if (kind === 'Defend first' || kind === 'Fix first') return 'ask/Now';
  if (kind === 'Renew' && schedule.isShortNotice) return 'ask/Now';
  if (kind !== 'Expand') return `ask/${kind}`;
  if (schedule.kind === 'renew and expand') return 'ask/Invite';
  return when === 'Now' ? 'ask/Now' : 'ask/Expand';
}

/** The one mail that follows when nobody answers; only a plan that sells speaks of more. */
export function followUpFor(schedule: Schedule, tell: Tell): Email {
  const sells = planKindOf(schedule.of, schedule) === 'Expand';
  const body = tell(sells ? 'follow up/body' : 'follow up/body held');
  return {subject: tell('follow up/subject'), body: letter(tell, body)};
}

function letter(tell: Tell, ...paragraphs: readonly string[]): string {
  return [tell('email/greeting'), ...paragraphs, tell('email/sign-off')].filter((text) => text !== '').join('\n\n');
}
