import Table from 'cli-table3';
import type {Colors} from 'picocolors/types';
import type {Bridge} from '../../src/core/meeting/bridge';
import {type Phrase, phrase} from '../../src/core/phrase';
import {dayPhrase} from '../../src/core/plan/wording';
import type {Language} from '../../src/playbook/languages';
import type {RankedAccount, Report, Since, Totals} from './report';
import type {RefusedTab} from './session';
import {type Tell, tellIn} from './words';

/** A column's heading, as a key of the words when it is not the same in every language. */
const COLUMNS = [
  {heading: '#', align: 'right'},
  {heading: 'line-account', align: 'left'},
  {heading: 'line-score', align: 'right'},
  {heading: 'line-band', align: 'left'},
  {heading: 'line-priority', align: 'left'},
  {heading: 'ARR', align: 'right'},
  {heading: 'line-target', align: 'right'},
  {heading: 'line-offer', align: 'left'},
] as const;

/** How wide they are; a Chinese character is two wide. */
const WIDTHS = {en: [5, 23, 7, 9, 24, 7, 8, 15], zh: [5, 23, 7, 11, 20, 9, 11, 14]};

/** How a report is printed. */
interface Page {
  readonly colors: Colors;
  readonly language: Language;
  readonly tell: Tell;
}

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
 * @param report with those accounts that are shown
 * @param language of all but the texts that the report itself holds
 */
export function printed(report: Report, colors: Colors, language: Language = 'en'): string {
  const page = {colors, language, tell: tellIn(language)};
  const shown = report.accounts;
  return [
    colors.bold(page.tell('line-title', {sheet: report.sheet, day: report.asOf})),
    ...missingOf(report, page),
    '',
    rankingOf(shown, page),
    ...moreOf(report, page),
    '',
    totalsOf(report.totals, page),
    ...(shown.some(isHeldBack) ? [colors.dim(page.tell('line-star'))] : []),
    ...sinceOf(report, page),
    ...columnsOf(report, page),
    ...leftOutOf(report, page),
    ...decisionsOf(report, page),
    ...questionsOf(report, page),
    ...issuesOf(report, page),
  ].join('\n');
}

/** A line for each tab that is not in the written file, and why. */
export function refusedLines(refused: readonly RefusedTab[], language: Language = 'en'): string[] {
  const tell = tellIn(language);
  return refused.map(({tabs, reason}) =>
    tell('line-refused', {tabs, reason: sentence(reason.replace(/\s*\n\s*/g, ' '), tell)}),
  );
}

/** What no column tells is said first, with the column that may be it. */
function missingOf(report: Report, {colors, tell}: Page): string[] {
  const said = report.decisions.filter((decision) => isMissing(decision, tell)).map((each) => sentence(each, tell));
  const asked = askedFirst(report).map((question) => {
    const {heading} = question;
    const reason = questionLine(question, tell);
    return question.reason.includes(heading) ? reason : tell('line-question', {heading, reason});
  });
  const lines = [...asked, ...said];
  return lines.length === 0 ? [] : ['', ...lines.map((line) => colors.yellow(line))];
}

/** The questions whether a column is the one that is missing; they stand first in the report. */
function askedFirst({columns, questions}: Report): Report['questions'] {
  const open = KEY_FIELDS.filter((fields) => !fields.some((field) => field in columns));
  const isOpen = ({candidates: [field]}: Report['questions'][number]) =>
    field !== undefined && open.some((fields) => fields.includes(field));
  return questions.slice(0, open.length).filter(isOpen);
}

function isMissing(decision: string, tell: Tell): boolean {
  return ['arr', 'renewal', 'seats'].some((each) => decision === tell(`missing-${each}`));
}

/** The fields that tell what a score can hardly do without. */
const KEY_FIELDS: readonly (readonly string[])[] = [
  ['arr', 'mrr'],
  ['renewalDate'],
  ['seatsUsed', 'seatsLicensed', 'utilization'],
];

function moreOf({accounts, totals}: Report, {colors, tell}: Page): string[] {
  const more = totals.accounts - accounts.length;
  const all = String(totals.accounts);
  return more > 0 ? [colors.dim(tell('line-more-accounts', {more, all}))] : [];
}

/** Which column feeds what, and which feed nothing. */
function columnsOf({columns, unused}: Report, {colors, tell}: Page): string[] {
  const used = Object.entries(columns).map(([field, heading]) =>
    tell('line-field', {field, name: phrase(`field-${field}`), heading: oneLine(heading) || '–'}),
  );
  const notUsed = unused.map(({heading, why}) =>
    why ? tell('line-because', {what: oneLine(heading), why}) : oneLine(heading),
  );
  return [
    ...['', colors.bold(tell('line-used', {count: used.length})), ...wrapped(used, tell)],
    ...(notUsed.length > 0
      ? ['', colors.bold(tell('line-unused', {count: notUsed.length})), ...wrapped(notUsed, tell)]
      : []),
  ];
}

