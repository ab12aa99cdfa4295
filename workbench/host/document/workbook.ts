import {parseAddress, rectOf} from './a1';
import type {
  Active,
  Book,
  Calculation as BookCalculation,
  Metadata as BookMetadata,
  NamedRange as BookNamedRange,
} from './book';
import {getOrCreate} from './get-or-create';
import {localeOf} from './locale';
import type {Rect} from './rect';
import {Refusal} from './refusal';
import {Sheet} from './sheet';
import {Store} from './store';
import {Zone} from './zone';

/** Everything a new spreadsheet can be told. */
export interface WorkbookOptions {
  readonly name?: string;
  /** `en_US` (default), `de_DE` or `zh_CN`. */
  readonly locale?: string;
  /** An IANA name; the default is `Etc/GMT`. */
  readonly timeZone?: string;
}

/** What scripts showed to the user, kept for tests. */
export interface Shown {
  readonly toasts: {message: string; title: string | null; seconds: number | null}[];
  readonly alerts: {title: string | null; prompt: string; buttons: string}[];
  readonly dialogs: {title: string; content: string; width: number | null; height: number | null}[];
  readonly sidebars: {title: string | null; content: string}[];
  /** The menu, by its name: an add-on's menu goes by `''`. */
  readonly menus: Map<string, MenuEntry[]>;
  readonly logs: string[];
}

export type MenuEntry =
  | {readonly label: string; readonly functionName: string}
  | {readonly separator: true}
  | {readonly label: string; readonly entries: readonly MenuEntry[]};

export type Metadata = BookMetadata<Sheet>;
export type NamedRange = BookNamedRange<Sheet>;
export type Calculation = BookCalculation<Sheet>;

/**
 * A spreadsheet. It lives outside every guest realm and holds only plain data of its own, so it survives the executions
 * that come and go on it: they read primitives from it and hand primitives to it.
 */
export class Workbook implements Book<Sheet> {
  readonly id = '1HostWorkbook0000000000000000000000000000000';
  name: string;
  readonly locale;
  readonly zone: Zone;
  readonly sheets: Sheet[] = [];
  namedRanges: NamedRange[] = [];
  metadata: Metadata[] = [];
  active: Active<Sheet>;
  readonly documentProperties = new Store('property');
  readonly scriptProperties = new Store('property');
  readonly userProperties = new Store('property');
  readonly userCache = new Store('cache');
  readonly scriptCache = new Store('cache');
  readonly documentCache = new Store('cache');
  readonly shown: Shown = {toasts: [], alerts: [], dialogs: [], sidebars: [], menus: new Map(), logs: []};
  calculation: Calculation | null = null;
  /** What time it is, in milliseconds; tests set it to a fixed or a moving clock. */
  clock: () => number = () => Date.now();
  /** Which lock is held by someone else: set by tests to see a script wait or decline. */
  readonly heldLocks = new Set<'document' | 'user' | 'script'>();
  ids = 0;
  readonly #zones = new Map<string, Zone>();

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? 'Untitled spreadsheet';
    this.locale = localeOf(options.locale ?? 'en_US');
    this.zone = new Zone(options.timeZone ?? 'Etc/GMT');
    this.sheets.push(new Sheet(this, 0, 'Sheet1'));
    this.active = {sheet: this.sheets[0]!, block: null};
  }

  /** Numbers that look like Google's: large, unique, and the same in every run. */
  nextId(): number {
    this.ids += 1;
    return 100_000_000 + this.ids * 7_919;
  }

  /** A time zone by its IANA name, kept with the offsets it has computed. */
  zoneNamed(name: string): Zone {
    return getOrCreate(this.#zones, name, () => new Zone(name));
  }

  sheetNamed(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  /** The sheet of that name in any case, as formulas and name clashes see it. */
  sheetLike(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** The named range of that name, in any case. */
  rangeNamed(name: string): NamedRange | null {
    const wanted = name.toLowerCase();
    return this.namedRanges.find((each) => each.name.toLowerCase() === wanted) ?? null;
  }

  /** The sheet and block an A1 text means, a sheet's or a named range's name included. */
  find(text: string, home: Sheet): {sheet: Sheet; block: Rect} | null {
    const named = this.rangeNamed(text);
    if (named) return {sheet: named.sheet, block: named.block};
    const address = parseAddress(text);
    if (!address) {
      const sheet = this.sheetLike(text);
      return sheet && {sheet, block: sheet.whole};
    }
    const sheet = address.sheet === null ? home : this.sheetLike(address.sheet);
    return sheet && {sheet, block: rectOf(address, sheet.rows.count, sheet.columns.count)};
  }

  /** A copy of plain data that holds nothing of the realm it came from. */
  keep<T extends object>(data: T): T {
    return copied(data) as T;
  }

  cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.rows.count * sheet.columns.count, 0);
  }

  /** @throws when that many more cells would pass the limit of ten million */
  makeRoomFor(cells: number): void {
    if (this.cellCount() + cells <= 10_000_000) return;
    throw new Refusal(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }

  touched(sheet: Sheet, block: Rect): void {
    this.calculation?.touched(sheet, block);
  }

  settle(): void {
    this.calculation?.settle();
  }
}

function copied(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || data instanceof Sheet) return data;
  if (Array.isArray(data)) return Array.from(data, copied);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copied(value)]));
}
