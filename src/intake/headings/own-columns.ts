import {WAREHOUSE_COLUMNS} from '../../core/warehouse-columns';
import {tabTextsIn} from '../../playbook/known-again';
import {LANGUAGES} from '../../playbook/languages';
import type {Words} from '../../playbook/say';
import {textOf} from '../cells';

/** The columns that the add-on adds to the account sheet, in order. The key tells which account a row was scored for. */
export const SCORE_COLUMNS = ['score', 'band', 'priority', 'confidence', 'target', 'why', 'key'] as const;

export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** Where they stand in a tab, numbers from 1; of a column that was copied together with its mark, the first counts. */
export type OwnColumns = ReadonlyMap<ScoreColumn, number>;

/** What the columns are called, in the words of a language. */
export function scoreHeadings(words: Words): Readonly<Record<ScoreColumn, string>> {
  const named = SCORE_COLUMNS.map((column) => [column, words[`column-${column}`] ?? column]);
  return Object.fromEntries(named) as Record<ScoreColumn, string>;
}

/** The same headings in their order: as they are now, and as earlier versions wrote them. */
export function scoreHeadingsOfAllVersions(words: Words): string[][] {
  const now = scoreHeadings(words);
  return [now, {...now, confidence: words['column-confidence-before'] ?? now.confidence}].map(Object.values<string>);
}

/**
 * Whether a tab is a copy of one of ours, in whichever language: what the hidden column of one that people type into says beside its
 * headings, the headings of Ranking and Details, or what stands above Monday's.
 */
export function isCopyOfOurs(values: readonly (readonly unknown[])[]): boolean {
  const known = LANGUAGES.map(tabTextsIn);
  return values.some(
    (cells) =>
      /^\w+-key·/.test(String(cells[cells.length - 1])) ||
      known.some(
        (texts) =>
          cells[0] === texts['monday-subtitle'] || RANKED.every((word) => cells.includes(texts[`ranking-col-${word}`])),
      ),
  );
}

const RANKED = ['score', 'priority', 'play', 'why', 'next'] as const;

/** The columns (from 0) of an extract that the SQL for a data warehouse wrote; none unless its score, band and coverage are there. */
export function warehouseColumns(headings: readonly unknown[]): ReadonlySet<number> {
  if (!['score', 'band', 'data_coverage'].every((name) => headings.includes(name))) return new Set();
  return new Set(headings.flatMap((heading, column) => (WAREHOUSE_COLUMNS.includes(String(heading)) ? column : [])));
}

/**
 * The columns (from 0) that the add-on wrote itself, found by their headings standing side by side in one language: of a file
 * that was saved and opened again, whose marks are lost.
 *
 * @param withKey whether the last of them must be there, too: it is hidden and may be gone
 */
export function ownColumnsByHeading(headings: readonly unknown[], withKey = false): ReadonlySet<number> {
  const own = new Set<number>();
  const texts = headings.map(textOf);
  for (const all of LANGUAGES.flatMap((language) => scoreHeadingsOfAllVersions(tabTextsIn(language)))) {
    const block = withKey ? all : all.slice(0, -1);
    for (const start of texts.keys()) {
      if (!block.every((heading, place) => texts[start + place] === heading)) continue;
      for (const place of block.keys()) own.add(start + place);
    }
  }
  return own;
}
