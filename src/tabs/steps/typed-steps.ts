import type {Day} from '../../core/day';
import {type Present, renamesBetween} from '../../core/identity';
import {isSameCycle} from '../../core/schedule/cycle';
import type {Status, StepId, TypedStep} from '../../core/schedule/step';
import {dayInText} from '../../intake/readers/day-text';
import {dayIn, textIn} from '../kept/cell';
import type {TypedRow} from '../kept/read-typed';
import {statusOf} from './status';

/** What people typed beside the steps of all accounts. */
export interface TypedSteps {
  /** By account and step. */
  readonly all: ReadonlyMap<string, TypedStep>;
  /** By the account's identity and the step. */
  readonly of: (identity: string, step: StepId) => TypedStep | null;
  /** How many cells say something else on the second tab than on the first, which counts. */
  readonly conflicts: number;
}

/** What the rows of a tab are read with. */
export interface TypedSource {
  /** The column of a step's one date; of a calendar the start, or the end of a step that is due at its end. */
  readonly due: (step: string) => string;
  /** Every account of the sheet: one that was renamed in place keeps what was typed. */
  readonly accounts: readonly Present[];
  /** What an account's step is done for now; `undefined` where it is not planned. */
  readonly cycle: (identity: string, step: string) => string | undefined;
}

/** Reads what people typed beside steps on one tab. */
export function typedStepsIn(rows: readonly TypedRow[], {due, accounts, cycle}: TypedSource): TypedSteps {
  const steps = new Map<string, TypedStep>();
  for (const [identity, row] of touchedIn(rows, accounts)) {
    const typed = typedIn(row, due(row.action));
    const key = keyOf(identity, row.action);
    if (typed === null || steps.has(key) || !isSameCycle(row.cycle, cycle(identity, row.action))) continue;
    steps.set(key, typed);
  }
  return stepsTyped(steps, 0);
}

/** What was typed on either of two tabs. Where a cell was typed on both, the first counts; a day that was typed, before one that is kept. */
export function typedOnBoth(first: TypedSteps, second: TypedSteps): TypedSteps {
  const steps = new Map(first.all);
  let {conflicts} = first;
  for (const [key, other] of second.all) {
    const one = steps.get(key);
    if (one !== undefined && differ(one, other)) conflicts += 1;
    const dated = [one, other].find((each) => dueTyped(each) !== null) ?? (one?.due == null ? other : one);
    steps.set(key, {...dated, status: one?.status ?? other.status, owner: one?.owner ?? other.owner});
  }
  return stepsTyped(steps, conflicts);
}

function stepsTyped(all: TypedSteps['all'], conflicts: number): TypedSteps {
  return {all, of: (identity, step) => all.get(keyOf(identity, step)) ?? null, conflicts};
}

/**
 * The same, where a mail that was sent begins the account's opening: it is being done.
 *
 * @param openings the opening step of each account whose mail was sent, by its identity
 */
export function withSent(typed: TypedSteps, openings: ReadonlyMap<string, StepId>): TypedSteps {
  if (openings.size === 0) return typed;
  return {
    ...typed,
    of: (identity, step) => {
      const found = typed.of(identity, step);
      return openings.get(identity) === step ? {owner: null, due: null, ...found, status: 'doing'} : found;
    },
  };
}

/**
 * Until when accounts are left alone, by a status such as "Snoozed until Jan 15, 2027" on any tab.
 *
 * @param asOf what a day without a year counts from
 * @returns a function to ask by an account's identity
 */
export function snoozesIn(
  tabs: readonly (readonly TypedRow[])[],
  accounts: readonly Present[],
  asOf: Day,
): (identity: string) => Day | null {
  const snoozes = new Map<string, Day>();
  for (const [identity, {changed, fields}] of tabs.flatMap((rows) => touchedIn(rows, accounts))) {
    const until = changed.includes('status') ? snoozeIn(textIn(fields.status), asOf) : null;
    if (until !== null && until > (snoozes.get(identity) ?? '')) snoozes.set(identity, until);
  }
  return (identity) => snoozes.get(identity) ?? null;
}

/** The rows in which somebody works, each with the present identity of its account. */
function touchedIn(rows: readonly TypedRow[], accounts: readonly Present[]): (readonly [string, TypedRow])[] {
  const touched = rows.filter(({isTouched}) => isTouched);
  const renames = touched.length === 0 ? new Map<string, string>() : renamesBetween(rows, accounts);
  return touched.map((row) => [renames.get(row.identity) ?? row.identity, row]);
}

function keyOf(identity: string, step: string): string {
  return `${identity}\n${step}`;
}

function typedIn({fields, changed}: TypedRow, column: string): TypedStep | null {
  const ifChanged = <Value>(name: string, value: Value): Value | null => (changed.includes(name) ? value : null);
  const status: Status | null = ifChanged('status', statusOf(fields.status));
  const owner = ifChanged('owner', textIn(fields.owner).trim() || null);
  const end = dayIn(fields.end);
  const start = dayIn(fields.start);
  // A step that was moved beyond its end ends on the day it begins.
  const isMoved = column === 'end' && changed.includes('start') && start !== null && start > (end ?? '');
  const due = isMoved ? start : dayIn(fields[column]);
  if (status === null && owner === null && due === null) return null;
  const isKept = !isMoved && !changed.includes(column);
  return {status, owner, due, end, ...(isKept && {isKept})};
}

function differ(one: TypedStep, other: TypedStep): boolean {
  const clash = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return clash(one.status, other.status) || clash(one.owner, other.owner) || clash(dueTyped(one), dueTyped(other));
}

/** The day that somebody typed. */
export function dueTyped(step: TypedStep | null | undefined): Day | null {
  return step && !step.isKept ? step.due : null;
}

/** "Snoozed until Jan 15, 2027", "暂停至 2027-01-15": the day, in whichever form. */
function snoozeIn(text: string, asOf: Day): Day | null {
  const [, said] =
    /^\s*(?:snoozed?(?:\s+until)?|paused?\s+until|暂停至|延后至|休眠至)\s*[:：]?\s*(.+)$/i.exec(text) ?? [];
  return said === undefined ? null : dayInText(said, {asOf, order: null, past: false});
}
