import type {Day} from '../../core/day';
import {countOne} from '../../core/grouped';
import type {Settings} from '../../core/playbook';
import {assessorFor} from '../../core/portfolio';
import {shownBand} from '../../core/score';
import type {OwnColumns} from '../../intake/headings/own-columns';
import type {Intake} from '../../intake/read-sheet';
import type {Sheet} from '../../intake/sheet';
import {playbookWith} from '../../playbook';
import {type Words, word} from '../../playbook/say';
import {leftOutRow, NOTES_UP_TO, type ScoreRow, scoreRow} from './columns';

/** How many accounts are in each band, or need data, by the key of their name. */
export type BandCounts = ReadonlyMap<string, number>;

/** The cells of each row, assessed on demand, and the number of accounts a band among the rows asked for so far. */
export function scoredRows(
  {
    intake,
    asOf,
    settings,
    words,
  }: {readonly intake: Intake; readonly asOf: Day; readonly settings: Settings; readonly words: Words},
  identities: ReadonlyMap<number, string>,
): {rowAt: (row: number) => ScoreRow | undefined; bands: BandCounts} {
  const assess = assessorFor(intake.accounts, asOf, playbookWith(settings));
  const byRow = new Map(intake.accounts.map((account) => [account.row, account]));
  const noted = intake.accounts.length <= NOTES_UP_TO;
  const reasons = new Map(intake.leftOut.map(({row, why}) => [row, why]));
  const bands = new Map<string, number>();
  const rowAt = (row: number) => {
    const account = byRow.get(row);
    const why = reasons.get(row);
    if (why !== undefined) {
      return why === 'placeholder' ? undefined : leftOutRow(word(words, `left-out-${why}`), settings);
    }
    if (account === undefined) return undefined;
    const assessment = assess(account);
    const band = shownBand(assessment);
    const name = band === null ? NEEDS_DATA : `band-${band}`;
    countOne(bands, name);
    return scoreRow(assessment, {key: identities.get(row) ?? '', noted, settings, words});
  };
  return {rowAt, bands};
}

export const NEEDS_DATA = 'priority-label-Needs data';

/** A sheet that was read, and where our columns stand in it. */
interface Scored {
  readonly sheet: Pick<Sheet, 'values'>;
  readonly ownColumns: OwnColumns;
}

/** The key column as the last run left it, by row. */
export function keysOf({sheet, ownColumns}: Scored): Map<number, string> {
  const column = ownColumns.get('key');
  if (column === undefined) return new Map();
  return new Map(sheet.values.map((row, index) => [index + 1, String(row[column - 1] ?? '')]));
}

/** Whether our columns hold something in a row that no run of ours wrote. */
export function isWrittenByOthers({sheet, ownColumns}: Scored, row: number): boolean {
  const cells = sheet.values[row - 1] ?? [];
  const isBlank = (column: number) => (cells[column - 1] ?? '') === '';
  const key = ownColumns.get('key');
  return key !== undefined && isBlank(key) && ![...ownColumns.values()].every(isBlank);
}
