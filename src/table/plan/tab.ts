import type {Account} from '../../core/account';
import type {Day} from '../../core/day';
import {phrase} from '../../core/phrase';
import {cleanText, dayPhrase, type Say} from '../../core/plan/placeholders';
import type {AccountPlan} from '../../core/plan/plan';
import type {StepKey} from '../../core/plan/scripts';
import {say as sayIn, type Words} from '../../playbook/say';
import {statusChoices, translatedStatus} from '../calendar/status';
import {identitiesOf, type Known} from '../identity';
import type {Area, TabCell, TabModel} from '../tab';
import {type Fields, keepTyped, rowKey, type TypedRow} from '../typed';
import {blockOf} from './block';
import {cell, type Line, moneyCell} from './line';
import {isOwn, KEY_HEADING} from './read';

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
  const {asOf, words, before} = options;
  const say: Say = (each) => sayIn(each, words);
  const identities = identitiesOf(options.accounts);
  const known = [...identities].map(([row, identity]) => ({row, identity}));
  const blocks = plans.map((plan) => {
    const identity = identities.get(plan.assessment.account.row) ?? plan.assessment.account.account;
    return {plan, identity, lines: blockOf(plan, identity, say)};
  });
  const kept = keptRows(blocks, before, known);

  const rows: TabCell[][] = [...titleRows(plans.length, asOf, say), ...plans.map(() => [])];
  const starts: number[] = [];
  const dropdowns: Area[] = [];
  for (const {plan, identity, lines} of blocks) {
    rows.push(blank());
    starts.push(rows.length + 1);
    rows.push(blockRow(plan, say));
    let own = kept.gone.get(identity) ?? [];
    kept.gone.delete(identity);
    for (const [index, line] of lines.entries()) {
      if (line.heads && index > 0) rows.push(blank());
      rows.push(lineRow(line, kept.fieldsOf.get(line), words));
      const stepsEnd = line.action !== undefined && lines[index + 1]?.action === undefined;
      if (stepsEnd) {
        rows.push(...own.map((row) => goneRow(row, say, words)));
        own = [];
      }
    }
  }
  const orphans = [...kept.gone.values()].flat();
  if (orphans.length > 0) {
    rows.push(blank(), padded([cell(say(phrase('plan-section-gone')), 'block')], 'block'));
    rows.push(...orphans.map((row) => orphanRow(row, words)));
  }
  blocks.forEach(({plan}, index) => {
    rows[TITLE_ROWS + index] = indexRow(plan, starts[index] ?? 1, say);
  });
  rows.forEach((cells, index) => {
    if (typeof cells[KEY_COLUMN - 1]?.value === 'string' && cells[KEY_COLUMN - 1]?.value !== KEY_HEADING)
      extend(dropdowns, index + 1);
  });
  return {
    key: 'plan',
    cells: rows.map((cells) => padded(cells)),
    columnWidths: WIDTHS,
    rowHeights: {1: 34},
    hiddenColumns: [KEY_COLUMN],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    dropdowns: dropdowns.map((area) => ({area, choices: statusChoices(words)})),
  };
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

function keptRows(
  blocks: readonly {lines: readonly Line[]}[],
  before: readonly TypedRow[],
  known: readonly Known[],
): {fieldsOf: Map<Line, Fields>; gone: Map<string, TypedRow[]>} {
  const lines = blocks.flatMap((block) => block.lines.filter(({action}) => action !== undefined));
  const {fields, gone} = keepTyped(
    lines.flatMap(({action}) => action ?? []),
    before,
    known,
  );
  const byAccount = new Map<string, TypedRow[]>();
  for (const row of gone) byAccount.set(row.identity, [...(byAccount.get(row.identity) ?? []), row]);
  return {fieldsOf: new Map(lines.map((line, index) => [line, fields[index] ?? {}])), gone: byAccount};
}

