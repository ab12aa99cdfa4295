import fc from 'fast-check';
import type {Account, Field} from '../../src/core/account';
import type {Day} from '../../src/core/day';
import type {Sheet} from '../../src/intake/sheet';
import {texts} from './texts';

/** The part of an account that the portfolio knows. */
export type Known = Partial<Account> & Pick<Account, 'account'>;

/** How a portfolio is written down: everything a person or an export may do differently without meaning anything else. */
export const anyStyle = fc.record({
  seed: fc.nat(),
  casing: fc.constantFrom('as is', 'upper', 'snake', 'camel', 'custom', 'wide'),
  titles: fc.nat(3),
  blankColumns: fc.nat(2),
  noise: fc.nat(6),
  blankRows: fc.boolean(),
  total: fc.boolean(),
  repeatHeadings: fc.boolean(),
  dates: fc.constantFrom('date', 'iso', 'iso time', 'day first', 'month first', 'dots', 'named', 'chinese'),
  money: fc.constantFrom('plain', 'dollars', 'thousands', 'heading K', 'european', 'code', 'text'),
  percents: fc.constantFrom('points', 'fractions', 'signed', 'spaced'),
  answers: fc.constantFrom('boolean', 'words', 'letters', 'marks', 'chinese', 'spanish'),
  seats: fc.constantFrom('two', 'pair', 'pair of'),
  levels: fc.constantFrom('as is', 'upper', 'lower', 'chinese', 'colour'),
  trend: fc.constantFrom('words', 'signed', 'fractions'),
  odd: fc.constantFrom('none', 'spaces', 'no-break'),
});

type Style = typeof anyStyle extends fc.Arbitrary<infer Each> ? Each : never;

/** The portfolio as a sheet in that style. */
export function respelled(portfolio: readonly Known[], style: Style): Sheet {
  const pick = picker(style.seed);
  const columns = shuffled([...fieldColumns(style, pick), ...noiseColumns(style, pick)], pick);
  const accounts = shuffled(portfolio, pick);
  const margin = Array<unknown>(style.blankColumns).fill('');
  const headings = [...margin, ...columns.map(({heading}) => heading)];
  const rows = accounts.map((account, index) => [
    ...margin,
    ...columns.map(({cell}) => oddly(cell(account, index), style.odd)),
  ]);
  if (style.repeatHeadings) rows.splice(Math.floor(rows.length / 2), 0, headings);
  if (style.blankRows)
    rows.splice(
      2,
      0,
      headings.map(() => ''),
    );
  if (style.total) rows.push(totalRow(columns, accounts, margin));
  const titles = TITLES.slice(0, style.titles).map((title) => [...margin, title, ...columns.slice(1).map(() => '')]);
  return {
    name: 'Accounts',
    values: [...titles, headings, ...rows],
    dayOf: (date) => date.toISOString().slice(0, 10),
    locale: style.dates === 'day first' || style.dates === 'dots' ? 'de-DE' : 'en-US',
    ownColumns: new Set(),
  };
}

interface Column {
  readonly heading: string;
  readonly field: Field | null;
  readonly cell: (account: Known, index: number) => unknown;
}

/** Picks one of some, each time another. */
export type Picker = <T>(items: readonly T[]) => T;

function fieldColumns(style: Style, pick: Picker): Column[] {
  const fields = Object.keys(SPELLINGS) as (keyof typeof SPELLINGS)[];
  const pairs = style.seats !== 'two';
  return fields
    .filter((field) => !(pairs && field === 'seatsLicensed'))
    .map((field) => {
      const spelling = pairs && field === 'seatsUsed' ? pick(PAIR_SPELLINGS) : pick(SPELLINGS[field]);
      const unit = field === 'arr' && style.money === 'heading K' ? pick([' (K)', ' in thousands', ' ($K)']) : '';
      return {
        heading: cased(spelling, style.casing) + unit,
        field,
        cell: (account: Known) => cellOf(field, account, style, pick),
      };
    });
}

function noiseColumns({noise}: Style, pick: Picker): Column[] {
  return shuffled(NOISE, pick)
    .slice(0, noise)
    .map(([heading, cells]) => ({heading, field: null, cell: (_, index) => cells[index % cells.length]}));
}

