/** What Google throws, word for word; the services rethrow it as an error of the guest's own realm. */
export class Refusal extends Error {
  override readonly name: string = 'Exception';
}

/** A refusal of a buffered write: it surfaces at the next call that has to look at the document. */
export class LateRefusal extends Refusal {}

/** An execution that ran out of time: every further service call repeats it. */
export class Killed extends Refusal {}
