import {looksAlike, restore, stateOf, type WorkbookState} from '../host/document/state';
import type {Workbook} from '../host/document/workbook';

const MOST_STEPS = 100;

/** What the document was after each thing that was done to it, by hand or by the add-on: undo goes back in it. */
export class History {
  #workbook: Workbook | null = null;
  #states: WorkbookState[] = [];
  #at = 0;

  /** Begins anew with another document. */
  begin(workbook: Workbook): void {
    this.#workbook = workbook;
    this.#states = [stateOf(workbook)];
    this.#at = 0;
  }

  /** What the document was when it was kept last. */
  get state(): WorkbookState {
    return this.#states[this.#at]!;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#states.length - 1;
  }

  /** Keeps what the document is now; can a user see that anything changed? */
  record(): boolean {
    const now = stateOf(this.#workbook!);
    if (looksAlike(now, this.state)) {
      this.#states[this.#at] = now;
      return false;
    }
    this.#states.splice(this.#at + 1);
    this.#states.push(now);
    if (this.#states.length > MOST_STEPS) this.#states.shift();
    this.#at = this.#states.length - 1;
    return true;
  }

  /** Goes a step back (−1) or on again (1), and selects what was selected where the step was made; was there one? */
  step(by: 1 | -1): boolean {
    const to = this.#states[this.#at + by];
    if (!to) return false;
    const {active} = by < 0 ? this.state : to;
    this.#at += by;
    restore(this.#workbook!, to);
    const sheet = this.#workbook!.sheets.find(({id, hidden}) => id === active.sheet && !hidden);
    if (sheet) this.#workbook!.active = {sheet, block: active.block};
    return true;
  }
}
