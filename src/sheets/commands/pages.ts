import {inQuotes, type Phrase, phrase, sentencesOf} from '../../core/phrase';
import {say} from '../../playbook/say';
import type {TabKey, TabModel} from '../../tabs/model';
import type {AccountSheet} from '../file/account-sheet';
import {scriptIssues} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {fileProperties} from '../file/properties';
import type {Tab} from '../google';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {appendToHistory} from '../write/history';
import {withOverwritten} from '../write/typed-tab';
import {writeOwnTab} from '../write/write-own-tab';
import type {FileRun} from './run';

/** What a command writes of a run: one tab of ours, or several that belong together. */
export interface Page {
  readonly keys: readonly TabKey[];
  /** Cells of people's own that are written over. */
  readonly overwritten: readonly string[];
  /** @returns the tab that people open */
  readonly write: () => Tab;
}

/** A page that is one tab of ours; its model is made when it is written. */
export function pageOf(
  {file, sheet}: FileRun,
  key: TabKey,
  model: () => TabModel,
  overwritten: readonly string[] = [],
): Page {
  return {keys: [key], overwritten, write: () => writeOwnTab(file, model(), sheet)};
}

/**
 * Writes pages of one run in their order so that they can be taken back together, remembers the run, and opens the first.
 *
 * @param done what is told of the first page, by the name of its tab
 * @param properties what the document is to remember, by key; undo puts back what it remembered before
 * @returns what to tell the user
 * @throws Refusal when they cannot be written; everything is then as it was
 */
export function writePages(
  run: FileRun,
  pages: readonly Page[],
  done: (tab: string) => Phrase,
  properties?: Readonly<Record<string, string>>,
): string {
  const {file, comparison, unknown} = run;
  const {spreadsheet, words} = file;
  const keys = new Set<TabKey>([...pages.flatMap((page) => page.keys), 'history']);
  const before = {tabs: tabsBefore(file, [...keys]), ...(properties && {properties: propertiesNow(properties)})};
  const [tab] = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => {
    if (properties) fileProperties().setProperties(properties);
    const written = pages.map(({write}) => write());
    if (!comparison.isRecorded) appendToHistory(file, comparison.run, run.history);
    return written as [Tab, ...Tab[]];
  });
  comparison.isRecorded = true;
  spreadsheet.setActiveSheet(tab);
  const overwritten = pages.flatMap((page) => page.overwritten);
  const {conflicts} = run.typed;
  const names = unknown.slice(0, MOST_NAMED).map(inQuotes);
  const sentences = [
    withOverwritten(done(tab.getName()), overwritten),
    // Steps whose status, owner or day is not the same on Plan and Calendar.
    ...(conflicts > 0 ? [phrase('calendar-wins', {count: conflicts})] : []),
    ...(names.length > 0 ? [phrase('decision-for-nobody', {names, count: names.length})] : []),
    ...scriptIssues(file)
      .slice(0, MOST_ISSUES)
      .map(({message}) => message),
  ];
  return say(sentencesOf(sentences), words);
}

function propertiesNow(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(properties).map((key) => [key, fileProperties().getProperty(key) ?? '']));
}

/**
 * Writes a tab of ours that shows no run, so that it can be taken back.
 *
 * @param accounts as {@link writeOwnTab} takes it
 * @param tabs what it will make or write over, where that was asked for already
 */
export function writeLoneTab(
  file: OpenFile,
  model: TabModel,
  accounts: AccountSheet | null = null,
  tabs = tabsBefore(file, [model.key]),
): Tab {
  const {spreadsheet, words} = file;
  return undoable(spreadsheet, {before: {tabs}, words, failure: 'tab-failed'}, () =>
    writeOwnTab(file, model, accounts),
  );
}

const MOST_NAMED = 3;
/** So many faults of the Playbook are told at once; the next run tells of the rest. */
const MOST_ISSUES = 3;
