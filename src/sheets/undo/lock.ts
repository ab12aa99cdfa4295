import type {Words} from '../../playbook/say';
import {isGoogles, refusal} from '../refusal';
import {recover} from './undo';

/** How long a run waits for another one: a short one ends meanwhile, and nobody stares at a menu for longer. */
const LOCK_WAIT_MS = 10_000;

/**
 * Carries out a run while no other run works in the same file, after what an earlier one left half done was taken back.
 * The lock ends with the execution. Where there is no document there is no lock to take.
 *
 * @throws Refusal when another run keeps the lock, or what was left half done cannot be taken back yet
 */
export function underLock<Result>(words: Words, run: () => Result): Result {
  waitForTurn(words);
  try {
    recover();
  } catch (error) {
    if (!isGoogles(error)) throw error;
    throw refusal(words, 'recover-failed', {reason: error.message});
  }
  return run();
}

/** As {@link underLock}, whatever an earlier run left: for what takes all of ours out anyway. */
export function underLockAnyway<Result>(words: Words, run: () => Result): Result {
  waitForTurn(words);
  try {
    recover();
  } catch (error) {
    // What could not be put back goes with everything else.
    if (!isGoogles(error)) throw error;
  }
  return run();
}

function waitForTurn(words: Words): void {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LOCK_WAIT_MS)) throw refusal(words, 'busy');
}
