import type {CallName, PayloadOf, Reply, ResultOf} from '../../../src/api';
import type {Realm} from '../../../workbench/host/realm';
import {addOnWith} from '../../add-on';

export const HEADINGS = ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Growth', 'Renewal date'];

/** A file that the sidebar is open in. */
export class SidebarFile {
  readonly host: Realm;

  constructor(rows: readonly (readonly unknown[])[] | null = [HEADINGS, ...accountRows(5)]) {
    this.host = addOnWith(rows);
  }

  /** One with those rows, the headings first. */
  static with(...rows: readonly (readonly unknown[])[]): SidebarFile {
    return new SidebarFile(rows);
  }

  /** What the server answers. @throws what the script throws */
  answer<Name extends CallName>(name: Name, sends: PayloadOf<Name>): Reply<ResultOf<Name>> {
    return this.host.run('sidebarCall', [name, sends]) as Reply<ResultOf<Name>>;
  }

  /** What a call gets. @throws when it is refused */
  get<Name extends CallName>(name: Name, sends: PayloadOf<Name>): ResultOf<Name> {
    const answer = this.answer(name, sends);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  }

  /** The message of a call that is refused. */
  refusal<Name extends CallName>(name: Name, sends: PayloadOf<Name>): {message: string; runIsOver: boolean} {
    const answer = this.answer(name, sends);
    if (answer.ok) throw new Error(`${name} was not refused.`);
    return {message: answer.message, runIsOver: answer.runIsOver};
  }

  tab(name = 'Accounts') {
    return this.host.tab(name);
  }

  tabNames(): string[] {
    return this.host.tabNames;
  }

  /** Runs all chunks of a run. */
  score(): ResultOf<'finishRun'> {
    let run = this.get('startRun', {});
    while (run.done < run.rows) run = this.get('stepRun', {token: run.token});
    return this.get('finishRun', {token: run.token});
  }
}

export function accountRows(count: number): unknown[][] {
  return Array.from({length: count}, (_, index) => [
    `Account ${index + 1}`,
    1000 * (index + 1),
    20 + (index % 31),
    50,
    ['Strong', 'Some', 'None'][index % 3],
    '2027-02-10',
  ]);
}