/** The rows that are not scored, a line for each reason. */
function leftOutOf({leftOut}: Report, {colors, language, tell}: Page): string[] {
  if (leftOut.length === 0) return [];
  const reasons = [...new Set(leftOut.map(({why}) => why))];
  return [
    '',
    colors.bold(tell('line-left-out', {count: leftOut.length})),
    ...reasons.map((why) => {
      const rows = leftOut.filter((each) => each.why === why);
      const named = rows.slice(0, SHOWN_NAMES).map(({row, name}) => {
        const place = tell('line-left-out-row', {row: String(row)});
        return name ? tell('line-because', {what: oneLine(name), why: place}) : place;
      });
      const more = rows.length - named.length;
      const said = named.join(tell('line-comma')) + (more > 0 ? tell('line-more-rows', {more}) : '');
      return `  ${tell('line-reason', {why: language === 'en' ? why : tell(`left-out-${why}`), rows: said})}`;
    }),
  ];
}

function decisionsOf({decisions}: Report, {colors, tell}: Page): string[] {
  const read = decisions.filter((decision) => !isMissing(decision, tell));
  if (read.length === 0) return [];
  const said = read.map((decision) => `  ${sentence(decision, tell)}`);
  return ['', colors.bold(tell('line-decisions')), ...said];
}

/** Items with commas between them, as many on a line as fit. */
function wrapped(items: readonly string[], tell: Tell): string[] {
  const comma = tell('line-comma');
  const gap = comma.endsWith(' ') ? ' ' : '';
  const lines: string[] = [];
  items.forEach((item, index) => {
    const text = index < items.length - 1 ? `${item}${comma.trimEnd()}` : item;
    const last = lines[lines.length - 1];
    if (last !== undefined && widthOf(last + gap + text) <= LINE) lines[lines.length - 1] = last + gap + text;
    else lines.push(`  ${text}`);
  });
  return lines;
}

/** A Chinese character is two wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g) ?? []).length;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function rankingOf(accounts: readonly RankedAccount[], page: Page): string {
  const table = new Table({
    head: COLUMNS.map(({heading}) => page.colors.bold(heading.startsWith('line-') ? page.tell(heading) : heading)),
    colWidths: WIDTHS[page.language],
    colAligns: COLUMNS.map(({align}) => align),
    chars: {...NO_LINES, middle: ''},
    style: {head: [], border: [], 'padding-left': 0, 'padding-right': 2},
  });
  for (const account of accounts) table.push(rowOf(account, page));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function rowOf(account: RankedAccount, {colors, language, tell}: Page): string[] {
  const paint = paintOf(account, colors);
  const named = (kind: string, id: string) => (language === 'en' ? id : tell(`${kind}-${id}`));
  return [
    String(account.rank),
    oneLine(account.account),
    paint(`${trimmed(account.score)}${isHeldBack(account) ? '*' : ''}`),
    paint(named('band', account.band)),
    paint(named('priority', account.priority)),
    short(account.arr, language),
    short(account.target, language),
    account.offer === null ? '–' : atWord(named('offer-short', account.offer), 13),
  ];
}

/** The band says it in words as well; the color only helps the eye. */
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

function totalsOf(totals: Totals, {language, tell}: Page): string {
  const {accounts, arr, target, weighted, nrr, grr, unsized, byCurrency} = totals;
  const money = (key: 'arr' | 'target' | 'weighted', total: number | null) => {
    const known = Object.entries(byCurrency ?? {}).filter(([, sums]) => sums[key] !== null);
    if (known.length === 0) return short(total, language);
    return known.map(([currency, sums]) => `${currency} ${short(sums[key], language)}`).join(' + ');
  };
  return [
    tell('line-accounts', {count: accounts}),
    `ARR ${money('arr', arr)}`,
    tell('line-total-target', {amount: money('target', target)}) +
      (unsized > 0 ? tell('line-unsized', {count: unsized}) : ''),
    tell('line-weighted', {amount: money('weighted', weighted)}),
    `NRR ${percent(nrr)}`,
    `GRR ${percent(grr)}`,
  ].join(' · ');
}

/** What changed since an earlier run: the bridge of the weighted pipeline, and who moved and why. */
function sinceOf({since, totals}: Report, {colors, language, tell}: Page): string[] {
  if (since === undefined) return [];
  if (since === null) return ['', colors.bold(tell('meeting-moved')), `  ${tell('sidebar-moved-first')}`];
  const base = dayPhrase(since.asOf);
  const more = since.movers.length - SHOWN_MOVERS;
  const movers = since.movers.slice(0, SHOWN_MOVERS).map((mover) => {
    const account = oneLine(mover.account);
    return `  ${tell('sidebar-moved', {account, score: scoreChange(mover, language), why: mover.why})}`;
  });
  return [
    ...['', colors.bold(tell('meeting-bridge-since', {base}))],
    ...(since.bridge === null
      ? [`  ${tell(totals.byCurrency ? 'meeting-money-mixed' : 'line-bridge-cut')}`]
      : bridgeLines(since.bridge, base, tell)),
    ...['', colors.bold(tell('line-moved', {base}))],
    ...(movers.length === 0 ? [`  ${tell('meeting-moved-none')}`] : movers),
    ...(more > 0 ? [`  ${tell('line-more-issues', {more})}`] : []),
  ];
}

