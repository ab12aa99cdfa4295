import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm} from '../../workbench/host/realm';

/** The files of the live check by name, the very files of `dist/` among them. */
export type LiveCheck = ReadonlyMap<string, string>;

/** The parts of the live check's own script, in order; inside a folder, by name. */
const PARTS = ['test/host/conformance', 'workbench/live-check'];

/** When the host goes through the journey; a live sheet does so on any other day. */
const NOW = '2026-11-21T09:00:00Z';

/**
 * The add-on as it is pushed, with one more script: the conformance suite, the journey, and what the journey gives on the
 * host.
 *
 * @param project the folder with `dist/`, built
 * @param timeZone the zone of the host's spreadsheet: the journey gives the same in any
 */
export function liveCheckOf(project: string, timeZone = 'Etc/GMT'): LiveCheck {
  const dist = (name: string) => readFileSync(join(project, 'dist', name), 'utf8');
  const script = PARTS.flatMap((part) => scriptsIn(join(project, part))).join('\n');
  const files = htmlFiles(project);
  const given = openRealm({
    bundle: `${dist('Code.js')}\n${script}`,
    files,
    now: NOW,
    timeZone,
  }).run('journeyOnHost', [], {timeout: 120_000});
  return new Map([
    ['Code.js', dist('Code.js')],
    ['LiveCheck.js', `${script}\nconst HOST_JOURNEY_ = ${JSON.stringify(given)};\n`],
    ...Object.entries(files).map(([name, content]) => [`${name}.html`, content] as const),
    ['appsscript.json', dist('appsscript.json')],
  ]);
}

/** Writes the files into a folder of their own, with what clasp needs to push them to that script. */
export function writeLiveCheck(folder: string, files: LiveCheck, scriptId: string | null): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  if (scriptId !== null) writeFileSync(join(folder, '.clasp.json'), JSON.stringify({scriptId, rootDir: '.'}));
}

function scriptsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
