import type {Day} from '../../core/day';
import type {Known} from '../../core/identity';
import {inEveryLanguage, type KnownWord} from '../../playbook/words/known';
import {noteIn, readValue, textIn} from '../kept/cell';
import {type Fields, type TypedRow, typedRow} from '../kept/keep-typed';
import {type CellPlace, isFilled, isOwnMark, ownMark, placesOf, writtenOver} from '../kept/row-mark';
import type {TabValue} from '../model';

/** The heading of the hidden column by which the next run knows its rows; the same in every language. */
export const KEY_HEADING = 'plan-key';

/** The cells beside a step that people fill in. */
export const EDITABLE = ['owner', 'due', 'status', 'notes'] as const;

/** Every cell of a row that people see, in the order of the columns; what is typed into any of them stays. */
const FIELDS = ['label', 'text', ...EDITABLE] as const;

/** The rows that name an account in the index and above its plan. */
export const [INDEX, BLOCK] = ['index', 'block'];

/** The name under which the key of such a row keeps its mark. */
export const MARK = '#';

/**
 * The rows of a Plan tab as it stands, with what people typed; none when the tab holds no plan of ours.
 *
 * A row that somebody added belongs to the account in whose plan it stands. So does a row of ours that somebody wrote over:
 * the next run writes its own text again and keeps theirs beside it.
 *
 * @param values every value from A1 on
 * @param dayOf the calendar day that a date cell shows
 */
export function readPlan(values: readonly (readonly unknown[])[], dayOf: (date: Date) => Day): TypedRow[] {
  const columns = columnsOf(values);
  if (columns === null) return [];
  const isMarked = values.some((cells) => isOwnMark(textIn(cells[columns.key])));
  const rows: TypedRow[] = [];
  const early: Fields[] = [];
  const seen = new Set<string>();
  let home: Known | null = null;
  let isBelowStep = false;
  for (const cells of values) {
    const held = heldIn(cells, columns.fields, dayOf);
    const key = textIn(cells[columns.key]);
    const isCopy = seen.has(key);
    const known = isCopy ? null : typedRow(key, held, [textIn(held.text)]);
    if (known !== null) {
      seen.add(key);
      home = known;
      if (known.action !== BLOCK) rows.push(asWritten(known));
    }
    const mark = known === null ? key : textIn(known.wrote[MARK]);
    const isOurs = known !== null || key === KEY_HEADING;
    const isAdded: boolean = !isOurs && (isMarked || (isBelowStep && isAddedBelow(held, isCopy)));
    const theirs = isOwnMark(mark) ? overwritten(mark, held, known?.action) : isAdded ? held : {};
    isBelowStep = known !== null || (isBelowStep && isAdded);
    if (isBlank(theirs)) continue;
    if (home === null) early.push(theirs);
    else rows.push(added(home, theirs, rows.length));
  }
  const [first] = rows;
  if (first !== undefined) for (const held of early) rows.push(added(first, held, rows.length));
  return rows;
}

/** Whether a tab that holds something is a plan whose rows can no longer be told from what people typed. */
export function isPlanLost(values: readonly (readonly unknown[])[]): boolean {
  return values.some((cells) => cells.some((cell) => textIn(cell) !== '')) && columnsOf(values) === null;
}

/** The cells that a rebuild cannot keep: outside the columns of a plan, and notes on texts of ours. */
export function besidePlan(values: readonly (readonly TabValue[])[]): CellPlace[] {
  const columns = columnsOf(values);
  if (columns === null) return [];
  const names = new Map(columns.fields.map(([field, column]) => [column, field]));
  return placesOf(values, (value, column, cells) => {
    const field = names.get(column);
    if (field === undefined) return column !== columns.key && isFilled(value);
    return noteIn(value) !== '' && !keepsNote(textIn(cells[columns.key]), field);
  });
}

/** Whether a note on that cell of a row stays, or is ours as on a long name. */
function keepsNote(key: string, field: string): boolean {
  if (isOwnMark(key)) return false;
  const action = actionIn(key);
  if (action === BLOCK) return field === 'text';
  return action !== INDEX || field === 'owner' || field === 'due';
}

/** What the hidden column says of a row of ours, in which what people may type is left out. */
export function markOfRow(fields: Fields, action?: string): string {
  return ownMark(fieldsOfOurs(action).map((name) => fields[name] ?? null));
}

