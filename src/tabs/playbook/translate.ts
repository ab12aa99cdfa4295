import type {ScriptKey} from '../../core/plan/scripts';
import type {Texts} from '../../playbook/texts';
import {inEveryLanguage} from '../../playbook/words/known';
import {type NewText, translations} from '../kept/translate';
import {KEY_HEADING} from './read';
import {playbookTab} from './tab';

/**
 * What changes in a Playbook tab that is to speak another language: what we wrote, and none of the team's own texts.
 *
 * @param texts what the tab is to say
 * @param every the texts of every language it may have been written in
 */
export function playbookIn(
  texts: Texts,
  every: readonly Texts[],
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): NewText[] {
  const shown = ({scripts, words}: Texts) => playbookTab(scripts, words);
  const to = shown(texts);
  const tabs = every.map((each) => ({from: shown(each), to}));
  return [...translations(values, formulas, tabs, KEY_HEADING), ...marksIn(texts, every, values)];
}

/** The marks beside the team's own texts; whatever else somebody wrote there stays. */
function marksIn({scripts, words}: Texts, every: readonly Texts[], values: readonly (readonly unknown[])[]): NewText[] {
  const headings = values.find((row) => row.includes(KEY_HEADING)) ?? [];
  const columnOf = (id: 'text' | 'changed') => {
    const names: readonly unknown[] = inEveryLanguage(`playbook-column-${id}`);
    return headings.findIndex((heading) => names.includes(heading));
  };
  const [text, changed, key] = [columnOf('text'), columnOf('changed'), headings.indexOf(KEY_HEADING)];
  if (text < 0) return [];
  const marks: readonly unknown[] = ['', ...inEveryLanguage('playbook-changed')];
  const keys = Object.keys(scripts);
  return values.flatMap((cells, row) => {
    const script = cells[key] as ScriptKey;
    if (!keys.includes(script) || !marks.includes(cells[changed])) return [];
    const mark = isTheTeams(script, String(cells[text]), every) ? (words['playbook-changed'] ?? '') : '';
    return mark === cells[changed] ? [] : [{row: row + 1, column: changed + 1, text: mark}];
  });
}

/** Whether a text is neither blank nor ours in any language. */
function isTheTeams(script: ScriptKey, text: string, every: readonly Texts[]): boolean {
  const said = text.replace(/\r\n?/g, '\n').trim();
  return said !== '' && every.every(({scripts}) => said !== scripts[script]);
}
