import Table from 'cli-table3';
import type {Colors} from 'picocolors/types';
import type {RankedAccount, Report, Totals} from './report';
import type {RefusedTab} from './session';

const COLUMNS = [
  {heading: '#', width: 5, align: 'right'},
  {heading: 'Account', width: 23, align: 'left'},
  {heading: 'Score', width: 7, align: 'right'},
  {heading: 'Band', width: 9, align: 'left'},
  {heading: 'Priority', width: 24, align: 'left'},
  {heading: 'ARR', width: 7, align: 'right'},
  {heading: 'Target', width: 8, align: 'right'},
  {heading: 'Offer', width: 15, align: 'left'},
] as const;

/** A table of words needs no lines between them. */
const NO_LINES = Object.fromEntries(
  ['top', 'bottom', 'mid', 'left', 'right'].flatMap((side) => [
    [side, ''],
    [`${side}-mid`, ''],
    [`${side}-left`, ''],
    [`${side}-right`, ''],
  ]),
);

/** How many accounts are printed unless `--top` says otherwise. */
export const SHOWN_ACCOUNTS = 50;
const SHOWN_ISSUES = 12;
const SHOWN_NAMES = 8;
const LINE = 100;

/**
 * The ranking for people: a table within 100 columns, the totals, what was read and left out, and what in the sheet wants
 * a look.
 *
 * @param top how many accounts are shown
 */
export function printed(report: Report, colors: Colors, top: number): string {
  const shown = report.accounts.slice(0, top);
  return [
    colors.bold(`${report.sheet}, as of ${report.asOf}`),
    '',
    rankingOf(shown, colors),
    ...moreOf(report, top, colors),
    '',
    totalsOf(report.totals),
    ...footnoteOf(shown, colors),
    ...columnsOf(report, colors),
    ...leftOutOf(report, colors),
    ...decisionsOf(report, colors),
    ...questionsOf(report, colors),
    ...issuesOf(report, colors),
  ].join('\n');
}

/** A line for each tab that is not in the written file, and why. */
export function refusedLines(refused: readonly RefusedTab[]): string[] {
  return refused.map(({tabs, reason}) => `Not in the file: ${tabs}. ${sentence(reason.replace(/\s*\n\s*/g, ' '))}`);
}

function moreOf({accounts}: Report, top: number, colors: Colors): string[] {
  const more = accounts.length - top;
  return more > 0 ? [colors.dim(`… and ${more} more; --top ${accounts.length} shows them all`)] : [];
}

/** Which column feeds what, and which feed nothing. */
function columnsOf({columns, unused}: Report, colors: Colors): string[] {
  const used = Object.entries(columns).map(([field, heading]) => `${field} ← ${oneLine(heading)}`);
  const notUsed = unused.map(({heading, why}) => (why ? `${oneLine(heading)} (${why})` : oneLine(heading)));
  return [
    ...['', colors.bold(`${counted(used.length, 'column')} used`), ...wrapped(used)],
    ...(notUsed.length > 0
      ? ['', colors.bold(`${counted(notUsed.length, 'column')} not used`), ...wrapped(notUsed)]
      : []),
  ];
}

