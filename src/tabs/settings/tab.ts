import {phrase} from '../../core/phrase';
import type {BandId, Catalog, Settings} from '../../core/playbook';
import {defaultSettings} from '../../playbook/default-settings';
import {say, type Words, word} from '../../playbook/say';
import type {Kind} from '../../playbook/settings/kinds';
import {settingAt} from '../../playbook/settings/rules';
import {cell, dropdownIn} from '../cells';
import {type Dropdown, PAGE_SHAPE, type TabCell, type TabModel, type TabValue, wholeRow} from '../model';
import {bandStyle, type StyleId} from '../styles';
import {SETTING_KEY, sectionKey} from './cells';
import {type SettingRow, settingSections} from './rows';

/**
 * The Settings tab: every value on a row of its own, with what it does and its default.
 *
 * @param formula the `EXPANSION_ASSESS` formula for the account sheet; `null` while there is none
 */
export function settingsTab(
  settings: Settings,
  words: Words,
  {formula}: {readonly formula: string | null} = {formula: null},
): TabModel {
  const told = (key: string) => say(phrase(key), words);
  const rows: TabCell[][] = [
    [cell(told('settings-title'), 'title')],
    [cell(told('settings-subtitle'), 'subtitle')],
    keyed(
      ['setting', 'value', 'does', 'default'].map((id) => cell(told(`settings-col-${id}`), 'heading')),
      SETTING_KEY,
    ),
  ];
  if (formula !== null) {
    const copy = cell(null, 'copy');
    rows.push([cell(told('settings-formula'), 'body'), cell(formula, 'copy'), copy, copy]);
  }
  const dropdowns: Dropdown[] = [];
  // Prices stand first: without them nothing is sized.
  const isFirst = ([section]: readonly [string, unknown]) => section === PRICES;
  for (const [section, settingRows] of [...settingSections()].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)))) {
    const title: TabCell = cell(told(`settings-section-${section}`), 'section-band');
    rows.push(keyed([title], sectionKey(section), cell(null, 'section-band')));
    for (const row of settingRows) {
      rows.push(settingCells(row, settings, words), ...moreEntries(row, settings));
      const choices = Object.values(row.kind.choices ?? {});
      if (choices.length > 0) dropdowns.push(...dropdownIn({row: rows.length, column: VALUE, rows: 1}, choices, words));
    }
    if (section === PRICES) rows.push(...priceLists(settings.catalog, words));
  }
  return {
    key: 'settings',
    cells: rows.map((cells) => wholeRow(cells, WIDTHS.length)),
    columnWidths: WIDTHS,
    ...(formula === null ? {rowHeights: HEIGHTS} : {rowHeights: {...HEIGHTS, 4: FORMULA_HEIGHT}, merges: [FORMULA]}),
    hiddenColumns: [WIDTHS.length],
    ...PAGE_SHAPE,
    frozenRows: 3,
    lines: [{row: 4, column: 1, rows: rows.length - 3, columns: 4}],
    dropdowns,
  };
}

const PRICES = 'catalog';

const WIDTHS = [320, 150, 500, 120, 60];
const VALUE = 2;
const HEIGHTS = {1: 34, 3: 26};
const FORMULA = {row: 4, column: VALUE, rows: 1, columns: 3};

/** In pixels: a long mapping takes several lines. */
const FORMULA_HEIGHT = 66;

function settingCells({key, kind, label, does}: SettingRow, settings: Settings, words: Words): TabCell[] {
  const value = shown(settingAt(settings, key), kind, words);
  const usual = shown(settingAt(defaultSettings(), key), kind, words, true);
  const [input, quiet] = LOOKS[kind.holds] ?? ['input', 'quiet'];
  const band = bandStyle('band', key.split('.')[1] as BandId);
  const cells: TabCell[] = [
    cell(say(label, words), 'body'),
    {value: value ?? null, style: kind.holds === 'color' ? band : input, ...(kind.isInRows && {format: '@'})},
    cell(say(does, words), 'quiet'),
    cell(usual ?? null, quiet),
  ];
  return keyed(cells, key);
}

/** A row with the key by which it is known again. */
function keyed(cells: readonly TabCell[], key: string, blank?: TabCell): TabCell[] {
  return [...wholeRow(cells, WIDTHS.length - 1, blank), cell(key, 'key')];
}

/** How the cells of numbers look, the one to edit and the default; everything else is text. */
const LOOKS: Readonly<Partial<Record<Kind['holds'], readonly [StyleId, StyleId]>>> = {
  number: ['input-number', 'quiet-number'],
  price: ['input-number', 'quiet-number'],
  share: ['input-percent', 'quiet-percent'],
};

function shown(value: unknown, {choices, isInRows}: Kind, words: Words, isDefault = false): TabValue {
  if (choices) return word(words, choices[value as string] ?? '');
  if (!Array.isArray(value)) return value as TabValue;
  return isInRows && !isDefault ? (value[0] ?? null) : value.join(', ');
}

/** The rows below the first one of a list with a row an entry; text, so that Sheets makes no date of a month and a day. */
function moreEntries({key, kind}: SettingRow, settings: Settings): TabCell[][] {
  if (!kind.isInRows) return [];
  const entries = (settingAt(settings, key) as readonly string[]).slice(1);
  return [...entries, ...Array.from({length: SPARE_ENTRIES}, () => null)].map((value) =>
    keyed([{value: null}, {value, style: 'input', format: '@'}], key),
  );
}

/** Blank rows left in a list for what is to come. */
const SPARE = 5;
const SPARE_ENTRIES = 2;

/** The lists of the catalog, each under its heading. */
function priceLists(catalog: Catalog, words: Words): TabCell[][] {
  return (['modules', 'tiers', 'services'] as const).flatMap((id) => {
    const labels = [`settings-section-${id}`, `settings-${id}-arr`, `settings-${id}-does`];
    const cells = labels.map((key) => cell(word(words, key), 'label'));
    return [keyed(cells, `catalog.${id}`), ...catalogRows(id, catalog, words)];
  });
}

/** A list of the catalog as rows to edit: name, ARR, and for tiers whether the modules come with it. */
function catalogRows(id: 'modules' | 'tiers' | 'services', catalog: Catalog, words: Words): TabCell[][] {
  const row = (name: string | null, arr: number | null, includes: string | null): TabCell[] => [
    cell(name, 'input'),
    cell(arr, 'input-money'),
    ...(id === 'tiers' ? [cell(includes, 'input')] : []),
  ];
  const entries = catalog[id].map((entry) =>
    'delta' in entry
      ? row(entry.name, entry.delta, word(words, entry.includesModules ? 'setting-yes' : 'setting-no'))
      : row(entry.name, entry.arr, null),
  );
  return [...entries, ...Array.from({length: SPARE}, () => row(null, null, null))];
}
