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
  if (values.flat().every((cell) => cell === '')) return;
  const {key, value: column, isSure} = settingColumns(values);
  if (key === null || !isSure) throw refusal(words, 'settings-lost', {tab: tab.getName()});
  const formulas = range.getFormulas();
  const cells = Object.entries(chosen).map(([name, value]) => {
    return {name, row: values.findIndex((each) => each[key] === name), text: words[`${name}-${value}`] ?? value};
  });
  const formula = cells.find(({row}) => formulas[row]?.[column]);
  if (formula !== undefined) {
    throw refusal(words, 'settings-formula-there', {cell: cellName(tab.getName(), column + 1, formula.row + 1)});
  }
  for (const {name, row, text} of cells) {
    if (row >= 0) tab.getRange(row + 1, column + 1).setValue(text);
    // The tab is too old to have the setting, or its row was deleted.
    else
      tab.appendRow(
        Object.assign(
          values[0]!.map(() => ''),
          {[key]: name, [column]: text},
        ),
      );
  }
}
