/** The properties of one row or column. */
interface Line {
  readonly size: number;
  readonly hidden: boolean;
  readonly filtered: boolean;
  /** In how many groups, one inside the other, the line lies; and which of them, a bit for each depth, are collapsed. */
  readonly depth: number;
  readonly folded: number;
}

/** Lines next to each other that lie in a group of that depth, counted from 1. */
export interface LineGroup {
  readonly at: number;
  readonly count: number;
  readonly depth: number;
}

export interface LinesState {
  readonly count: number;
  readonly lines: readonly (Line | undefined)[];
}

const SHOWN = {hidden: false, filtered: false, depth: 0, folded: 0};

/** The rows, or the columns, of a sheet: how many there are, their sizes and which are hidden. */
export class Lines {
  #lines: (Line | undefined)[] = [];

  constructor(
    public count: number,
    readonly defaultSize: number,
  ) {}

  /** How many lines there are up to the last one with properties of its own. */
  get touched(): number {
    return Math.min(this.count, this.#lines.length);
  }

  sizeOf(at: number): number {
    return this.#lines[at]?.size ?? this.defaultSize;
  }

  resize(at: number, count: number, size: number): void {
    this.#change(at, count, {size});
  }

  isHidden(at: number): boolean {
    return this.#lines[at]?.hidden ?? false;
  }

  isFiltered(at: number): boolean {
    return this.#lines[at]?.filtered ?? false;
  }

  hide(at: number, count: number): void {
    this.#change(at, count, {hidden: true});
  }

  show(at: number, count: number): void {
    this.#change(at, count, {hidden: false});
  }

  filter(at: number, filtered: boolean): void {
    if (this.isFiltered(at) !== filtered) this.#change(at, 1, {filtered});
  }

  depthOf(at: number): number {
    return this.#lines[at]?.depth ?? 0;
  }

  /** Changes how deep lines lie in groups; at most eight. */
  shiftDepth(at: number, count: number, delta: number): void {
    for (let line = at; line < at + count; line++) {
      this.#change(line, 1, {depth: Math.min(8, Math.max(0, this.depthOf(line) + delta))});
    }
  }

  /** Every group, outer ones first. */
  groups(): LineGroup[] {
    const groups: LineGroup[] = [];
    for (let depth = 1; depth <= 8; depth++) {
      for (let at = 0; at < this.#lines.length; at++) {
        if (this.depthOf(at) < depth) continue;
        const start = at;
        while (this.depthOf(at) >= depth) at++;
        groups.push({at: start, count: at - start, depth});
      }
    }
    return groups;
  }

  isFolded({at, depth}: LineGroup): boolean {
    return ((this.#lines[at]?.folded ?? 0) & (1 << depth)) !== 0;
  }

  /** Collapses a group, or expands it: lines that lie in no other collapsed group are seen again. */
  fold({at, count, depth}: LineGroup, folded: boolean): void {
    for (let line = at; line < at + count; line++) {
      const before = this.#lines[line]?.folded ?? 0;
      const now = folded ? before | (1 << depth) : before & ~(1 << depth);
      this.#change(line, 1, {folded: now, hidden: now !== 0});
    }
  }

  insert(at: number, count: number, likeLine: number): void {
    const size = this.sizeOf(likeLine);
    const depth = at > 0 ? Math.min(this.depthOf(at - 1), this.depthOf(at)) : 0;
    this.count += count;
    if (at < this.#lines.length) this.#lines.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    if (size !== this.defaultSize) this.resize(at, count, size);
    if (depth > 0) this.shiftDepth(at, count, depth);
  }

  remove(at: number, count: number): void {
    this.count -= count;
    this.#lines.splice(at, count);
  }

  move(at: number, count: number, target: number): void {
    while (this.#lines.length < this.count) this.#lines.push(undefined);
    this.#lines.splice(target, 0, ...this.#lines.splice(at, count));
  }

  state(): LinesState {
    return {count: this.count, lines: this.#lines.slice()};
  }

  restore({count, lines}: LinesState): void {
    this.count = count;
    this.#lines = lines.slice();
  }

  #change(at: number, count: number, part: Partial<Line>): void {
    while (this.#lines.length < at + count) this.#lines.push(undefined);
    for (let line = at; line < at + count; line++) {
      const before = this.#lines[line] ?? {size: this.defaultSize, ...SHOWN};
      this.#lines[line] = {...before, ...part};
    }
  }
}
