import {type BigIntStats, realpathSync, statSync} from 'node:fs';

/** Whether two paths lead to one file: by another spelling, a symbolic link to it or to its folder, or a hard link. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [fileAt(one), fileAt(other)];
  if (first === null || second === null) return false;
  return isSameEntry(first, second) || realpathSync(one) === realpathSync(other);
}

/** A file system without such numbers says 0. */
function isSameEntry(one: BigIntStats, other: BigIntStats): boolean {
  return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}

/** What cannot be looked at is no file yet: reading or writing it says why. */
function fileAt(path: string): BigIntStats | null {
  try {
    return statSync(path, {bigint: true});
  } catch {
    return null;
  }
}
