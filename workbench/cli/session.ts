import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {capitalized} from '../../src/playbook/say';
import {loadTabs} from '../files/load';
import {tabMarkOf} from '../files/shared';
import type {FileTab} from '../files/tab';
import {Workbook} from '../host/document/workbook';
import {hostScript, htmlFiles} from '../host/load';
import {openRealm, type Realm, ScriptError} from '../host/realm';
import {decide, mappingOf} from './decide';
import {type Choices, type Found, NothingScored} from './found';
import {historyIn} from './history';
import {spreadsheetLocale} from './locale';
import type {Report} from './report';

/** Tabs that were not built, by their names, and why, in the words a user of the add-on would read. */
export interface RefusedTab {
  readonly tabs: string;
  readonly reason: string;
}

/** A large sheet on a busy machine takes its time; no one waits for a script that a person can stop. */
const LONG = {timeout: 600_000};

/** A spreadsheet in memory, with the built add-on at work on it. */
export class Session {
  #opened: Realm | null = null;

  constructor(
    readonly project: string,
    readonly workbook: Workbook,
  ) {}

  /** The add-on's script, loaded when something is to be written. */
  get #realm(): Realm {
    if (this.#opened === null) {
      const {project, workbook} = this;
      const bundle = readFileSync(join(project, 'dist/Code.js'), 'utf8');
      this.#opened = openRealm({
        ...{bundle, files: htmlFiles(project), hostScript: hostScript(project), workbook},
        // What scoring read and decided is there when the tabs are built.
        keepsGlobals: true,
      });
    }
    return this.#opened;
  }

  /** Service calls of the scoring, and of building the tabs. */
  readonly calls = {scoring: 0, tabs: 0};

  /**
   * Whether scoring runs the add-on's script: when something is to be written, or the file holds something of the add-on's
   * that would be read. What History and Settings hold is among the choices.
   */
  needsScript({isReadOnly, history, settings}: Choices): boolean {
    const known: (string | null)[] = [null, ...(history ? ['history'] : []), ...(settings ? ['settings'] : [])];
    return !isReadOnly || !this.workbook.sheets.every((sheet) => known.includes(tabMarkOf(sheet)));
  }

  /**
   * Scores the open tab as a click on *Score portfolio* does.
   *
   * @throws NothingScored
   */
  score(choices: Choices): Found {
    if (!this.needsScript(choices)) return decide(this.workbook.active.sheet, choices);
    const {history} = choices;
    const found = asFound(this.#scoreInScript(choices));
    return history ? {...found, history: historyIn(this.workbook) ?? []} : found;
  }

  #scoreInScript({asOf, map, lang = 'en', isForPeople = false, isReadOnly = false, history, shown}: Choices): string {
    const mapping = mappingOf(map, isForPeople ? lang : 'en');
    const options = JSON.stringify({
      choices: {
        ...(asOf !== null && {asOf}),
        // By the name of the tab alone: its headings are what they are.
        mappings: [{tab: this.workbook.active.sheet.name, mapping, headings: {count: 0, digest: '', places: {}}}],
        ...(lang !== 'en' && {language: lang}),
      },
      lang: isForPeople ? lang : 'en',
      isReadOnly,
      ...(shown !== undefined && {shown}),
      isRemembered: history !== undefined,
    });
    const json = this.#counted('scoring', () =>
      refusable(() => this.#realm.evaluate(`return App_.scoreForLine_(${options});`, LONG)),
    );
    if (typeof json !== 'string') throw new Error(`The report is no text but ${typeof json}.`);
    return json;
  }

  /**
   * Builds every tab as the menu does.
   *
   * @returns what the add-on refused to build, such as a plan when no account is ready for one
   */
  buildTabs(): RefusedTab[] {
    const {sheet} = this.workbook.active;
    this.workbook.active = {sheet, block: null};
    const json = this.#counted('tabs', () => this.#realm.evaluate('return App_.buildForLine_();', LONG));
    this.workbook.active = {sheet, block: null};
    // Nothing else will run, and what the script held is as large as the pages.
    this.#opened?.forget();
    this.#opened = null;
    const refused: {tab: string; reason: string}[] = JSON.parse(String(json));
    return refused.map(({tab, reason}) => {
      return {tabs: tab === 'ranking' ? 'Meeting, Ranking and Details' : capitalized(tab), reason};
    });
  }

  #counted<T>(stage: 'scoring' | 'tabs', run: () => T): T {
    try {
      return run();
    } finally {
      this.calls[stage] += this.#realm.calls;
    }
  }
}

/** A report in JSON, whole or with the first accounts only. */
function asFound(json: string): Found {
  let parsed: Report | null = null;
  const report = (): Report => {
    parsed ??= JSON.parse(json) as Report;
    return parsed;
  };
  return {
    report: (top) => ({...report(), accounts: report().accounts.slice(0, top)}),
    json: (remarks) => {
      if (remarks.length === 0) return [json];
      return [JSON.stringify({...report(), decisions: [...remarks, ...report().decisions]})];
    },
  };
}

/** What the add-on refuses comes out as what its user would read. */
function refusable<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ScriptError && error.name === 'Refusal') throw new NothingScored(error.message);
    throw error;
  }
}

/**
 * A new spreadsheet with the tabs of a file, in this machine's time zone.
 *
 * @param locale such as `de-DE`
 */
export function openSession(project: string, tabs: readonly FileTab[], locale: string): Session {
  const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
  const workbook = new Workbook({timeZone, locale: spreadsheetLocale(locale)});
  loadTabs(workbook, tabs);
  return new Session(project, workbook);
}
