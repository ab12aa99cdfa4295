import type {AnswerField, Field} from '../core/account';
import {columnOf} from '../core/column-name';
import type {ColumnType} from './dialects';

/** A column of the table with accounts. What a team doesn't have stays NULL. */
export interface SourceColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** The field of an account that it holds, or holds a part of; `null` for the place of a row. */
  readonly field: Field | null;
  /** What it holds of the field, or how: words of that key say it. Left out where the field's name says enough. */
  readonly part?: string;
  /** The only texts that count, case aside. */
  readonly choices?: readonly string[];
}

/** Where a row stands, for accounts that rank alike in everything else. */
const SOURCE_ROW: SourceColumn = {name: 'source_row', type: 'number', field: null};

/** What an answer tells beside its yes or no, and how the column of it ends. */
const PARTS: Readonly<Record<'day' | 'count' | 'rate', readonly [ColumnType, string]>> = {
  day: ['day', 'date'],
  count: ['number', 'count'],
  rate: ['number', 'rate'],
};

/** Every column the view reads, in the order of an account's fields. */
export const SOURCE_COLUMNS: readonly SourceColumn[] = [
  SOURCE_ROW,
  ...all('text', ['account', 'accountId', 'owner', 'ae', 'segment']),
  {...column('text', 'products'), part: 'list'},
  ...all('number', ['arr', 'mrr']),
  ...all('day', ['renewalDate']),
  ...all('number', ['noticeDays', 'seatsUsed', 'seatsLicensed']),
  ...all('number', ['utilization', 'apiUtilization', 'featureAdoption'], 'share'),
  choice('usageTrend', 'Growing', 'Flat', 'Declining'),
  ...all('number', ['powerUsers', 'activeUsers']),
  ...all('day', ['lastLogin']),
  choice('growth', 'Strong', 'Some', 'None'),
  ...answer('hiring', 'day', 'count'),
  ...answer('headcountGrowth', 'day'),
  ...answer('newOffice'),
  ...answer('newDepartments', 'day'),
  ...answer('funding', 'day'),
  ...answer('newInitiative', 'day'),
  ...answer('mergerAcquisition'),
  ...answer('companyGrowth', 'rate'),
  ...all('number', ['featureRequests'], 'requests'),
  choice('workarounds', 'none', 'some', 'many'),
  ...(['pricingInterest', 'referenceRequest', 'executiveEngagement', 'qbrNextSteps'] as const).flatMap((field) =>
    answer(field),
  ),
  choice('relationship', 'Healthy', 'OK', 'At-risk'),
  ...all('number', ['healthScore'], 'health'),
  {...choice('healthScore', 'green', 'yellow', 'red'), name: 'health_color', part: 'color'},
  {...column('number', 'nps'), name: 'nps_answer', part: 'nps-answer'},
  {...column('number', 'nps'), part: 'nps'},
  ...all('number', ['csat'], 'csat'),
  ...answer('championPromoted', 'day'),
  ...(['stakeholderChange', 'openIssue', 'vendorReview', 'adjacentNeed'] as const).flatMap((field) => answer(field)),
  ...all('day', ['lastContact']),
  ...answer('positiveOutcome', 'day'),
  ...answer('positiveFeedback', 'day'),
  ...answer('milestone', 'day'),
  ...answer('budgetCycle', 'day'),
  ...answer('onboardingCompleted', 'day'),
  ...all('number', ['seatsNeeded', 'seatPrice']),
  {...column('text', 'modulesRequested'), part: 'list'},
  ...all('number', ['moduleValue', 'tierDelta']),
  ...answer('tierIncludesModules'),
  ...all('number', ['limitUpgrade']),
  ...answer('discountAsked'),
  ...all('text', ['contact', 'contactEmail']),
  ...answer('doNotContact', 'day'),
  ...all('text', ['champion', 'decisionMaker', 'goal', 'notes']),
  choice('status', 'active', 'leaving', 'former', 'prospect'),
  ...all('text', ['currency', 'parent']),
];

/** The answers that have a day of their own, with the columns of their days. */
export const DATED_ANSWERS: readonly AnswerField[] = SOURCE_COLUMNS.filter(({part}) => part === 'day').map(
  ({field}) => field as AnswerField,
);

/** What the view is told of prices: a row each for the seat price, a higher plan limit, each module, tier and service. */
export const CATALOG_COLUMNS = {
  kind: 'text',
  place: 'number',
  name: 'text',
  price: 'number',
  includes_modules: 'flag',
} as const satisfies Readonly<Record<string, ColumnType>>;

function all(type: ColumnType, fields: readonly Field[], part?: string): SourceColumn[] {
  return fields.map((field) => ({...column(type, field), ...(part && {part})}));
}

function column(type: ColumnType, field: Field): SourceColumn {
  return {name: columnOf(field), type, field};
}

function choice(field: Field, ...choices: readonly string[]): SourceColumn {
  return {...column('text', field), choices};
}

/** A yes or no, and what else the answer may tell: its day, a count, a rate. */
function answer(field: AnswerField, ...parts: readonly ('day' | 'count' | 'rate')[]): SourceColumn[] {
  const more = parts.map((part) => {
    const [type, ending] = PARTS[part];
    return {name: `${columnOf(field)}_${ending}`, type, field, part};
  });
  return [column('flag', field), ...more];
}
