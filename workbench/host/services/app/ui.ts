import type {MenuEntry} from '../../document/workbook';
import {enumValue, nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {pageOf} from './html';

type GUi = GoogleAppsScript.Base.Ui;
type GResponse = GoogleAppsScript.Base.PromptResponse;
type GMenu = GoogleAppsScript.Base.Menu;

export const ui: Service<GUi, null> = {
  free: {
    createAddonMenu: () => menuOf(''),
    createMenu: (_, caption) => menuOf(caption),
    showSidebar(_, output) {
      const {workbook} = trustedRun('showSidebar');
      const {title, content} = pageOf(output);
      workbook.shown.sidebars.push(workbook.keep({title, content}));
    },
    showModalDialog(_, output, title) {
      const {workbook} = trustedRun('showModalDialog');
      const {content, width, height} = pageOf(output);
      workbook.shown.dialogs.push(workbook.keep({title, content, width, height}));
    },
    alert: (_, ...given: unknown[]) => enumValue('Button', asked('alert', given).alert ?? 'OK'),
    prompt: (_, ...given: unknown[]) => wrap<GResponse>('PromptResponse', asked('prompt', given).prompt ?? null),
  },
  enums: ['Button', 'ButtonSet'],
};

/** What a user typed; `null` when the dialog was closed. */
export const promptResponse: Service<GResponse, string | null> = {
  free: {
    getResponseText: (text) => text ?? '',
    getSelectedButton: (text) => enumValue('Button', text === null ? 'CLOSE' : 'OK'),
  },
};

interface Draft {
  readonly caption: string;
  readonly entries: MenuEntry[];
}

export const menu: Service<GMenu, Draft> = {
  free: {
    addItem({entries}, label, functionName) {
      entries.push({label, functionName});
    },
    addSeparator({entries}) {
      entries.push({separator: true});
    },
    addSubMenu({entries}, submenu) {
      const {caption, entries: inner} = handleOf<Draft>(submenu);
      entries.push({label: caption, entries: inner});
    },
    addToUi({caption, entries}) {
      if (entries.length === 0) refuse('Menu must have at least one item.');
      const {workbook} = execution();
      workbook.shown.menus.set(caption, workbook.keep(entries));
    },
  },
};

function menuOf(caption: string): GMenu {
  return wrap('Menu', {caption, entries: []} satisfies Draft);
}

/** Notes a question to the user (`prompt`, `prompt, buttons` or `title, prompt, buttons`), and gives the answers there are. */
function asked(method: string, [first, second, third]: readonly unknown[]) {
  const {workbook, options} = trustedRun(method);
  const [title, prompt, buttons = 'OK'] = third === undefined ? [null, first, second] : [String(first), second, third];
  workbook.shown.alerts.push(workbook.keep({title, prompt: String(prompt), buttons: nameOf(buttons)}));
  return options.answers ?? {};
}

/** Windows and sidebars need a run that the user trusts in full. */
function trustedRun(method: string) {
  const run = execution();
  if (run.authMode === 'NONE' || run.authMode === 'LIMITED') refuse(`You do not have permission to call Ui.${method}.`);
  return run;
}
