import type {Realm} from '../workbench/host/realm';

const files = new Map<string, Realm>();

/** A copy of a file, which is made when it is asked for first. */
export function madeOnce(key: string, make: () => Realm): Realm {
  const file = files.get(key) ?? make();
  files.set(key, file);
  return file.copy();
}
