const NAMED = 3;

/** The first few of them, and how many more there are. */
export function listed(names: readonly string[]): string {
  const others = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `${names.slice(0, NAMED).join(', ')}${others}`;
}
