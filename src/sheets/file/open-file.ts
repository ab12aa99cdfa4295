import type {Day} from '../../core/day';
import type {Spreadsheet, Tab} from '../google';
import {type Choices, readChoices} from './choices';
import {type Clock, clockOf, localeOf} from './clock';
import {type OwnTabs, ownTabsIn} from './marks';
import {type FileSettings, fileSettings} from './settings';

/** A spreadsheet as a command finds it: what every command needs of it, read once and handed down. */
export interface OpenFile extends OwnTabs, FileSettings {
  readonly spreadsheet: Spreadsheet;
  readonly choices: Choices;
  readonly clock: Clock;
  /** Such as `en-US`. */
  readonly locale: string;
}

/** Reads the marks of the tabs, the settings, words, choices and clock of a spreadsheet. */
export function openFile(spreadsheet: Spreadsheet): OpenFile {
  const choices = readChoices();
  const own = ownTabsIn(spreadsheet);
  const clock = clockOf(spreadsheet.getSpreadsheetTimeZone());
  return {
    spreadsheet,
    choices,
    ...own,
    ...fileSettings(own.tabs.get('settings'), choices, clock),
    clock,
    locale: localeOf(spreadsheet),
  };
}

/** The day the file is scored as of: the chosen one, else today. */
export function asOfDay({choices, clock}: OpenFile): Day {
  return choices.asOf ?? clock.today();
}

/** Whether the add-on made the tab. */
export function isOwn({ownIds}: OpenFile, tab: Tab): boolean {
  return ownIds.has(tab.getSheetId());
}
