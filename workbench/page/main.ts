import {workbookOf} from '../host/document/state';
import {type MenuEntry, Workbook} from '../host/document/workbook';
import {Desk} from './desk';
import {acceptDrops} from './drop';
import {download, downloadCsv, readFile, sampleSpreadsheet, zone} from './files';
import {functionsOffered} from './grid/functions';
import type {StartGrid} from './grid/surface';
import type {AddOn} from './guest';
import {Keeping} from './keeping';
import {printSheet} from './print';
import {Regions} from './regions';
import {Session} from './session';
import {Sidebar} from './sidebar/sidebar';
import {ask, askText} from './windows/dialog';
import {attachMenu, type MenuItem} from './windows/menu';
import {showToast} from './windows/toast';
import {fillInWords, LANGUAGE, say} from './words';

declare global {
  interface Window {
    /** Set by `add-on.js`. */
    addOn: AddOn & {readonly bridge: string};
    /** Set by `univer.js`. */
    Univer_: {readonly startGrid: StartGrid};
  }
}

const {addOn, Univer_} = window;
const dark = matchMedia('(prefers-color-scheme: dark)');
const complain = (message: string) => showToast(message, null, 8);
const GLANCE_PAUSE = 400;
let glancing = 0;
const keeping = new Keeping();
fillInWords();

const session = new Session(
  addOn,
  {
    toast: ({message, title, seconds}) => showToast(message, title, seconds),
    alert: ({prompt, title, buttons}) => idleWhile(() => ask(prompt, title, buttons)),
    sidebar: ({title, content}) => sidebar.show(title, content),
    changed: (selected) => desk.refresh(selected),
  },
  sampleSpreadsheet(),
);
const desk = new Desk(
  Univer_.startGrid,
  {dark: dark.matches, language: LANGUAGE, functions: functionsOffered(addOn)},
  session,
  {
    complain,
    changed: ({state, canUndo, canRedo}, isSeen) => {
      keeping.keep(state);
      button('undo').disabled = !canUndo;
      button('redo').disabled = !canRedo;
      // The sidebar's own glance changes the document unseen, and must not lead to another glance.
      if (isSeen) glanceSoon();
    },
    selected: () => glanceSoon(),
    rename: () => void renameTab(),
    leave: () => regions.leave('F6', false),
  },
);
const sidebar = new Sidebar(addOn.bridge, {
  call: async (name, args) => {
    if (!addOn.entryPoints.includes(name)) throw new Error(`Script function not found: ${name}`);
    return busyWhile(() => session.run(name, args));
  },
  focusGrid: () => desk.focus(),
  leave: (key, back) => regions.leave(key, back),
});
const regions = new Regions([
  ['body > header', () => focused(button('file-menu'))],
  ['#grid header', () => focused(document.querySelector<HTMLElement>('#grid header button'))],
  ['#grid', () => focused(desk)],
  ['#sidebar', () => sidebar.focus()],
]);

dark.addEventListener('change', () => desk.darken(dark.matches));
attachMenu(button('file-menu'), () => [
  {label: say('start-sample'), choose: () => replace(sampleSpreadsheet)},
  {label: say('start-empty'), choose: () => replace(() => new Workbook({name: say('untitled'), timeZone: zone()}))},
  {line: true},
  {label: say('open-file'), choose: chooseFile},
  {line: true},
  {label: say('save-xlsx'), choose: save},
  {label: say('save-csv'), choose: () => downloadCsv(session.workbook)},
  {label: say('print'), choose: () => printSheet(session.workbook)},
]);
attachMenu(button('extensions-menu'), () => [{group: 'Expansion Signals'}, ...session.menu.flatMap(menuItems)]);
// The browser would print the page around the sheet.
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p') return;
  event.preventDefault();
  printSheet(session.workbook);
});
button('undo').addEventListener('click', () => desk.step(-1));
button('redo').addEventListener('click', () => desk.step(1));
button('start-over').addEventListener('click', () => replace(sampleSpreadsheet));
button('open-file').addEventListener('click', chooseFile);
button('download').addEventListener('click', save);
fileInput().addEventListener('change', () => {
  const [file] = fileInput().files ?? [];
  if (file) void openFile(file);
});

