const handles = new WeakMap<object, unknown>();

/** Ties a service object to what it stands for in the document, out of the script's reach. */
export function attach<T extends object>(object: T, handle: unknown): T {
  handles.set(object, handle);
  return object;
}

/** What a service object stands for. */
export function handleOf<H>(object: object): H {
  const handle = handles.get(object);
  if (handle === undefined) throw new Error('[host] not an object of the host');
  return handle as H;
}
