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

/** The same for texts of the playbook, such as templates: there are few, and every account asks about them. */
export function memoizedByText<Result>(calculate: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    let result = results.get(text);
    if (result === undefined) {
      result = calculate(text);
      results.set(text, result);
    }
    return result;
  };
}
