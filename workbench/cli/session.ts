import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadTabs} from '../files/load';
import type {FileTab} from '../files/tab';
import type {Workbook} from '../host/document/workbook';

/** What the add-on was told to score, in the user's words why it could not. */
export class NothingScored extends Error {
  override readonly name = 'NothingScored';
}

/** What a person chose before scoring. */
export interface Choices {
  readonly asOf: string | null;
  readonly map: Readonly<Record<string, string>>;
}

/** A spreadsheet in memory with the built add-on running in it. */
export interface Session {
  readonly workbook: Workbook;
  /** Does what a click on *Score portfolio* does. @throws NothingScored with what the user would read */
  score(choices: Choices): void;
  /** What was scored, as JSON. */
  report(): string;
  /** Service calls so far. */
  calls(): number;
}
