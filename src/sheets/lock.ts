import type {Words} from '../playbook/say';
import {refusal} from './refusal';
import {recover} from './undo';

/** How long a run waits for another one, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Carries out a run while no other run works in the same file, after what an earlier one left half done was taken back.
 * The lock ends with the execution. Where there is no document there is no lock to take.
 *
 * @throws Refusal when another run keeps the lock
 */
export function underLock<Result>(words: Words, run: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(PATIENCE)) throw refusal(words, 'busy');
  recover();
  return run();
}
