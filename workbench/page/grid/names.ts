import {say, type Word} from '../words';

/** What the grid leaves without a name, or in the way of the Tab key, and what it should carry. */
const FIXED_ATTRIBUTES: readonly (readonly [selector: string, attribute: string, value: string])[] = [
  ['[data-u-comp="defined-name"] input', 'aria-label', say('name-box')],
  ['[data-u-comp="formula-bar"] button', 'aria-label', say('formula-bar')],
  ['[data-u-comp="sheet-bar-append-button"]', 'aria-label', say('add-tab')],
  ['[data-u-comp="pager-left-arrow"]', 'aria-label', say('previous-match')],
  ['[data-u-comp="pager-right-arrow"]', 'aria-label', say('next-match')],
  ['[data-u-comp="ribbon-toolbar"]', 'aria-label', say('toolbar')],
  // Landmarks are whole parts of the page: neither empty ones nor parts within another.
  ['[data-u-comp="left-sidebar"]', 'role', 'presentation'],
  ['[data-u-comp="right-sidebar"]', 'role', 'presentation'],
  ['[data-u-comp="sidebar"]', 'role', 'group'],
  ['canvas', 'tabindex', '-1'],
  ['[contenteditable]', 'role', 'textbox'],
  ['[contenteditable]', 'aria-label', say('cell')],
];

/** The buttons of the toolbar. */
const COMMANDS: Readonly<Record<string, Word>> = {
  'sheet.command.set-once-format-painter': 'paint-format',
  'sheet.command.clear-selection-all': 'clear-cells',
  'sheet.command.set-range-bold': 'bold',
  'sheet.command.set-range-italic': 'italic',
  'sheet.command.set-range-underline': 'underline',
  'sheet.command.set-range-stroke': 'strikethrough',
  'sheet.command.set-range-text-color': 'text-color',
  'sheet.command.set-background-color': 'fill-color',
  'sheet.command.set-border-basic': 'borders',
  'sheet.command.set-horizontal-text-align': 'align',
  'sheet.command.set-text-wrap': 'wrap',
  'sheet.command.add-worksheet-merge': 'merge',
  'sheet.operation.open.numfmt.panel': 'number-format',
  'sheet.command.numfmt.set.percent': 'percent',
  'sheet.command.numfmt.set.currency': 'currency',
  'sheet.command.numfmt.add.decimal.command': 'more-decimals',
  'sheet.command.numfmt.subtract.decimal.command': 'fewer-decimals',
  'ui.operation.open-find-dialog': 'find',
  'sheet.command.smart-toggle-filter': 'filter',
  'sheet.menu.sheets-sort': 'sort',
  'sheet.toolbar.text-to-number': 'text-to-number',
};

/** Gives the grid's own controls names that a screen reader can say, and keys where they have none, also when it makes new ones. */
export function nameControls(): void {
  const nameAll = () => {
    for (const [selector, attribute, value] of FIXED_ATTRIBUTES) {
      for (const element of document.querySelectorAll(selector)) set(element, attribute, value);
    }
    const notices = document.querySelectorAll('section[aria-label^="Notifications"], section[data-notices]');
    for (const [index, element] of [...notices].entries()) {
      set(element, 'data-notices', '');
      set(element, 'aria-label', say('notices', {number: String(index + 1)}));
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-u-command]')) {
      const word = COMMANDS[element.dataset.uCommand!];
      if (word) nameCommand(element, say(word));
    }
  };
  nameAll();
  new MutationObserver(nameAll).observe(document.body, {childList: true, subtree: true});
  document.addEventListener('keydown', press);
}

/** A button; a button with a list beside it; or a list that opens. */
function nameCommand(element: HTMLElement, name: string): void {
  const opens = element.closest('[data-slot$="-trigger"]') ?? null;
  const list = element.querySelector('[data-slot$="-trigger"]');
  if (element.matches('button')) set(element, 'aria-label', name);
  else if (opens) asButton(opens, name);
  else if (list) {
    asButton(element.firstElementChild!, name);
    asButton(list, say('more-of', {place: name}));
  } else asButton(element, name);
}

function asButton(element: Element, name: string): void {
  set(element, 'role', 'button');
  set(element, 'tabindex', '0');
  set(element, 'aria-label', name);
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

/** Enter and the space bar press what only became a button here; menus take their keys themselves. */
function press(event: KeyboardEvent): void {
  const {key, target} = event;
  if (key !== 'Enter' && key !== ' ') return;
  if (!(target instanceof HTMLElement) || !target.matches('#grid [role=button]:not(button, [aria-haspopup=menu])'))
    return;
  event.preventDefault();
  target.click();
}
