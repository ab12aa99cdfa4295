/** What items come to together; an unknown amount counts as 0. */
export function sumOf<Item>(items: readonly Item[], amountOf: (item: Item) => number | null): number {
  return items.reduce((sum, item) => sum + (amountOf(item) ?? 0), 0);
}

/** The same; `null` when no amount is known. */
export function knownSum<Item>(items: readonly Item[], amountOf: (item: Item) => number | null): number | null {
  return items.some((item) => amountOf(item) !== null) ? sumOf(items, amountOf) : null;
}
