import {say} from '../words';

/** What the grid leaves without a name, or in the way of the Tab key, and what it should carry. */
const MENDED: readonly (readonly [selector: string, attribute: string, value: string])[] = [
  ['[data-u-comp="defined-name"] input', 'aria-label', say('name-box')],
  ['[data-u-comp="formula-bar"] button', 'aria-label', say('formula-bar')],
  ['[data-u-comp="sheet-bar-append-button"]', 'aria-label', say('add-tab')],
  ['canvas', 'tabindex', '-1'],
  ['[contenteditable]', 'role', 'textbox'],
  ['[contenteditable]', 'aria-label', say('cell')],
];

/** Gives the grid's own controls names that a screen reader can say, now and whenever it makes new ones. */
export function nameControls(container: HTMLElement): void {
  const mend = () => {
    for (const [selector, attribute, value] of MENDED) {
      for (const element of container.querySelectorAll(selector)) {
        if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
      }
    }
  };
  mend();
  new MutationObserver(mend).observe(container, {childList: true, subtree: true});
}
