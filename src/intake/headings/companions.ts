import type {Field} from '../../core/account';
import {listed} from '../../playbook/aliases/listed';
import {sheetTables} from '../../playbook/sheet-tables';
import {keyOf, type Wording, wordsOf} from './wording';

/** The column (from 0) that says what each number under that heading is counted in; `null` without one. */
export function companionOf(
  field: Field,
  {words}: Wording,
  headings: readonly {readonly wording: Wording}[],
): number | null {
  const key = keyOf(words);
  for (const companion of sheetTables().COMPANIONS) {
    if (companion.field !== field || !keysIn(companion.numbers).has(key)) continue;
    const names = keysIn(companion.units);
    const column = headings.findIndex(({wording}) => names.has(keyOf(wording.words)));
    if (column >= 0) return column;
  }
  return null;
}

/** True when amounts under that heading are for one unit of several: a price, not yet a sum. */
export function isMultiplied(field: Field, headings: readonly {readonly wording: Wording}[]): boolean {
  const names = keysIn(sheetTables().COMPANIONS.find((companion) => companion.field === field)?.times ?? '');
  return headings.some(({wording}) => names.has(keyOf(wording.words)));
}

function keysIn(text: string): ReadonlySet<string> {
  return new Set(listed(text).map((heading) => keyOf(wordsOf(heading))));
}
