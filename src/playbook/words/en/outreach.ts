/** The Outreach tab: what is told of it. Its headings and statuses are among the known words. */
export const OUTREACH = {
  'outreach-done-title': 'Outreach',
  'outreach-done': '{mails} {mails#email is|emails are} on the {tab} tab. Anything your team typed was kept.',
  'outreach-nobody':
    'There are no emails to write: no account has a step yet. To email specific accounts anyway, select their rows in the account sheet.',
};
