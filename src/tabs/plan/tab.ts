import type {Account} from '../../core/account';
import type {Day} from '../../core/day';
import {identitiesOf, knownOf, type Present} from '../../core/identity';
import {phrase} from '../../core/phrase';
import type {Say} from '../../core/plan/placeholders';
import type {AccountPlan} from '../../core/plan/plan';
import type {StepKey} from '../../core/plan/scripts';
import {cleanText, dayPhrase} from '../../core/plan/wording';
import {say as sayIn, type Words} from '../../playbook/say';
import {statusChoices, translatedStatus} from '../calendar/status';
import {textIn} from '../kept/cell';
import {type ActionRow, type Fields, isTypedIn, keepTyped, remembered, rowKey, type TypedRow} from '../kept/keep-typed';
import type {Area, TabCell, TabModel} from '../model';
import type {StyleId} from '../styles';
import {blockOf} from './block';
import {cell, type Line, moneyCell} from './line';
import {asOwn, BLOCK, fieldsOf, INDEX, isOwn, isStepKey, KEY_HEADING, MARK, markOfRow} from './read';

/** What a Plan tab is laid out with. */
export interface PlanTabOptions {
  readonly asOf: Day;
  readonly words: Words;
  /** Every account of the sheet, planned or not. */
  readonly accounts: readonly Account[];
  /** The steps of the tab as it stands, with what people typed. */
  readonly before: readonly TypedRow[];
}

/** The Plan tab: an index with links, then a block an account, then what no longer applies. */
export function planTab(plans: readonly AccountPlan[], options: PlanTabOptions): TabModel {
  const {asOf, words, accounts, before} = options;
  const say: Say = (each) => sayIn(each, words);
  const identities = identitiesOf(accounts);
  const blocks = plans.map((plan) => blockFor(plan, identities, say));
  const kept = keptRows(blocks, before, knownOf(accounts), words);

  const index: TabCell[][] = [];
  const rows: TabCell[][] = [];
  for (const block of blocks) {
    index.push(indexRow(block, kept, TITLE_ROWS + blocks.length + rows.length + 2, say));
    rows.push(blank(), blockRow(block, say), ...blockLines(block, kept, say, words));
  }
  const planned = new Set(blocks.map(({identity}) => identity));
  rows.push(
    ...goneRows(
      [...kept.gone].filter(([identity]) => !planned.has(identity)),
      say,
      words,
    ),
  );

  const cells = [...titleRows(plans.length, asOf, say), ...index, ...rows].map((row) => padded(marked(row)));
  return {
    key: 'plan',
    cells,
    columnWidths: WIDTHS,
    rowHeights: {1: 34},
    hiddenColumns: [KEY_COLUMN],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    dropdowns: statusAreas(cells).map((area) => ({area, choices: statusChoices(words)})),
  };
}

/** An account's plan, and its lines before they are laid out. */
interface Block {
  readonly plan: AccountPlan;
  readonly identity: string;
  readonly lines: readonly Line[];
  /** What the index names first, and what people may type beside it. */
  readonly first: ActionRow;
}

/** What people typed: beside the lines of this run, and in rows that it no longer has. */
interface KeptRows {
  /** The cells of a step, with the key of their row. */
  readonly cellsOf: ReadonlyMap<Line, readonly TabCell[]>;
  /** What stands in the index. */
  readonly firstOf: ReadonlyMap<ActionRow, Fields>;
  /** By the account's present identity. */
  readonly gone: ReadonlyMap<string, readonly TypedRow[]>;
}

const WIDTHS = [180, 600, 120, 92, 104, 220, 60];
const KEY_COLUMN = WIDTHS.length;
const STATUS_COLUMN = 5;
/** Title, subtitle, and the headings of the index. */
const TITLE_ROWS = 3;
/** Steps that the customer does not see. */
const AMONG_US: readonly StepKey[] = ['escalate', 'fill in', 'prepare', 'pricing', 'defend evidence'];

/** What fits beside the kind at the size of a block's name; a longer one is cut and stands whole in the note. */
const LONGEST_NAME = 70;

function blockFor(plan: AccountPlan, identities: ReadonlyMap<number, string>, say: Say): Block {
  const {row, account} = plan.assessment.account;
  const identity = identities.get(row) ?? account;
  return {plan, identity, lines: blockOf(plan, identity, say), first: firstOf(plan, identity, say)};
}

