import type {PayloadOf, Preview, ResultOf} from '../../api';
import {icsOf} from '../../tabs/calendar/ics';
import {plannedIn} from '../../tabs/plan/build';
import {calendarPreview, planPreview} from '../../views/preview';
import {calendarOf} from '../commands/build-calendar';
import {runOf} from '../commands/run';
import {assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import {rowsToPlan, selectedRows} from '../file/selected-rows';

/** Whom the Plan tab would be about. */
export function previewPlan(file: OpenFile): Preview {
  const assessed = assessTab(file);
  const run = runOf(file, assessed);
  const selected = rowsToPlan(file.spreadsheet, assessed);
  const {chosen} = plannedIn(run.portfolio, run.schedules, {selectedRows: selected});
  return {...planPreview(chosen, run, selected !== undefined, assessed.words), built: file.tabs.has('plan')};
}

/** What the Calendar tab would hold, as things stand. */
export function previewCalendar(file: OpenFile, {days}: PayloadOf<'previewCalendar'>): Preview {
  const {assessed, selected} = chosenFor(file);
  const {words, portfolio} = assessed;
  const content = calendarOf(file, assessed, runOf(file, assessed), {days, selectedRows: selected});
  return {...calendarPreview(content, portfolio.accounts, days, words), built: file.tabs.has('calendar')};
}

/** The calendar as an iCalendar file, with what people typed into the tab. */
export function calendarFile(file: OpenFile, {days}: PayloadOf<'calendarFile'>): ResultOf<'calendarFile'> {
  const {assessed, selected} = chosenFor(file);
  const {lines, frame} = calendarOf(file, assessed, runOf(file, assessed), {days, selectedRows: selected});
  return {name: `expansion-calendar-${frame.asOf}.ics`, text: icsOf(lines, frame, assessed.words)};
}

function chosenFor(file: OpenFile) {
  const tab = accountTab(file);
  return {assessed: assessTab(file, tab), selected: selectedRows(file.spreadsheet, tab)};
}
