/** What the Calendar tab says around its steps. */
export const CALENDAR = {
  'calendar-done-title': 'Calendar',
  'calendar-done': '{steps} {steps#step|steps} over {days} days are on the {tab} tab.',
  'replan-done': 'Open steps have new dates. {steps} {steps#step|steps} over {days} days are on the {tab} tab.',
  'replan-done-pages':
    'Open steps have new dates, on the {tab} tab ({steps} {steps#step|steps} over {days} days) and on every other page that shows them.',
  'calendar-wins': '{count} {count#step differs|steps differ} between Plan and Calendar; Calendar counts.',
  'calendar-title': 'Calendar: {days} days from {asOf}',
  'calendar-subtitle': '{accounts} {accounts#account|accounts} with something to do.',
  'calendar-per-week':
    'At most {perWeek} discovery {perWeek#call|calls} per owner and week, in the order of the ranking.',
  'calendar-no-owner': 'No account in the sheet has an owner, so calls aren’t spread over the weeks.',
  'calendar-no-place': '{count} more {count#account waits|accounts wait} for a free week.',
  'calendar-legend': 'Weeks: {marks}',
  'calendar-legend-mark': '{mark} {phase}',
  'calendar-legend-quarter': '◆ your fiscal quarter ends',
  'calendar-legend-notice': 'notice deadline',
  'calendar-empty': 'Nothing due in this period.',

  'calendar-week-heading': '{month}/\n{date}',
  'calendar-quarter-end': '◆\n{month}/\n{date}',
  'calendar-quarter-end-note': 'Your fiscal quarter ends on {on}.',
  'calendar-quarter-end-event': 'Your fiscal quarter ends',
  'calendar-detail': '{label}: {text}',

  'phase-gone': 'No longer planned: {phase}',

  'phase-own': 'Added by hand',
  'mark-check': '!',
  'mark-defend': 'D',
  'mark-fix': 'F',
  'mark-adopt': 'A',
  'mark-reconnect': 'T',
  'mark-opening': 'O',
  'mark-material': 'M',
  'mark-proposal': 'P',
  'mark-approval': 'V',
  'mark-close': 'C',
  'mark-renewal': 'R',
};
