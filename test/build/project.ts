import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const made: string[] = [];

/** A project of its own in the temp folder, from file names and their contents; it has a manifest. */
export function projectOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'expansion-signals-'));
  made.push(folder);
  for (const [name, content] of Object.entries({'appsscript.json': '{}', ...files})) writeIn(folder, name, content);
  return folder;
}

/** Writes one file of such a project. */
export function writeIn(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), content);
}

/** Takes away every project made so far. */
export function removeProjects(): void {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true});
}