function cellOf(field: keyof typeof SPELLINGS, account: Known, style: Style, pick: Picker): unknown {
  const value = account[field];
  if (field === 'seatsUsed' && style.seats !== 'two') {
    if (value === null || value === undefined) return '';
    return `${value}${style.seats === 'pair' ? pick(['/', ' / ']) : ' of '}${account.seatsLicensed}`;
  }
  if (value === null || value === undefined) return '';
  if (field === 'usageTrend') return trendCell(value as string, style.trend, pick);
  if (field === 'relationship') return levelCell(value as string, style.levels);
  if (MONEY.has(field)) return moneyCell(value as number, style.money);
  if (PERCENTS.has(field)) return percentCell(value as number, style.percents);
  if (DATES.has(field)) return dateCell(value as Day, style.dates);
  if (ANSWERS.has(field)) return answerCell(value as NonNullable<Account['hiring']>, style);
  if (field === 'nps') return (value as NonNullable<Account['nps']>).value;
  if (field === 'featureRequests')
    return pick(requestSpellings((value as NonNullable<Account['featureRequests']>).count));
  return value;
}

function requestSpellings(count: number): readonly unknown[] {
  if (count === 0) return [0, 'None', 'no', '0'];
  return [count, String(count), `asked ${count}×`, `${count} requests`, `${count}x`];
}

function moneyCell(amount: number, money: Style['money']): unknown {
  const grouped = (mark: string): string => String(amount).replace(/\B(?=(\d{3})+$)/g, mark);
  switch (money) {
    case 'plain':
      return amount;
    case 'dollars':
      return `$${grouped(',')}`;
    case 'thousands':
      return `${amount / 1000}K`;
    case 'heading K':
      return amount / 1000;
    case 'european':
      return `€ ${grouped('.')},00`;
    case 'code':
      return `USD ${grouped(',')}`;
    case 'text':
      return String(amount);
  }
}

function percentCell(share: number, percents: Style['percents']): unknown {
  const points = Math.round(share * 100);
  if (percents === 'points') return points;
  if (percents === 'fractions') return share;
  return percents === 'signed' ? `${points}%` : `${points} %`;
}

function dateCell(day: Day, dates: Style['dates']): unknown {
  const [year = '', month = '', date = ''] = day.split('-');
  switch (dates) {
    case 'date':
      return new Date(`${day}T00:00:00Z`);
    case 'iso':
      return day;
    case 'iso time':
      return `${day}T00:00:00.000Z`;
    case 'day first':
      return `${date}-${month}-${year}`;
    case 'month first':
      return `${Number(month)}/${Number(date)}/${year}`;
    case 'dots':
      return `${date}.${month}.${year}`;
    case 'named':
      return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
    case 'chinese':
      return `${year}年${Number(month)}月${Number(date)}日`;
  }
}

function answerCell({yes, on}: NonNullable<Account['hiring']>, {answers, dates}: Style): unknown {
  if (on) return dateCell(on, dates);
  if (answers === 'boolean') return yes;
  return YES_NO[answers][yes ? 0 : 1];
}

function trendCell(trend: string, style: Style['trend'], pick: Picker): unknown {
  if (style === 'words') return pick(TREND_WORDS[trend as keyof typeof TREND_WORDS]);
  const points = pick(TREND_POINTS[trend as keyof typeof TREND_POINTS]);
  return style === 'fractions' ? points / 100 : `${points > 0 ? '+' : ''}${points}%`;
}

function levelCell(level: string, levels: Style['levels']): string {
  if (levels === 'upper') return level.toUpperCase();
  if (levels === 'lower') return level.toLowerCase();
  if (levels === 'as is') return level;
  return LEVELS[levels][level as keyof (typeof LEVELS)['chinese']];
}

function totalRow(columns: readonly Column[], accounts: readonly Known[], margin: readonly unknown[]): unknown[] {
  const sum = accounts.reduce((total, {arr}) => total + (arr ?? 0), 0);
  return [...margin, ...columns.map(({field}) => (field === 'account' ? 'Total' : field === 'arr' ? sum : ''))];
}

function cased(spelling: string, casing: Style['casing']): string {
  if (/[^\w %()/-]/.test(spelling)) return spelling;
  const words = spelling.split(/[ /-]+/);
  switch (casing) {
    case 'as is':
      return spelling;
    case 'upper':
      return spelling.toUpperCase();
    case 'snake':
      return words.join('_').toLowerCase();
    case 'camel':
      return words
        .map((word, index) => (index === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase()))
        .join('');
    case 'custom':
      return `${words.join('_')}__c`;
    case 'wide':
      return `  ${words.join('  ')} `;
  }
}

function oddly(cell: unknown, odd: Style['odd']): unknown {
  if (typeof cell !== 'string' || cell === '' || odd === 'none') return cell;
  return odd === 'spaces' ? `  ${cell} ` : `\u00a0${cell}\u00a0`;
}

/** A picker that picks the same for the same seed. */
export function picker(seed: number): Picker {
  let state = (seed % 2147483646) + 1;
  return (items) => {
    state = (state * 48271) % 2147483647;
    return items[state % items.length]!;
  };
}

