import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A package that is installed to build, test or show the add-on. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** As the package itself states it, in the words of SPDX; `null` where it does not. */
  readonly license: string | null;
}

/** Packages whose lock entry states none, and what their own files say. */
export const STATED_ELSEWHERE: Readonly<Record<string, string>> = {
  fuzzy: 'MIT, in its package.json in an older form and in LICENSE-MIT',
  jstat: 'MIT, in its package.json in an older form and in LICENSE',
  '@univerjs/telemetry': 'Apache-2.0, in its LICENSE',
  buffers:
    'none stated in version 0.1.1; it reads ZIP files for exceljs on the developer’s machine and goes nowhere else',
};

/** The packages of a lock file, each name and version once, by name. */
export function packagesIn(lockFile: string): Package[] {
  const {packages} = JSON.parse(readFileSync(lockFile, 'utf8')) as {packages: Record<string, Entry>};
  const found = new Map<string, Package>();
  for (const [path, {version = '', license = null}] of Object.entries(packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(`${name}@${version}`, {name, version, license: license});
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The lock files of the project: what everybody installs, and the grid of the workbench page. */
export function lockFiles(project: string): string[] {
  return [join(project, 'package-lock.json'), join(project, 'workbench/package-lock.json')];
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
}
