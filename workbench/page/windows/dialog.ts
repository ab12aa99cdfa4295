import {say, type Word} from '../words';
import {buttonTo, element} from './element';

/** The buttons of an alert as Apps Script names them, the one that goes ahead first. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Asks in a window of the page; resolves to the name of the button, `CLOSE` when it was closed with Escape. */
export function ask(
  message: string,
  title: string | null,
  buttons: string,
  labels: Record<string, string> = {},
): Promise<string> {
  const choices = (BUTTONS[buttons] ?? BUTTONS.OK!).map((name, index) => {
    const label = labels[name] ?? say(name.toLowerCase() as Word);
    return buttonTo(() => dialog.close(name), label, index === 0 ? {class: 'primary'} : {});
  });
  const dialog = element(
    'dialog',
    {'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-text'},
    element('h2', {id: 'dialog-title'}, title || 'Expansion Signals'),
    element('p', {id: 'dialog-text'}, message),
    element('div', {class: 'buttons'}, ...choices),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || 'CLOSE');
    });
  });
}

/** Asks for a text; `null` when the user does not want to say one. */
export async function askText(title: string, text: string): Promise<string | null> {
  const answered = ask('', title, 'OK_CANCEL');
  const dialog = document.querySelector('dialog')!;
  const field = element('input', {'aria-label': title});
  field.value = text;
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    dialog.close('OK');
  });
  dialog.querySelector('#dialog-text')!.replaceWith(field);
  dialog.removeAttribute('aria-describedby');
  field.select();
  return (await answered) === 'OK' ? field.value : null;
}
