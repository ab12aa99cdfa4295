import {type Run, runsOf} from '../../cells/runs';
import type {Account} from '../../core/account';
import type {RankedAssessment} from '../../core/assessment';
import type {Day} from '../../core/day';
import {identityIn, knownOf} from '../../core/identity';
import {phrase} from '../../core/phrase';
import type {AccountPlan} from '../../core/plan/plan';
import {cleanText, dayPhrase} from '../../core/plan/wording';
import {shownTarget} from '../../core/reasons';
import {nextActionOf} from '../../core/schedule/next-action';
import type {NextAction, Schedule, Step, StepId} from '../../core/schedule/step';
import {wordsOf} from '../../playbook/money-sign';
import {type Say, sayIn, type Words} from '../../playbook/say';
import {cell, dropdownIn} from '../cells';
import {type FreshRow, keepTyped} from '../kept/keep-typed';
import {ADDED, type TypedRow} from '../kept/read-typed';
import {type ByColumn, checksums, rowKey} from '../kept/row-key';
import {PAGE_SHAPE, type TabCell, type TabModel, type TabValue} from '../model';
import {isLongAgo} from '../steps/over';
import {STATUSES} from '../steps/status';
import {roleName, shortName, stepAction, stepShort} from '../steps/step-words';
import {dueTyped, type TypedSteps} from '../steps/typed-steps';
import type {StyleId} from '../styles';
import {blockOf} from './block';
import {WIDTHS, widthOf} from './fit';
import {amountCell, keyedLine, type Line, PLAN, PLAN_COLUMNS, type PlanColumn} from './line';
import {noSteps} from './steps';

/** What a Plan tab is laid out with. */
export interface PlanTabOptions {
  readonly asOf: Day;
  readonly words: Words;
  /** Every account of the sheet, planned or not. */
  readonly accounts: readonly Account[];
  readonly before: readonly TypedRow[];
  /** Accounts with steps that have no plan here; none when rows were selected. */
  readonly others?: readonly RankedAssessment[];
  /** What people typed beside steps on the calendar. */
  readonly typed?: Pick<TypedSteps, 'of'>;
  /** What each account does next, by its row; without it what its schedule alone says. */
  readonly actions?: ReadonlyMap<number, NextAction>;
}

/** The Plan tab: an index with links, then a block an account, then what no longer applies. */
export function planTab(plans: readonly AccountPlan[], options: PlanTabOptions): TabModel {
  const {asOf, words, accounts, before, others = [], typed = NOTHING_TYPED, actions} = options;
  const say = sayIn(words);
  const identityOf = identityIn(accounts);
  const blocks = plans.map((plan) => {
    const {account} = plan.assessment;
    const ownSay = sayIn(wordsOf(account, words));
    const identity = identityOf(account);
    const next = actions?.get(account.row) ?? nextActionOf(plan.schedule, asOf);
    return {
      identity,
      inIndex: indexLine(plan, next, identity, ownSay),
      name: nameLine(plan, identity, say),
      lines: blockOf(plan, identity, ownSay, typed),
    };
  });
  const fresh = blocks.flatMap(({inIndex, lines}) => [inIndex, ...lines]).flatMap(({row}) => row ?? []);
  const {fields, gone} = keepTyped(fresh, before, knownOf(accounts));
  const kept = new Map(fresh.map((row, index) => [row, withCalendar(fields[index] ?? row.fields, row, typed)]));

  // A block stays a page long: a note on what was done a quarter ago stands at the end.
  const isBeside = (row: TypedRow) => row.action === ADDED || !isLongAgo(row, asOf);

  const title = titleLines(plans.length, asOf, say);
  const below = othersLines(others, say);
  const index: Line[] = [];
  const rest: Line[] = [];
  for (const block of blocks) {
    index.push(linked(block.inIndex, title.length + blocks.length + below.length + rest.length + 2));
    const own = gone.filter((row) => row.identity === block.identity && isBeside(row));
    rest.push(BLANK, block.name, ...withGone(block.lines, own, say));
  }
  const planned = new Set(blocks.map(({identity}) => identity));
  const unplanned = gone.filter((row) => !planned.has(row.identity) || !isBeside(row));
  const names = new Map(accounts.map((account) => [identityOf(account), account.account]));
  const whose = ({identity}: TypedRow) => cleanText(names.get(identity) ?? identity);
  if (unplanned.length > 0)
    rest.push(BLANK, goneHeading(say), ...unplanned.map((row) => goneLine(row, say, whose(row))));

  const lines = [...title, ...index, ...below, ...rest];
  return {
    key: 'plan',
    cells: lines.map((line) => written(line, kept)),
    columnWidths: [...WIDTHS],
    rowHeights: {1: 34},
    hiddenColumns: [KEY_COLUMN],
    ...PAGE_SHAPE,
    dropdowns: statusRuns(lines).flatMap(({first, items}) =>
      dropdownIn({row: first + 1, column: STATUS_COLUMN, rows: items.length}, STATUSES, words),
    ),
  };
}

