import {cellName, cellsSaid} from '../../cells/a1';
import {type Phrase, phrase} from '../../core/phrase';
import {LANGUAGES, type Language} from '../../playbook/languages';
import type {TabModel} from '../../tabs/model';
import {peopleCells} from '../../tabs/people-cells';
import type {OpenFile} from '../file/open-file';
import type {Tab} from '../google';
import {writeLoneTab} from './pages';

/**
 * Writes a tab of ours anew when its title is in another language than the file, unless cells of people's own would be
 * lost: then it is left as it is. The caller holds the lock.
 *
 * @param modelsIn the tab in that language: first as it is to be written, then as earlier versions wrote it
 * @returns what to tell about a tab that was left as it is, else `null`
 */
export function rewriteInLanguage(
  file: OpenFile,
  tab: Tab,
  modelsIn: (language: Language) => readonly [TabModel, ...TabModel[]],
): Phrase | null {
  const [fresh] = modelsIn(file.settings.language);
  const title = tab.getRange('A1').getValue();
  if (title === titleOf(fresh)) return null;
  const models = LANGUAGES.flatMap(modelsIn);
  if (!models.some((model) => titleOf(model) === title)) return null;
  // All cells, because there may be notes beyond the last filled one.
  const range = tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns());
  const cells = {values: range.getValues(), formulas: range.getFormulas(), notes: range.getNotes()};
  const lost = peopleCells(cells, models).map(({row, column}) => cellName('', column, row));
  if (lost.length > 0) return phrase('language-left', cellsSaid(lost));
  writeLoneTab(file, fresh);
  return null;
}

function titleOf({cells}: TabModel): unknown {
  return cells[0]?.[0]?.value;
}
