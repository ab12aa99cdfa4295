import {cellName} from '../../cells/a1';
import type {Words} from '../../playbook/say';
import {settingColumns} from '../../tabs/settings/cells';
import type {Tab} from '../google';
import {refusal} from '../refusal';

/**
 * Writes what was chosen in the sidebar into the Settings tab as well, when there is one: tab, formula and sidebar agree.
 *
 * @param tab the Settings tab; `undefined` when there is none
 * @param chosen the new values, by the name of the setting
 * @throws Refusal when nobody can tell where the values stand, or somebody's formula stands there; nothing is written then
 */
export function writeIntoSettings(
  tab: Tab | undefined,
  chosen: Readonly<Partial<Record<'language' | 'model' | 'statusWords', string>>>,
  words: Words,
): void {
  if (tab === undefined || Object.keys(chosen).length === 0) return;
  const range = tab.getDataRange();
  const values = range.getValues();
  if (values.every((cells) => cells.every((cell) => cell === ''))) return;
  const {key, value: column, isSure} = settingColumns(values);
  if (key === null || !isSure) throw refusal(words, 'settings-lost', {tab: tab.getName()});
  const formulas = range.getFormulas();
  const rowOf = (name: string) => values.findIndex((each) => each[key] === name);
  if (chosen.statusWords !== undefined && rowOf('statusWords') < 0) addRow(tab, values, key);
  const cells = Object.entries(chosen).flatMap(([name, value]) => {
    const row = rowOf(name);
    return row < 0 ? [] : [{row, text: words[`${name}-${value}`] ?? value}];
  });
  const formula = cells.find(({row}) => formulas[row]?.[column]);
  if (formula !== undefined) {
    throw refusal(words, 'settings-formula-there', {cell: cellName(tab.getName(), column + 1, formula.row + 1)});
  }
  for (const {row, text} of cells) tab.getRange(row + 1, column + 1).setValue(text);
}

/** A row for a setting that the tab is too old to have, below all others. */
function addRow(tab: Tab, values: unknown[][], key: number): void {
  tab.getRange(values.length + 1, key + 1).setValue('statusWords');
  values.push(Object.assign([], {[key]: 'statusWords'}));
}
