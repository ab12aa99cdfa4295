/** Neighboring rows or columns, with what is at each: one call can write them. */
export interface Run<Item> {
  readonly first: number;
  readonly items: readonly Item[];
}

/**
 * Groups items into runs of neighbors.
 *
 * @param items each with its row or column, in ascending order
 * @param joins whether a neighbor may join the run before it; always, when left out
 */
export function runsOf<Item>(
  items: Iterable<readonly [place: number, item: Item]>,
  joins: (run: readonly Item[], item: Item) => boolean = () => true,
): Run<Item>[] {
  const runs: {first: number; items: Item[]}[] = [];
  for (const [place, item] of items) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.items.length === place && joins(last.items, item)) last.items.push(item);
    else runs.push({first: place, items: [item]});
  }
  return runs;
}

/** For {@link runsOf}: a run holds items of one value. */
export function areAlike<Item>([first]: readonly Item[], item: Item): boolean {
  return first === item;
}
