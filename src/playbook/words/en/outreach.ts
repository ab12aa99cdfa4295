/** The Outreach tab: what is told of it. Its headings and statuses are among the known words. */
export const OUTREACH = {
  'outreach-done-title': 'Outreach',
  'outreach-done':
    '{mails} {mails#account is|accounts are} on the {tab} tab, each with an email or a call opening. What your team types there is kept when you rebuild.',
  'outreach-nobody':
    'There are no emails to write. Either no account has a step with the customer yet, those that do are on hold, or the selected rows hold no account. To email specific accounts anyway, select their whole rows in the account sheet.',
};
