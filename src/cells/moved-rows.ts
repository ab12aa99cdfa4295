/**
 * Where each row of then is now, from 0; `null` when it is gone. Rows that were sorted, inserted or deleted since are
 * followed by their key; a row without one stays behind the row above it.
 */
export function rowsNow(then: readonly string[], now: readonly string[]): (number | null)[] {
  const stayed = then.every((key, index) => key === '' || key === (now[index] ?? ''));
  if (stayed) return then.map((_, index) => index);
  const places = new Map(now.map((key, index) => [key, index]));
  let last: number | null = -1;
  return then.map((key) => {
    if (key !== '') last = places.get(key) ?? null;
    else if (last !== null) last = (now[last + 1] ?? '') === '' ? last + 1 : null;
    return last;
  });
}
