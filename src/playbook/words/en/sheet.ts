/** What is said in the spreadsheet around the scores: menu, columns, notes, messages. */
export const SHEET = {
  'menu-score': 'Score portfolio',
  'menu-plan': 'Build plan',
  'plan-done-title': 'Plan',
  'plan-done': '{plans} account {plans#plan is|plans are} in the tab "{tab}".',
  'plan-nobody':
    'No account is ready for a plan yet. Select the rows of the accounts you want planned and build again.',
  'playbook-done-title': 'Playbook',
  'playbook-done': 'Your scripts are in the tab "{tab}". What you edit there is what plans and e-mails will say.',
  'menu-undo': 'Undo last run',
  'column-score': 'Score',
  'column-band': 'Band',
  'column-priority': 'Priority',
  'column-confidence': 'Confidence',
  'column-target': 'Target',
  'column-why': 'Why',
  'column-key': 'Scored for',
  'note-title': '{account}: {score} of 100, {band}',
  'note-range': 'Possible range {from}–{to}; {confidence%} of the score rests on data.',
  'note-readiness': 'Readiness {score} of {top}: {band}.',

  'product-name': 'Expansion Signals',
  'scored-title': 'Portfolio scored',
  scored: '{accounts} {accounts#account|accounts} scored. {bands}.',
  'scored-band': '{count} {band}',
  'scored-issues': '{issues} {issues#cell needs|cells need} a look.',
  'scored-first-issue': 'First: {message}',
  'scored-questions':
    '{questions} {questions#column is|columns are} not used until you confirm what {questions#it means|they mean}: {headings}.',
  'scored-filter':
    'Your filter ends before our columns: extend it to column {column} before you sort, or the scores stay behind.',
  'scored-out-of-step': 'Rows had been sorted without their scores; they are back in step.',
  'undone-title': 'Run undone',
  undone: 'The scores are as they were before the last run.',
  'nothing-to-undo': 'There is no run to undo.',
  'refused-title': 'Nothing was changed',
  'own-tab': 'This tab belongs to the add-on. Open the tab with your accounts and score that one.',
  busy: 'Another run is still working in this file. Wait a moment and try again.',
  'write-failed': 'The scores could not be written: {reason} Your sheet is as it was.',
  'write-failed-half':
    'The scores could not be written: {reason} Your own columns are untouched; ours may be half written. Score again, or undo the last run.',
};
