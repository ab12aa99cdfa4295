import {type BigIntStats, realpathSync, statSync} from 'node:fs';

/** Whether two paths lead to one file: by another spelling, a symbolic link to it or to its folder, or a hard link. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [fileAt(one), fileAt(other)];
  if (first === null || second === null) return false;
  // A file system without such numbers says 0.
  const isSameEntry = first.ino !== 0n && first.ino === second.ino && first.dev === second.dev;
  return isSameEntry || realpathSync(one) === realpathSync(other);
}

/** What cannot be looked at is no file yet: reading or writing it says why. */
function fileAt(path: string): BigIntStats | null {
  try {
    return statSync(path, {bigint: true});
  } catch {
    return null;
  }
}
