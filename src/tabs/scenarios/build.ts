import type {Assessment} from '../../core/assessment';
import {type Phrase, phrase} from '../../core/phrase';
import {type Change, type Outcome, outcomeOf, type ScenarioContext} from '../../core/scenarios';
import {relationshipIn} from '../../intake/readers/level';
import {SCENARIOS} from '../../playbook/rules/scenarios';
import {type Words, word} from '../../playbook/say';
import {textIn} from '../kept/cell';
import {keepTyped} from '../kept/keep-typed';
import {ADDED, type TypedRow} from '../kept/read-typed';
import type {ByColumn, RowId} from '../kept/row-key';
import type {TabValue} from '../model';
import type {ScenarioColumn} from './line';

/** A row of the tab: its texts, and what the scenario comes to or why it cannot be read. */
export interface ScenarioRow {
  readonly id: RowId;
  readonly fields: ByColumn<TabValue>;
  /** The texts before anybody edits them; none for a row that people added. */
  readonly fresh: ByColumn<TabValue>;
  readonly outcome: Outcome | null;
  readonly problem: Phrase | null;
}

export interface ScenarioOptions extends ScenarioContext {
  readonly words: Words;
  /** The words of every language: somebody may have typed in another one. */
  readonly vocabularies: readonly Words[];
  readonly before: readonly TypedRow[];
  /** The changes that a text says, or what is wrong with it. */
  readonly read: (text: string) => readonly Change[] | Phrase;
}

/**
 * The shipped scenarios as people left them, but for those whose rows they deleted, and below them their own. A row without a
 * change comes to nothing.
 */
export function scenarioRows(accounts: readonly Assessment[], options: ScenarioOptions): ScenarioRow[] {
  const {words, before} = options;
  const left = new Set(before.filter(({action}) => action !== ADDED).map(({identity}) => identity));
  const isThere = (id: string) => before.length === 0 || left.has(id);
  const fresh = SCENARIOS.filter(isThere).map((id, row) => {
    const text = (part: string) => word(words, `scenario-${id}${part}`);
    const fields: Record<ScenarioColumn, TabValue> = {name: text(''), change: text('-change'), for: text('-for')};
    return {identity: id, row, action: 'scenario', fields};
  });
  const {fields, gone} = keepTyped(fresh, before, fresh);
  const rows = [
    ...fresh.map((row, at) => ({id: row, fields: fields[at]!, fresh: row.fields})),
    // A shipped scenario of another version that somebody edited is theirs now.
    ...gone.map((row) => ({id: {...row, action: ADDED}, fields: row.fields, fresh: {}})),
  ];
  return rows.map((row) => ({...row, ...resultOf(row.fields, accounts, options)}));
}

function resultOf(
  fields: ByColumn<TabValue>,
  accounts: readonly Assessment[],
  {read, vocabularies, ...context}: ScenarioOptions,
): Pick<ScenarioRow, 'outcome' | 'problem'> {
  const failed = (problem: Phrase) => ({outcome: null, problem});
  const changes = read(textIn(fields.change));
  if ('key' in changes) return failed(changes);
  if (changes.length === 0) return {outcome: null, problem: null};
  const whom = textIn(fields.for).trim();
  const isFor = whomIn(whom, accounts, vocabularies);
  if (isFor === null) return failed(phrase('scenario-wrong-for', {value: whom.slice(0, 40)}));
  return {outcome: outcomeOf(accounts, {changes, isFor}, context), problem: null};
}

/**
 * The accounts that a text names, in any case: all of them, a segment, a CSM or AE, a band, a priority, a relationship.
 *
 * @returns `null` when it names none of these
 */
function whomIn(
  text: string,
  accounts: readonly Assessment[],
  vocabularies: readonly Words[],
): ((of: Assessment) => boolean) | null {
  const whom = text.trim().toLowerCase();
  const isIt = (said: string | null | undefined) => said?.trim().toLowerCase() === whom;
  const keys = new Set(vocabularies.flatMap((words) => Object.keys(words).filter((key) => isIt(words[key]))));
  if (whom === '' || keys.has('scenario-all')) return () => true;
  const inSheet = ({account: {segment, owner, ae}}: Assessment) => isIt(segment) || isIt(owner) || isIt(ae);
  if (accounts.some(inSheet)) return inSheet;
  if ([...keys].some((key) => /^(?:band|priority)-/.test(key)))
    return ({band, priority}) => keys.has(`band-${band}`) || keys.has(`priority-${priority}`);
  const level = relationshipIn(text);
  return level === null ? null : ({relationship}) => relationship === level;
}
