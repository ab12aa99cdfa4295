import type {Account, Field} from '../../src/core/account';
import {type Intake, type IntakeOptions, readSheet} from '../../src/intake/read-sheet';
import type {Sheet} from '../../src/intake/sheet';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';

/** What a reading says, in English, for comparing. */
export interface Told {
  readonly intake: Intake;
  /** Field → heading. */
  readonly columns: Readonly<Record<string, string>>;
  /** `heading: field | field — reason` */
  readonly questions: readonly string[];
  readonly issues: readonly string[];
  /** Cells of the issues, without the tab. */
  readonly cells: readonly string[];
  readonly decisions: readonly string[];
}

/** A tab called Accounts; dates are midnights in UTC. */
export function sheetWith(values: readonly (readonly unknown[])[], locale = 'en-US'): Sheet {
  return {name: 'Accounts', values, dayOf: (date) => date.toISOString().slice(0, 10), locale, ownColumns: new Set()};
}

/** Reads a tab as of 2026-11-21 and says what was found. */
export function told(
  values: readonly (readonly unknown[])[],
  {locale = 'en-US', ...options}: Partial<IntakeOptions> & {locale?: string} = {},
): Told {
  const intake = readSheet(sheetWith(values, locale), {asOf: '2026-11-21', ...options});
  const words = WORDS.en;
  return {
    intake,
    columns: Object.fromEntries(intake.matches.map(({field, heading}) => [field, heading])),
    questions: intake.questions.map(
      ({heading, candidates, reason}) => `${heading}: ${candidates.join(' | ')} — ${say(reason, words)}`,
    ),
    issues: intake.issues.map(({message}) => say(message, words)),
    cells: intake.issues.map(({cell}) => cell.replace(/^.*!/, '')),
    decisions: intake.decisions.map(({message}) => say(message, words)),
  };
}

/** The same of rows that are given one by one, the headings first. */
export function toldOf(...rows: readonly (readonly unknown[])[]): Told {
  return told(rows);
}

/** A tab with one account a cell, and the cells under that heading in column B. */
export function column(heading: string, cells: readonly unknown[]): unknown[][] {
  return [['Account', heading], ...cells.map((cell, index) => [`Company ${index + 1}`, cell])];
}

/** What the cells under that heading say of a field, one an account. */
export function valuesIn<F extends Field>(
  field: F,
  heading: string,
  cells: readonly unknown[],
  options: Parameters<typeof told>[1] = {},
): Account[F][] {
  return told(column(heading, cells), options).intake.accounts.map((account) => account[field]);
}

/** The second of those cells, one an account, feeds nothing and is the only issue. */
export function expectUnread(field: Field, heading: string, cells: readonly unknown[]): void {
  const {intake, cells: issues} = told(column(heading, cells));
  expect([intake.accounts[1]?.[field], issues]).toEqual([null, ['B3']]);
}

/** A true date cell. */
export function dateCell(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The rows that sum up others, in the order of the sheet. */
export function totalsIn({leftOut}: Pick<Intake, 'leftOut'>): {row: number; name: string}[] {
  return leftOut.filter(({why}) => why === 'total').map(({row, name}) => ({row, name}));
}
