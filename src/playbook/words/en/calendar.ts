/** What the Calendar tab says around its steps. */
export const CALENDAR = {
  'calendar-done-title': 'Calendar',
  'calendar-done': 'The {tab} tab is up to date: {days} days, {steps} {steps#step|steps}.',
  'replan-done': 'Open steps were re-planned. The {tab} tab is up to date: {days} days, {steps} {steps#step|steps}.',
  'replan-done-pages':
    'Open steps were re-planned. The {tab} tab is up to date: {days} days, {steps} {steps#step|steps}. {pages&} {count#was|were} updated too.',
  'calendar-wins': 'Plan and Calendar had different entries for {count} {count#step|steps}; Calendar’s were kept.',
  'calendar-title': 'Calendar: {days} days from {asOf}',
  'calendar-subtitle': 'Steps for {accounts} {accounts#account|accounts}.',
  'calendar-per-week':
    'Usually at most {perWeek} discovery {perWeek#call|calls} per owner per week: accounts to pursue first, then in rank order.',
  'calendar-no-owner': 'No account in the sheet has an owner, so there’s no weekly limit on discovery calls.',
  'calendar-no-place': '{count} {count#account is|accounts are} waiting for a week with room for a discovery call.',
  'calendar-legend': 'Key: {marks}',
  'calendar-legend-mark': '{mark} {phase}',
  'calendar-legend-quarter': '◆ end of your fiscal quarter',
  'calendar-legend-notice': 'notice deadline',
  'calendar-empty': 'No account on this calendar has a planned step in this period.',

  'calendar-week-heading': '{month}/\n{date}',
  'calendar-quarter-end': '◆\n{month}/\n{date}',
  'calendar-quarter-end-note': 'End of your fiscal quarter: {on}.',
  'calendar-quarter-end-event': 'Your fiscal quarter ends',
  'calendar-detail': '{label}: {text}',

  'phase-gone': 'Not in this calendar: {phase}',

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
  'mark-notice': 'N',
};
