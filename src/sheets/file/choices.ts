import {caught} from '../../core/caught';
import type {Day} from '../../core/day';
import type {Model} from '../../core/playbook';
import type {KnownHeadings} from '../../intake/headings/renamed';
import type {ConfirmedMapping} from '../../intake/sheet';
import type {Language} from '../../playbook/languages';
import {keepAt, keptAt} from './properties';

/** What people chose for this file, kept with the document. Everything is optional: what is missing follows the defaults. */
export interface Choices {
  /** Today, when missing. */
  readonly asOf?: Day;
  readonly model?: Model;
  readonly language?: Language;
  /** What people said about columns, tab by tab. */
  readonly mappings?: readonly KeptMapping[];
}

/** What people said about the columns of a tab. */
export interface KeptMapping {
  /** The name the tab had then. */
  readonly tab: string;
  readonly mapping: ConfirmedMapping;
  /** The headings when the mapping was last right: by them a renamed column is known again. */
  readonly headings: KnownHeadings;
}

const KEY = 'expansion-signals.choices';

/** The choices of this file; none when nobody chose anything, or what is stored is not what this add-on stores. */
export function readChoices(): Choices {
  const stored = caught<unknown, SyntaxError>(
    () => keptAt(KEY),
    SyntaxError,
    () => null,
  );
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Choices) : {};
}

/** Keeps these choices in place of the earlier ones. */
export function keepChoices(choices: Choices): void {
  keepAt(KEY, choices);
}
