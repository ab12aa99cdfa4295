/** The Scenarios tab. The headings that people type below are among the known words. */
export const SCENARIOS = {
  'scenario-done-title': 'Scenarios',
  'scenario-done':
    '{count} {count#scenario is|scenarios are} on the {tab} tab. What your team types in the yellow cells is kept when you rebuild.',
  'scenario-title': 'What if? Scenarios as of {day}',
  'scenario-subtitle':
    'The first row is your portfolio as is. Columns with Δ show the change from it; NRR and GRR show what they’d be. Edit the yellow cells or add rows below, then build again.',
  'scenario-col-touched': 'Accounts changed',
  'scenario-col-hot': 'Δ Hot',
  'scenario-col-weighted': 'Δ Weighted pipeline',
  'scenario-col-nrr': 'NRR',
  'scenario-col-grr': 'GRR',
  'scenario-note-change':
    'A value: openIssue = no. A step: renewalDate + 1 month, seatPrice + 10%, relationship + 1 level. A win: won: 5 largest targets. Use a heading from your sheet or a field name. Separate changes with semicolons.',
  'scenario-note-for': 'All, a segment, a CSM or AE, a band, a priority, or At-risk.',
  'scenario-base': 'As is',
  'scenario-now': 'now ',
  'scenario-all': 'All',
  'scenario-unknown':
    'Needs amounts in one currency, or rates in Settings. Weighted pipeline: at least one account sized. NRR and GRR: an ARR for at least half of your accounts; then, for at least half of that ARR, accounts that are sized or ruled out (NRR) or that have a renewal date (GRR).',
  'scenario-wrong-change':
    '“{part}” can’t be read. Enter a change such as openIssue = no, renewalDate + 1 month, seatPrice + 10%, relationship + 1 level, or won: 5 largest targets.',
  'scenario-wrong-for':
    'No account matches “{value}” under For. Enter All, a segment, a CSM or AE, a band such as Hot, a priority such as Fix first, or At-risk.',
  'scenario-solved': 'All open issues resolved',
  'scenario-solved-change': 'openIssue = no',
  'scenario-solved-for': 'All',
  'scenario-better': 'Every At-risk relationship one level better, except customers who are leaving',
  'scenario-better-change': 'relationship + 1 level',
  'scenario-better-for': 'At-risk',
  'scenario-later': 'Renewals a month later',
  'scenario-later-change': 'renewalDate + 1 month',
  'scenario-later-for': 'All',
  'scenario-price': 'Seat price up 10%',
  'scenario-price-change': 'seatPrice + 10%',
  'scenario-price-for': 'All',
  'scenario-contact': 'Every Reconnect first account contacted',
  'scenario-contact-change': 'lastContact = today',
  'scenario-contact-for': 'Reconnect first',
  'scenario-won': 'The five largest targets in the weighted pipeline won',
  'scenario-won-change': 'won: 5 largest targets',
  'scenario-won-for': 'All',
};
