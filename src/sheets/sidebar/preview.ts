import type {LabeledText, Preview} from '../../api';
import type {RankedAssessment} from '../../core/assessment';
import {shortDay} from '../../core/day-said';
import {type Phrase, phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {icsOf} from '../../tabs/calendar/ics';
import {dayIn} from '../../tabs/kept/cell';
import {ADDED} from '../../tabs/kept/read-typed';
import {plannedIn} from '../../tabs/plan/build';
import {calendarOf} from '../commands/build-calendar';
import {runOf} from '../commands/run';
import {type AssessedTab, assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import {rowsToPlan, selectedRows} from '../file/selected-rows';
import {moreText} from './result';

/** How many accounts a preview names. */
const MAX_NAMED = 25;

/** Whom the Plan tab would be about. */
export function previewPlan(file: OpenFile): Preview {
  const assessed = assessTab(file, accountTab(file));
  const {words} = assessed;
  const {portfolio, schedules} = runOf(file, assessed);
  const selected = rowsToPlan(file.spreadsheet, assessed);
  const {chosen} = plannedIn(portfolio, schedules, {selectedRows: selected});
  const key = selected === undefined ? 'preview-plan' : 'preview-plan-selected';
  return {
    ...listed(chosen, assessed, ({account}) => phrase(`schedule-kind-${schedules.get(account.row)?.kind ?? 'none'}`)),
    summary: say(chosen.length === 0 ? phrase('preview-nobody') : phrase(key, {count: chosen.length}), words),
    built: file.tabs.has('plan'),
  };
}

/** What the Calendar tab would hold, as things stand. */
export function previewCalendar(file: OpenFile, days: number): Preview {
  const {assessed, selected} = chosenFor(file);
  const {words, portfolio} = assessed;
  const {lines, frame} = calendarOf(file, assessed, runOf(file, assessed), {days, selectedRows: selected});
  const steps = lines.filter(({action, gone}) => action !== ADDED && !gone);
  const firsts = new Map<number, string>();
  for (const {row, phase, fields} of steps) {
    const start = dayIn(fields.start);
    if (!firsts.has(row) && start !== null)
      firsts.set(row, say(phrase('preview-first', {phase, start: shortDay(start)}), words));
  }
  const placed = portfolio.accounts.filter(({account}) => firsts.has(account.row));
  const summary = [phrase('preview-calendar', {accounts: placed.length, steps: steps.length, days})];
  if (frame.waiting > 0) summary.push(phrase('calendar-no-place', {count: frame.waiting}));
  return {
    ...listed(placed, assessed, ({account}) => phrase('both', {said: firsts.get(account.row) ?? ''})),
    summary: say(placed.length === 0 ? phrase('calendar-empty') : phrase('sentences', {sentences: summary}), words),
    built: file.tabs.has('calendar'),
  };
}

/** The calendar as an iCalendar file, with what people typed into the tab. */
export function calendarFile(file: OpenFile, days: number): {name: string; text: string} {
  const {assessed, selected} = chosenFor(file);
  const {lines, frame} = calendarOf(file, assessed, runOf(file, assessed), {days, selectedRows: selected});
  return {name: `expansion-calendar-${frame.asOf}.ics`, text: icsOf(lines, frame, assessed.words)};
}

function chosenFor(file: OpenFile) {
  const tab = accountTab(file);
  return {assessed: assessTab(file, tab), selected: selectedRows(file.spreadsheet, tab)};
}

function listed(
  chosen: readonly RankedAssessment[],
  {words}: AssessedTab,
  text: (each: RankedAssessment) => Phrase,
): Pick<Preview, 'who' | 'more'> {
  const who = chosen
    .slice(0, MAX_NAMED)
    .map((each): LabeledText => ({label: each.account.account, text: say(text(each), words)}));
  return {who, more: moreText(chosen.length - MAX_NAMED, words)};
}
