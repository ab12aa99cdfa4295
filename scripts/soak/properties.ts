import {spawnSync} from 'node:child_process';

/**
 * Tries the properties that tests try a few times so many times as often, each with a seed of its own; what fails names it.
 *
 * @returns what jest says of those that fail
 */
export function soak(_bundle: string, {amount}: {readonly amount: number}, say: (line: string) => void): string[] {
  // A day: how long it may take is no business of the tests.
  const args = [
    'node_modules/jest/bin/jest.js',
    '--runInBand',
    '--testTimeout=86400000',
    '--findRelatedTests',
    'test/tries.ts',
  ];
  const {status, stderr} = spawnSync(process.execPath, args, {
    env: {...process.env, TRIES: String(amount)},
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  say(`${amount} times as often as with the tests: ${/^Tests: +(.*)$/m.exec(stderr)?.[1]}`);
  return status === 0 ? [] : [stderr];
}
