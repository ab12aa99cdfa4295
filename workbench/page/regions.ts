/** A part of the page, by its selector, and how it takes the focus; whether it could. */
export type Region = readonly [selector: string, focus: () => boolean];

/** F6 leads from part to part of the page and Shift+F6 back, also out of the cells, where Tab goes from cell to cell; F10 to the menus. */
export class Regions {
  readonly #regions: readonly Region[];

  constructor(regions: readonly Region[]) {
    this.#regions = regions;
    document.addEventListener('keydown', (event) => this.#key(event), true);
  }

  /** Goes on from the part that has the focus now. */
  leave(key: string, back: boolean): void {
    const count = this.#regions.length;
    const isHere = ([selector]: Region) => document.activeElement?.closest(selector) != null;
    const from = key === 'F10' ? -1 : this.#regions.findIndex(isHere);
    for (let step = 1; step <= count; step++) {
      const at = (from + (back ? -step : step) + 2 * count) % count;
      if (this.#regions[at]![1]()) return;
    }
  }

  #key(event: KeyboardEvent): void {
    if ((event.key !== 'F6' && event.key !== 'F10') || event.altKey || event.ctrlKey) return;
    if (event.key === 'F10' && event.shiftKey) return;
    claim(event);
    this.leave(event.key, event.shiftKey);
  }
}

/** Nobody else acts on the event. */
export function claim(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
