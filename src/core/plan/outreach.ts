import type {Assessment} from '../assessment';
import type {Phrase} from '../phrase';
import {reasonsFor} from '../reasons';
import {openingOf, type Schedule} from '../schedule/step';
import {type Email, emailFor, followUpFor, isCalledNow, openingFor} from './email';
import {planKindOf} from './kind';
import {recipientOf} from './placeholders';
import {type PlanContext, tellerFor} from './teller';
import {firstNameOf, personOf} from './wording';

/** What to send to one account, or to say on the phone. */
export interface OutreachItem {
  readonly assessment: Assessment;
  readonly contact: string | null;
  readonly email: string | null;
  readonly firstName: string | null;
  /** What gives the occasion. */
  readonly trigger: Phrase | null;
  /** Whether a call comes first: the mail's place then holds what to open it with. */
  readonly isCall: boolean;
  readonly mail: Email;
  /** The mail after silence; `null` where a call comes first. */
  readonly followUp: Email | null;
  readonly sendBy: Schedule['sendBy'];
}

/**
 * Whether somebody is to hear from us: an account with a step that the customer sees, unless it waits, or its team leaves it
 * alone for now. Nobody writes to a customer of whom we only have to find out whether they renewed.
 */
export function isReached(schedule: Schedule): boolean {
  const {waits, snoozedUntil, of} = schedule;
  return openingOf(schedule) !== null && !waits && (snoozedUntil === null || snoozedUntil <= of.facts.asOf);
}

/** What to send to an account. Source: method, Ranking. */
export function outreachFor(schedule: Schedule, context: Pick<PlanContext, 'scripts' | 'say'>): OutreachItem {
  const {of, kind} = schedule;
  const {account} = of;
  const plan = planKindOf(of, schedule);
  const tell = tellerFor(of, context);
  const isCall = kind === 'defend' || kind === 'fix' || isCalledNow(schedule);
  const mail = emailFor(schedule, tell);
  const recipient = recipientOf(account);
  return {
    assessment: of,
    contact: personOf(recipient),
    email: isCall ? null : account.contactEmail,
    firstName: firstNameOf(recipient),
    trigger: (plan === 'Expand' ? of.trigger?.evidence : reasonsFor(of).facts[0]) ?? null,
    isCall,
    mail: isCall ? {subject: mail.subject, body: openingFor(schedule, tell)} : mail,
    followUp: isCall ? null : followUpFor(schedule, tell),
    sendBy: schedule.sendBy,
  };
}
