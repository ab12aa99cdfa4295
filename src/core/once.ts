/**
 * A calculation that is done once for each object and remembered as long as the object lives.
 *
 * For tables of the playbook, which never change: every account asks for the same sums.
 */
export function oncePer<Table extends object, Result>(calculate: (table: Table) => Result): (table: Table) => Result {
  const results = new WeakMap<Table, {readonly result: Result}>();
  return (table) => {
    const known = results.get(table);
    if (known) return known.result;
    const result = calculate(table);
    results.set(table, {result});
    return result;
  };
}
