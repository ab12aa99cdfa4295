/** A value that is made when it is first asked for: nothing is put together while the script loads. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * A calculation that is done once for each object and remembered as long as the object lives.
 *
 * For tables of the playbook, which never change: every account asks for the same sums.
 */
export function memoizedByObject<Table extends object, Result>(
  calculate: (table: Table) => Result,
): (table: Table) => Result {
  const results = new WeakMap<Table, {readonly result: Result}>();
  return (table) => {
    const known = results.get(table);
    if (known) return known.result;
    const result = calculate(table);
    results.set(table, {result});
    return result;
  };
}

/** The same for few texts or numbers: templates that every account asks about, the columns of a sheet. */
export function memoizedByKey<Result, Key extends string | number = string>(
  calculate: (key: Key) => Result,
): (key: Key) => Result {
  const results = new Map<Key, Result>();
  return (key) => {
    let result = results.get(key);
    if (result === undefined) {
      result = calculate(key);
      results.set(key, result);
    }
    return result;
  };
}
