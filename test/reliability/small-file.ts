import type {ExecutionOptions} from '../../workbench/host/execution';
import type {Realm} from '../../workbench/host/realm';
import {addOnWith} from '../add-on';
import {madeOnce} from '../made-once';

/** What a user answers who is asked. */
const YES = {answers: {alert: 'YES'}} as const;

const ROWS = [
  ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Growth', 'Renewal date'],
  ['Acme', 120_000, 49, 50, 'Strong', '2027-02-10'],
  ['BetaCorp', 48_000, 20, 50, 'None', '2027-01-10'],
  ['Gamma', 5_000, 12, 50, 'Some', '2026-12-10'],
];

/** A file with three accounts, after some commands. */
export function fileWith(...commands: string[]): Realm {
  return madeOnce(commands.join(), () => {
    const last = commands.at(-1);
    if (last === undefined) {
      return addOnWith(ROWS);
    }
    const host = fileWith(...commands.slice(0, -1));
    run(host, last);
    return host;
  });
}

/** Gives a command with the accounts in front. @returns what the user is told */
export function run(host: Realm, command: string, options: ExecutionOptions = {}): string {
  const {shown} = host.workbook;
  shown.alerts.length = 0;
  shown.toasts.length = 0;
  host.user.select('Accounts!A1');
  host.run(command, [], {...YES, ...options});
  return [...shown.alerts.map(({prompt}) => prompt), ...shown.toasts.map(({message}) => message)].join('\n');
}
