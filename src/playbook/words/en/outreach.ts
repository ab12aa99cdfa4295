/** The Outreach tab: what is told of it. Its headings and statuses are among the known words. */
export const OUTREACH = {
  'outreach-done-title': 'Outreach',
  'outreach-done': 'Wrote {mails} {mails#email|emails} to the {tab} tab. Anything your team typed was kept.',
  'outreach-nobody':
    'There’s nobody to write to: no account has a step. Select rows in the account sheet to write to those accounts anyway.',
};
