import {attach, handleOf} from './handles';
import {refuse} from './refuse';
import {execution, meter, surface} from './surface';

type GLock = GoogleAppsScript.Lock.Lock;
type Scope = 'document' | 'user' | 'script';

/** The global `LockService`: a document lock is `null` outside a document. */
export class LockServiceService extends surface<GoogleAppsScript.Lock.LockService>('LockService') {
  override getDocumentLock(): GLock {
    return execution().options.hasDocument === false ? (null as never) : new LockService('document');
  }

  override getUserLock(): GLock {
    return new LockService('user');
  }

  override getScriptLock(): GLock {
    return new LockService('script');
  }
}

class LockService extends surface<GLock>('LockService.Lock') {
  constructor(scope: Scope) {
    super();
    attach(this, {scope});
  }

  override tryLock(milliseconds: number): boolean {
    const {scope} = handleOf<{scope: Scope}>(this);
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

  override waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) refuse('Lock timeout: another process was holding the lock for too long.');
  }

  override hasLock(): boolean {
    return execution().locks.has(handleOf<{scope: Scope}>(this).scope);
  }

  override releaseLock(): void {
    execution().locks.delete(handleOf<{scope: Scope}>(this).scope);
  }
}

meter(LockServiceService, 'LockService', {free: 'all'});
meter(LockService, 'LockService.Lock');
