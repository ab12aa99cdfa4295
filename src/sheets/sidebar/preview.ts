import type {PayloadOf, Preview, ResultOf} from '../../api';
import {icsOf} from '../../tabs/calendar/ics';
import {plannedIn} from '../../tabs/plan/build';
import {calendarPreview, planPreview} from '../../views/preview';
import {calendarOf} from '../commands/build-calendar';
import {runOf} from '../commands/run';
import {assessTab} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import {rowsToPlan, selectedRows} from '../file/selected-rows';

/** Whom the Plan tab would be about. */
export function previewPlan(file: OpenFile): Preview {
  const assessed = assessTab(file);
  const run = runOf(file, assessed);
  const selected = rowsToPlan(file, assessed);
  const {chosen} = plannedIn(run.portfolio, run.schedules, {selectedRows: selected});
  return {...planPreview(chosen, run, selected !== undefined, assessed.words), built: file.tabs.has('plan')};
}

/** What the Calendar tab would hold, as things stand. */
export function previewCalendar(file: OpenFile, {days}: PayloadOf<'previewCalendar'>): Preview {
  const {words, portfolio, content} = calendarFor(file, days);
  return {...calendarPreview(content, portfolio.accounts, days, words), built: file.tabs.has('calendar')};
}

/** The calendar as an iCalendar file, with what people typed into the tab. */
export function calendarFile(file: OpenFile, {days}: PayloadOf<'calendarFile'>): ResultOf<'calendarFile'> {
  const {words, content} = calendarFor(file, days);
  const {lines, frame} = content;
  return {name: `expansion-calendar-${frame.asOf}.ics`, text: icsOf(lines, frame, words)};
}

function calendarFor(file: OpenFile, days: number) {
  const assessed = assessTab(file);
  const wish = {days, selectedRows: selectedRows(file, assessed)};
  return {...assessed, content: calendarOf(file, assessed, runOf(file, assessed), wish)};
}