function firstOf({assessment, steps}: AccountPlan, identity: string, say: Say): ActionRow {
  const first = steps.find(({key}) => !AMONG_US.includes(key)) ?? steps[0];
  const owner = first ? (first.owner ?? say(phrase(`plan-role-${first.role}`))) : null;
  const fields = {text: first?.action ?? null, owner, due: first ? {day: first.due} : null};
  return {identity, row: assessment.account.row, action: INDEX, fields};
}

function keptRows(
  blocks: readonly Block[],
  before: readonly TypedRow[],
  known: readonly Present[],
  words: Words,
): KeptRows {
  const steps = blocks.flatMap(({lines}) =>
    lines.flatMap((line) => (line.action ? [[line, line.action] as const] : [])),
  );
  const firsts = blocks.map(({first}) => first);
  const {fields, gone} = keepTyped([...firsts, ...steps.map(([, action]) => action)], before, known);
  const cellsOf = steps.map(([line, action], index) => {
    const kept = fields[firsts.length + index] ?? action.fields;
    return [line, stepCells(kept, rowKey(action, remembered(action.fields)), words)] as const;
  });
  const byAccount = new Map<string, TypedRow[]>();
  for (const row of gone) {
    byAccount.set(row.identity, [...(byAccount.get(row.identity) ?? []), row.action === INDEX ? asOwn(row) : row]);
  }
  const firstOf = new Map(firsts.map((first, index) => [first, fields[index] ?? first.fields]));
  return {cellsOf: new Map(cellsOf), firstOf, gone: byAccount};
}

/** The rows of a block; what no longer applies or was added by hand stands below the steps. */
function blockLines({lines, identity}: Block, {cellsOf, gone}: KeptRows, say: Say, words: Words): TabCell[][] {
  const ends = lines.findIndex((line, index) => line.action !== undefined && !lines[index + 1]?.action);
  const lastStep = ends < 0 ? lines.length - 1 : ends;
  return lines.flatMap((line, index) => [
    ...(line.heads && index > 0 ? [blank()] : []),
    [...(cellsOf.get(line) ?? line.cells)],
    ...(index === lastStep ? (gone.get(identity) ?? []).map((row) => goneRow(row, say, words)) : []),
  ]);
}

function titleRows(count: number, asOf: Day, say: Say): TabCell[][] {
  const headings = ['account', 'next', 'owner', 'due', 'target', 'kind'].map((column) =>
    cell(say(phrase(`plan-index-${column}`)), column === 'target' ? 'heading-center' : 'heading'),
  );
  const subtitle = phrase(count === 0 ? 'plan-subtitle-none' : 'plan-subtitle', {count, day: dayPhrase(asOf)});
  return [
    [cell(say(phrase('plan-title')), 'title')],
    [cell(say(subtitle), 'subtitle')],
    [...headings, cell(KEY_HEADING, 'subtitle')],
  ];
}

function indexRow({plan, identity, first}: Block, {firstOf}: KeptRows, start: number, say: Say): TabCell[] {
  const {assessment, kind, sells} = plan;
  const kept = firstOf.get(first) ?? first.fields;
  const cells: TabCell[] = [
    {value: cleanText(assessment.account.account), style: 'link', link: {to: 'plan', row: start}},
    cell(first.fields.text ?? null),
    cell(kept.owner ?? null),
    cell(kept.due ?? null, 'day'),
    moneyCell(sells ? assessment.sizing.target : null),
    cell(say(phrase(`plan-kind-${kind}`))),
  ];
  const {owner = null, due = null} = first.fields;
  return keyed(cells, {identity, row: first.row, action: INDEX}, remembered({owner, due}));
}

function blockRow({plan: {assessment, kind}, identity}: Block, say: Say): TabCell[] {
  const {account, row} = assessment.account;
  const [name, shown] = [cleanText(account), nameInBlock(account)];
  return keyed(
    [
      cell(say(phrase(`plan-kind-${kind}`)), 'block'),
      {
        value: shown,
        style: 'block',
        link: {to: 'accounts', row},
        ...(shown !== name && {note: name}),
      },
      cell(null, 'block'),
      cell(null, 'block'),
      cell(null, 'block'),
      {value: say(phrase('plan-to-index')), style: 'block', link: {to: 'plan', row: 1}},
    ],
    {identity, row, action: BLOCK},
    {},
    'block',
  );
}

