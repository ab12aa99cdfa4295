import {cellName} from '../../cells/a1';
import {type Phrase, phrase} from '../../core/phrase';
import {hasBrokenMarks, placeholdersIn} from '../../core/plan/fill';
import {isPlaceholder} from '../../core/plan/placeholders';
import type {ScriptKey, Scripts} from '../../core/plan/scripts';
import {isErrorText} from '../../intake/readers/cell';
import type {Issue} from '../../intake/sheet';
import {inEveryLanguage} from '../../playbook/known-again';

/** The heading of the hidden column that says which script a row holds; the same in every language. */
export const KEY_HEADING = 'playbook-key';

/** The texts to plan with, and what is wrong with the edited ones. */
export interface ReadPlaybook {
  readonly scripts: Scripts;
  readonly issues: readonly Issue[];
}

/**
 * The team's texts from a Playbook tab; ours wherever nobody edited.
 *
 * An emptied cell brings our text back, a lone dash says nothing. A text that is ours in another language counts as not
 * edited, so that the tab follows the language. A text that cannot be filled in is named, and ours is used.
 *
 * @param values every value from A1 on; none when there is no such tab
 * @param defaults our texts in the chosen language
 * @param others our texts in the other languages
 * @param tabName how messages call the tab
 */
export function readPlaybook(
  values: readonly (readonly unknown[])[],
  defaults: Scripts,
  others: readonly Scripts[],
  tabName = '',
): ReadPlaybook {
  const headingRow = values.findIndex((row) => row.includes(KEY_HEADING));
  const headings = values[headingRow] ?? [];
  const keyColumn = headings.indexOf(KEY_HEADING);
  const texts: readonly unknown[] = inEveryLanguage('playbook-column-text');
  const found = headings.findIndex((heading) => texts.includes(heading));
  // A heading of people's own stands where ours did.
  const textColumn = found < 0 ? 1 : found;
  const scripts: Record<ScriptKey, string> = {...defaults};
  const issues: Issue[] = [];
  const all = [defaults, ...others];
  const ours = new Set(all.flatMap((each) => Object.values(each)));
  let moved = 0;
  values.slice(headingRow + 1).forEach((cells, index) => {
    const key = cells[keyColumn];
    const text = String(cells[textColumn] ?? '')
      .replace(/\r\n?/g, '\n')
      .trim();
    if (!isScriptKey(key, defaults) || text === '' || all.some((each) => each[key] === text)) return;
    if (ours.has(text)) moved += 1;
    const row = headingRow + 2 + index;
    const cell = cellName(tabName, textColumn + 1, row);
    const problems = problemsOf(text, cell);
    issues.push(...problems.map(({message}) => ({cell, row, column: textColumn + 1, message})));
    if (!problems.some(({fatal}) => fatal)) scripts[key] = text === '–' || text === '-' ? '' : text;
  });
  if (values.length === 0 || (keyColumn >= 0 && moved <= MOST_COPIED)) return {scripts, issues};
  const message = phrase('playbook-lost', {tab: tabName});
  return {scripts: defaults, issues: [{cell: cellName(tabName, 1, 1), row: 1, column: 1, message}]};
}

/** So many of our texts people may use in other places; where more stand beside others' keys, rows were sorted without these. */
const MOST_COPIED = 5;

/** Longer than any of these a text no longer reads as one paragraph; far from what a cell can hold. */
const LONGEST_TEXT = 3000;

function problemsOf(text: string, cell: string): {message: Phrase; fatal: boolean}[] {
  if (text.length > LONGEST_TEXT) {
    return [{message: phrase('playbook-too-long', {cell, length: text.length, most: LONGEST_TEXT}), fatal: true}];
  }
  if (isErrorText(text)) return [{message: phrase('playbook-error', {cell, error: text}), fatal: true}];
  if (hasBrokenMarks(text)) return [{message: phrase('playbook-broken', {cell, example: '{{account}}'}), fatal: true}];
  const unknown = placeholdersIn(text).flatMap((name) => (isPlaceholder(name) ? [] : `{{${name}}}`));
  // A mail merge may have placeholders of its own.
  const singles = [...text.matchAll(/(?<!{){(\w+)}/g)].map(([, name = '']) => name);
  return [...unknown, ...singles.filter(isPlaceholder).map((name) => `{${name}}`)].map((name) => ({
    message: phrase(`playbook-${name[1] === '{' ? 'unknown' : 'single'}`, {cell, name}),
    fatal: false,
  }));
}

function isScriptKey(key: unknown, scripts: Scripts): key is ScriptKey {
  return Object.keys(scripts).includes(key as string);
}
