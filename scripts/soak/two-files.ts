import {isDeepStrictEqual} from 'node:util';
import {rect} from '../../workbench/host/document/rect';
import type {Sheet} from '../../workbench/host/document/sheet';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm, type Realm, type RunOptions, ScriptError} from '../../workbench/host/realm';
import {ownColumns, placeOf, userContent} from './user-content';

const NOW = '2026-11-21T09:00:00Z';

/** A tab in one of the two files, with the places of people's own columns in it. */
export interface TabInHand {
  readonly host: Realm;
  readonly sheet: Sheet;
  /** The tab in the file without the add-on. */
  readonly alone: Sheet;
  readonly name: string;
  /** Where a column of people's own stands in this file; both from 0. */
  readonly at: (column: number) => number;
}

/**
 * The same file twice: in one the add-on works, in the other it never was. Whatever a person does is done in both, so
 * that all that is not the add-on's must stay the same.
 */
export class TwoFiles {
  readonly touched: Realm;
  readonly untouched: Realm;
  /** What the add-on told the user in its last command. */
  said: string[] = [];

  constructor(bundle: string) {
    this.touched = openRealm({bundle, keepsGlobals: true, files: htmlFiles(), now: NOW});
    this.untouched = openRealm({bundle: '', now: NOW});
  }

  /** Does by hand in both files what a person does. */
  byHand(edit: (host: Realm) => void): void {
    for (const host of [this.touched, this.untouched]) edit(host);
  }

  /** Does by hand in a tab of both files. */
  inTab(name: string, edit: (tab: TabInHand) => void): void {
    const alone = this.untouched.workbook.sheetNamed(name)!;
    this.byHand((host) => {
      const sheet = host.workbook.sheetNamed(name)!;
      const own = ownColumns(sheet);
      edit({host, sheet, alone, name, at: (column) => placeOf(column, own)});
      host.workbook.touched(sheet, rect(0, 0, sheet.rows.count, sheet.columns.count));
    });
  }

  /** Runs a command of the add-on; what it shows is taken down. @returns whether it ended without an error */
  command(name: string, args: readonly unknown[] = [], options: RunOptions = {}): boolean {
    const {shown} = this.touched.workbook;
    shown.alerts.length = 0;
    shown.toasts.length = 0;
    try {
      this.touched.run(name, args, {answers: {alert: 'YES'}, ...options});
      return true;
    } catch (error) {
      if (!(error instanceof ScriptError) || error.name !== 'Exception') throw error;
      this.said = [error.message];
      return false;
    } finally {
      this.said = [
        ...shown.alerts.map(({prompt}) => prompt),
        ...shown.toasts.map(({message}) => message),
        ...this.said,
      ];
    }
  }

  /** @throws when anything that is not the add-on's differs between the files */
  compare(after: string): void {
    const [touched, untouched] = [userContent(this.touched.workbook), userContent(this.untouched.workbook)];
    if (isDeepStrictEqual(touched, untouched)) return;
    throw new Error(`After ${after} ${difference(touched, untouched, 'the file')}`);
  }
}

/** Of a text longer than this, so many characters are shown before and after the place where it differs. */
const LONG_TEXT = 300;
const AROUND = 60;

/** The first place where two pieces of plain data differ, in words. */
export function difference(one: unknown, other: unknown, place: string): string {
  if (typeof one === 'string' && typeof other === 'string' && one.length > LONG_TEXT) {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at += 1;
    const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND));
    return `${place} has ${part(one)} instead of ${part(other)} at character ${at}`;
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return `${place} is ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`;
  }
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const value = (from: object, key: string) => (from as Record<string, unknown>)[key];
  const key = keys.find((each) => !isDeepStrictEqual(value(one, each), value(other, each)));
  return key === undefined ? `${place} differs` : difference(value(one, key), value(other, key), `${place} › ${key}`);
}
