import type {Settings} from '../../src/core/playbook';
import type {HistoryRows} from './history';
import type {Report} from './report';

/** Why nothing could be scored, in the words a user of the add-on would read. */
export class NothingScored extends Error {
  override readonly name = 'NothingScored';
}

/** What a person chose before scoring. */
export interface Choices {
  readonly asOf: string | null;
  readonly map: Readonly<Record<string, string>>;
  readonly lang?: 'en' | 'zh';
  /** Whether the report's texts are in that language too; else they are English, for programs. */
  readonly isForPeople?: boolean;
  /** So many accounts will be asked for, from the first; all when left out. */
  readonly shown?: number;
  /** Only decides, and writes no scores: nobody will look at the sheet. */
  readonly isReadOnly?: boolean;
  /** The team's own, in that language; the tabs scored with them hold them too. */
  readonly settings?: Settings;
  /** Earlier runs to compare with; this one is then remembered. */
  readonly history?: HistoryRows;
}

/** What scoring a tab found, put together only as far as it is asked for. */
export interface Found {
  /** For people: with the first accounts only, in rank order. */
  readonly report: (top: number) => Report;
  /** For programs: everything, in pieces to be printed one behind the other. `remarks` go before the decisions. */
  readonly json: (remarks: readonly string[]) => Iterable<string>;
  /** The earlier runs with this one, where there were any to compare with. */
  readonly history?: HistoryRows;
}
