import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {say, type Words} from '../../playbook/say';
import {DEFAULT_SETTINGS} from '../../playbook/settings';
import type {Dropdown, TabCell, TabModel, TabValue} from '../model';
import {BAND_STYLE, type StyleId} from '../styles';
import {type CatalogueId, catalogueRows} from './catalogue';
import {type SettingKind, type SettingRow, settingAt, settingKey, settingSections} from './rows';

/** The heading of the hidden column by which a setting is known again; the same in every language. */
export const SETTING_KEY = 'setting-key';

/** What the tab shows beside the settings. */
export interface SettingsTabOptions {
  /** The `EXPANSION_ASSESS` formula for the account sheet; `null` while there is none. */
  readonly formula: string | null;
}

/** The Settings tab: every value on a row of its own, with what it does and its default. */
export function settingsTab(
  settings: Settings,
  words: Words,
  {formula}: SettingsTabOptions = {formula: null},
): TabModel {
  const sections = settingSections(settings);
  const rows: TabCell[][] = [
    line({value: say(phrase('settings-title'), words), style: 'title'}),
    line({value: say(phrase('settings-subtitle'), words), style: 'subtitle'}),
    headings(words),
  ];
  const dropdowns: Dropdown[] = [];
  if (formula !== null) rows.push(formulaRow(formula, words));
  for (const {heading, rows: settingRows} of sections) {
    rows.push(sectionLine(heading, words));
    for (const row of settingRows) {
      rows.push(settingCells(row, settings, words));
      const choices = choicesOf(row.kind, words);
      if (choices) dropdowns.push({area: {row: rows.length, column: VALUE, rows: 1, columns: 1}, choices});
    }
  }
  rows.push(sectionLine(phrase('settings-section-catalogue'), words));
  rows.push(settingCells(SEAT_PRICE, settings, words));
  for (const id of ['modules', 'tiers', 'services'] as const) rows.push(...catalogueSection(id, settings, words));
  return {
    key: 'settings',
    cells: rows,
    columnWidths: [320, 150, 500, 120, 60],
    ...(formula === null ? {rowHeights: HEIGHTS} : {rowHeights: {...HEIGHTS, 4: FORMULA_HEIGHT}, merges: [FORMULA]}),
    hiddenColumns: [KEY],
    frozenRows: 3,
    frozenColumns: 0,
    gridlines: false,
    lines: [{row: 4, column: 1, rows: rows.length - 3, columns: 4}],
    dropdowns,
  };
}

/** The choices of a dropdown, in words; `null` when anything may be typed. */
export function choicesOf(kind: SettingKind, words: Words): string[] | null {
  if (kind === 'language') return ['en', 'zh'].map((language) => words[`language-${language}`] ?? language);
  if (kind === 'model') return ['expansion', 'readiness'].map((model) => words[`model-${model}`] ?? model);
  return null;
}

const VALUE = 2;
const HEIGHTS = {1: 34, 3: 26};
const FORMULA = {row: 4, column: VALUE, rows: 1, columns: 3};

/** In pixels: a long mapping takes several lines. */
const FORMULA_HEIGHT = 66;

const KEY = 5;

const SEAT_PRICE: SettingRow = {
  path: ['catalogue', 'seatPrice'],
  kind: 'number',
  label: phrase('setting-catalogue.seatPrice'),
  does: phrase('setting-catalogue.seatPrice-does'),
};

function settingCells(row: SettingRow, settings: Settings, words: Words): TabCell[] {
  return [
    {value: say(row.label, words), style: 'body'},
    {value: shown(row, settings, words), style: inputStyle(row)},
    {value: say(row.does, words), style: 'quiet'},
    {value: shown(row, DEFAULT_SETTINGS, words), style: defaultStyle(row.kind)},
    {value: settingKey(row.path), style: 'key'},
  ];
}

function shown({path, kind}: SettingRow, settings: Settings, words: Words): TabValue {
  const value = settingAt(settings, path);
  if (kind === 'language') return words[`language-${value}`] ?? null;
  if (kind === 'model') return words[`model-${value}`] ?? null;
  if (Array.isArray(value)) return value.join(', ');
  return (value as TabValue | undefined) ?? null;
}

function inputStyle({kind, path}: SettingRow): StyleId {
  if (kind === 'colour') return BAND_STYLE[path[1] as keyof typeof BAND_STYLE];
  return INPUT_STYLES[kind];
}

const INPUT_STYLES: Readonly<Record<Exclude<SettingKind, 'colour'>, StyleId>> = {
  language: 'input',
  model: 'input',
  list: 'input',
  points: 'input-number',
  days: 'input-number',
  count: 'input-number',
  number: 'input-number',
  share: 'input-percent',
};

function defaultStyle(kind: SettingKind): StyleId {
  if (kind === 'share') return 'quiet-percent';
  return INPUT_STYLES[kind as keyof typeof INPUT_STYLES] === 'input-number' ? 'quiet-number' : 'quiet';
}

function catalogueSection(id: CatalogueId, settings: Settings, words: Words): TabCell[][] {
  const heading: TabCell[] = [
    {value: say(phrase(`settings-section-${id}`), words), style: 'label'},
    {value: say(phrase(`settings-${id}-arr`), words), style: 'label'},
    {value: say(phrase(`settings-${id}-does`), words), style: 'label'},
    {value: null},
    {value: `catalogue.${id}`, style: 'key'},
  ];
  return [heading, ...catalogueRows(id, settings.catalogue, words)];
}

function formulaRow(formula: string, words: Words): TabCell[] {
  return [
    {value: say(phrase('settings-formula'), words), style: 'body'},
    {value: formula, style: 'copy'},
    {value: null, style: 'copy'},
    {value: null, style: 'copy'},
    {value: null},
  ];
}

function headings(words: Words): TabCell[] {
  const cells = ['setting', 'value', 'does', 'default'].map(
    (id): TabCell => ({value: words[`settings-col-${id}`] ?? id, style: 'heading'}),
  );
  return [...cells, {value: SETTING_KEY, style: 'key'}];
}

function sectionLine(heading: Phrase, words: Words): TabCell[] {
  const band = {value: null, style: 'section-band'} as const;
  return [{value: say(heading, words), style: 'section-band'}, band, band, band, {value: null}];
}

function line(first: TabCell): TabCell[] {
  return [first, {value: null}, {value: null}, {value: null}, {value: null}];
}