const KEY_COLUMN = WIDTHS.length;
const STATUS_COLUMN = 5;
const BLANK: Line = {cells: []};
const NOTHING_TYPED: Pick<TypedSteps, 'of'> = {of: () => null};
/** The index names so many accounts without a plan, and counts the rest. */
const MAX_OTHERS = 60;

/** The lines below the name of an account; what no longer applies or was added by hand comes below the steps. */
function withGone(lines: readonly Line[], gone: readonly TypedRow[], say: Say): Line[] {
  const lastStep = lines.findIndex((line, index) => line.row !== undefined && !lines[index + 1]?.row);
  const above = lastStep < 0 ? lines.length : lastStep + 1;
  return [...lines.slice(0, above), ...gone.map((row) => goneLine(row, say)), ...lines.slice(above)];
}

/** What was typed on the calendar stands here too: of two that differ, the calendar's. */
function withCalendar(kept: ByColumn<TabValue>, fresh: FreshRow, {of}: Pick<TypedSteps, 'of'>): ByColumn<TabValue> {
  const said = of(fresh.identity, fresh.action as StepId);
  if (said === null) return kept;
  const typed = {...said, due: dueTyped(said)};
  const taken = (['status', 'owner', 'due'] as const).filter((name) => typed[name] !== null && name in kept);
  return {...kept, ...Object.fromEntries(taken.map((name) => [name, fresh.fields[name] ?? null]))};
}

function titleLines(count: number, asOf: Day, say: Say): Line[] {
  const headings = ['account', 'next', 'owner', 'due', 'target', 'kind'].map((column) =>
    cell(say(`plan-index-${column}`), column === 'target' ? 'heading-center' : 'heading'),
  );
  const subtitle = phrase(count === 0 ? 'plan-subtitle-none' : 'plan-subtitle', {count, day: dayPhrase(asOf)});
  return [
    {cells: [cell(say('plan-title'), 'title')]},
    {cells: [cell(say(subtitle), 'subtitle')]},
    {cells: [...headings, cell(PLAN.keyHeading + rowKey(headings), 'subtitle')]},
  ];
}

/** The account with what Ranking says it does next. */
function indexLine(
  {assessment, schedule, kind}: AccountPlan,
  {step, who, on}: NextAction,
  identity: string,
  say: Say,
): Line {
  const {account, row} = assessment.account;
  const cells = [
    cell(cleanText(account)),
    cell(step ? indexStep(step, schedule, say) : say(noSteps(schedule)), 'index-link'),
    cell(step ? (who ?? say(roleName(step.role))) : null),
    cell(step && on ? {day: on} : null, 'day'),
    amountCell(shownTarget(assessment), assessment),
    cell(say(`plan-kind-${kind}`)),
  ];
  return keyedLine(cells, {identity, row, action: 'index'}, ['owner', 'due']);
}

/** A step in one line of the index: a link does not wrap everywhere. */
function indexStep(step: Step, schedule: Schedule, say: Say): string {
  const full = say(stepAction(step, schedule));
  return widthOf(full) <= WIDTHS[1] ? full : say(stepShort(step, schedule));
}

