import {type Figure, phrase} from '../core/phrase';
import {say, type Words} from '../playbook/say';

/** Why a command was not carried out, in the user's words. The sheet is as it was. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A refusal in the words of a language. */
export function refusal(words: Words, key: string, figures?: Readonly<Record<string, Figure>>): Refusal {
  return new Refusal(say(phrase(key, figures), words));
}
