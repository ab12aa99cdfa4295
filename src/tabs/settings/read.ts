import {cellName} from '../../cells/a1';
import {type Figure, type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {isBlank} from '../../intake/readers/cell';
import {defaultSettings} from '../../playbook/default-settings';
import {inEveryLanguage} from '../../playbook/known-again';
import type {Kind} from '../../playbook/settings/kinds';
import {isWithin, settingAt, sharedRules} from '../../playbook/settings/rules';
import type {KnownWord} from '../../playbook/words/known';
import {type SettingCell, settingCells, settingColumns} from './cells';

/** A value that does not add up: where, and what to enter. */
export interface WrongSetting {
  /** Such as `Settings!B12`. */
  readonly cell: string;
  readonly row: number;
  readonly message: Phrase;
}

export type ReadSettings = {readonly settings: Settings} | {readonly errors: readonly WrongSetting[]};

/**
 * The settings in a Settings tab, or every value in it that breaks a rule.
 *
 * A row that was deleted keeps its default; a value that was cleared is an error, except a price, which is then unknown.
 *
 * @param values every value from A1 on, as the tab or a range over all its columns holds them
 * @param sheetName the tab's name, for the errors
 * @returns `null` when the cells hold no settings of ours
 */
export function readSettings(values: readonly (readonly unknown[])[], sheetName: string): ReadSettings | null {
  const columns = settingColumns(values);
  const cells = settingCells(values, columns);
  if (cells === null) return null;
  const settings = JSON.parse(JSON.stringify(defaultSettings())) as Settings;
  const unreadable = new Map<string, Phrase>();
  const lists = new Map<string, unknown[]>();
  const single = new Map<string, unknown>();
  for (const {key, kind, label, said} of cells) {
    const value = valueIn(said, kind);
    if (Array.isArray(value)) lists.set(key, [...(lists.get(key) ?? []), ...value]);
    const choices = Object.values(kind.choices ?? {}).map((each) => phrase(each));
    if (value === undefined) unreadable.set(key, phrase(kind.rule, {choices}));
    else if ((single.get(key) ?? value) !== value && !lists.has(key)) {
      unreadable.set(key, phrase('rule-name-twice', {name: label}));
    } else setAt(settings, key, lists.get(key) ?? value);
    single.set(key, value);
  }
  const broken = unreadable.size > 0 ? unreadable : brokenRules(settings, cells);
  if (broken.size === 0) return {settings};
  const errors = [...broken].map(([key, rule]): WrongSetting => {
    const own = cells.filter((each) => each.key === key);
    const {row, column, label, said, kind} = own.find(
      ({kind, said}) => !isWithin(valueIn(said, kind) ?? Number.NaN, kind),
    ) ??
      own[own.length - 1] ?? {
        kind: null,
        row: 1,
        column: columns.value,
        label: phrase('settings-title'),
        said: settingAt(settings, key),
      };
    const cell = cellName(sheetName, column + 1, row);
    return {cell, row, message: phrase('setting-wrong', {setting: label, cell, value: shown(said, kind), rule})};
  });
  return {errors: errors.sort((a, b) => a.row - b.row)};
}

/** What to do about each setting that breaks a rule: of its own, or one it shares with others. */
function brokenRules(settings: Settings, cells: readonly SettingCell[]): Map<string, Phrase> {
  const outside = cells.filter(({key, kind}) => !isWithin(settingAt(settings, key), kind));
  const broken = new Map(outside.map(({key, kind}) => [key, phrase(kind.rule)]));
  for (const {reads, isKept, rule} of sharedRules(settings)) {
    if (!isKept && !outside.some(({key}) => reads.includes(key))) broken.set(reads[0] ?? '', rule);
  }
  return broken;
}

/** The value a cell holds; `undefined` when it cannot be read as that kind. */
function valueIn(said: unknown, {holds, isOptional, choices = {}}: Kind): unknown {
  // Formulas, which know no schedule, hand over a holiday that is a date of Sheets as it is.
  const text = textOf(said).trim();
  if (holds === 'name') return text;
  if (holds === 'color') return text.toLowerCase();
  if (holds === 'list') return text.split(/[,，、;；]/).flatMap((word) => word.trim() || []);
  if (holds === 'choice') return Object.keys(choices).find((id) => isSaid(text, choices[id]!, [id]));
  if (holds === 'answer') {
    if (isSaid(text, 'setting-yes', ['y', 'true'])) return true;
    return isSaid(text, 'setting-no', ['n', 'false', '']) ? false : undefined;
  }
  if (isOptional && text === '') return null;
  if (typeof said === 'number') return Number.isFinite(said) ? said : undefined;
  if (!/^-?\d+(\.\d+)?\s*%?$/.test(text)) return undefined;
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
}

/** Whether a text is one of the names, or what the key says in any language; in any case. */
function isSaid(text: string, key: KnownWord, names: readonly string[]): boolean {
  const said = inEveryLanguage(key).map((word) => word.toLowerCase());
  return [...names, ...said].includes(text.toLowerCase());
}

function textOf(said: unknown): string {
  return said instanceof Date ? said.toISOString().slice(0, 10) : String(said ?? '');
}

function shown(said: unknown, kind: Kind | null): Figure {
  if (kind?.holds === 'share' && typeof said === 'number') return phrase('share', {share: said});
  if (isBlank(said)) return phrase('setting-nothing');
  return textOf(said);
}

/** Entries of a list are made as their values come. */
function setAt(settings: Settings, key: string, value: unknown): void {
  const way = key.split('.');
  const last = way.pop() as string;
  let holder = settings as unknown as Record<string, unknown>;
  for (const step of way) {
    holder[step] ??= {};
    holder = holder[step] as Record<string, unknown>;
  }
  holder[last] = value;
}
