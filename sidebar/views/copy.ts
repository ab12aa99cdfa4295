import {tell} from '../app';
import {button, el} from '../element';
import {t} from '../words';

export function copyButton(text: string, name: string): HTMLElement {
  const label = t('labeled', {label: t('copy'), text: t(name)});
  return button(t('copy'), () => copy(text), {class: 'link', id: `copy-${name}`, 'aria-label': label});
}

async function copy(text: string): Promise<void> {
  const copied = (await copiedByClipboard(text)) || copiedBySelection(text);
  tell(t(copied ? 'copied' : 'copy-failed'));
}

async function copiedByClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Where the frame may not use the clipboard: selects the text in a field for a moment and copies that. */
function copiedBySelection(text: string): boolean {
  const back = document.activeElement;
  const field = el('textarea', {style: {position: 'fixed', top: '0', opacity: '0'}});
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (back instanceof HTMLElement) back.focus();
  return copied;
}
