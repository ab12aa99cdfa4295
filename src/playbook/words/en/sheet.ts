/** What is said in the spreadsheet around the scores: menu, columns, notes, messages. */
export const SHEET = {
  'tab-name-meeting': 'Meeting',
  'tab-name-ranking': 'Ranking',
  'tab-name-details': 'Details',
  'tab-name-plan': 'Plan',
  'tab-name-outreach': 'Outreach',
  'tab-name-calendar': 'Calendar',
  'tab-name-playbook': 'Playbook',
  'tab-name-settings': 'Settings',
  'tab-name-history': 'History',

  'plan-done-title': 'Plan',
  'plan-done': '{plans} account {plans#plan is|plans are} in the tab "{tab}".',
  'plan-nobody':
    'No account is ready for a plan yet. Select the rows of the accounts you want planned and build again.',
  'playbook-done-title': 'Playbook',
  'playbook-done': 'Your scripts are in the tab "{tab}". What you edit there is what plans and emails will say.',
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
  'filter-in-sidebar': 'A button in the sidebar does it.',
  'filter-failed': 'Google did not let the filter be extended: {reason} It is as it was.',
  'scored-out-of-step': 'Rows had been sorted without their scores; they are back in step.',
  'undone-title': 'Run undone',
  undone: 'Our columns and tabs are as they were before the last run.',
  'undo-breaks': 'Undoing would take away what is read by something of yours: {cells}. Change that first, then undo.',
  'reader-chart': 'a chart in "{tab}"',
  'reader-rule': 'a conditional format in "{tab}"',
  'undo-sample': 'You changed the sample in the tab "{tab}". Delete that tab yourself when you no longer need it.',
  'undo-frozen': 'The values that the formulas became have been changed or moved since, so the formulas stay values.',
  'left-behind':
    '{count} {count#cell|cells} of your own had no place in the new tab: {cells}. "Undo last run" brings {count#it|them} back.',
  'language-left':
    'It keeps its language: {count} {count#cell|cells} of your own would be lost if it were written anew: {cells}. Move them to another tab, put values in place of formulas, and open it again.',
  'tab-lost':
    'The headings or the hidden column of the tab "{tab}" are gone, so what you typed there cannot be told from ours. Bring them back with the version history, or copy what you need, delete the tab and build again.',
  'nothing-to-undo': 'There is no run to undo.',
  'refused-title': 'Nothing was changed',
  'failed-title': 'Not finished',
  'own-tab':
    'There are only tabs of the add-on in this file. Open or paste your accounts into a tab of your own and score that one.',
  busy: 'Another run is still working in this file. Wait a moment and try again.',
  'write-failed': 'The scores could not be written: {reason} Your sheet is as it was.',
  protected:
    'The tab "{tab}" holds cells of ours that are protected from you, so nothing was begun. Ask whoever protected them, or the owner of the file, for the right to edit.',
  'recover-failed':
    'An earlier run was cut off and cannot be taken back yet: {reason} Nothing new was begun. Once those cells can be edited again, try once more.',
  'sheet-moved': 'Somebody changed the tab "{tab}" while it was read, so nothing was written. Try again in a moment.',
  'undo-typed':
    'Somebody worked in the tab "{tab}" since the last run, and undoing it would lose that. Nothing was changed. Copy what you need from that tab first, or build it again: what was typed is kept then.',
  'undo-lost': 'What the last run kept to be undone is no longer there, so nothing was changed.',
  'write-failed-half':
    'The run failed and could not be taken back yet: {reason} Your own cells are untouched; ours may be half written. The next run clears that up first.',
  'no-room-columns':
    'Our {columns} columns need {needed} cells, and this file has only {free} left of the 10,000,000 that Google allows. A tab of at most {rows} rows would fit; blank rows count, so deleting those below your accounts may be enough.',
  'no-room-tab':
    'This needs {needed} more cells, and the file has only {free} left of the 10,000,000 that Google allows. Blank rows and columns count: delete those you do not need, or tabs, until {needed} are free.',
  'service-failed': 'Google reported an error: {reason} Nothing of your own was changed. Try again in a moment.',
  'freeze-failed': 'The formulas could not become values: {reason} They are as they were.',
  'freeze-disturbs':
    'Turning the formulas into values would have changed {count} {count#cell|cells} of your own: {cells}. They are as they were. Move your own formulas away from the results, then try again.',
  'freeze-unfinished':
    '{count} {count#cell shows|cells show} an error or {count#is|are} still working: {cells}. Put them right or wait a moment; until then no formula becomes a value.',
  'remove-readers':
    '{count} {count#place|places} of your own {count#reads|read} what would go and would then show an error or another result: {cells}.',
  'removed-kept': 'The sample in the tab "{tab}" stays, because you changed it: it is yours now.',
  'remove-in-menu': '{readers} Change them first, or choose Remove everything in the menu, which asks again.',
};
