import type {Settings} from '../../src/core/playbook';
import {settingAt} from '../../src/playbook/settings/rules';

/**
 * A rule's sentence with its settings: `{name}` is the threshold of that name, else the setting at that path, and
 * `{name%}` the same as a percentage.
 *
 * @throws when there is no such setting, or when it is not one to print like that
 */
export function filled(sentence: string, settings: Settings): string {
  return sentence.replace(/\{([\w.]+)(%?)\}/g, (place, key: string, isShare: string) => {
    const value = settingAt(settings.thresholds, key) ?? settingAt(settings, key);
    if (typeof value === 'number') return isShare ? percent(value) : String(value);
    if (Array.isArray(value) && !isShare) return value.join(', ');
    throw new Error(`"${sentence}" names no setting with ${place}.`);
  });
}

/** A Markdown table; cells may hold Markdown, a bar in a cell is escaped. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A share as people read it: 0.9 is "90%". */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
