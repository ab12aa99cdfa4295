/** What is made; where an error of that class is thrown, what is to stand instead. Other errors are thrown on. */
export function caught<Value, Kind extends Error>(
  make: () => Value,
  kind: abstract new (...args: never[]) => Kind,
  instead: (error: Kind) => Value,
): Value {
  try {
    return make();
  } catch (error) {
    if (error instanceof kind) return instead(error);
    throw error;
  }
}