/** The fields of the row in the order of the columns: its text, and what stands beside it. */
export function fieldsOf(cells: readonly TabValue[]): Fields {
  return Object.fromEntries(FIELDS.map((field, index) => [field, cells[index] ?? null]));
}

/** Whether a row's action is one that somebody wrote below the steps. */
export function isOwn(action: string): boolean {
  return action.startsWith(OWN);
}

/** A row of the index as one of people's own, for the day on which its account is no longer planned. */
export function asOwn({identity, row, fields, texts}: TypedRow): TypedRow {
  return added({identity, row}, {...fields, text: texts[0] ?? null}, 0);
}

/** Whether the hidden column says that the row is a step, to be chosen a status for. */
export function isStepKey(key: TabValue | undefined): boolean {
  const action = actionIn(key);
  return action !== undefined && action !== INDEX && action !== BLOCK;
}

function actionIn(key: unknown): string | undefined {
  return typedRow(key, {}, [])?.action;
}

const OWN = 'own ';

interface Columns {
  readonly key: number;
  readonly fields: readonly (readonly [field: string, column: number])[];
}

/** Where the cells stand, by their headings; `null` without the hidden column or any heading over what people type. */
function columnsOf(values: readonly (readonly unknown[])[]): Columns | null {
  const top = values.find((row) => row.some((cell) => textIn(cell) === KEY_HEADING));
  if (top === undefined) return null;
  const editable = values.map(editableIn).reduce((most, found) => (found.length > most.length ? found : most), []);
  const [first] = editable;
  if (first === undefined) return null;
  const owner = first[1] - EDITABLE.indexOf(first[0]);
  const text = placeOr(columnOf(top, 'plan-index-next'), owner - 1);
  const label = placeOr(columnOf(top, 'plan-index-account'), text - 1);
  const key = top.findIndex((cell) => textIn(cell) === KEY_HEADING);
  return {key, fields: [['label', label], ['text', text], ...editable]};
}

function editableIn(row: readonly unknown[]): (readonly [(typeof EDITABLE)[number], number])[] {
  return EDITABLE.map((field) => [field, columnOf(row, `plan-column-${field}`)] as const).filter(([, at]) => at >= 0);
}

function placeOr(column: number, otherwise: number): number {
  return column >= 0 ? column : otherwise;
}

function heldIn(cells: readonly unknown[], fields: Columns['fields'], dayOf: (date: Date) => Day): Fields {
  return Object.fromEntries(fields.map(([field, column]) => [field, readValue(cells[column], dayOf)]));
}

/** The fields of a row that are ours: of the index all but those that people fill in. */
function fieldsOfOurs(action?: string): readonly string[] {
  return action === INDEX ? FIELDS.filter((field) => field !== 'owner' && field !== 'due') : FIELDS;
}

/** What somebody wrote over the cells of a row of ours; beside a text also what it is called. */
function overwritten(mark: string, held: Fields, action?: string): Fields {
  const names = fieldsOfOurs(action);
  const over = writtenOver(
    mark,
    names.map((name) => held[name]),
  ).flatMap((index) => names[index] ?? []);
  if (over.length === 0) return {};
  const kept = new Set(action === undefined ? ['label', ...over] : over);
  return Object.fromEntries(Object.entries(held).map(([name, value]) => [name, kept.has(name) ? value : null]));
}

/** What an earlier run did not write down is not known to be typed. */
function asWritten(row: TypedRow): TypedRow {
  const {wrote, fields, action} = row;
  if (isOwn(action)) return {...row, wrote: {}, fields: {...fields, label: wrote.label ?? null}};
  const isKnown = (name: string) => (action !== INDEX && !['label', 'text'].includes(name)) || name in wrote;
  return {...row, fields: Object.fromEntries(Object.entries(fields).filter(([name]) => isKnown(name)))};
}

/** In a tab of a run that marked no rows of ours: a row without a label, in which somebody wrote an action. */
function isAddedBelow(held: Fields, isCopy: boolean): boolean {
  return (isCopy || textIn(held.label) === '') && textIn(held.text) !== '';
}

function added({identity, row}: Known, fields: Fields, count: number): TypedRow {
  const text = textIn(fields.text);
  return {identity, row, action: `${OWN}${count} ${text}`, wrote: {}, fields, texts: [text]};
}

function isBlank(held: Fields): boolean {
  return Object.values(held).every((value) => value === null);
}

function columnOf(row: readonly unknown[], heading: KnownWord): number {
  const headings = inEveryLanguage(heading);
  return row.findIndex((cell) => headings.includes(textIn(cell)));
}
