const entries = new WeakMap<object, {readonly className: string; readonly handle: unknown}>();

/** Ties an object to its class's name and to what it represents in the document, out of the script's reach. */
export function bind<T extends object>(object: T, className: string, handle: unknown): T {
  entries.set(object, {className, handle});
  return object;
}

export function handleOf<H>(object: object): H {
  const entry = entries.get(object);
  if (!entry) throw new Error('[host] not an object of the host');
  return entry.handle as H;
}

/** The name of a service object's class, such as `SpreadsheetApp.Range`; `undefined` for any other object. */
export function classNameOf(object: object): string | undefined {
  return entries.get(object)?.className;
}

/** `Range` for `SpreadsheetApp.Range`. */
export function shortName(className: string): string {
  return className.slice(className.lastIndexOf('.') + 1);
}
