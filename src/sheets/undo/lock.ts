import type {Words} from '../../playbook/say';
import {isGoogles, refusal} from '../refusal';
import {recover} from './undo';

/** How long a run waits for another one: most end within it, and nobody looks at a menu that does nothing for longer. */
const LOCK_WAIT_MS = 10_000;

/**
 * Carries out a run while no other run works in the same file, after what an earlier one left half done was taken back.
 * The lock ends with the execution. Where there is no document there is no lock to take.
 *
 * @param despiteLeftovers goes on when that cannot be taken back: for what takes all of ours out anyway
 * @throws Refusal when another run keeps the lock, or what was left half done cannot be taken back yet
 */
export function underLock<Result>(words: Words, run: () => Result, {despiteLeftovers = false} = {}): Result {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LOCK_WAIT_MS)) throw refusal(words, 'busy');
  try {
    recover();
  } catch (error) {
    if (!isGoogles(error)) throw error;
    if (!despiteLeftovers) throw refusal(words, 'recover-failed', {reason: error.message});
  }
  return run();
}
