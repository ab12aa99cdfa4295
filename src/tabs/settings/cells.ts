import {allOf, type Phrase, phrase} from '../../core/phrase';
import {isBlank} from '../../intake/readers/cell';
import {inEveryLanguage} from '../../playbook/known-again';
import type {Kind, KindId} from '../../playbook/settings/kinds';
import {kindOf, settingSections} from './rows';

/** The heading of the hidden column by which a setting is known again; the same in every language. */
export const SETTING_KEY = 'setting-key';

/** What the hidden column holds beside the heading of a section: a list above it ends there. */
export function sectionKey(section: string): string {
  return `section.${section}`;
}

type Values = readonly (readonly unknown[])[];

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

export function settingColumns(values: Values): SettingColumns {
  const headings = values.find((row) => row.includes(SETTING_KEY)) ?? [];
  const columnOf = (id: 'setting' | 'value' | 'does') => {
    const names: readonly unknown[] = inEveryLanguage(`settings-col-${id}`);
    return headings.findIndex((heading) => names.includes(heading));
  };
  const found = (['setting', 'value', 'does'] as const).map(columnOf);
  const [name = 0, value = 1, does = 2] = found.map((column, usual) => (column < 0 ? usual : column));
  const key = headings.indexOf(SETTING_KEY);
  return {name, value, does, key: key < 0 ? null : key, isSure: found[1] !== -1};
}

/** A cell that holds a setting: `row` from 1, `column` from 0. */
export interface SettingCell {
  readonly key: string;
  readonly kind: Kind;
  readonly label: Phrase;
  readonly said: unknown;
  readonly row: number;
  readonly column: number;
}

/** Every cell with a value of the settings; `null` when there is no row of theirs. */
export function settingCells(values: Values, {name, value, does, key}: SettingColumns): SettingCell[] | null {
  const sections = settingSections();
  const settings = [...sections.values()].flat();
  const ends = [...sections.keys()].map(sectionKey);
  const keys = new Set([...settings.map((row) => row.key), ...Object.keys(LISTS), ...ends]);
  const rows = new Map<string, number>();
  const copies = new Map<string, number[]>();
  values.forEach((cells, row) => {
    const own = (key === null ? cells : [cells[key]]).map(String).find((cell) => keys.has(cell));
    if (own === undefined) return;
    if (rows.has(own)) copies.set(own, [...(copies.get(own) ?? []), row]);
    else rows.set(own, row);
  });
  if (rows.size === 0) return null;
  const cellAt = (row: number, column: number) => ({said: values[row]?.[column], row: row + 1, column});
  /** The rows from one on, up to the next setting or section. */
  const rowsFrom = (first: number) => {
    const end = Math.min(values.length, ...[...rows.values()].filter((row) => row > first));
    return Array.from({length: Math.max(0, end - first)}, (_, index) => first + index);
  };
  const single = settings.flatMap(({key: own, kind, label}) => {
    const row = rows.get(own);
    if (row === undefined) return [];
    const others = kind.isInRows ? rowsFrom(row) : [row, ...(copies.get(own) ?? [])];
    const filled = others.filter((each) => !isBlank(values[each]?.[value]));
    return (filled.length > 0 ? filled : [row]).map((each) => ({key: own, kind, label, ...cellAt(each, value)}));
  });
  const listed = Object.entries(LISTS).flatMap(([list, fields]) => {
    const heading = rows.get(list) ?? values.length;
    const filled = rowsFrom(heading + 1).filter(
      (row) => !(isBlank(values[row]?.[name]) && isBlank(values[row]?.[value])),
    );
    return filled.flatMap((row, index) => {
      const said = String(values[row]?.[name] ?? '');
      const label = isBlank(said) ? phrase(`settings-section-${list.split('.')[1]}`) : allOf(said);
      return Object.entries(fields).map(([field, kind], at) => {
        const column = [name, value, does][at] as number;
        return {key: `${list}.${index}.${field}`, kind: kindOf(kind), label, ...cellAt(row, column)};
      });
    });
  });
  return [...single, ...listed];
}

/** What an entry of a price list holds, from column to column. */
const LISTS: Readonly<Record<string, Readonly<Record<string, KindId>>>> = {
  'catalog.modules': {name: 'name', arr: 'price'},
  'catalog.tiers': {name: 'name', delta: 'price', includesModules: 'answer'},
  'catalog.services': {name: 'name', arr: 'price'},
};
