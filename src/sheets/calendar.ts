import type {Day} from '../core/day';
import type {Calendar} from '../table/formulas/arguments';
import {type Clock, clockOf} from './clock';

/**
 * Time and place of the spreadsheet a custom function runs in.
 *
 * The spreadsheet is asked only when a formula needs it: most calls hold no date and cost no service call. Where there is
 * no spreadsheet at all, formulas count in UTC and read en-US.
 */
export function spreadsheetCalendar(): Calendar {
  if (typeof SpreadsheetApp === 'undefined') return NOWHERE;
  let known: Clock | null = null;
  let day: Day | null = null;
  const clock = () => {
    known ??= clockOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return known;
  };
  const today = () => {
    day ??= clock().today();
    return day;
  };
  return {today, dayOf: (date) => clock().dayOf(date), locale: () => localeOf(SpreadsheetApp.getActiveSpreadsheet())};
}

/** `en_US`, as Sheets names its locales, in the common spelling `en-US`. */
export function localeOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return spreadsheet.getSpreadsheetLocale().replace('_', '-');
}

const inUtc = (date: Date) => date.toISOString().slice(0, 10);
const NOWHERE: Calendar = {today: () => inUtc(new Date()), dayOf: inUtc, locale: () => 'en-US'};
