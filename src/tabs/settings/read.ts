import {cellName} from '../../cells/a1';
import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {LANGUAGES} from '../../playbook/languages';
import {DEFAULT_SETTINGS} from '../../playbook/settings';
import {inEveryLanguage, type KnownWord} from '../../playbook/words/known';
import type {CatalogueId} from './catalogue';
import {type SettingKind, type SettingPath, type SettingRow, settingAt, settingKey, settingSections} from './rows';
import type {BrokenRule} from './schema';
import {SETTING_KEY} from './tab';

/** A value that does not add up: where, and what to enter. */
export interface WrongSetting {
  /** Such as `Settings!B12`. */
  readonly cell: string;
  readonly row: number;
  readonly message: Phrase;
}

export type ReadSettings = {readonly settings: Settings} | {readonly errors: readonly WrongSetting[]};

/** Loaded only when there are settings to read: the schema stays off the path of custom functions without them. */
declare function require(module: './schema'): typeof import('./schema');

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
  const rows = keyedRows(values, columns.key);
  if (rows.size === 0) return null;
  const draft = new Draft(sheetName, columns);
  for (const row of [...settingSections(DEFAULT_SETTINGS).flatMap(({rows: each}) => each), SEAT_PRICE]) {
    const at = rows.get(settingKey(row.path));
    if (at !== undefined) draft.put(row, values[at]?.[columns.value], at + 1);
  }
  for (const id of ['modules', 'tiers', 'services'] as const) {
    const at = rows.get(`catalogue.${id}`);
    if (at !== undefined) draft.list(id, catalogueEntries(values, at, rows, columns));
  }
  return draft.result(require('./schema').brokenRules);
}

/** Where the cells of a setting stand, from 0: wherever people moved them, else where we put them. */
export interface SettingColumns {
  readonly name: number;
  readonly value: number;
  /** What a setting does; of a tier, whether it includes the modules. */
  readonly does: number;
  /** `null` without the heading of the hidden column: keys are then looked for everywhere. */
  readonly key: number | null;
  /** Whether the heading over the values is there. */
  readonly isSure: boolean;
}

export function settingColumns(values: readonly (readonly unknown[])[]): SettingColumns {
  const headings = values.find((row) => row.includes(SETTING_KEY)) ?? [];
  const columnOf = (id: 'setting' | 'value' | 'does') => {
    const names: readonly unknown[] = inEveryLanguage(`settings-col-${id}`);
    return headings.findIndex((heading) => names.includes(heading));
  };
  const [name, value, does] = [columnOf('setting'), columnOf('value'), columnOf('does')];
  const key = headings.indexOf(SETTING_KEY);
  return {
    name: name < 0 ? 0 : name,
    value: value < 0 ? 1 : value,
    does: does < 0 ? 2 : does,
    key: key < 0 ? null : key,
    isSure: value >= 0,
  };
}

const SEAT_PRICE: SettingRow = {
  path: ['catalogue', 'seatPrice'],
  kind: 'number',
  label: phrase('setting-catalogue.seatPrice'),
  does: phrase('setting-catalogue.seatPrice-does'),
};

/** What the tab says so far, and where each value stands. */
class Draft {
  private readonly settings: unknown = JSON.parse(JSON.stringify(DEFAULT_SETTINGS));
  private readonly places = new Map<string, {row: number; column: number; label: Phrase; said: unknown}>();
  private readonly errors: WrongSetting[] = [];

  constructor(
    private readonly sheetName: string,
    private readonly columns: SettingColumns,
  ) {}

  /** Takes one cell; what cannot be read is an error at once. */
  put({path, kind, label}: SettingRow, said: unknown, row: number): void {
    this.place(path, {row, column: this.columns.value + 1, label, said});
    const value = settingKey(path) === 'catalogue.seatPrice' && isBlank(said) ? null : parsed(said, kind);
    if (value === undefined) this.wrong(path, ruleOf(kind));
    else setAt(this.settings, path, value);
  }

  /** Takes a list of the catalogue. */
  list(id: CatalogueId, entries: readonly CatalogueEntry[]): void {
    const list = entries.map(({row, name, price, includes}, index) => {
      const path = ['catalogue', id, index];
      const label = isBlank(name) ? phrase(`settings-section-${id}`) : phrase('both', {said: String(name)});
      const priceName = id === 'tiers' ? 'delta' : 'arr';
      this.place([...path, 'name'], {row, column: this.columns.name + 1, label, said: name});
      this.place([...path, priceName], {row, column: this.columns.value + 1, label, said: price});
      this.place([...path, 'includesModules'], {row, column: this.columns.does + 1, label, said: includes});
      const amount = parsed(price, 'number');
      if (amount === undefined) this.wrong([...path, priceName], phrase('rule-price'));
      const answer = isBlank(includes) ? false : yesNo(includes);
      if (id === 'tiers' && answer === undefined) this.wrong([...path, 'includesModules'], phrase('rule-yes-no'));
      const entry = {name: String(name ?? '').trim(), [priceName]: amount ?? 0};
      return id === 'tiers' ? {...entry, includesModules: answer === true} : entry;
    });
    setAt(this.settings, ['catalogue', id], list);
  }