/** The rows that are not scored, a line for each reason. */
function leftOutOf({leftOut}: Report, colors: Colors): string[] {
  if (leftOut.length === 0) return [];
  const reasons = [...new Set(leftOut.map(({why}) => why))];
  return [
    '',
    colors.bold(`${counted(leftOut.length, 'row')} not scored`),
    ...reasons.map((why) => {
      const rows = leftOut.filter((each) => each.why === why);
      const named = rows
        .slice(0, SHOWN_NAMES)
        .map(({row, name}) => (name ? `${oneLine(name)} (row ${row})` : `row ${row}`));
      const more = rows.length - named.length;
      return `  ${why}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    }),
  ];
}

function decisionsOf({decisions}: Report, colors: Colors): string[] {
  if (decisions.length === 0) return [];
  return ['', colors.bold('How columns were read'), ...decisions.map((decision) => `  ${sentence(decision)}`)];
}

/** Items with commas between them, as many on a line as fit. */
function wrapped(items: readonly string[]): string[] {
  const lines: string[] = [];
  items.forEach((item, index) => {
    const text = index < items.length - 1 ? `${item},` : item;
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + text.length <= LINE) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(`  ${text}`);
  });
  return lines;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function rankingOf(accounts: readonly RankedAccount[], colors: Colors): string {
  const table = new Table({
    head: COLUMNS.map(({heading}) => colors.bold(heading)),
    colWidths: COLUMNS.map(({width}) => width),
    colAligns: COLUMNS.map(({align}) => align),
    chars: {...NO_LINES, middle: ''},
    style: {head: [], border: [], 'padding-left': 0, 'padding-right': 2},
  });
  for (const account of accounts) table.push(rowOf(account, colors));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function rowOf(account: RankedAccount, colors: Colors): string[] {
  const paint = paintOf(account, colors);
  return [
    String(account.rank),
    oneLine(account.account),
    paint(`${trimmed(account.score)}${isHeldBack(account) ? '*' : ''}`),
    paint(account.band),
    paint(account.priority),
    short(account.arr),
    short(account.target),
    account.offer === null ? '–' : atWord(account.offer, 13),
  ];
}

/** The band says it in words as well; the colour only helps the eye. */
function paintOf({band, priority}: RankedAccount, colors: Colors): (text: string) => string {
  if (priority === 'Defend first') return colors.magenta;
  if (band === 'Hot') return (text) => colors.bold(colors.yellow(text));
  if (band === 'Warm') return colors.green;
  return band === 'Nurture' ? colors.cyan : colors.dim;
}

/** Whether something must happen before the score may count. */
function isHeldBack({priority}: RankedAccount): boolean {
  return priority.endsWith(' first');
}

function totalsOf({accounts, arr, target, weighted, nrr, grr, unsized, byCurrency}: Totals): string {
  const money = (key: 'arr' | 'target' | 'weighted', total: number | null) => {
    const known = Object.entries(byCurrency ?? {}).filter(([, sums]) => sums[key] !== null);
    if (known.length === 0) return short(total);
    return known.map(([currency, sums]) => `${currency} ${short(sums[key])}`).join(' + ');
  };
  return [
    counted(accounts, 'account'),
    `ARR ${money('arr', arr)}`,
    `target ${money('target', target)}${unsized > 0 ? ` (${unsized} without a size)` : ''}`,
    `weighted ${money('weighted', weighted)}`,
    `NRR ${percent(nrr)}`,
    `GRR ${percent(grr)}`,
  ].join(' · ');
}

function footnoteOf(accounts: readonly RankedAccount[], colors: Colors): string[] {
  return accounts.some(isHeldBack) ? [colors.dim('* the score stands, but the priority comes before any offer')] : [];
}

function questionsOf({questions}: Report, colors: Colors): string[] {
  if (questions.length === 0) return [];
  return [
    '',
    colors.bold(`${counted(questions.length, 'column')} to ask about`),
    ...questions.map(({heading, candidates, reason}) => {
      const hint = candidates.length > 0 ? ` Use it with --map "${candidates[0]}=${heading}".` : '';
      return `  ${heading}: ${sentence(reason)}${hint}`;
    }),
  ];
}

function issuesOf({issues}: Report, colors: Colors): string[] {
  if (issues.length === 0) return [];
  const more = issues.length - SHOWN_ISSUES;
  return [
    '',
    colors.bold(
      `${counted(
        issues.reduce((sum, {count = 1}) => sum + count, 0),
        'cell',
      )} to look at`,
    ),
    ...issues
      .slice(0, SHOWN_ISSUES)
      .map(({cell, message}) => `  ${message.includes(cell) ? '' : `${cell}: `}${message}`),
    ...(more > 0 ? [`  … and ${more} more; --json lists them all`] : []),
  ];
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** 950, 48K, 1.2M: short enough for a column, unknown as a dash. */
function short(money: number | null): string {
  if (money === null) return '–';
  const size = Math.abs(money);
  if (size >= 999_500) return `${trimmed(money / 1_000_000)}M`;
  return size >= 1000 ? `${trimmed(money / 1000)}K` : String(Math.round(money));
}

function trimmed(number: number): string {
  return Number(number.toFixed(Math.abs(number) < 100 ? 1 : 0)).toString();
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Number((share * 100).toFixed(1))} %`;
}

function atWord(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\s-]+\S*$/, '')}…`;
}
