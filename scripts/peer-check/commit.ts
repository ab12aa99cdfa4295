import {execFileSync} from 'node:child_process';

/** The commit that a checkout stands at, shortened. */
export function commitOf(checkout: string): string {
  return execFileSync('git', ['-C', checkout, 'rev-parse', '--short=9', 'HEAD'], {encoding: 'utf8'}).trim();
}
