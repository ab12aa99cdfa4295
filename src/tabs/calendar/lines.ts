import type {Present} from '../../core/identity';
import {phrase} from '../../core/phrase';
import {say, type Words} from '../../playbook/say';
import {type Fields, isTypedIn, keepTyped, remembered, rowKey, type TypedRow} from '../kept/keep-typed';
import type {WrittenCalendar} from './read';
import {phaseName, type StepRow} from './rows';
import {translatedStatus} from './status';

/** A row of the calendar as it is written. */
export interface CalendarLine {
  /** What the hidden cell holds; blank for a row somebody added. */
  readonly key: string;
  /** The step, or `null` for a row somebody added. */
  readonly step: string | null;
  readonly account: string;
  readonly phase: string;
  readonly fields: Fields;
  /** Kept because somebody typed in it, although the calendar no longer asks for it. */
  readonly gone: boolean;
}

/**
 * The fresh rows with everything people typed into the calendar before; then what no longer applies, marked, and the
 * rows they added themselves.
 *
 * @param accounts every account of the sheet, in the calendar or not
 */
export function calendarLines(
  fresh: readonly StepRow[],
  before: WrittenCalendar,
  accounts: readonly Present[],
  words: Words,
): CalendarLine[] {
  const {fields, gone} = keepTyped(fresh, before.rows, accounts);
  return [
    ...fresh.map((row, index) => freshLine(row, fields[index] ?? row.fields, words)),
    ...gone.map((row) => goneLine(row, words)),
    ...before.own.map((row) => ({...row, key: '', step: null, gone: false})),
  ];
}

function freshLine(row: StepRow, kept: Fields, words: Words): CalendarLine {
  return {
    key: rowKey(row, remembered(row.fields)),
    step: row.action,
    account: row.account,
    phase: phaseName(row.action, words),
    fields: {...kept, status: translatedStatus(kept.status, words)},
    gone: false,
  };
}

function goneLine(row: TypedRow, words: Words): CalendarLine {
  const phase = say(phrase('phase-gone', {phase: phaseName(row.action, words)}), words);
  const fields = {...row.fields, phase: isTypedIn(row, 'phase') ? (row.fields.phase ?? null) : phase};
  return {
    key: rowKey(row, {...row.wrote, phase}),
    step: row.action,
    account: row.texts[0] ?? row.identity,
    phase,
    fields: {...fields, status: translatedStatus(row.fields.status, words)},
    gone: true,
  };
}
