/** What is getOrCreate for a key; it is made when somebody asks for the first time. */
export function getOrCreate<K, V>(
  memory: {get(key: K): V | undefined; set(key: K, value: V): unknown},
  key: K,
  make: () => V,
): V {
  const before = memory.get(key);
  if (before !== undefined) return before;
  const made = make();
  memory.set(key, made);
  return made;
}