  /** The settings when they add up, else every error, in the order of the rows. */
  result(brokenRules: (settings: unknown) => BrokenRule[]): ReadSettings {
    for (const {path, rule} of this.errors.length > 0 ? [] : brokenRules(this.settings)) this.wrong(path, rule);
    if (this.errors.length === 0) return {settings: this.settings as Settings};
    return {errors: [...this.errors].sort((a, b) => a.row - b.row)};
  }

  private place(path: SettingPath, place: {row: number; column: number; label: Phrase; said: unknown}): void {
    this.places.set(settingKey(path), place);
  }

  private wrong(path: SettingPath, rule: Phrase): void {
    const {row, column, label, said} = this.places.get(settingKey(path)) ?? {
      row: 1,
      column: this.columns.value + 1,
      label: phrase('settings-title'),
      said: settingAt(this.settings, path),
    };
    const cell = cellName(this.sheetName, column, row);
    const value = isBlank(said)
      ? phrase('setting-nothing')
      : said instanceof Date
        ? said.toISOString().slice(0, 10)
        : String(said);
    this.errors.push({cell, row, message: phrase('setting-wrong', {setting: label, cell, value, rule})});
  }
}

interface CatalogueEntry {
  readonly row: number;
  readonly name: unknown;
  readonly price: unknown;
  readonly includes: unknown;
}

/** The rows below a list's heading, up to the next row with a key; blank ones are left out. */
function catalogueEntries(
  values: readonly (readonly unknown[])[],
  heading: number,
  rows: ReadonlyMap<string, number>,
  columns: SettingColumns,
): CatalogueEntry[] {
  const end = Math.min(values.length, ...[...rows.values()].filter((row) => row > heading));
  return values
    .slice(heading + 1, end)
    .map((cells, index) => ({
      row: heading + 2 + index,
      name: cells[columns.name],
      price: cells[columns.value],
      includes: cells[columns.does],
    }))
    .filter(({name, price}) => !isBlank(name) || !isBlank(price));
}

/** The row (from 0) of each key, wherever the column of the keys stands. */
function keyedRows(values: readonly (readonly unknown[])[], column: number | null): Map<string, number> {
  const rows = new Map<string, number>();
  values.forEach((cells, index) => {
    const among = column === null ? cells : [cells[column]];
    const key = among.map(String).find((cell) => KEYS.test(cell));
    if (key !== undefined && !rows.has(key)) rows.set(key, index);
  });
  return rows;
}

const KEYS =
  /^(language|model|conversationsPerWeek|fiscalYearStart|nrrTarget|grrTarget|heldBackShare|(points|bands|readinessPoints|readinessBands|thresholds|timing|readiness|winProbability|churnProbability|strategic|bandColours|catalogue)\.[\w. -]+)$/;

/** The value a cell holds; `undefined` when it cannot be read as that kind. */
function parsed(said: unknown, kind: SettingKind): unknown {
  const text = String(said ?? '').trim();
  if (kind === 'language') return choice(text, LANGUAGES, (id) => `language-${id}`);
  if (kind === 'model') return choice(text, ['expansion', 'readiness'] as const, (id) => `model-${id}`);
  if (kind === 'colour') return text.toLowerCase();
  if (kind === 'list')
    return text
      .split(/[,，、;；]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
  if (typeof said === 'number') return Number.isFinite(said) ? said : undefined;
  if (!/^-?\d+(\.\d+)?\s*%?$/.test(text)) return undefined;
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
}

/** The choice a text names, by itself or by its words in either language. */
function choice<Id extends string>(text: string, ids: readonly Id[], wordOf: (id: Id) => KnownWord): Id | undefined {
  const said = text.toLowerCase();
  return ids.find((id) => [id, ...inEveryLanguage(wordOf(id))].some((word) => word.toLowerCase() === said));
}

function yesNo(said: unknown): boolean | undefined {
  const text = String(said).trim().toLowerCase();
  const says = (word: KnownWord) => inEveryLanguage(word).includes(text);
  if (says('setting-yes') || text === 'y' || text === 'true') return true;
  return says('setting-no') || text === 'n' || text === 'false' ? false : undefined;
}

function ruleOf(kind: SettingKind): Phrase {
  if (kind === 'language') return phrase('rule-choice', {choices: ['English', '中文']});
  if (kind === 'model') return phrase('rule-choice', {choices: [phrase('model-expansion'), phrase('model-readiness')]});
  return phrase(kind === 'share' ? 'rule-share' : 'rule-number');
}

function setAt(target: unknown, path: SettingPath, value: unknown): void {
  const last = path[path.length - 1] as string | number;
  const holder = settingAt(target, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[last] = value;
}

function isBlank(value: unknown): boolean {
  return String(value ?? '').trim() === '';
}
