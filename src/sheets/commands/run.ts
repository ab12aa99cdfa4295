import {CALENDAR} from '../../tabs/calendar/lines';
import type {BaseChoice} from '../../tabs/history/base';
import {type Comparison, comparisonWith} from '../../tabs/history/history';
import type {RunMark} from '../../tabs/history/thin';
import type {TypedRow, TypedTab} from '../../tabs/kept/read-typed';
import {type Decision, decisionsOf, MEETING_DECISIONS} from '../../tabs/meeting/decisions';
import {changesSince, type Since} from '../../tabs/meeting/since';
import {OUTREACH} from '../../tabs/outreach/line';
import {PLAN} from '../../tabs/plan/line';
import {type Run, runFrom} from '../../tabs/run';
import {type AssessedTab, assessTab} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import {fileProperties} from '../file/properties';
import {historyOf} from '../write/history';
import {typedDecisions, typedIfKnown} from '../write/typed-tab';

/** A run of the file, beside what its History tab holds. */
export interface FileRun extends Run {
  readonly file: OpenFile;
  /** What was assessed. */
  readonly sheet: AssessedTab;
  readonly comparison: Comparison;
  /** What the History tab holds. */
  readonly history: readonly (readonly unknown[])[];
}

export interface RunOptions {
  /** Whether open steps are spread anew, instead of keeping the dates of earlier runs. */
  readonly isReplanned?: boolean;
  readonly mark?: RunMark;
  /** What to compare with; what was chosen at the last meeting when left out. */
  readonly base?: BaseChoice;
}

/**
 * The run of an assessed sheet: compared with the runs before it, with everybody's schedule. Writes nothing. Of a sheet that
 * was assessed once it is made once, however many tabs are built of it; with options of its own, anew.
 */
export function runOf(file: OpenFile, sheet = assessTab(file), options?: RunOptions): FileRun {
  if (options) return newRun(file, sheet, options);
  const run = RUNS.get(sheet) ?? newRun(file, sheet, {});
  RUNS.set(sheet, run);
  return run;
}

const RUNS = new WeakMap<AssessedTab, FileRun>();

function newRun(file: OpenFile, sheet: AssessedTab, {isReplanned = false, base, mark = ''}: RunOptions): FileRun {
  const {settings} = file;
  const history = historyOf(file);
  const rows = {
    calendar: typedRows(file, CALENDAR),
    plan: typedRows(file, PLAN),
    outreach: typedRows(file, OUTREACH),
    meeting: typedRows(file, MEETING_DECISIONS),
  };
  const run = runFrom(sheet.portfolio, {settings, history, rows, base: base ?? keptBaseChoice(), isReplanned});
  const {schedules} = run;
  return {
    ...run,
    file,
    sheet,
    comparison: comparisonWith(history, run.portfolio, {settings, schedules, mark}),
    history,
  };
}

/** What was decided about the accounts, as the Meeting tab says it. */
export function decisionsIn({file, sheet}: FileRun): readonly Decision[] {
  return decisionsOf(typedDecisions(file).rows, sheet.intake.accounts);
}

/** What moved since the run that meetings compare with; `null` without one. */
export function changesIn(run: FileRun): Since | null {
  return changesSince(run.portfolio, run.sheet.settings, run.base, decisionsIn(run));
}

/** The rows of a tab that people type into; none when they cannot be told apart any more. */
function typedRows(file: OpenFile, tab: TypedTab): readonly TypedRow[] {
  return typedIfKnown(file, tab)?.rows ?? [];
}

/** Under which the document remembers what a meeting compares with, for the pages that are built after it. */
export const BASE_KEY = 'expansion-signals.meeting-base';

function keptBaseChoice(): BaseChoice {
  const kept = fileProperties().getProperty(BASE_KEY);
  return kept === 'month' || kept === 'quarter' ? kept : 'meeting';
}
