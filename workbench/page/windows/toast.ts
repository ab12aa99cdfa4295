import {say} from '../words';

/** Where a script names no number. */
const USUAL_SECONDS = 5;

export function clearToasts(): void {
  document.getElementById('toasts')!.replaceChildren();
}

/** Shows a message at the edge of the page for a while; a negative number of seconds keeps it until it is closed. */
export function showToast(message: string, title: string | null, seconds: number | null): void {
  const toast = document.createElement('div');
  toast.className = 'toast';
  const text = document.createElement('div');
  if (title) {
    const heading = document.createElement('strong');
    heading.textContent = title;
    text.append(heading);
  }
  text.append(message);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'icon';
  close.setAttribute('aria-label', say('close-message'));
  close.textContent = '✕';
  close.addEventListener('click', () => toast.remove());
  toast.append(text, close);
  document.getElementById('toasts')!.replaceChildren(toast);
  const stays = seconds ?? USUAL_SECONDS;
  if (stays >= 0) setTimeout(() => toast.remove(), stays * 1000);
}
