/** The entries of the menu. */
export const MENU = {
  'menu-calendar': 'Build calendar',
  'menu-monday': 'Build Monday page',
  'menu-ranking': 'Build ranking',
  'menu-meeting': 'Start meeting',
  'menu-outreach': 'Build outreach',
  'menu-replan': 'Re-plan open steps',
  'menu-settings': 'Open settings',
  'menu-score': 'Score portfolio',
  'menu-plan': 'Build plan',
  'menu-undo': 'Undo last run',
  'menu-sidebar': 'Open sidebar',
  'menu-sample': 'Add sample portfolio',
  'menu-freeze': 'Turn formulas into values',
  'menu-remove': 'Remove everything',
  'menu-playbook': 'Open playbook',
};
