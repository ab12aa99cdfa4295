import {compared, type Day, LATEST_DAY} from '../../core/day';
import type {Present} from '../../core/identity';
import {phrase} from '../../core/phrase';
import type {Phase, StepId} from '../../core/schedule/step';
import {SCHEDULE_RULES} from '../../playbook/rules/schedule';
import {say, type Words, word} from '../../playbook/say';
import {dayIn, textIn} from '../kept/cell';
import {type FreshRow, keepTyped} from '../kept/keep-typed';
import {ADDED, headingsOf, type TypedRow, type TypedTab} from '../kept/read-typed';
import {type ByColumn, checksums, type RowId} from '../kept/row-key';
import type {TabValue} from '../model';
import {STATUSES} from '../steps/status';

export const CALENDAR_COLUMNS = [
  ...(['account', 'owner', 'phase', 'action', 'goal', 'start', 'end', 'week', 'status', 'notes'] as const),
];

/** The Calendar tab as people type into it. */
export const CALENDAR: TypedTab = {
  key: 'calendar',
  keyHeading: 'calendar-key',
  headings: headingsOf('calendar-', CALENDAR_COLUMNS),
  choices: {status: STATUSES},
};

/** A step of a schedule as a fresh row. */
export interface StepRow extends FreshRow {
  readonly action: StepId;
  readonly account: string;
  /** The notice deadline of the account; `null` when none is ahead. */
  readonly notice: Day | null;
}

/** A row of the calendar as it is written; its action is the step, or that somebody added it. */
export interface CalendarLine extends RowId {
  readonly account: string;
  readonly phase: string;
  readonly fields: ByColumn<TabValue>;
  readonly fresh: ByColumn<string>;
  /** The account's notice deadline, marked in its week. */
  readonly notice: Day | null;
  /** Kept because somebody typed in it, although the calendar no longer asks for it. */
  readonly gone: boolean;
}

/**
 * The fresh rows with everything people typed into the calendar before, and the rows they added themselves, by their
 * start; on one day in the order of the ranking. Last what no longer applies, marked.
 *
 * @param accounts every account of the sheet, in the calendar or not
 */
export function calendarLines(
  fresh: readonly StepRow[],
  before: readonly TypedRow[],
  accounts: readonly Present[],
  words: Words,
): CalendarLine[] {
  const {fields, gone} = keepTyped(fresh, before, accounts);
  const isAdded = ({action}: TypedRow) => action === ADDED;
  const due: CalendarLine[] = [
    // Written out: V8 takes longer to add to a copy than for all else of a line.
    ...fresh.map(({identity, row, action, cycle, account, notice, fields: own}, index) => ({
      identity,
      row,
      action,
      cycle,
      account,
      notice,
      phase: phaseOf(action, words),
      fields: inOrder(fields[index] ?? own),
      fresh: checksums(own),
      gone: false,
    })),
    ...gone.filter(isAdded).map(addedLine),
  ];
  const startOf = ({fields}: CalendarLine) => dayIn(fields.start) ?? LATEST_DAY;
  due.sort((a, b) => compared(startOf(a), startOf(b)));
  return [...due, ...gone.filter((row) => !isAdded(row)).map((row) => goneLine(row, words))];
}

/** A step that somebody moved beyond its end lasts a day. */
function inOrder(fields: ByColumn<TabValue>): ByColumn<TabValue> {
  const [start, end] = [dayIn(fields.start), dayIn(fields.end)];
  return start !== null && end !== null && start > end ? {...fields, end: {day: start}} : fields;
}

function goneLine(row: TypedRow, words: Words): CalendarLine {
  const phase = say(phrase('phase-gone', {phase: phaseOf(row.action, words)}), words);
  const account = textIn(row.fields.account) || row.identity;
  return {...row, account, phase, fields: {...row.fields, phase, week: null}, notice: null, gone: true};
}

function addedLine(row: TypedRow): CalendarLine {
  const {account, phase} = row.fields;
  return {...row, account: textIn(account), phase: textIn(phase), notice: null, gone: false};
}

/** What a step belongs to, in words; a step of an earlier version keeps the name it has. */
function phaseOf(step: string, words: Words): string {
  const phase = phaseIdOf(step);
  return phase === undefined ? (words[`phase-${step}`] ?? step) : word(words, `phase-${phase}`);
}

/** The phase of a step; `undefined` for a row that somebody added. */
export function phaseIdOf(step: string): Phase | undefined {
  return PHASES.get(step);
}

const PHASES = new Map<string, Phase>(SCHEDULE_RULES.steps.map(({id, phase}) => [id, phase]));
