import {say} from '../words';
import {buttonTo, element} from './element';

/** Where a script names no number. */
const USUAL_SECONDS = 5;

/** Shows a message at the edge of the page for a while; a negative number of seconds keeps it until it is closed. */
export function showToast(message: string, title: string | null, seconds: number | null): void {
  const heading = title ? [element('strong', {}, title)] : [];
  const toast = element(
    'div',
    {class: 'toast'},
    element('div', {}, ...heading, message),
    buttonTo(() => toast.remove(), '✕', {class: 'icon', 'aria-label': say('close-message')}),
  );
  document.getElementById('toasts')!.replaceChildren(toast);
  const stays = seconds ?? USUAL_SECONDS;
  if (stays >= 0) setTimeout(() => toast.remove(), stays * 1000);
}
