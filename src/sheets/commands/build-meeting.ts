import type {Portfolio} from '../../core/assessment';
import {phrase} from '../../core/phrase';
import {nextActionOf} from '../../core/schedule/next-action';
import {schedulesOf} from '../../core/schedule/schedule';
import type {NextAction, Schedule} from '../../core/schedule/step';
import {SCHEDULE_RULES} from '../../playbook/rules/schedule';
import {say} from '../../playbook/say';
import {type BaseChoice, baseRun} from '../../tabs/history/base';
import {type Comparison, comparisonWith, type HistoryRun, rememberedIn, seenSince} from '../../tabs/history/history';
import type {RunMark} from '../../tabs/history/thin';
import {decisionsOf, MEETING_DECISIONS, steeringOf} from '../../tabs/meeting/decisions';
import {meetingTab} from '../../tabs/meeting/tab';
import type {TabKey} from '../../tabs/model';
import {type AssessedTab, assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import type {Tab} from '../google';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {appendToHistory} from '../write/history';
import {typedInto, withOverwritten} from '../write/typed-tab';
import {ownValues, writeOwnTab} from '../write/write-own-tab';

/** The tabs that writing a meeting changes: with it the run is remembered. */
export const MEETING_TABS: readonly TabKey[] = ['meeting', 'history'];

/**
 * Starts a meeting: writes the Meeting tab, compared with an earlier run, and remembers this run as that of a meeting, so
 * that the next one compares with it. The caller holds the lock.
 *
 * @param choice what to compare with; kept for later runs
 * @returns what to tell the user
 * @throws Refusal when nothing can be scored or written; everything is then as it was
 */
export function startMeeting(file: OpenFile, choice: BaseChoice = 'meeting'): string {
  const {spreadsheet, words} = file;
  const assessed = assessTab(file, accountTab(file));
  const compared = comparedForMeeting(file, assessed.portfolio, {mark: 'meeting', choice});
  const {overwritten} = typedInto(file, 'meeting', MEETING_DECISIONS);
  const before = {tabs: tabsBefore(spreadsheet, MEETING_TABS)};
  const tab = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => {
    const written = writeMeeting(file, assessed, compared);
    if (!compared.comparison.isRecorded) appendToHistory(file, compared.comparison.run, compared.history);
    return written;
  });
  keepBaseChoice(choice);
  spreadsheet.setActiveSheet(tab);
  const done = phrase('meeting-started', {accounts: compared.portfolio.accounts.length, tab: tab.getName()});
  return say(withOverwritten(done, overwritten), words);
}

/** Writes the Meeting tab of an assessed sheet. It belongs inside {@link undoable}. */
export function writeMeeting(file: OpenFile, {read}: AssessedTab, compared: ComparedForMeeting): Tab {
  const {settings, words} = file;
  const {portfolio, base, schedules, actions} = compared;
  const model = meetingTab(portfolio, {
    ...{settings, words, base, schedules, actions},
    sheetName: read.sheet.name,
    before: typedInto(file, 'meeting', MEETING_DECISIONS).rows,
  });
  return writeOwnTab(file, model, read.tab);
}

/** A portfolio with its schedules, and the runs it is compared with. */
export interface ComparedForMeeting {
  /** Its undated events carry the day they were first seen. */
  readonly portfolio: Portfolio;
  readonly comparison: Comparison;
  /** The run that the meeting and the ranking compare with; `null` at the first meeting. */
  readonly base: HistoryRun | null;
  /** By the accounts' rows in the sheet. */
  readonly schedules: ReadonlyMap<number, Schedule>;
  readonly actions: ReadonlyMap<number, NextAction>;
  /** What the History tab holds. */
  readonly history: readonly (readonly unknown[])[];
}

/** What a portfolio is compared for: a run with a mark, and against what. */
export interface CompareWish {
  readonly mark?: RunMark;
  /** What was chosen last when left out. */
  readonly choice?: BaseChoice;
  /** The next action of a schedule, with what people typed beside its steps; the schedule's own when left out. */
  readonly actionOf?: (schedule: Schedule) => NextAction;
}

/**
 * Compares a portfolio with earlier runs and makes its schedules, which keep the dates that History remembers and follow
 * the decisions of the Meeting tab.
 */
export function comparedForMeeting(file: OpenFile, portfolio: Portfolio, wish: CompareWish = {}): ComparedForMeeting {
  const {settings} = file;
  const {asOf} = portfolio;
  const history = ownValues(file, 'history');
  const seen = seenSince(portfolio, comparisonWith(history, portfolio, {settings}).previous);
  const schedules = schedulesIn(file, seen, history);
  const {actionOf = (schedule) => nextActionOf(schedule, asOf)} = wish;
  return {
    portfolio: seen,
    comparison: comparisonWith(history, seen, {settings, schedules, mark: wish.mark ?? ''}),
    base: baseRun(history, {
      asOf,
      choice: wish.choice ?? keptBaseChoice(),
      fiscalYearStart: settings.fiscalYearStart,
    }),
    schedules,
    actions: new Map([...schedules].map(([row, schedule]) => [row, actionOf(schedule)])),
    history,
  };
}

/** The schedules of a portfolio, by row, as History remembers them and decisions steer them. */
export function schedulesIn(
  file: OpenFile,
  portfolio: Portfolio,
  history: readonly (readonly unknown[])[],
): Map<number, Schedule> {
  const accounts = portfolio.accounts.map(({account}) => account);
  const decisions = decisionsOf(typedInto(file, 'meeting', MEETING_DECISIONS).rows, accounts);
  return schedulesOf(portfolio.accounts, {
    asOf: portfolio.asOf,
    settings: file.settings,
    rules: SCHEDULE_RULES,
    days: 90,
    remembered: rememberedIn(history, portfolio),
    decided: steeringOf(decisions, accounts),
  });
}

const BASE_KEY = 'expansion-signals.meeting-base';

function keepBaseChoice(choice: BaseChoice): void {
  PropertiesService.getDocumentProperties().setProperty(BASE_KEY, choice);
}

/** What people chose to compare with when a meeting last started. */
function keptBaseChoice(): BaseChoice {
  const kept = PropertiesService.getDocumentProperties().getProperty(BASE_KEY);
  return kept === 'month' || kept === 'quarter' ? kept : 'meeting';
}
