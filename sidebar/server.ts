import type {CallName, PayloadOf, Reply, ResultOf} from '../src/api';
import {isAnswerTo} from './answers';
import {t} from './words';

/** Google's bridge to the server. Handlers must be set before the call. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  sidebarCall(name: string, payload: unknown): void;
}

declare const google: {readonly script: {readonly run: Runner}};

/** Why a call brought nothing, in words that a user can act on. */
export class CallFailed extends Error {
  constructor(
    message: string,
    /** Whether a run that the call belongs to cannot go on. */
    readonly runIsOver = false,
  ) {
    super(message);
  }
}

/** How long a call may take before we say that something is wrong, in seconds. */
const PATIENCE = 60;

/** Google ends every execution after six minutes. */
const LONG_PATIENCE = 370;

const LONG_CALLS: readonly CallName[] = [
  ...(['startRun', 'stepRun', 'finishRun', 'build', 'removeEverything', 'undo'] as const),
  ...(['startMeeting', 'readMeeting', 'endMeeting', 'replan'] as const),
];

/**
 * Calls the server and checks what it answers.
 *
 * @throws {CallFailed} when it refuses, fails, answers with something else, or not in time
 */
export function call<Name extends CallName>(name: Name, sends: PayloadOf<Name>): Promise<ResultOf<Name>> {
  const seconds = LONG_CALLS.includes(name) ? LONG_PATIENCE : PATIENCE;
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new CallFailed(t('slow', {seconds}))), seconds * 1000);
    const answered = (answer: unknown) => {
      clearTimeout(clock);
      if (!isAnswer(answer)) reject(new CallFailed(t('garbled')));
      else if (!answer.ok) reject(new CallFailed(answer.message, answer.runIsOver));
      else if (isAnswerTo(name, answer.value)) resolve(answer.value);
      else reject(new CallFailed(t('garbled')));
    };
    const failed = (error: unknown) => {
      clearTimeout(clock);
      const reason = reasonOf(error);
      // Google answers so when the browser is signed in to two accounts and asks with the other one.
      reject(new CallFailed(/PERMISSION_DENIED/.test(reason) ? t('two-accounts') : t('failed', {reason})));
    };
    try {
      google.script.run.withSuccessHandler(answered).withFailureHandler(failed).sidebarCall(name, sends);
    } catch (error) {
      failed(error);
    }
  });
}

function isAnswer(answer: unknown): answer is Reply<unknown> {
  if (typeof answer !== 'object' || answer === null) return false;
  const {ok, message, runIsOver} = answer as Record<string, unknown>;
  return ok === true || (ok === false && typeof message === 'string' && typeof runIsOver === 'boolean');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
