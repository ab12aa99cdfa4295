import {digest} from '../../cells/digest';
import {withoutControls} from '../../cells/safe-text';
import type {Day} from '../../core/day';
import {type Words, word} from '../../playbook/say';
import {dayIn, noteIn, textIn, withNote} from '../kept/cell';
import {ADDED, placesIn, readTyped, type TypedRow} from '../kept/read-typed';
import type {ByColumn} from '../kept/row-key';
import type {TabValue} from '../model';
import {isOpenRow} from './decision-rows';
import {DECISION_STATUSES, DECISIONS, idIn, MEETING_DECISIONS} from './decisions';

/** A decision as it is typed beside the sheet. A day is ISO, a choice its id; blank is a blank cell. */
export interface TypedDecision {
  readonly decision: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly note: string;
}

/** A row of the decisions, as somebody saw it. */
export interface DecisionLine extends TypedDecision {
  /** Its row in the tab, from 1; 0 for one that is not there yet. */
  readonly line: number;
  /** Another text once any of its cells is another; blank for a row that is not there yet. */
  readonly state: string;
  /** What the account's cell says. */
  readonly account: string;
  /** What the cell of the day says when it is no day. */
  readonly dueSays: string;
}

/** A row of decisions as it can be typed into. */
export function lineOf(row: TypedRow): DecisionLine {
  const {line, fields} = row;
  const due = dayIn(fields.due) ?? '';
  return {
    line,
    state: stateOf(row),
    account: textIn(fields.account),
    decision: idOf(fields.decision, DECISIONS),
    owner: textIn(fields.owner),
    due,
    dueSays: due === '' ? textIn(fields.due) : '',
    status: idOf(fields.status, DECISION_STATUSES),
    note: textIn(fields.note),
  };
}

/** A cell to write: its column, from 1, and what it then holds. */
export interface WrittenCell {
  readonly column: number;
  readonly value: string | {readonly day: Day} | null;
}

/** What is written into which row of the tab, and what the row is then. */
export interface WrittenLine {
  readonly line: number;
  readonly cells: readonly WrittenCell[];
  readonly written: DecisionLine;
}

/**
 * Which cells of a Meeting tab to write so that a row says a decision: those that say something else. A decision about an
 * account without a row takes the first blank row of the decisions, else a new one below everything, and names its meeting.
 *
 * @param cells every cell of the tab
 * @param seen the row as somebody saw it, with what it is to say
 * @returns `changed` when the row is not what it was, or the account has one by now; `lost` when nobody can tell the columns
 */
export function lineWith(
  cells: readonly (readonly TabValue[])[],
  seen: DecisionLine,
  {meeting, words}: {readonly meeting: Day; readonly words: Words},
): WrittenLine | 'changed' | 'lost' {
  const places = placesIn(cells, MEETING_DECISIONS);
  const rows = readTyped(cells, MEETING_DECISIONS, words)?.rows;
  if (places === null || rows === undefined) return 'lost';
  const same = rows.filter((row) => (seen.line === 0 ? isAbout(row, seen.account) : stateOf(row) === seen.state));
  if ((seen.line === 0) !== (same.length === 0)) return 'changed';
  const found = same.find(({line}) => line === seen.line) ?? same[0];
  const line = found?.line ?? spareLine(cells);
  const before = cells[line - 1] ?? [];
  const now: TypedDecision | null = found ? lineOf(found) : null;
  const values: ByColumn<WrittenCell['value']> = {
    ...(now === null && {account: seen.account, meeting: {day: meeting}}),
    ...changedCells(now, seen, words),
    ...(found && isHeldForGood(found, seen) && {due: null}),
  };
  const written = Object.entries(values).flatMap(([name, value]): WrittenCell[] => {
    const place = places[name];
    return place === undefined ? [] : [{column: place + 1, value}];
  });
  const row = [...before];
  for (const {column, value} of written) row[column - 1] = withNote(value, noteIn(before[column - 1]));
  const after = Array.from({length: Math.max(cells.length, line)}, (_, index) => cells[index] ?? []);
  after[line - 1] = Array.from(row, (value) => value ?? null);
  const [made] = (readTyped(after, MEETING_DECISIONS, words)?.rows ?? []).filter((each) => each.line === line);
  return made === undefined ? 'lost' : {line, cells: written, written: lineOf(made)};
}

/** The cells that are to say something else than now. */
function changedCells(now: TypedDecision | null, seen: TypedDecision, words: Words): ByColumn<WrittenCell['value']> {
  const cells: Record<string, WrittenCell['value']> = {};
  for (const name of ['decision', 'owner', 'due', 'status', 'note'] as const) {
    const text = withoutControls(seen[name]).trim();
    if (text === (now?.[name] ?? '')) continue;
    if (name === 'due') cells[name] = text === '' ? null : {day: text};
    else if (name === 'decision' || name === 'status') cells[name] = words[`decision-${text}`] ?? (text || null);
    else cells[name] = text || null;
  }
  return now === null && cells.status === undefined ? {...cells, status: word(words, 'decision-open')} : cells;
}

/** Whether a row says from now on to hold, and its day is still the one that we proposed: it goes, as when the page is built. */
function isHeldForGood(row: TypedRow, {decision, due}: TypedDecision): boolean {
  const now = lineOf(row);
  return decision === 'Hold' && now.decision !== 'Hold' && due === now.due && !row.changed.includes('due');
}

/** Whether a row is about an account of that name and still open. */
function isAbout({fields}: TypedRow, account: string): boolean {
  const isSame = textIn(fields.account).trim().toLowerCase() === account.trim().toLowerCase();
  return isSame && isOpenRow(fields);
}

/** The first blank row below the headings of the decisions, without a key; else one below everything. */
function spareLine(cells: readonly (readonly TabValue[])[]): number {
  const head = cells.findIndex((row) => row.some((value) => textIn(value).startsWith(MEETING_DECISIONS.keyHeading)));
  const spare = cells.findIndex((row, index) => index > head && row.every((value) => textIn(value) === ''));
  return (spare < 0 ? cells.length : spare) + 1;
}

/** The id of a choice; another text as it is. */
function idOf(value: TabValue | undefined, keys: readonly `decision-${string}`[]): string {
  return idIn(value, keys as typeof DECISIONS, 'decision-') ?? textIn(value);
}

function stateOf({identity, action, fields}: TypedRow): string {
  const names = Object.keys(MEETING_DECISIONS.headings);
  const id = action === ADDED ? '' : `${identity}\n${action}`;
  return digest(JSON.stringify([id, ...names.map((name) => textIn(fields[name]))]));
}
