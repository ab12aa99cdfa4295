import {movedFormula} from '../cells/moved-formula';
import type {Day} from '../core/day';
import type {Scripts} from '../core/plan/scripts';
import type {Settings} from '../core/playbook';
import {readCalendar} from './calendar/read';
import {statusOf} from './calendar/status';
import {isTypedValue, noteIn, textIn} from './kept/cell';
import {type Fields, type TypedRow, typedFields} from './kept/keep-typed';
import type {TabKey, TabValue} from './model';
import {isOwn, readPlan} from './plan/read';
import {readPlaybook} from './playbook/read';
import {readSettings} from './settings/read';

type Values = readonly (readonly unknown[])[];

/** What the cells of a tab stand beside. */
export interface TypedAround {
  readonly dayOf: (date: Date) => Day;
  /** The settings of a file in which nobody edited any. */
  readonly settings: Settings;
  /** Our texts of plans, one set a language. */
  readonly scripts: () => readonly Scripts[];
}

/**
 * Whether people typed something into one of our tabs that a copy of it does not hold.
 *
 * @param now every value of the tab from A1 on
 * @param then every value of the copy; none for a tab that was not there before
 */
export function isTypedSince(key: TabKey, now: Values, then: Values, around: TypedAround): boolean {
  const read = READERS[key];
  if (read === undefined) return false;
  const held = new Set(read(then, around).all);
  return read(now, around).typed.some((entry) => !held.has(entry));
}

/** What a tab holds, an entry for each cell, and those among it that people typed. */
interface Entries {
  readonly all: readonly string[];
  readonly typed: readonly string[];
}

/** Into the other tabs nobody types anything that a run would keep. */
const READERS: Readonly<Partial<Record<TabKey, (values: Values, around: TypedAround) => Entries>>> = {
  plan: (values, {dayOf}) => entriesOfRows(readPlan(values, dayOf)),
  calendar: (values, {dayOf}) => {
    const {rows, own} = readCalendar(values, dayOf);
    const known = entriesOfRows(rows);
    const added = own.flatMap(({account, phase, fields}) => entriesOf([account, phase], fields));
    return {all: [...known.all, ...added], typed: [...known.typed, ...added]};
  },
  settings: (values, {settings}) => {
    const read = readSettings(values, '');
    const wrong = read !== null && 'errors' in read ? read.errors.map(({cell}) => cell) : [];
    const all = read !== null && 'settings' in read ? leavesOf(read.settings) : wrong;
    const usual = new Set(leavesOf(settings));
    return {all, typed: all.filter((leaf) => !usual.has(leaf))};
  },
  playbook: (values, around) => {
    const ours = around.scripts();
    const {scripts, issues} = readPlaybook(values, ours[0]!, ours);
    const all = [...leavesOf(scripts), ...issues.map(({cell}) => cell)];
    const usual = new Set(ours.flatMap((each) => leavesOf(each)));
    return {all, typed: all.filter((leaf) => !usual.has(leaf))};
  },
};

function entriesOfRows(rows: readonly TypedRow[]): Entries {
  // The action of an added row counts the rows above it.
  const nameOf = ({identity, action, texts}: TypedRow) => [identity, ...(isOwn(action) ? texts : [action])];
  return {
    all: rows.flatMap((row) => entriesOf(nameOf(row), row.fields)),
    typed: rows.flatMap((row) => entriesOf(nameOf(row), typedFields(row))),
  };
}

function entriesOf(name: readonly unknown[], fields: Fields): string[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    value === null ? [] : [JSON.stringify([...name, field, saidIn(field, value), noteIn(value)])],
  );
}

/** What a cell says wherever its row stands and whichever language its status is in. */
function saidIn(field: string, value: TabValue): string {
  if (isTypedValue(value) && value.formula !== null) return movedFormula(value.formula.text, value.formula.row, 0);
  return (field === 'status' ? statusOf(value) : null) ?? textIn(value);
}

/** Every plain value of a structure, with the way to it. */
function leavesOf(structure: unknown, way: readonly string[] = []): string[] {
  if (typeof structure !== 'object' || structure === null) return [JSON.stringify([...way, structure])];
  return Object.entries(structure).flatMap(([name, part]) => leavesOf(part, [...way, name]));
}
