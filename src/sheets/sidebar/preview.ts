import type {PayloadOf, Preview, ResultOf} from '../../api';
import {icsOf} from '../../tabs/calendar/ics';
import {plannedIn} from '../../tabs/plan/build';
import {calendarPreview, planPreview} from '../../views/preview';
import {calendarOf} from '../commands/build-calendar';
import {runOf} from '../commands/run';
import type {OpenFile} from '../file/open-file';
import {rowsToPlan, selectedRows} from '../file/selected-rows';

/** Whom the Plan tab would be about. */
export function previewPlan(file: OpenFile): Preview {
  const run = runOf(file);
  const selected = rowsToPlan(file, run.sheet);
  const {chosen} = plannedIn(run.portfolio, run.schedules, {selectedRows: selected});
  return {...planPreview(chosen, run, selected !== undefined, run.sheet.words), built: file.tabs.has('plan')};
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
  const run = runOf(file);
  const {sheet, portfolio} = run;
  const content = calendarOf(run, {days, selectedRows: selectedRows(file, sheet)});
  return {words: sheet.words, portfolio, content};
}