/** A row that names an account, with the key by which it is known again, and whether anybody wrote over it. */
function keyed(
  cells: readonly TabCell[],
  row: Omit<ActionRow, 'fields'>,
  wrote: Fields,
  style: StyleId = 'subtitle',
): TabCell[] {
  const mark = markOfRow(fieldsOf(cells.map(({value}) => value)), row.action);
  return [...cells, cell(rowKey(row, {...wrote, [MARK]: mark}), style)];
}

/** A row that is all ours says so in its hidden cell; what is blank or has a key stays as it is. */
function marked(cells: readonly TabCell[]): readonly TabCell[] {
  if (cells.length >= KEY_COLUMN || cells.length === 0) return cells;
  const mark = markOfRow(fieldsOf(cells.map(({value}) => value)));
  return [...padded(cells).slice(0, KEY_COLUMN - 1), cell(mark, cells[0]?.style === 'block' ? 'block' : 'subtitle')];
}

/** How the first row of an account's plan names it: by this row the ranking finds the plan again. */
export function nameInBlock(account: string): string {
  const name = Array.from(cleanText(account));
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).join('')}…` : name.join('');
}

/** The row of a step, or of anything that people may type into. */
function stepCells(fields: Fields, key: string | null, words: Words, style?: StyleId): TabCell[] {
  return [
    cell(fields.label ?? null, 'label'),
    cell(fields.text ?? null, style),
    cell(fields.owner ?? null),
    cell(fields.due ?? null, 'day'),
    cell(translatedStatus(fields.status, words)),
    cell(fields.notes ?? null),
    cell(key, 'subtitle'),
  ];
}

/** A step that is no longer asked for, or one that somebody added. */
function goneRow(row: TypedRow, say: Say, words: Words): TabCell[] {
  if (isOwn(row.action)) return stepCells(row.fields, null, words, 'body');
  return laidAside(row, say(phrase('plan-label-gone')), words);
}

/** The rows of accounts that are no longer planned; they keep their keys, so that they go home when the account does. */
function goneRows(gone: readonly (readonly [string, readonly TypedRow[]])[], say: Say, words: Words): TabCell[][] {
  if (gone.length === 0) return [];
  const rows = gone.flatMap(([identity, typed]) => typed.map((row) => laidAside(row, cleanText(identity), words)));
  return [blank(), padded([cell(say(phrase('plan-section-gone')), 'block')], 'block').slice(0, -1), ...rows];
}

/** A row under another label, with the key by which it finds its place again. */
function laidAside(row: TypedRow, label: string, words: Words): TabCell[] {
  const own = textIn(row.fields.label);
  const text = row.fields.text ?? cleanText(row.texts[0] ?? '');
  if (isOwn(row.action)) {
    const shown = own === '' ? label : `${label} · ${own}`;
    return stepCells({...row.fields, label: shown}, rowKey(row, {label: own}), words, 'gone');
  }
  const fields = {...row.fields, label: isTypedIn(row, 'label') ? (row.fields.label ?? null) : label, text};
  const wrote = {...row.wrote, label, text: row.wrote.text ?? text};
  return stepCells(fields, rowKey(row, wrote), words, 'gone');
}

/** The status cells, one area for each run of rows. */
function statusAreas(cells: readonly (readonly TabCell[])[]): Area[] {
  const areas: Area[] = [];
  cells.forEach((row, index) => {
    if (!isStepKey(row[KEY_COLUMN - 1]?.value)) return;
    const last = areas[areas.length - 1];
    if (last && last.row + last.rows === index + 1) areas[areas.length - 1] = {...last, rows: last.rows + 1};
    else areas.push({row: index + 1, column: STATUS_COLUMN, rows: 1, columns: 1});
  });
  return areas;
}

function blank(): TabCell[] {
  return [];
}

function padded(cells: readonly TabCell[], style?: TabCell['style']): TabCell[] {
  return Array.from({length: WIDTHS.length}, (_, index) => cells[index] ?? {value: null, ...(style && {style})});
}
