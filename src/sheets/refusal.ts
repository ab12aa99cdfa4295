import {type Figure, phrase} from '../core/phrase';
import {say, type Words} from '../playbook/say';

/** Why a command was not carried out, in the user's words. The sheet is as it was, unless the title says otherwise. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param title the key of what an alert is headed */
  constructor(
    message: string,
    readonly title: 'refused-title' | 'failed-title' = 'refused-title',
  ) {
    super(message);
  }
}

export function refusal(
  words: Words,
  key: string,
  figures?: Readonly<Record<string, Figure>>,
  title?: Refusal['title'],
): Refusal {
  return new Refusal(say(phrase(key, figures), words), title);
}

/**
 * What to tell the user about an error: a refusal is said as it is, what Google could not do with its reason.
 *
 * @throws the error itself when it is a mistake of ours
 */
export function asRefusal(error: unknown, words: Words): Refusal {
  if (error instanceof Refusal) return error;
  if (isGoogles(error)) return refusal(words, 'service-failed', {reason: error.message}, 'failed-title');
  throw error;
}

/** Whether one of Google's services threw the error: then it is no mistake of ours. */
export function isGoogles(error: unknown): error is Error {
  return error instanceof Error && error.name === GOOGLES;
}

/** What errors of Google's services are called. */
const GOOGLES = 'Exception';
