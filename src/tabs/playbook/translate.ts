import type {ScriptKey} from '../../core/plan/scripts';
import {SCRIPTS} from '../../playbook/scripts';
import {type Language, WORDS} from '../../playbook/words';
import {type NewText, translations} from '../kept/translate';
import {KEY_HEADING} from './read';
import {playbookTab} from './tab';

const LANGUAGES = Object.keys(WORDS) as Language[];

/** What changes in a Playbook tab that is to speak another language: what we wrote, and none of the team's own texts. */
export function playbookIn(
  language: Language,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): NewText[] {
  const shown = (each: Language) => playbookTab(SCRIPTS[each], WORDS[each]);
  const to = shown(language);
  const tabs = LANGUAGES.map((each) => ({from: shown(each), to}));
  return [...translations(values, formulas, tabs, KEY_HEADING), ...marksIn(language, values)];
}

/** The marks beside the team's own texts; whatever else somebody wrote there stays. */
function marksIn(language: Language, values: readonly (readonly unknown[])[]): NewText[] {
  const headings = values.find((row) => row.includes(KEY_HEADING)) ?? [];
  const columnOf = (id: string) => {
    const names: readonly unknown[] = LANGUAGES.map((each) => WORDS[each][`playbook-column-${id}`]);
    return headings.findIndex((heading) => names.includes(heading));
  };
  const [text, changed, key] = [columnOf('text'), columnOf('changed'), headings.indexOf(KEY_HEADING)];
  if (text < 0) return [];
  const marks: readonly unknown[] = ['', ...LANGUAGES.map((each) => WORDS[each]['playbook-changed'])];
  const scripts = Object.keys(SCRIPTS[language]);
  return values.flatMap((cells, row) => {
    const script = cells[key] as ScriptKey;
    if (!scripts.includes(script) || !marks.includes(cells[changed])) return [];
    const mark = isTheTeams(script, String(cells[text])) ? (WORDS[language]['playbook-changed'] ?? '') : '';
    return mark === cells[changed] ? [] : [{row: row + 1, column: changed + 1, text: mark}];
  });
}

/** Whether a text is neither blank nor ours in any language. */
function isTheTeams(script: ScriptKey, text: string): boolean {
  const said = text.replace(/\r\n?/g, '\n').trim();
  return said !== '' && LANGUAGES.every((each) => said !== SCRIPTS[each][script]);
}
