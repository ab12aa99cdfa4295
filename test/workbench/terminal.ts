import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import ExcelJS from 'exceljs';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import type {Report} from '../../workbench/cli/report';
import {score} from '../../workbench/cli/score';
import type {FileLayout} from '../../workbench/files/tab';

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

  async putBook(name: string, book: ExcelJS.Workbook): Promise<void> {
    this.put(name, new Uint8Array(await book.xlsx.writeBuffer()));
  }

  async bookIn(name: string): Promise<ExcelJS.Workbook> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(this.folder, name));
    return book;
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

/** How a tab of a file looks that nobody changed. */
export const PLAIN_LAYOUT: FileLayout = {
  ...{widths: new Map(), heights: new Map(), frozenRows: 0, frozenColumns: 0, merges: [], hidden: false},
  ...{hiddenRows: [], hiddenColumns: [], filter: null, notes: [], links: []},
};

/** A workbook of those tabs, each with its rows. */
export function bookOf(tabs: Readonly<Record<string, readonly (readonly unknown[])[]>>): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(tabs)) book.addWorksheet(name).addRows(rows as unknown[][]);
  return book;
}

/** The path of a file in `samples/`. */
export function sample(name: string): string {
  return join(PROJECT, 'samples', name);
}
