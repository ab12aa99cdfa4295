import type {Day} from '../../core/day';
import {type Present, renamesBetween} from '../../core/identity';
import type {Status, StepId, TypedStep} from '../../core/schedule/step';
import {dayInText} from '../../intake/readers/day-text';
import {dayIn, textIn} from '../kept/cell';
import type {TypedRow} from '../kept/read-typed';
import {statusOf} from './status';

/** What people typed beside the steps of all accounts. */
export interface TypedSteps {
  /** By account and step. */
  readonly all: ReadonlyMap<string, TypedStep>;
  /** The same of holds, by account. */
  readonly snoozes: ReadonlyMap<string, Day>;
  /** By the account's identity and the step. */
  readonly of: (identity: string, step: StepId) => TypedStep | null;
  /** Until when an account is left alone, by a status such as "Snoozed until Jan 15, 2027". */
  readonly snoozedUntil: (identity: string) => Day | null;
  /** How many cells say something else on the second tab than on the first, which counts. */
  readonly conflicts: number;
}

/**
 * Reads what people typed beside steps on one tab.
 *
 * @param due the column of a step's one date; of a calendar the start, or the end of a step that is due at its end
 * @param accounts every account of the sheet: one that was renamed in place keeps what was typed
 * @param asOf what a day without a year counts from
 */
export function typedStepsIn(
  rows: readonly TypedRow[],
  due: (step: string) => string,
  accounts: readonly Present[],
  asOf: Day,
): TypedSteps {
  const steps = new Map<string, TypedStep>();
  const snoozes = new Map<string, Day>();
  const touched = rows.filter(({changed}) => changed.length > 0);
  const renames = touched.length === 0 ? new Map<string, string>() : renamesBetween(rows, accounts);
  for (const row of touched) {
    const identity = renames.get(row.identity) ?? row.identity;
    const typed = typedIn(row, due(row.action));
    const until = row.changed.includes('status') ? snoozeIn(textIn(row.fields.status), asOf) : null;
    if (until !== null) keepLater(snoozes, identity, until);
    const key = keyOf(identity, row.action);
    if (typed !== null && !steps.has(key)) steps.set(key, typed);
  }
  return stepsTyped(steps, snoozes, 0);
}

/** What was typed on either of two tabs. Where a cell was typed on both, the first counts. */
export function typedOnBoth(first: TypedSteps, second: TypedSteps): TypedSteps {
  const steps = new Map(first.all);
  let {conflicts} = first;
  for (const [key, other] of second.all) {
    const one = steps.get(key);
    if (one !== undefined && differ(one, other)) conflicts += 1;
    steps.set(key, {status: one?.status ?? other.status, owner: one?.owner ?? other.owner, due: one?.due ?? other.due});
  }
  const snoozes = new Map(first.snoozes);
  for (const [identity, until] of second.snoozes) keepLater(snoozes, identity, until);
  return stepsTyped(steps, snoozes, conflicts);
}

function stepsTyped(all: TypedSteps['all'], snoozes: TypedSteps['snoozes'], conflicts: number): TypedSteps {
  return {
    all,
    snoozes,
    of: (identity, step) => all.get(keyOf(identity, step)) ?? null,
    snoozedUntil: (identity) => snoozes.get(identity) ?? null,
    conflicts,
  };
}

/**
 * The same, where a mail that was sent begins the account's opening: it is being done, unless people said otherwise.
 *
 * @param openings the opening step of each account whose mail was sent, by its identity
 */
export function withSent(typed: TypedSteps, openings: ReadonlyMap<string, StepId>): TypedSteps {
  if (openings.size === 0) return typed;
  return {
    ...typed,
    of: (identity, step) => {
      const found = typed.of(identity, step);
      if (openings.get(identity) !== step || (found?.status ?? null) !== null) return found;
      return {status: 'doing', owner: found?.owner ?? null, due: found?.due ?? null};
    },
  };
}

function keepLater(snoozes: Map<string, Day>, identity: string, until: Day): void {
  if (until > (snoozes.get(identity) ?? '')) snoozes.set(identity, until);
}

function keyOf(identity: string, step: string): string {
  return `${identity}\n${step}`;
}

function typedIn({fields, changed}: TypedRow, due: string): TypedStep | null {
  const ifChanged = <Value>(name: string, value: Value): Value | null => (changed.includes(name) ? value : null);
  const status: Status | null = ifChanged('status', statusOf(fields.status));
  const owner = ifChanged('owner', textIn(fields.owner).trim() || null);
  const day = ifChanged(due, dayIn(fields[due]));
  return status === null && owner === null && day === null ? null : {status, owner, due: day};
}

function differ(one: TypedStep, other: TypedStep): boolean {
  const clash = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return clash(one.status, other.status) || clash(one.owner, other.owner) || clash(one.due, other.due);
}

/** "Snoozed until Jan 15, 2027", "暂停至 2027-01-15": the day, in whichever form. */
function snoozeIn(text: string, asOf: Day): Day | null {
  const [, said] =
    /^\s*(?:snoozed?(?:\s+until)?|paused?\s+until|暂停至|延后至|休眠至)\s*[:：]?\s*(.+)$/i.exec(text) ?? [];
  return said === undefined ? null : dayInText(said, {asOf, order: null, past: false});
}
