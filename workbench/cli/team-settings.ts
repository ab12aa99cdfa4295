import type {Settings} from '../../src/core/playbook';
import type {Language} from '../../src/playbook/languages';
import {settingColumns} from '../../src/tabs/settings/cells';
import {readSettings} from '../../src/tabs/settings/read';
import {readSpreadsheet} from '../files/open';
import type {FileTab} from '../files/tab';
import {UsageProblem} from './options';
import type {Tell} from './words';

/** A team's settings, and the tab that holds them. */
export interface TeamSettings {
  readonly settings: Settings;
  readonly tab: FileTab;
}

/**
 * The settings in the first tab of a file that holds any.
 *
 * @param shown the file as it was named
 * @throws UsageProblem when none does, or when a value breaks a rule: where, and what to enter
 */
export async function teamSettings(path: string, shown: string, tell: Tell): Promise<TeamSettings> {
  for (const tab of await readSpreadsheet(path, {isLookedAt: true})) {
    const read = readSettings(
      // A date cell as readers of settings take it.
      tab.rows.map((cells) => cells.map((cell) => (typeof cell === 'object' && cell !== null ? cell.date : cell))),
      tab.name,
    );
    if (read === null) continue;
    if ('settings' in read) return {settings: read.settings, tab};
    throw new UsageProblem(read.errors.map(({message}) => tell(message.key, message.figures)).join(' '));
  }
  throw new UsageProblem(tell('line-no-settings', {file: shown}));
}

/** The Settings tab for another workbook, in a language; the formula in it was written for its own. */
export function settingsFileTab({tab}: TeamSettings, language: Language): FileTab {
  const {formulas: _, remarks: __, ...rest} = tab;
  const {key, value} = settingColumns(tab.rows);
  const rows = tab.rows.map((cells) => {
    if (cells.some((cell) => String(cell).startsWith('=EXPANSION_ASSESS('))) return [];
    const isLanguage = cells[key ?? -1] === 'language';
    return isLanguage ? cells.map((cell, column) => (column === value ? language : cell)) : cells;
  });
  return {...rest, rows, marks: [{tab: 'settings'}]};
}
