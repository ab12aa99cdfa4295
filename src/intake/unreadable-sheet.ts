import type {Phrase} from '../core/phrase';

/** Nothing in a sheet can be scored, and why. */
export class UnreadableSheet extends Error {
  constructor(readonly reason: Phrase) {
    super(reason.key);
    this.name = 'UnreadableSheet';
  }
}
