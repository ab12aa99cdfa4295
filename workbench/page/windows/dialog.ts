import {say, type Word} from '../words';

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
  const dialog = document.createElement('dialog');
  const text = document.createElement('p');
  text.id = 'dialog-text';
  text.textContent = message;
  const heading = document.createElement('h2');
  heading.id = 'dialog-title';
  heading.textContent = title || 'Expansion Signals';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.setAttribute('aria-describedby', text.id);
  const row = document.createElement('div');
  row.className = 'buttons';
  const choices = BUTTONS[buttons] ?? BUTTONS.OK!;
  choices.forEach((name, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = labels[name] ?? say(name.toLowerCase() as Word);
    if (index === 0) button.className = 'primary';
    button.addEventListener('click', () => dialog.close(name));
    row.append(button);
  });
  dialog.append(heading, text, row);
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
  const field = document.createElement('input');
  field.value = text;
  field.setAttribute('aria-label', title);
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
