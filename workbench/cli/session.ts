import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadTabs} from '../files/load';
import type {FileTab} from '../files/tab';
import {Workbook} from '../host/document/workbook';
import {hostScript, htmlFiles} from '../host/load';
import {openRealm, type Realm, ScriptError} from '../host/realm';
import {spreadsheetLocale} from './locale';

/** Why nothing could be scored, in the words a user of the add-on would read. */
export class NothingScored extends Error {
  override readonly name = 'NothingScored';
}

/** What a person chose before scoring. */
export interface Choices {
  readonly asOf: string | null;
  readonly map: Readonly<Record<string, string>>;
  /** The language of what is written into the sheet. */
  readonly lang?: 'en' | 'zh';
  /** Whether the report's texts are in that language too; else they are English, for programs. */
  readonly isForPeople?: boolean;
  /** Only decides, and writes no scores: nobody will look at the sheet. */
  readonly isReadOnly?: boolean;
}

/** Tabs that were not built, by their names, and why, in the words a user of the add-on would read. */
export interface RefusedTab {
  readonly tabs: string;
  readonly reason: string;
}

/** A large sheet on a busy machine takes its time; no one waits for a script that a person can stop. */
const LONG = {timeout: 600_000};

/** A spreadsheet in memory, with the built add-on at work on it. */
export class Session {
  readonly #realm: Realm;

  constructor(
    project: string,
    readonly workbook: Workbook,
  ) {
    const bundle = readFileSync(join(project, 'dist/Code.js'), 'utf8');
    this.#realm = openRealm({bundle, files: htmlFiles(project), hostScript: hostScript(project), workbook});
  }

  /** Service calls of the scoring, and of building the tabs. */
  readonly calls = {scoring: 0, tabs: 0};

  /**
   * Scores the open tab as a click on *Score portfolio* does.
   *
   * @returns the report as JSON
   * @throws NothingScored
   */
  score({asOf, map, lang = 'en', isForPeople = false, isReadOnly = false}: Choices): string {
    const options = JSON.stringify({...(asOf !== null && {asOf}), map, lang, isForPeople, isReadOnly});
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
    const {alerts} = this.workbook.shown;
    const refused: RefusedTab[] = [];
    for (const [command, tabs] of TAB_COMMANDS) {
      const before = alerts.length;
      this.workbook.active = {sheet, block: null};
      this.#counted('tabs', () => this.#realm.run(command, [], LONG));
      refused.push(...alerts.slice(before).map(({prompt}) => ({tabs, reason: prompt})));
    }
    this.workbook.active = {sheet, block: null};
    return refused;
  }

  #counted<T>(stage: 'scoring' | 'tabs', run: () => T): T {
    try {
      return run();
    } finally {
      this.calls[stage] += this.#realm.calls;
    }
  }
}

/** Each command with the tabs it writes. The plan comes before the ranking that links to it. */
const TAB_COMMANDS: readonly (readonly [command: string, tabs: string])[] = [
  ['buildPlan', 'Plan'],
  ['buildOutreach', 'Outreach'],
  ['buildMonday', 'Monday'],
  ['buildRanking', 'Meeting, Ranking and Details'],
  ['buildCalendar', 'Calendar'],
  ['openPlaybook', 'Playbook'],
  ['openSettings', 'Settings'],
];

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