function titleRows(count: number, asOf: Day, say: Say): TabCell[][] {
  const headings = ['account', 'next', 'owner', 'due', 'target', 'kind'].map((column) =>
    cell(say(phrase(`plan-index-${column}`)), column === 'target' ? 'heading-right' : 'heading'),
  );
  const subtitle = phrase(count === 0 ? 'plan-subtitle-none' : 'plan-subtitle', {count, day: dayPhrase(asOf)});
  return [
    [cell(say(phrase('plan-title')), 'title')],
    [cell(say(subtitle), 'subtitle')],
    [...headings, cell(KEY_HEADING, 'subtitle')],
  ];
}

function indexRow({assessment, steps, kind, sells}: AccountPlan, start: number, say: Say): TabCell[] {
  const first = steps.find(({key}) => !AMONG_US.includes(key)) ?? steps[0];
  return [
    {value: cleanText(assessment.account.account), style: 'link', link: {to: 'plan', row: start}},
    cell(first?.action ?? null),
    cell(first ? (first.owner ?? say(phrase(`plan-role-${first.role}`))) : null),
    first ? cell({day: first.due}, 'day') : cell(null),
    moneyCell(sells ? assessment.sizing.target : null),
    cell(say(phrase(`plan-kind-${kind}`))),
  ];
}

function blockRow({assessment, kind}: AccountPlan, say: Say): TabCell[] {
  const {account, row} = assessment.account;
  const name = cleanText(account);
  const shown = Array.from(name);
  const cut = shown.length > LONGEST_NAME;
  return padded(
    [
      cell(say(phrase(`plan-kind-${kind}`)), 'block'),
      {
        value: cut ? `${shown.slice(0, LONGEST_NAME - 1).join('')}…` : name,
        style: 'block',
        link: {to: 'accounts', row},
        ...(cut && {note: name}),
      },
      cell(null, 'block'),
      cell(null, 'block'),
      cell(null, 'block'),
      {value: say(phrase('plan-to-index')), style: 'block', link: {to: 'plan', row: 1}},
    ],
    'block',
  );
}

function lineRow({cells, action}: Line, fields: Fields | undefined, words: Words): TabCell[] {
  if (action === undefined || fields === undefined) return [...cells];
  return [...cells, ...fieldCells(fields, words), cell(rowKey(action, action.fields), 'subtitle')];
}

function fieldCells(fields: Fields, words: Words): TabCell[] {
  return [
    cell(fields.owner ?? null),
    cell(fields.due ?? null, 'day'),
    cell(translatedStatus(fields.status, words)),
    cell(fields.notes ?? null),
  ];
}

/** A step that is no longer asked for, or one that somebody added. */
function goneRow(row: TypedRow, say: Say, words: Words): TabCell[] {
  const own = isOwn(row.action);
  const text = cleanText(row.texts[0] ?? '');
  return [
    cell(own ? null : say(phrase('plan-label-gone')), 'label'),
    cell(text, own ? 'body' : 'gone'),
    ...fieldCells(row.fields, words),
    cell(own ? null : rowKey(row, row.wrote), 'subtitle'),
  ];
}

/** A row of an account that is no longer planned; it keeps its key, so that it goes home when the account does. */
function orphanRow(row: TypedRow, words: Words): TabCell[] {
  return [
    cell(cleanText(row.identity), 'gone'),
    cell(cleanText(row.texts[0] ?? ''), 'gone'),
    ...fieldCells(row.fields, words),
    cell(rowKey(row, row.wrote), 'subtitle'),
  ];
}

/** Adds a row to the last area when it follows it, else starts a new one. */
function extend(areas: Area[], row: number): void {
  const last = areas[areas.length - 1];
  if (last && last.row + last.rows === row) areas[areas.length - 1] = {...last, rows: last.rows + 1};
  else areas.push({row, column: STATUS_COLUMN, rows: 1, columns: 1});
}

function blank(): TabCell[] {
  return [];
}

function padded(cells: readonly TabCell[], style?: TabCell['style']): TabCell[] {
  return Array.from({length: WIDTHS.length}, (_, index) => cells[index] ?? {value: null, ...(style && {style})});
}
