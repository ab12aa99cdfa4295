/** What has one key, by that key, in the order in which keys come first. */
export function groupedBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Counts one more of a key. */
export function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How often each text occurs, the most frequent first. */
export function byFrequency(texts: readonly string[]): Map<string, number> {
  const counts = [...groupedBy(texts, (text) => text)].map(([text, all]) => [text, all.length] as const);
  return new Map(counts.sort((a, b) => b[1] - a[1]));
}