/** The same in another order. */
export function shuffled<T>(items: readonly T[], pick: Picker): T[] {
  const left = [...items];
  return items.map(() => left.splice(left.indexOf(pick(left)), 1)[0]!);
}

/** Headings that mean the field beyond doubt, in several languages. */
const SPELLINGS = {
  account: texts`
    Account Name | Customer | Company Name | Client Name | Account | Kundenname | Nombre del cliente | 客户名称
  `,
  owner: texts`CSM | CSM Name | Customer Success Manager | Assigned CSM | 客户成功经理`,
  arr: texts`ARR | Annual Recurring Revenue | Current ARR | 年度经常性收入`,
  renewalDate: texts`
    Renewal Date | Next Renewal Date | Contract Renewal Date | Fecha de renovación | Verlängerungsdatum | 续约日期
  `,
  seatsUsed: texts`Seats Used | Active Seats | Licenses Used | Used Seats | 已使用席位 | Asientos usados`,
  seatsLicensed: texts`
    Seats Licensed | Total Seats | Licensed Seats | Seats Purchased | 席位授权数 | Licencias contratadas
  `,
  apiUtilization: texts`API utilization | API Usage % | % of API limit`,
  featureAdoption: texts`Feature Adoption | Adoption Rate | 功能采用率 | Feature adoption %`,
  usageTrend: texts`Usage Trend | Usage trend | Tendencia de uso | 使用趋势`,
  powerUsers: texts`Power Users | Number of power users | 核心用户`,
  featureRequests: texts`Feature Requests | Feature request count | Requested features | 功能需求`,
  relationship: texts`Relationship | Relationship Health | Relationship Status | Relación`,
  nps: texts`NPS | NPS Score | Net Promoter Score | 净推荐值`,
  csat: texts`CSAT | CSAT Score | Customer Satisfaction | 客户满意度`,
  hiring: texts`Hiring | Is hiring | Contratación | 招聘`,
  openIssue: texts`Open Issue | Escalation Flag | Open escalation | 未解决问题`,
  lastContact: texts`Last Contact | Last contacted | Last Contact Date | Último contacto | 最近联系`,
  positiveOutcome: texts`Positive Outcome | Positive outcome date | ROI achieved`,
} satisfies {readonly [F in Field]?: readonly string[]};

const PAIR_SPELLINGS = texts`Seats | Seats used / licensed | Seats (used/licensed) | Seats (U/L) | Licenses`;

const MONEY = new Set<string>(['arr']);
const PERCENTS = new Set<string>(['apiUtilization', 'featureAdoption']);
const DATES = new Set<string>(['renewalDate', 'lastContact']);
const ANSWERS = new Set<string>(['hiring', 'openIssue', 'positiveOutcome']);

const MONTHS = ['Jan', 'Feb', 'March', 'Apr', 'May', 'June', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'December'];
const YES_NO = {
  words: ['Yes', 'no'],
  letters: ['Y', 'N'],
  marks: ['✓', '✗'],
  chinese: ['是', '否'],
  spanish: ['Sí', 'No'],
} as const;
const TREND_WORDS = {
  Growing: ['Growing', 'up', 'GROWING', 'Increasing', '增长'],
  Flat: ['Flat', 'stable', 'FLAT', 'Steady', '平稳'],
  Declining: ['Declining', 'down', 'DECLINING', 'Decreasing', '下降'],
} as const;
const TREND_POINTS = {Growing: [5, 12, 80], Flat: [0, 4, -4], Declining: [-5, -9, -60]} as const;
const LEVELS = {
  chinese: {Healthy: '健康', OK: '一般', 'At-risk': '有风险'},
  colour: {Healthy: 'Green', OK: 'yellow', 'At-risk': '🔴 Red'},
} as const;

const TITLES = ['Account review', 'Prepared by the customer success team on Mondays', 'All regions'];

const NOISE: readonly (readonly [string, readonly unknown[]])[] = [
  ['Annual Revenue', [12000000, 450000, 98000000]],
  ['TCV', [96000, 12000, 700000]],
  ['Employees', [40, 1200, 333]],
  ['Open Tickets', [3, 0, 17]],
  ['Industry', ['Retail', 'Software', 'Banking']],
  ['Country', ['DE', 'US', 'JP']],
  ['Lifecycle Stage', ['Adopt', 'Renew', 'Onboard']],
  ['Created Date', ['2021-04-30', '2019-11-02', '2024-01-19']],
  ['Website', ['acme.example', 'bolt.example', 'cove.example']],
  ['Onetime Revenue', [5000, 0, 250]],
  ['Logins last 30d', [412, 9, 88]],
  ['Column 27', ['', 'x7', '']],
];
