import type {Words} from '../playbook/say';
import {refusal} from './refusal';

/** How long a run waits for another one, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Carries out a run while no other run works in the same file. Where there is no document there is no lock to take.
 *
 * @throws Refusal when another run keeps the lock
 */
export function underLock<Result>(words: Words, run: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock === null) return run();
  if (!lock.tryLock(PATIENCE)) throw refusal(words, 'busy');
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
}