const SHOWN_MOVERS = 10;

/** The amounts of the bridge below each other, so that they can be added up. */
function bridgeLines({before, after, unsized, ...changes}: Bridge, base: Phrase, tell: Tell): string[] {
  const amount = (value: number) => tell('line-amount', {amount: Math.abs(value)});
  const change = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${amount(value)}`;
  const names = ['added', 'won', 'lost', 'removed', 'target', 'winProbability'] as const;
  const lines = [
    [tell('meeting-bridge-before', {base}), amount(before)],
    ...names.map((name) => [tell(`meeting-bridge-${name}`), change(changes[name])]),
    [unsized === 0 ? tell('meeting-bridge-after') : tell('meeting-bridge-unsized', {count: unsized}), amount(after)],
  ] as [string, string][];
  const widths = [Math.max(...lines.map(([name]) => widthOf(name))), Math.max(...lines.map(([, said]) => said.length))];
  return lines.map(([name, said]) => {
    const blanks = widths[0]! - widthOf(name) + 2 + widths[1]! - said.length;
    return `  ${name}${' '.repeat(blanks)}${said}`;
  });
}

/** The score then and now, with the band where it is another. */
function scoreChange({was, is}: Since['movers'][number], language: Language): Phrase {
  if (was === null) return phrase('meeting-score-new', {is: is?.score ?? 0});
  if (is === null) return phrase('meeting-score-gone', {was: was.score});
  const scores = {was: was.score, is: is.score};
  if (was.band === is.band) return phrase('meeting-score-change', scores);
  const band = language === 'en' ? is.band : phrase(`band-${is.band}`);
  return phrase('meeting-score-band', {...scores, band});
}

function questionsOf(report: Report, {colors, tell}: Page): string[] {
  const first = askedFirst(report);
  const questions = report.questions.filter((question) => !first.includes(question));
  if (questions.length === 0) return [];
  return [
    '',
    colors.bold(tell('line-questions', {count: questions.length})),
    ...questions.map((question) => {
      const reason = questionLine(question, tell);
      return `  ${tell('line-question', {heading: question.heading, reason})}`;
    }),
  ];
}

function questionLine({heading, candidates: [field], reason}: Report['questions'][number], tell: Tell): string {
  // Only a question about a status proposes no field.
  const hint = field === undefined ? tell('line-status-hint') : tell('line-hint', {field, heading});
  return `${sentence(reason, tell)}${hint}`;
}

function issuesOf({issues, leftOut}: Report, {colors, tell}: Page): string[] {
  if (issues.length === 0) return [];
  const more = issues.length - SHOWN_ISSUES;
  // In rows that nobody has filled in yet there is nothing to fix.
  const unfilled = new Set(leftOut.flatMap(({row, why}) => (why === 'placeholder' ? [String(row)] : [])));
  const isUnfilled = (cell: string) => unfilled.has(/\d+$/.exec(cell)?.[0] ?? '');
  const cells = issues.reduce((sum, {cell, count = 1}) => sum + (isUnfilled(cell) ? 1 : count), 0);
  return [
    '',
    colors.bold(tell('line-issues', {count: cells})),
    ...issues
      .slice(0, SHOWN_ISSUES)
      .map(({cell, message}) => `  ${message.includes(cell) ? message : tell('line-cell', {cell, message})}`),
    ...(more > 0 ? [`  ${tell('line-more-issues', {more})}`] : []),
  ];
}

function sentence(text: string, tell: Tell): string {
  return /[.?!。？！]$/.test(text) ? text : text + tell('line-stop');
}

/** 950, 48K, 1.2M, in Chinese 4.8万: short enough for a column, unknown as a dash. */
function short(money: number | null, language: Language): string {
  if (money === null) return '–';
  const size = Math.abs(money);
  if (language === 'zh' && size >= 99_995_000) return `${trimmed(money / 1e8)}亿`;
  if (language === 'zh' && size >= 10_000) return `${trimmed(money / 1e4)}万`;
  if (language === 'zh') return String(Math.round(money));
  if (size >= 999_500) return `${trimmed(money / 1_000_000)}M`;
  return size >= 1000 ? `${trimmed(money / 1000)}K` : String(Math.round(money));
}

function trimmed(number: number): string {
  return Number(number.toFixed(Math.abs(number) < 100 ? 1 : 0)).toString();
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Number((share * 100).toFixed(1))}%`;
}

function atWord(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\s-]+\S*$/, '')}…`;
}
