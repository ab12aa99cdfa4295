import type {KnownWord} from '../../playbook/words/known';
import {textIn} from '../kept/cell';
import {choiceIn, type TypedRow, type TypedTab} from '../kept/read-typed';

/** The keys of the words for the statuses, in the order in which they are offered. */
export const OUTREACH_STATUSES: readonly KnownWord[] = [
  'outreach-status-todo',
  'outreach-status-sent',
  'outreach-status-replied',
  'outreach-status-call',
  'status-skipped',
];

/** The columns in their order; a mail merge knows them by their headings in the first row. */
export const OUTREACH_COLUMNS = [
  'account',
  'owner',
  'contact',
  'email',
  'firstName',
  'trigger',
  'subject',
  'body',
  'sendBy',
  'status',
  'notes',
  'followUp',
] as const;

export type OutreachColumn = (typeof OUTREACH_COLUMNS)[number];

/** The Outreach tab as people type into it: a mail somebody has rewritten stays rewritten. */
export const OUTREACH: TypedTab = {
  keyHeading: 'outreach-key',
  headings: {
    account: 'outreach-account',
    owner: 'outreach-owner',
    contact: 'outreach-contact',
    email: 'outreach-email',
    firstName: 'outreach-first-name',
    trigger: 'outreach-trigger',
    subject: 'outreach-subject',
    body: 'outreach-body',
    sendBy: 'outreach-send-by',
    status: 'outreach-status',
    notes: 'outreach-notes',
    followUp: 'outreach-follow-up',
  },
  choices: {status: OUTREACH_STATUSES},
};

/** What people may change in the row of an account. */
export const OPEN_COLUMNS: readonly OutreachColumn[] = [
  'contact',
  'email',
  'firstName',
  'subject',
  'body',
  'sendBy',
  'status',
  'notes',
  'followUp',
];

/** The accounts, by their identities, whose mail was sent or answered: their opening is no longer to do. */
export function sentTo(rows: readonly TypedRow[]): Set<string> {
  const sent: readonly KnownWord[] = ['outreach-status-sent', 'outreach-status-replied'];
  const isSent = ({fields}: TypedRow) => choiceIn(textIn(fields.status), sent) !== undefined;
  return new Set(rows.filter(isSent).map(({identity}) => identity));
}