acceptDrops((file) => void openFile(file));
document.addEventListener('visibilitychange', () => void keeping.write());
window.addEventListener('beforeunload', (event) => {
  void keeping.write();
  if (session.isTouched && (keeping.problem || keeping.isBehind)) event.preventDefault();
});

void start();

async function start(): Promise<void> {
  const kept = await keeping.open();
  if (kept) session.open(workbookOf(kept));
  await show();
  session.isTouched = kept !== null;
  if (keeping.problem) showToast(say(keeping.problem === 'other tab' ? 'other-tab' : 'no-store'), null, -1);
  else if (kept) showToast(say('as-you-left-it'), null, 8);
  document.getElementById('starting')!.remove();
  document.documentElement.dataset.ready = 'true';
}

async function show(): Promise<void> {
  document.getElementById('document-name')!.textContent = session.workbook.name;
  await desk.open();
  if (addOn.entryPoints.includes('showSidebar') && !sidebar.isClosed) await session.run('showSidebar');
  session.isTouched = false;
}

async function renameTab(): Promise<void> {
  const {sheet} = session.workbook.active;
  const name = await askText(say('rename-tab'), sheet.name);
  if (name !== null && name !== sheet.name) desk.rename(name);
}

/** Whoever walks through cells is not followed at each step. */
function glanceSoon(): void {
  clearTimeout(glancing);
  glancing = window.setTimeout(() => sidebar.glance(), GLANCE_PAUSE);
}

function focused(target: {focus(): void} | null): boolean {
  target?.focus();
  return target !== null;
}

function menuItems(entry: MenuEntry): MenuItem[] {
  if ('separator' in entry) return [{line: true}];
  if ('entries' in entry) return [{group: entry.label}, ...entry.entries.flatMap(menuItems)];
  return [{label: entry.label, choose: () => void command(entry.functionName)}];
}

/** Runs a command of the add-on; what it throws is shown, as Google does. */
async function command(name: string): Promise<void> {
  try {
    await busyWhile(() => session.run(name));
  } catch (error) {
    await ask((error as Error).message, say('stopped'), 'OK');
  }
}

/** Opens another spreadsheet, after asking when there is work to lose. */
async function replace(open: () => Workbook | Promise<Workbook>): Promise<void> {
  if (session.isTouched) {
    const labels = {OK: say('replace-yes'), CANCEL: say('replace-no')};
    if ((await ask(say('replace-text'), say('replace-title'), 'OK_CANCEL', labels)) !== 'OK') return;
  }
  try {
    await busyWhile(async () => {
      session.openNew(await open());
      await show();
    });
  } catch (error) {
    await ask((error as Error).message, say('not-opened'), 'OK');
  }
}

/** Opens a file, and says what in it should be looked at. */
async function openFile(file: File): Promise<void> {
  let remarks: readonly string[] = [];
  await replace(async () => {
    const opened = await readFile(file);
    remarks = opened.remarks;
    return opened.workbook;
  });
  await tell(remarks);
}

async function tell(remarks: readonly string[]): Promise<void> {
  if (remarks.length > 0) await ask(remarks.join('\n\n'), say('check'), 'OK');
}

function chooseFile(): void {
  fileInput().value = '';
  fileInput().click();
}

function save(): void {
  busyWhile(() => download(session.workbook)).then(tell, (error: Error) => ask(error.message, say('not-saved'), 'OK'));
}

/** Shows that something is going on, before it keeps the page from drawing. */
async function busyWhile<T>(work: () => Promise<T>): Promise<T> {
  showBusy(true);
  await drawn();
  await desk.typed();
  try {
    return await work();
  } finally {
    showBusy(false);
  }
}

/** Nothing goes on while the user is asked. */
async function idleWhile<T>(question: () => Promise<T>): Promise<T> {
  showBusy(false);
  return question().finally(() => showBusy(true));
}

function showBusy(busy: boolean): void {
  document.getElementById('busy')!.hidden = !busy;
  document.body.setAttribute('aria-busy', String(busy));
}

/** The page has been drawn once more; a page out of sight is not waited for. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

function button(id: string): HTMLButtonElement {
  return document.getElementById(id) as HTMLButtonElement;
}

function fileInput(): HTMLInputElement {
  return document.getElementById('file') as HTMLInputElement;
}
