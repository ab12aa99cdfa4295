import {readFileSync} from 'node:fs';
import {htmlFiles} from '../workbench/host/load';
import {openRealm, type Realm, type RealmOptions} from '../workbench/host/realm';
import {AS_OF} from './builders';

const bundle = readFileSync('dist/Code.js', 'utf8');

/** A spreadsheet with the built add-on, and with those accounts; its globals outlive a run, which is faster. */
export function addOnWith(
  accounts: readonly (readonly unknown[])[] | null,
  options: Partial<RealmOptions> = {},
): Realm {
  const files = {...htmlFiles(), Sidebar: '<p>Sidebar</p>'};
  const host = openRealm({bundle, keepsGlobals: true, files, now: morningOf(AS_OF), ...options});
  if (accounts) host.user.fill('Accounts', accounts);
  return host;
}

export function morningOf(day: string): string {
  return `${day}T09:00:00Z`;
}
