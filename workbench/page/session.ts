import {parseAddress, rectOf} from '../host/document/a1';
import type {Rect} from '../host/document/rect';
import type {Sheet} from '../host/document/sheet';
import {activate} from '../host/document/tabs';
import type {MenuEntry, Shown, Workbook} from '../host/document/workbook';
import {Calculator} from '../host/formulas/calculator';
import {type AddOn, Guest} from './guest';
import {LANGUAGE} from './words';

/** What a script puts before the user's eyes, and asks. */
export interface Windows {
  toast(toast: Shown['toasts'][number]): void;
  /** Answers with the name of a button, such as `YES` or `CLOSE`. */
  alert(alert: Shown['alerts'][number]): Promise<string>;
  sidebar(sidebar: Shown['sidebars'][number]): void;
  /** A run is over: the spreadsheet may have changed, and the script may have selected something. */
  changed(selected: boolean): void;
}

export class Session {
  readonly #guest: Guest;
  readonly #windows: Windows;
  #workbook: Workbook;
  /** Has anyone typed, or has the add-on run, since the spreadsheet was opened? */
  isTouched = false;

  constructor(addOn: AddOn, windows: Windows, workbook: Workbook) {
    this.#windows = windows;
    this.#workbook = workbook;
    this.#guest = new Guest(addOn, workbook);
    this.openNew(workbook);
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  /** The add-on's menu, as it was made when the spreadsheet was opened. */
  get menu(): readonly MenuEntry[] {
    return this.#workbook.shown.menus.get('') ?? [];
  }

  /** Goes on with a spreadsheet that the add-on has not seen yet: it speaks the language of the page there. */
  openNew(workbook: Workbook): void {
    this.open(workbook);
    if (LANGUAGE !== 'en') this.#guest.run('sidebarCall', ['choose', {language: LANGUAGE, model: null, asOf: null}]);
  }

  /** Goes on with a spreadsheet as it was left. */
  open(workbook: Workbook): void {
    const calculator = new Calculator(workbook);
    workbook.calculation = calculator;
    this.#workbook = workbook;
    this.#guest.use(workbook);
    calculator.customFunctions = this.#guest;
    calculator.recalculate();
    this.isTouched = false;
    this.#guest.run('onOpen', [], {authMode: 'NONE', event: true});
  }

  /**
   * Runs a function of the add-on and shows what it wants to be seen.
   *
   * @returns what the sidebar would get
   * @throws GuestError what the add-on throws
   */
  async run(name: string, args: readonly unknown[] = []): Promise<unknown> {
    const {active} = this.#workbook;
    try {
      return await this.#runAsking(name, args);
    } finally {
      this.#windows.changed(this.#workbook.active !== active);
      await this.#show();
    }
  }

  select(sheet: Sheet, block: Rect): void {
    // Nobody clicks a hidden tab: the grid moved there by itself when it drew another one anew.
    if (sheet.hidden) return;
    activate(sheet, block);
  }

  /** Where a link such as `#gid=7&range=A12` leads, or `null` when that is nowhere here. */
  target(link: string): {sheet: Sheet; block: Rect} | null {
    const parts = new URLSearchParams(link.replace(/^.*#/, ''));
    const sheet = this.#workbook.sheets.find(({id}) => String(id) === parts.get('gid'));
    const address = parseAddress(parts.get('range') ?? 'A1');
    return sheet && address ? {sheet, block: rectOf(address, sheet.rows.count, sheet.columns.count)} : null;
  }

  /**
   * A script waits for the answer to an alert, a page cannot: a run that asks is given up, the user asked, and the run
   * begun again with the answer. So a command must ask before it changes anything, as a good one does.
   */
  async #runAsking(name: string, args: readonly unknown[]): Promise<unknown> {
    const given: string[] = [];
    for (;;) {
      const questions = new Questions(this.#workbook, given);
      try {
        const result = this.#guest.run(name, args, {answers: questions});
        this.#workbook.shown.alerts.push(...questions.told);
        return result;
      } catch (error) {
        this.#workbook.shown.alerts.push(...questions.told);
        if (!questions.open) throw error;
        given.push(await this.#windows.alert(questions.open));
      }
    }
  }

  async #show(): Promise<void> {
    const {toasts, alerts, sidebars} = this.#workbook.shown;
    for (const toast of toasts.splice(0)) this.#windows.toast(toast);
    for (const sidebar of sidebars.splice(0)) this.#windows.sidebar(sidebar);
    for (const alert of alerts.splice(0)) await this.#windows.alert(alert);
  }
}

/** What one run is answered: what the user has said before, and at the first new question nothing more. */
class Questions {
  readonly told: Shown['alerts'] = [];
  open: Shown['alerts'][number] | null = null;
  readonly #shown: Shown;
  readonly #given: readonly string[];
  #asked = 0;

  constructor({shown}: Workbook, given: readonly string[]) {
    this.#shown = shown;
    this.#given = given;
  }

  /** The host reads it when a script shows an alert, which it has noted just before. */
  get alert(): string {
    const alert = this.#shown.alerts.pop()!;
    if (alert.buttons === 'OK') {
      this.told.push(alert);
      return 'OK';
    }
    const answer = this.#given[this.#asked++];
    if (answer !== undefined) return answer;
    this.open = alert;
    throw new Error('The user is asked first.');
  }
}
