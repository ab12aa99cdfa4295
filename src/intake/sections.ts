import {wordSet} from '../playbook/aliases/listed';
import {SECTION_WORDS, SUMMARY_WORDS} from '../playbook/aliases/row-words';
import {isBlank, plainText} from './readers/cell';
import {medianOf} from './readers/percent';
import {type RowKind, type RowRules, wordsIn} from './rows';
import type {Sheet} from './sheet';

/**
 * Marks titles of sections, such as "Enterprise", the customers below "Churned customers" or below headings with a churn date,
 * and the rows of a second table whose columns mean something else.
 */
export function markSections(rows: Sheet['values'], kinds: RowKind[], rules: RowRules): void {
  let section: 'former customer' | 'other table' | null = null;
  kinds.forEach((kind, at) => {
    if (kind === 'heading again') {
      if (section !== 'former customer') section = tableBelow(rows[at]!, rules);
    } else if (kind === 'account' || kind === 'nameless') {
      const title = aloneIn(rows[at]!, rules);
      if (title !== null && isSection(title)) {
        kinds[at] = 'description';
        section = SAYS_FORMER.test(title) ? 'former customer' : null;
      } else if (section === 'other table' || (section !== null && kind === 'account')) kinds[at] = section;
    }
  });
}

/** Marks texts that stand alone above headings again, and what is said below the accounts, behind a total or a blank row. */
export function markFooters(rows: Sheet['values'], kinds: RowKind[], rules: RowRules): void {
  const mayBe = (at: number) => kinds[at] === 'nameless' || kinds[at] === 'account';
  const isAlone = (at: number) => aloneIn(rows[at]!, rules) !== null;
  kinds.forEach((kind, at) => {
    if (kind === 'heading again' && at > 0 && kinds[at - 1] === 'account' && isAlone(at - 1))
      kinds[at - 1] = 'description';
  });
  const filled = rows.map((cells) => filledIn(cells, rules).length);
  const firstApart = kinds.findIndex((kind, at) => at > 0 && mayBe(at - 1) && (kind === 'blank' || kind === 'total'));
  const usual = medianOf(filled.slice(0, Math.max(firstApart, 0)).filter((_, at) => mayBe(at))) ?? 0;
  const isAside = (at: number) =>
    isAlone(at) || (filled[at] === 2 && (usual > 3 || (usual === 3 && saysFigure(rows[at]!, rules))));
  let last = kinds.length - 1;
  while (last >= 0 && (!mayBe(last) || isAside(last))) last--;
  if (last < 0) return;
  let isApart = false;
  for (let at = last + 1; at < kinds.length; at++) {
    if (!mayBe(at)) isApart ||= kinds[at] === 'blank' || kinds[at] === 'total';
    else if (isApart) kinds[at] = 'description';
  }
}

/** What stands below such headings: nothing new, other columns than above, or customers who left. */
function tableBelow(
  cells: readonly unknown[],
  {headings, meaningOf, areRenamed}: RowRules,
): 'former customer' | 'other table' | null {
  if (areRenamed) return null;
  const isOther = cells.some((cell, column) => {
    const [said, above] = [plainText(String(cell ?? '')), headings[column] ?? ''];
    if (said === '' || said === above) return false;
    const [field, fieldAbove] = [said, above].map((text) => meaningOf(text).candidates[0]?.field);
    return field !== fieldAbove;
  });
  if (!isOther) return null;
  return cells.some((cell) => SAYS_FORMER.test(String(cell))) ? 'former customer' : 'other table';
}

/** The text of a row that holds nothing else; `null` for all others. */
function aloneIn(cells: readonly unknown[], rules: RowRules): string | null {
  const [first, ...more] = filledIn(cells, rules);
  return typeof first === 'string' && more.length === 0 ? first : null;
}

function filledIn(cells: readonly unknown[], {ownColumns}: RowRules): unknown[] {
  return cells.filter((cell, column) => !ownColumns.has(column) && !isBlank(cell));
}

/** "Mid-Market", "Top 10", "Churned customers". */
function isSection(title: string): boolean {
  const words = wordsIn(plainText(title).toLowerCase());
  return words.length > 0 && words.every((word) => SECTIONS.has(word));
}

/** Whether a name is a figure's: "Gap to target", "ARR at risk". */
function saysFigure(cells: readonly unknown[], {nameColumn, meaningOf}: RowRules): boolean {
  const name = plainText(String(cells[nameColumn] ?? ''));
  return wordsIn(name.toLowerCase()).some((word) => SUMMARIES.has(word)) || meaningOf(name).candidates.length > 0;
}

const SECTIONS = wordSet(SECTION_WORDS);
const SUMMARIES = wordSet(SUMMARY_WORDS);
const SAYS_FORMER =
  /churn|\blost\b|former|cancel|inactive|departed|ehemalig|verlor|gekündigt|perdid|perdus|anciens|résili|opgezegd|流失|解約/i;
