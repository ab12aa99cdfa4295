/** What is said in the spreadsheet around the scores: menu, columns, notes, messages. */
export const SHEET = {
  'tab-name-meeting': 'Meeting',
  'tab-name-ranking': 'Ranking',
  'tab-name-details': 'Details',
  'tab-name-plan': 'Plan',
  'tab-name-outreach': 'Outreach',
  'tab-name-calendar': 'Calendar',
  'tab-name-monday': 'Monday',
  'tab-name-scenarios': 'Scenarios',
  'tab-name-sql': 'SQL',
  'tab-name-playbook': 'Playbook',
  'tab-name-settings': 'Settings',
  'tab-name-history': 'History',

  'plan-done-title': 'Plan',
  'plan-done': '{plans} account {plans#plan is|plans are} on the {tab} tab.',
  'plan-nobody':
    'Nothing to plan: no account has a step in the next 30 days, or the selected rows hold no accounts. To plan specific accounts, select their whole rows in the account sheet, then build again.',
  'playbook-done-title': 'Playbook',
  'playbook-done': 'Your scripts are on the {tab} tab. Plans and emails use whatever you write there.',
  'note-title': '{account}: {score} of 100, {band}',
  'note-readiness': 'Readiness {score} of {top}: {band}.',

  'product-name': 'Expansion Signals',
  'scored-title': 'Portfolio scored',
  scored: '{accounts} {accounts#account|accounts} scored. {bands}.',
  'scored-band': '{count} {band}',
  'scored-issues': '{issues} {issues#item needs|items need} attention.',
  'scored-first-issue': 'First: {message}',
  'scored-questions':
    '{questions} {questions#column isn’t|columns aren’t} used until you confirm what {questions#it means|they mean}: {headings}.',
  'scored-filter':
    'Your filter doesn’t include the score columns. Extend it to column {column} before you sort, or the scores won’t move with their rows.',
  'filter-in-sidebar': 'Use the “Extend the filter” button in the sidebar.',
  'filter-failed': 'Google didn’t let us extend the filter ({reason}). Nothing was changed.',
  'scored-out-of-step':
    'Rows had been sorted, moved, or replaced without their scores; each score is back beside its account.',
  'undone-title': 'Run undone',
  undone: 'Everything the last run changed is back to how it was.',
  'undo-breaks':
    'Can’t undo yet, because it would break {cells}. Make sure nothing there reads the add-on’s results, then undo.',
  'reader-chart': 'a chart on the {tab} tab',
  'reader-rule': 'a conditional formatting rule on the {tab} tab',
  'undo-sample':
    'The sample on the {tab} tab has been changed, so it stays. Delete that tab yourself when you no longer need it.',
  'undo-frozen':
    'Some of the values that replaced formulas have been edited, moved, or deleted since, so the formulas can’t be restored.',
  'left-behind':
    '{count} of your cells didn’t fit into the new tab: {cells}. “Undo last run” brings {count#it|them} back.',
  'language-left':
    'It wasn’t switched to the new language because that would delete {count} of your cells: {cells}. Move {count#it|them} to another tab, replace any formulas with values, then open the tab from the menu again.',
  'tab-lost':
    'The headings or the hidden column of the {tab} tab are gone, so we can’t tell your entries from ours. Restore them from the version history, or copy what you need, delete the tab, and build again.',
  'nothing-to-undo': 'There’s no run to undo.',
  'refused-title': 'Nothing was changed',
  'failed-title': 'Not finished',
  'own-tab':
    'Apart from the add-on’s own tabs, no tab in this file has data in its cells (a chart or a Connected Sheet doesn’t count). Put your accounts in a tab of your own and score that one.',
  busy: 'Another run is still in progress in this file. Wait a moment and try again.',
  'write-failed': 'The scores couldn’t be written ({reason}). Nothing was changed.',
  protected:
    'The {tab} tab has protected cells you can’t edit, so nothing was changed. Ask whoever protected them, or the file’s owner, for edit access.',
  'recover-failed':
    'An earlier run was interrupted and can’t be undone yet ({reason}). Nothing new was started. Try again in a moment; if the error is about protected cells, get edit access first.',
  'sheet-moved':
    'Someone changed the {tab} tab while we were reading it, so nothing was written. Try again in a moment.',
  'undo-typed':
    'Someone has worked on the {tab} tab since the last run, and undoing would lose that. Nothing was changed. To undo anyway, copy what you need, delete that tab, and undo again.',
  'undo-lost': 'The undo data for the last run is gone, so nothing was changed.',
  'write-failed-half':
    'The run failed and couldn’t be undone yet ({reason}). Only the add-on’s cells and formulas were touched, and they may be incomplete. The next run cleans up first.',
  'no-room-columns':
    '{columns} new {columns#column needs|columns need} {needed} cells, and this file has only {free} left of the 10,000,000 that Google allows: enough for {rows} {rows#row|rows}. Blank rows count, so deleting those below your accounts may be enough.',
  'no-room-tab':
    'This needs {needed} more cells, and the file has only {free} left of the 10,000,000 that Google allows. Blank rows and columns count: delete those, or whole tabs, until {needed} are free.',
  'service-failed': 'Google returned an error ({reason}), so this wasn’t finished. Try again in a moment.',
  'freeze-failed': 'The formulas couldn’t be turned into values ({reason}). Nothing was changed.',
  'freeze-disturbs':
    'Turning the formulas into values would have changed {count} of your cells: {cells}. Nothing was changed. Move your own formulas away from the results, then try again.',
  'freeze-unfinished':
    '{count} {count#cell shows|cells show} an error or {count#is|are} still loading: {cells}. Fix any errors, or wait a moment and try again. No formulas were turned into values.',
  'remove-readers':
    'Removing everything would break formulas, named ranges, charts, or rules of yours in {count} {count#place|places}: {cells}.',
  'removed-kept': 'The sample on the {tab} tab stays, because it has been changed.',
  'remove-in-menu': '{readers} Change them first, or choose Remove everything in the menu, which asks again.',
};
