import {fileProperties, keptAt} from '../file/properties';
import type {ScoresBefore} from './scores';
import type {TabBefore} from './tabs';

/** What a run is about to change, as it is before; the cells are in its hidden copies. */
export interface FileBefore {
  readonly scores?: ScoresBefore;
  readonly tabs?: readonly TabBefore[];
  /** What the document remembered under a key; blank for nothing. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** All it takes to put things back, beside the hidden copies. It is short: a property holds 9 KB. */
export interface UndoRecord {
  /** Tells the copies of this run from those of another. */
  readonly run: string;
  /** What there are copies of. */
  readonly copies: readonly string[];
  readonly before: FileBefore;
}

/** The run at work, or one that was cut off. */
export const RUN_IN_PROGRESS = 'expansion-signals.run-in-progress';

/** The last run that succeeded. */
export const LAST_RUN = 'expansion-signals.last-run';

/** The record under a key; `null` when there is none. */
export function recordAt(key: string): UndoRecord | null {
  return keptAt(key);
}

/** Keeps records, each under its key; `null` forgets one. */
export function keepRecords(records: Readonly<Record<string, UndoRecord | null>>): void {
  const texts = Object.entries(records).map(([key, record]) => [key, record === null ? '' : JSON.stringify(record)]);
  fileProperties().setProperties(Object.fromEntries(texts));
}
