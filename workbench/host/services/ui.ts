import type {MenuEntry} from '../document/workbook';
import {enumeration, enumValue, nameOf} from './enums';
import {attach, handleOf} from './handles';
import {pageOf} from './html';
import {refuse} from './refuse';
import {execution, meter, surface} from './surface';

type GMenu = GoogleAppsScript.Base.Menu;
type GOutput = GoogleAppsScript.HTML.HtmlOutput;

/** What `SpreadsheetApp.getUi` gives. */
export function uiService(): GoogleAppsScript.Base.Ui {
  return new UiService();
}

class UiService extends surface<GoogleAppsScript.Base.Ui>('Ui') {
  override createAddonMenu(): GMenu {
    return new MenuService('');
  }

  override createMenu(caption: string): GMenu {
    return new MenuService(caption);
  }

  override showSidebar(userInterface: GOutput): void {
    const {workbook} = full('showSidebar');
    const {title, content} = pageOf(userInterface);
    workbook.shown.sidebars.push(workbook.keep({title, content}));
  }

  override showModalDialog(userInterface: GOutput, title: string): void {
    dialog('showModalDialog', userInterface, title, true);
  }

  override showModelessDialog(userInterface: GOutput, title: string): void {
    dialog('showModelessDialog', userInterface, title, false);
  }

  override alert(first: string, second?: unknown, third?: unknown): GoogleAppsScript.Base.Button {
    const {workbook, options} = full('alert');
    const titled = third !== undefined;
    const buttons = third ?? second;
    workbook.shown.alerts.push(
      workbook.keep({
        title: titled ? first : null,
        prompt: titled ? String(second) : first,
        buttons: buttons === undefined ? 'OK' : nameOf(buttons),
      }),
    );
    return enumValue('Button', options.answers?.alert ?? 'OK');
  }

  override prompt(first: string, second?: unknown, third?: unknown): GoogleAppsScript.Base.PromptResponse {
    this.alert(first, second as string, third as GoogleAppsScript.Base.ButtonSet);
    return new PromptResponseService(execution().options.answers?.prompt ?? null);
  }
}

for (const name of ['Button', 'ButtonSet']) {
  Object.defineProperty(UiService.prototype, name, {get: () => enumeration(name)});
}

class PromptResponseService extends surface<GoogleAppsScript.Base.PromptResponse>('PromptResponse') {
  constructor(text: string | null) {
    super();
    attach(this, {text});
  }

  override getResponseText(): string {
    return handleOf<{text: string | null}>(this).text ?? '';
  }

  override getSelectedButton(): GoogleAppsScript.Base.Button {
    return enumValue('Button', handleOf<{text: string | null}>(this).text === null ? 'CLOSE' : 'OK');
  }
}

interface Draft {
  readonly caption: string;
  readonly entries: MenuEntry[];
}

class MenuService extends surface<GMenu>('Menu') {
  constructor(caption: string) {
    super();
    attach(this, {caption, entries: []} satisfies Draft);
  }

  override addItem(caption: string, functionName: string): this {
    draftOf(this).entries.push({label: caption, functionName});
    return this;
  }

  override addSeparator(): this {
    draftOf(this).entries.push({separator: true});
    return this;
  }

  override addSubMenu(menu: GMenu): this {
    const {caption, entries} = draftOf(menu);
    draftOf(this).entries.push({label: caption, entries});
    return this;
  }

  override addToUi(): void {
    const {workbook} = execution();
    const {caption, entries} = draftOf(this);
    if (entries.length === 0) refuse('Menu must have at least one item.');
    workbook.shown.menus.set(caption, workbook.keep(entries));
  }
}

meter(UiService, 'Ui', {free: 'all'});
meter(PromptResponseService, 'PromptResponse', {free: 'all'});
meter(MenuService, 'Menu', {free: 'all'});

function draftOf(menu: object): Draft {
  return handleOf<Draft>(menu);
}

/** Windows and sidebars need a run that the user trusts in full. */
function full(method: string) {
  const run = execution();
  if (run.authMode === 'NONE' || run.authMode === 'LIMITED') refuse(`You do not have permission to call Ui.${method}.`);
  return run;
}

function dialog(method: string, output: object, title: string, modal: boolean): void {
  const {workbook} = full(method);
  const {content, width, height} = pageOf(output);
  workbook.shown.dialogs.push(workbook.keep({title, content, width, height, modal}));
}
