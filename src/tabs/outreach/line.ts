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

/** The columns in their order, each with the key of its heading; a mail merge knows them by their headings in the first row. */
const HEADINGS = {
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
} as const satisfies Readonly<Record<string, KnownWord>>;

export type OutreachColumn = keyof typeof HEADINGS;

export const OUTREACH_COLUMNS = Object.keys(HEADINGS) as OutreachColumn[];

/** The Outreach tab as people type into it: a mail somebody has rewritten stays rewritten. */
export const OUTREACH: TypedTab = {
  key: 'outreach',
  keyHeading: 'outreach-key',
  headings: HEADINGS,
  choices: {status: OUTREACH_STATUSES},
};

/** What people may change in the row of an account: all but what says whom it is about, and why. */
export const OPEN_COLUMNS = OUTREACH_COLUMNS.filter((name) => !['account', 'owner', 'trigger'].includes(name));

/** Whether people say that a mail was sent or answered: its account's opening is no longer to do. */
export function isSent({fields, changed}: TypedRow): boolean {
  if (!changed.includes('status')) return false;
  return choiceIn(textIn(fields.status), ['outreach-status-sent', 'outreach-status-replied']) !== undefined;
}
