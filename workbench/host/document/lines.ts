/** The properties of one row or column. */
interface Line {
  readonly size: number;
  readonly hidden: boolean;
  readonly filtered: boolean;
}

/** How many lines there are, and those with properties of their own. */
export interface LinesState {
  readonly count: number;
  readonly lines: readonly (Line | undefined)[];
}

/** The rows, or the columns, of a sheet: how many there are, their sizes and which are hidden. */
export class Lines {
  #lines: (Line | undefined)[] = [];

  constructor(
    public count: number,
    readonly defaultSize: number,
  ) {}

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

  insert(at: number, count: number, likeLine: number): void {
    const size = this.sizeOf(likeLine);
    this.count += count;
    if (at < this.#lines.length) this.#lines.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    if (size !== this.defaultSize) this.resize(at, count, size);
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
      const before = this.#lines[line] ?? {size: this.defaultSize, hidden: false, filtered: false};
      this.#lines[line] = {...before, ...part};
    }
  }
}
