import {phrase} from '../../core/phrase';
import {placeholderNames} from '../../core/plan/placeholders';
import type {ScriptKey, Scripts} from '../../core/plan/scripts';
import {say as sayIn, type Words} from '../../playbook/say';
import {type ScriptLine, scriptLines} from '../../playbook/scripts/lines';
import {cell} from '../cells';
import {PAGE_SHAPE, type TabCell, type TabModel, wholeRow} from '../model';
import {KEY_HEADING} from './read';

/**
 * The Playbook tab: every text of the plans as a row to edit, grouped by what it is for.
 *
 * @param ours our own texts: those that differ are marked as the team's
 */
export function playbookTab(scripts: Scripts, words: Words, ours: Partial<Scripts> = scripts): TabModel {
  const told = (key: string, figures?: Record<string, string>) => sayIn(phrase(key, figures), words);
  const names = placeholderNames().map((name) => `{{${name}}}`);
  const rows: TabCell[][] = [
    [cell(told('playbook-title'), 'title')],
    [cell(told('playbook-subtitle'), 'subtitle')],
    ...[
      told('playbook-rule-placeholder', {example: '{{utilization}}'}),
      told('playbook-rule-choice'),
      told('playbook-rule-sentence'),
      told('playbook-rule-reset'),
      told('playbook-names', {names: names.join(' ')}),
    ].map((rule): TabCell[] => [{value: null}, cell(rule, 'quiet')]),
    [
      cell(told('playbook-column-when'), 'heading'),
      cell(told('playbook-column-text'), 'heading'),
      cell(told('playbook-column-changed'), 'heading'),
      cell(KEY_HEADING, 'subtitle'),
    ],
  ];
  const headingRow = rows.length;
  let group = '';
  for (const line of scriptLines(scripts)) {
    const under = line.group === 'answer' ? 'objection' : line.group;
    if (under !== group) rows.push([], [cell(told(`playbook-group-${under}`), 'section')]);
    group = under;
    const mark = scripts[line.key] === ours[line.key] ? null : told('playbook-changed');
    rows.push(scriptRow(line, scripts[line.key], mark, words));
  }
  return {
    key: 'playbook',
    cells: rows.map((cells) => wholeRow(cells, WIDTHS.length)),
    columnWidths: WIDTHS,
    rowHeights: {1: 34},
    hiddenColumns: [WIDTHS.length],
    ...PAGE_SHAPE,
    lines: [{row: headingRow + 1, column: 1, rows: rows.length - headingRow, columns: WIDTHS.length - 1}],
  };
}

const WIDTHS = [230, 720, 80, 60];

function scriptRow({key}: ScriptLine, text: string, mark: string | null, words: Words): TabCell[] {
  return [
    cell(lineName(key, words), 'label'),
    cell(text === '' ? '–' : text, 'input'),
    cell(mark, 'strong'),
    cell(key, 'subtitle'),
  ];
}

/** When a script is used, in words. */
export function lineName(key: ScriptKey, words: Words): string {
  const [, name = '', part] = key.split('/');
  const subject = NAMES.map((prefix) => words[prefix + name]).find((found) => found !== undefined) ?? name;
  return part === undefined ? subject : `${subject} · ${words[`plan-play-${part}`] ?? part}`;
}

/** Where the names stand among the words, in the order in which they are looked for. */
const NAMES: readonly string[] = [
  'playbook-name-',
  'playbook-play-',
  'plan-kind-',
  'plan-who-',
  'plan-guide-',
  'plan-risk-name-',
];