/** Who has steps but no plan here, and how to get one. */
function othersLines(others: readonly RankedAssessment[], say: Say): Line[] {
  if (others.length === 0) return [];
  const names = others.slice(0, MAX_OTHERS).map(({account}) => cleanText(account.account));
  const key = others.length > MAX_OTHERS ? 'plan-others-more' : 'plan-others';
  return [{cells: [cell(null), cell(say(phrase(key, {names, more: others.length - MAX_OTHERS})), 'quiet')]}];
}

/** The line of the index with a link to the plan: on the step, because a name with a link does not wrap everywhere. */
function linked(line: Line, row: number): Line {
  const [name, step, ...others] = line.cells;
  return {...line, cells: [{value: null, ...name}, {value: null, ...step, link: {to: 'plan', row}}, ...others]};
}

function nameLine({assessment}: AccountPlan, identity: string, say: Say): Line {
  const {account: cells, score, priority, band} = assessment;
  const {account, row} = cells;
  const [name, shown] = [cleanText(account), shortName(account)];
  const named: TabCell = {
    value: shown,
    style: 'block',
    link: {to: 'accounts', row},
    ...(shown !== name && {note: name}),
  };
  const hasScore = priority !== 'Needs data';
  const points = hasScore ? say(phrase('plan-score', {score})) : '–';
  const standing = [...(hasScore ? [`band-label-${band}`] : []), `priority-label-${priority}`];
  const about = standing.map(say).join(say('plan-separator'));
  const blank = cell(null, 'block');
  const toIndex: TabCell = {value: say('plan-to-index'), style: 'block-text', link: {to: 'plan', row: 1}};
  const first = [cell(points, 'block'), named, cell(about, 'block-text'), blank, blank, toIndex];
  return keyedLine(first, {identity, row, action: 'block'}, []);
}

function goneHeading(say: Say): Line {
  return {cells: PLAN_COLUMNS.map((_, index) => cell(index === 0 ? say('plan-section-gone') : null, 'block'))};
}

/** A step that is no longer asked for, or a row that somebody added; with the account's name where it has no plan. */
function goneLine(row: TypedRow, say: Say, account?: string): Line {
  const isAdded = row.action === ADDED;
  const label = account ?? (isAdded ? null : say('plan-label-gone'));
  const fields: ByColumn<TabValue> = isAdded ? {label, ...row.fields} : {...row.fields, label};
  const open: readonly string[] = isAdded ? PLAN_COLUMNS : ['label', 'text', ...Object.keys(row.fresh)];
  const styles: Partial<Record<PlanColumn, StyleId>> = {
    label: 'label',
    text: isAdded && account === undefined ? 'body' : 'gone',
    due: 'day',
  };
  const cells = PLAN_COLUMNS.map((name) => cell(open.includes(name) ? (fields[name] ?? null) : null, styles[name]));
  return {cells, row: {...row, fields: {}}, fresh: isAdded ? checksums({label}) : row.fresh};
}

/** The cells of a line with what people typed, and the hidden one by which the next run knows them. */
function written(line: Line, kept: ReadonlyMap<Line['row'], ByColumn<TabValue>>): TabCell[] {
  const {cells, row} = line;
  if (cells.length === 0) return WIDTHS.map(() => ({value: null}));
  const fields = kept.get(row) ?? {};
  const shown = PLAN_COLUMNS.map((name, index) => {
    const ours = cells[index] ?? {value: null};
    return name in fields ? {...ours, value: fields[name] ?? null} : ours;
  });
  const typed = shown.filter((each, index) => each !== cells[index]);
  const key = rowKey([...cells, ...typed], row, line.fresh ?? checksums(row?.fields ?? {}));
  return [...shown, cells[KEY_COLUMN - 1] ?? cell(key, cells[0]?.style === 'block' ? 'block' : 'subtitle')];
}

/** The lines in which a status is chosen, as runs of neighbors. */
function statusRuns(lines: readonly Line[]): Run<Line>[] {
  const open = [...lines.entries()].filter(
    ([, {row, fresh}]) => fresh !== undefined || (row && 'status' in row.fields),
  );
  return runsOf(open);
}
