import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

type GLock = GoogleAppsScript.Lock.Lock;
type Scope = 'document' | 'user' | 'script';

/** The global `LockService`: a document lock is `null` outside a document. */
export const lockService: Service<GoogleAppsScript.Lock.LockService, null> = {
  free: {
    getDocumentLock: () => (execution().options.hasDocument === false ? (null as never) : lockOf('document')),
    getUserLock: () => lockOf('user'),
    getScriptLock: () => lockOf('script'),
  },
};

export const lock: Service<GLock, Scope> = {
  read: {
    tryLock: isTaken,
    waitLock(scope, milliseconds) {
      if (!isTaken(scope, milliseconds)) refuse('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: (scope) => execution().locks.has(scope),
    releaseLock(scope) {
      execution().locks.delete(scope);
    },
  },
};

function lockOf(scope: Scope): GLock {
  return wrap('LockService.Lock', scope);
}

/** Takes the lock for this run, unless another one holds it all that time. */
function isTaken(scope: Scope, milliseconds: number): boolean {
  const run = execution();
  if (run.locks.has(scope)) return true;
  if (milliseconds < 0) return false;
  if (run.workbook.heldLocks.has(scope)) {
    run.pass(milliseconds);
    return false;
  }
  run.locks.add(scope);
  return true;
}
