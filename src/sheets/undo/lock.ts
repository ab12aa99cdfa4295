import {type OpenFile, openFile} from '../file/open-file';
import type {Spreadsheet} from '../google';
import {isGoogles, refusal} from '../refusal';
import {recover} from './undo';

/** How long a run waits for another one. */
const LOCK_WAIT_MS = 10_000;

/**
 * Carries out a run while no other run works in the same file, after a run that was cut off has been taken back. The file
 * is opened then: nothing that was read before counts. The lock ends with the execution.
 *
 * @param despiteLeftovers goes on when a run that was cut off cannot be taken back: for what takes out everything anyway
 * @throws Refusal when another run keeps the lock, or the run that was cut off cannot be taken back yet
 */
export function underLock<Result>(
  spreadsheet: Spreadsheet,
  run: (file: OpenFile) => Result,
  {despiteLeftovers = false}: {readonly despiteLeftovers?: boolean} = {},
): Result {
  if (!LockService.getDocumentLock().tryLock(LOCK_WAIT_MS)) throw refusal(openFile(spreadsheet).words, 'busy');
  try {
    recover();
  } catch (error) {
    if (!isGoogles(error)) throw error;
    if (!despiteLeftovers) throw refusal(openFile(spreadsheet).words, 'recover-failed', {reason: error.message});
  }
  return run(openFile(spreadsheet));
}
