import type {BuiltTab, CallName, Chosen, MeetingBase, Nothing, OpenableTab, PayloadOf} from '../../api';
import {FIELDS} from '../../intake/fields';
import type {StatusMeaning} from '../../playbook/aliases/statuses';
import {LANGUAGES} from '../../playbook/languages';

/**
 * What a call may send, checked before anything is done with it.
 *
 * @throws TypeError when the sidebar sent something else: a mistake of ours, or not our sidebar
 */
export function checkedPayload<Name extends CallName>(name: Name, payload: unknown): PayloadOf<Name> {
  if (!isOf(name in PAYLOADS ? PAYLOADS[name as keyof typeof PAYLOADS] : {}, payload))
    throw new TypeError(`The call ${name} sent something unexpected.`);
  return payload as PayloadOf<Name>;
}

type Check = (value: unknown) => boolean;

/** Exactly the members of the table and no other. */
function isOf(members: Readonly<Record<string, Check>>, payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return false;
  const given = new Map(Object.entries(payload));
  const checks = Object.entries(members);
  return given.size === checks.length && checks.every(([key, check]) => check(given.get(key)));
}

const BUILT_TABS: readonly BuiltTab[] = ['ranking', 'plan', 'outreach', 'calendar', 'monday', 'scenarios'];
const OPENABLE_TABS: readonly OpenableTab[] = [...BUILT_TABS, 'meeting', 'details', 'playbook', 'settings'];
const BASES: readonly MeetingBase[] = ['meeting', 'month', 'quarter'];
const MODELS: readonly Chosen['model'][] = ['expansion', 'readiness'];
const MEANINGS: readonly StatusMeaning[] = ['former', 'not yet', 'leaving', 'active'];
const DAYS: readonly number[] = [30, 90];

const TOKEN = {token: isText(100)};
const IN_TAB = {tab: isCell};
const PERIOD = {days: isOneOf(DAYS)};

/** The longest text of a cell. No sheet is larger than 10,000,000 cells. */
const CELL = 50_000;

/** What each call sends; the others send nothing. */
const PAYLOADS: {
  readonly [Name in CallName as PayloadOf<Name> extends Nothing ? never : Name]: Readonly<
    Record<keyof PayloadOf<Name>, Check>
  >;
} = {
  goTo: {...IN_TAB, row: isPlace, column: isPlace},
  readMeeting: IN_TAB,
  endMeeting: IN_TAB,
  mapField: {field: isOneOf(FIELDS), heading: isNullOr(isText(CELL))},
  answerStatus: {word: isText(500), meaning: isOneOf(MEANINGS)},
  stepRun: TOKEN,
  finishRun: TOKEN,
  cancelRun: TOKEN,
  previewCalendar: PERIOD,
  build: {tab: isOneOf(BUILT_TABS), ...PERIOD},
  writeSql: {view: isText(CELL), sourceTable: isText(CELL), topAccounts: isText(CELL)},
  startMeeting: {base: isOneOf(BASES)},
  decide: {
    ...{line: isLine, state: isCell, account: isText(CELL), decision: isCell, owner: isCell},
    ...{due: isDayOrBlank, status: isCell, note: isCell},
  },
  replan: PERIOD,
  calendarFile: PERIOD,
  openTab: {tab: isOneOf(OPENABLE_TABS)},
  choose: {language: isNullOr(isOneOf(LANGUAGES)), model: isNullOr(isOneOf(MODELS)), asOf: isNullOr(isDayOrBlank)},
};

function isPlace(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10_000_000;
}

function isLine(value: unknown): boolean {
  return value === 0 || isPlace(value);
}

function isCell(value: unknown): boolean {
  return typeof value === 'string' && value.length <= CELL;
}

function isText(longest: number): Check {
  return (value) => typeof value === 'string' && value !== '' && value.length <= longest;
}

function isDayOrBlank(value: unknown): boolean {
  return typeof value === 'string' && /^(\d{4}-\d{2}-\d{2})?$/.test(value);
}

function isOneOf(choices: readonly unknown[]): Check {
  return (value) => choices.includes(value);
}

function isNullOr(check: Check): Check {
  return (value) => value === null || check(value);
}
