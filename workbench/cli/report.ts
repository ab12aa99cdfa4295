import type {Bridge} from '../../src/core/meeting/bridge';

/** What scoring a sheet gives, as `--json` prints it: words in English, shares as fractions, `null` for unknown. */
export interface Report {
  readonly asOf: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly mapping: Readonly<Record<string, {heading: string; confidence: number; reason: string}>>;
  readonly questions: readonly {heading: string; candidates: readonly string[]; reason: string}[];
  readonly accounts: readonly RankedAccount[];
  /** Rows that are not scored, and why. */
  readonly leftOut: readonly {row: number; name: string; why: string}[];
  /** Columns that nothing is read from; `why` is blank when there is nothing to say. */
  readonly unused: readonly {heading: string; why: string | null}[];
  /** How columns that could be read in several ways were read. */
  readonly decisions: readonly string[];
  readonly issues: readonly {cell: string; message: string; count?: number}[];
  readonly totals: Totals;
  /** With `--history`: what changed since an earlier run; `null` without one. */
  readonly since?: Since | null;
}

/** What changed since an earlier run. */
export interface Since {
  readonly asOf: string;
  /** `null` where amounts cannot be added up. */
  readonly bridge: Bridge | null;
  /** Accounts that moved; one that is new was nothing, one that is no longer in the sheet is nothing. */
  readonly movers: readonly {
    readonly account: string;
    readonly was: Standing | null;
    readonly is: Standing | null;
    readonly weightedChange: number;
    readonly why: string;
  }[];
}

interface Standing {
  readonly score: number;
  readonly band: string;
  readonly priority: string;
}

export interface RankedAccount {
  readonly row: number;
  readonly rank: number;
  readonly account: string;
  readonly score: number;
  readonly range: readonly [number, number];
  readonly confidence: number;
  readonly band: string;
  readonly priority: string;
  readonly expansion: string;
  readonly arr: number | null;
  readonly target: number | null;
  readonly offer: string | null;
  readonly why: string;
  /** `null` when nothing is to be done. */
  readonly nextAction: {readonly action: string; readonly on: string | null; readonly who: string | null} | null;
}

export interface Totals {
  readonly accounts: number;
  readonly arr: number | null;
  readonly target: number | null;
  readonly weighted: number | null;
  readonly nrr: number | null;
  readonly grr: number | null;
  readonly unsized: number;
  /** The money of each currency, when there are several; the sums above are then unknown. */
  readonly byCurrency?: Readonly<Record<string, Pick<Totals, 'arr' | 'target' | 'weighted'>>>;
}
