import type {NoteRule} from '../../core/notes';
import {listed} from '../aliases/listed';
import {sheetTables} from '../sheet-tables';

/** The words of notes as the decision looks for them, taken apart when a note is first read. */
export function noteRules(): readonly NoteRule[] {
  rules ??= sheetTables().NOTE_WORDS.map(([field, words]) => ({field, words: Object.values(words).flatMap(listed)}));
  return rules;
}

let rules: readonly NoteRule[] | undefined;
