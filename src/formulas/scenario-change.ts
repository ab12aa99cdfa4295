import type {Field} from '../core/account';
import {caught} from '../core/caught';
import {type Phrase, phrase} from '../core/phrase';
import type {Change} from '../core/scenarios';
import {FIELD_TRAITS, FIELDS} from '../intake/fields';
import {type Intake, type IntakeOptions, readTable} from '../intake/read-sheet';
import {isBlank, plainText} from '../intake/readers/cell';
import type {Sheet} from '../intake/sheet';
import type {Words} from '../playbook/say';
import {WrongArgument} from './broadcast';
import {changedRow, changesIn, refuseUnread} from './changes';

/** What the text of a change is read with. */
export interface ScenarioReading {
  /** The columns of the account sheet. */
  readonly intake: Pick<Intake, 'matches' | 'unmatched'>;
  readonly options: Omit<IntakeOptions, 'confirmed' | 'headerRow'> & Pick<Sheet, 'locale' | 'dayOf'>;
  readonly words: Words;
  /** What fields are called in every language. */
  readonly vocabularies: readonly Words[];
}

/**
 * The changes in a text such as `openIssue = no; renewalDate + 1 month` or `won: 5 largest targets`. A column is named by
 * its heading, or by its field; values are read by the readers of the sheet. A blank text changes nothing.
 *
 * @returns what is wrong with the first part that cannot be read, and what is accepted, instead
 */
export function scenarioChangesIn(text: string, reading: ScenarioReading): readonly Change[] | Phrase {
  const parts = text.split(/[;；\n]/).filter((part) => !isBlank(part));
  return caught<readonly Change[] | Phrase, WrongArgument>(
    () => parts.map((part) => changeIn(plainText(part.normalize('NFKC')), reading)),
    WrongArgument,
    ({reason}) => reason,
  );
}

function changeIn(part: string, reading: ScenarioReading): Change {
  const won = WON.exec(part);
  if (won !== null) return {kind: 'won', most: Number(won[1] ?? won[2])};
  if (part.includes('=')) return setIn(part, reading);
  const [, name = '', sign = '', number = '', unit = ''] = STEP.exec(part) ?? [];
  if (name === '') throw unreadable(part, reading);
  const field = fieldNamed(name, reading);
  const by = (sign === '+' ? 1 : -1) * Number(number);
  const step = stepOf(field, by, unit.slice(0, 1).toLowerCase());
  if (step === null) throw unreadable(part, reading);
  return step;
}

const WON = /^(?:won|赢单): ?(?:(\d+) largest targets?|目标金额最大的 ?(\d+) ?个)$/i;
const STEP = /^(.+?)\s*([+\-−–])\s*(\d+(?:\.\d+)?)\s*(%|(?:day|week|month|year|level)s?|天|周|个?月|年|级)?$/i;

/** A change by a step; `null` where the field has none of that unit. */
function stepOf(field: Field, by: number, unit: string): Change | null {
  const {kind} = FIELD_TRAITS[field];
  const isWhole = kind === 'count' || kind === 'notice';
  const step = {kind: 'step', field, by, unit: 'amount', isWhole} as const;
  const [days, months] = [DAYS[unit], MONTHS[unit]];
  if (kind === 'relationship') return unit === 'l' || unit === '级' ? {kind: 'level', by: Math.round(by)} : null;
  if (kind === 'day' && days !== undefined) return {...step, by: Math.round(by * days), unit: 'days'};
  if (kind === 'day' && months !== undefined) return {...step, by: Math.round(by * months), unit: 'months'};
  // Five percent more of a share are five points: 80% becomes 85%.
  if (kind === 'percent' && unit === '%') return {...step, by: by / 100};
  if (kind !== 'money' && !isWhole) return null;
  if (unit === '%') return {...step, by: by / 100, unit: 'share'};
  return unit === '' ? step : null;
}

/** What units come to, by the character they begin with. */
const DAYS: Readonly<Record<string, number>> = {d: 1, w: 7, 天: 1, 周: 7};
const MONTHS: Readonly<Record<string, number>> = {m: 1, y: 12, 个: 1, 月: 1, 年: 12};

function setIn(part: string, reading: ScenarioReading): Change {
  const {options, words} = reading;
  const given = changesIn(part, words)[0]!;
  const field = fieldNamed(given.name, reading);
  const {headings, cells, columns} = changedRow(['account'], ['A'], [{...given, name: field}], [], words);
  const table = readTable(headings, [cells], options);
  refuseUnread(given, columns[0]!, table, words);
  const account = table.rows[0]?.account;
  if (!account || field === 'account') throw unreadable(part, reading);
  return {kind: 'set', field, to: account[field]};
}

/**
 * The field of a name, or of the column with that heading.
 *
 * @throws WrongArgument for a column that feeds no field, and a name that is neither
 */
function fieldNamed(name: string, {intake, words, vocabularies}: ScenarioReading): Field {
  const lower = plainText(name).toLowerCase();
  const isIt = (text: string) => plainText(text).toLowerCase() === lower;
  // "Seat price (per month)" is found by "seat price".
  const isLabel = (text = '') => isIt(text) || isIt(text.replace(/ ?[(（].*/, ''));
  const column = intake.matches.find(({heading}) => isIt(heading));
  if (column !== undefined) return column.field;
  if (intake.unmatched.some(({heading}) => isIt(heading)))
    throw new WrongArgument(phrase('wrong-change-unused', {name}), words);
  const field = FIELDS.find((each) => isIt(each) || vocabularies.some((all) => isLabel(all[`field-${each}`])));
  if (field === undefined) throw new WrongArgument(phrase('wrong-change-name', {name}), words);
  return field;
}

function unreadable(part: string, {words}: ScenarioReading): WrongArgument {
  return new WrongArgument(phrase('scenario-wrong-change', {part: part.slice(0, 60)}), words);
}
