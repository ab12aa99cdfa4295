import {buttonTo, element} from './element';

/** What a menu offers: something to do, a line, or a heading over what follows. */
export type MenuItem =
  | {readonly label: string; readonly choose: () => void}
  | {readonly group: string}
  | {readonly line: true};

/** Makes a button open a menu of what is on offer at that time. Arrow keys, Home, End and Escape work as in any menu. */
export function attachMenu(button: HTMLButtonElement, items: () => readonly MenuItem[]): void {
  let menu: HTMLElement | null = null;
  const close = (returnFocus: boolean) => {
    if (!menu) return;
    menu.parentElement!.remove();
    menu = null;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', closeOutside, true);
    window.removeEventListener('blur', closeQuietly);
    if (returnFocus) button.focus();
  };
  const closeQuietly = () => close(false);
  const closeOutside = ({target}: Event) => {
    if (!menu?.contains(target as Node) && !button.contains(target as Node)) close(false);
  };
  const open = (focus: 'first' | 'last') => {
    menu = built(button, items(), close);
    // A landmark for screen readers: all other content of the page is in one, too.
    document.body.append(element('nav', {'aria-label': button.textContent}, menu));
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', closeOutside, true);
    window.addEventListener('blur', closeQuietly);
    entriesOf(menu)
      .at(focus === 'first' ? 0 : -1)
      ?.focus();
  };
  button.addEventListener('click', () => (menu ? close(true) : open('first')));
  button.addEventListener('keydown', (event) => {
    const beside = menuBeside(button, event.key);
    if (beside !== null) beside.focus();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') open(event.key === 'ArrowDown' ? 'first' : 'last');
    else return;
    event.preventDefault();
  });
}

/** The button of the menu to the left or right, around the ends; `null` for another key. */
function menuBeside(button: HTMLElement, key: string): HTMLElement | null {
  const by = {ArrowLeft: -1, ArrowRight: 1}[key];
  if (by === undefined) return null;
  const bar = [...(button.parentElement?.querySelectorAll<HTMLElement>('[aria-haspopup=menu]') ?? [])];
  return bar[(bar.indexOf(button) + by + bar.length) % bar.length] ?? null;
}

function built(button: HTMLElement, items: readonly MenuItem[], close: (returnFocus: boolean) => void): HTMLElement {
  const entries = items.map((item) => entry(item, close));
  const menu = element('div', {class: 'menu', role: 'menu', 'aria-labelledby': button.id}, ...entries);
  const {left, bottom} = button.getBoundingClientRect();
  menu.style.left = `${left}px`;
  menu.style.top = `${bottom + 4}px`;
  menu.addEventListener('keydown', (event) => {
    const beside = menuBeside(button, event.key);
    if (beside === null) return move(event, menu, close);
    event.preventDefault();
    close(true);
    beside.click();
  });
  return menu;
}

function entry(item: MenuItem, close: (returnFocus: boolean) => void): HTMLElement {
  if ('line' in item) return element('hr', {});
  if ('group' in item) return element('div', {class: 'group', role: 'presentation'}, item.group);
  const choose = () => {
    close(true);
    item.choose();
  };
  return buttonTo(choose, item.label, {role: 'menuitem'});
}

function move(event: KeyboardEvent, menu: HTMLElement, close: (returnFocus: boolean) => void): void {
  const entries = entriesOf(menu);
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % entries.length,
    ArrowUp: (at - 1 + entries.length) % entries.length,
    Home: 0,
    End: entries.length - 1,
  };
  if (event.key === 'Escape' || event.key === 'Tab') close(true);
  else if (event.key in to) entries[to[event.key]!]!.focus();
  else return;
  if (event.key !== 'Tab') event.preventDefault();
}

function entriesOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}
