import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import type {Report} from '../../workbench/cli/report';
import {score} from '../../workbench/cli/score';

/** What came of one command. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for the files of a test. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'expansion-signals-'));

  /** Puts a file there. */
  put(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.folder, name), content);
  }

  /** Runs `npm run score -- …` there. */
  async score(...argv: string[]): Promise<Outcome> {
    const out: string[] = [];
    const err: string[] = [];
    const code = await score(argv, {
      folder: this.folder,
      project: PROJECT,
      build: async () => {},
      print: (line) => out.push(Array.from(line).join('')),
      complain: (text) => err.push(text),
    });
    // A CI server counts as a terminal with colors.
    return {code, out: stripVTControlCharacters(out.join('\n')), err: err.join('\n')};
  }

  /** Runs it with `--json` as of 2026-11-21 and reads what it printed. */
  async report(file: string, ...argv: string[]): Promise<Report> {
    const {code, out, err} = await this.score(file, '--json', '--as-of', '2026-11-21', ...argv);
    if (code !== 0) throw new Error(err);
    return JSON.parse(out);
  }

  clear(): void {
    rmSync(this.folder, {recursive: true});
  }
}

/** The path of a file in `samples/`. */
export function sample(name: string): string {
  return join(PROJECT, 'samples', name);
}
