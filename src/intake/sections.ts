import {wordSet} from '../playbook/aliases/listed';
import {BESIDE_TOTALS, SECTION_WORDS, SUMMARY_WORDS} from '../playbook/aliases/row-words';
import {isBlank, plainText} from './readers/cell';
import {medianOf} from './readers/percent';
import {type RowKind, type RowRules, wordsIn} from './rows';
import type {Sheet} from './sheet';

/** What the rows of a section are, when they are no accounts; how it was found, and whether any of its rows was seen. */
interface Section {
  readonly kind: 'former customer' | 'not a customer yet' | 'other table';
  readonly by: 'title' | 'headings';
  rows: number;
}

/**
 * Marks titles of sections, such as "Enterprise", the rows below "Churned customers" or "Prospects" or below headings with a churn
 * date, and those of a second table in whose columns of names, money or renewals something else stands.
 */
export function markSections(rows: Sheet['values'], kinds: RowKind[], rules: RowRules): void {
  const filled = rows.map((cells) => filledIn(cells, rules).length);
  // In a list of nothing but names each of them is a customer's.
  if (!kinds.some((kind, at) => kind === 'account' && filled[at]! > 1)) return;
  let section: Section | null = null;
  kinds.forEach((kind, at) => {
    const cells = rows[at]!;
    if (kind === 'nameless' && isOneOf(rules.headingRows, cells)) kinds[at] = 'heading again';
    else if (kind === 'heading again') {
      // Headings right below a title belong to its section.
      if (section?.by !== 'title' || section.rows > 0) {
        const below = tableBelow(cells, rules);
        section = below && {kind: below, by: 'headings', rows: 0};
      }
    } else if (kind === 'account' || kind === 'description' || kind === 'nameless') {
      const title = titleIn(cells, rules);
      const opens = title === null ? null : sectionOf(title);
      const endsSection = section !== null && title !== null && section.rows > 0 && (filled[at + 1] ?? 0) > 1;
      if (title !== null && (opens || isTitle(title) || endsSection)) {
        kinds[at] = 'description';
        section = opens && {kind: opens, by: 'title', rows: 0};
      } else if (section !== null && (kind === 'account' || (kind === 'nameless' && section.kind === 'other table'))) {
        kinds[at] = section.kind;
        if (filled[at]! > 1) section.rows += 1;
      }
    }
  });
}

/** Marks texts that stand alone above headings again, and what is said below the accounts, behind a total or a blank row. */
export function markFooters(rows: Sheet['values'], kinds: RowKind[], rules: RowRules): void {
  const mayBe = (at: number) => kinds[at] === 'nameless' || kinds[at] === 'account';
  const filled = rows.map((cells) => filledIn(cells, rules));
  const isAlone = (at: number) => filled[at]!.length === 1 && typeof filled[at]![0] === 'string';
  kinds.forEach((kind, at) => {
    if (kind === 'heading again' && at > 0 && kinds[at - 1] === 'account' && isAlone(at - 1))
      kinds[at - 1] = 'description';
  });
  const firstApart = kinds.findIndex((kind, at) => at > 0 && mayBe(at - 1) && (kind === 'blank' || kind === 'total'));
  const above = filled.slice(0, Math.max(firstApart, 0));
  const usual = medianOf(above.flatMap(({length}, at) => (mayBe(at) ? [length] : []))) ?? 0;
  const isAside = (at: number) =>
    isAlone(at) || (filled[at]!.length === 2 && usual > 2 && saysFigure(rows[at]!, filled[at]!, rules));
  let last = kinds.length - 1;
  while (last >= 0 && (!mayBe(last) || isAside(last))) last--;
  if (last < 0) return;
  let isApart = false;
  for (let at = last + 1; at < kinds.length; at++) {
    if (!mayBe(at)) isApart ||= kinds[at] === 'blank' || kinds[at] === 'total';
    else if (isApart) kinds[at] = 'description';
  }
}

/** What stands below such headings: accounts as above, rows of another table, or customers who left. */
function tableBelow(cells: readonly unknown[], rules: RowRules): 'former customer' | 'other table' | null {
  const {headings, headingRows, areRenamed, tellingColumns, meaningOf} = rules;
  if (areRenamed) return null;
  const said = (column: number) => plainText(String(cells[column] ?? ''));
  if (cells.some((_, column) => SAYS_WHEN_LOST.test(said(column)) && !SAYS_WHEN_LOST.test(headings[column] ?? '')))
    return 'former customer';
  const isOther = tellingColumns.some((column) => {
    if (headingRows.some((row) => sameText(row[column], cells[column]))) return false;
    const [field, above] = [said(column), headings[column] ?? ''].map((text) => meaningOf(text).candidates[0]?.field);
    return field !== undefined && above !== undefined && field !== above;
  });
  return isOther ? 'other table' : null;
}

/** Whether most cells of a row are those of a row of headings, and none says anything else in its place. */
function isOneOf(headingRows: RowRules['headingRows'], cells: readonly unknown[]): boolean {
  return headingRows.some((headings) => {
    const same = cells.filter((cell, column) => !isBlank(cell) && sameText(cell, headings[column])).length;
    const others = cells.filter((cell, column) => !isBlank(cell) && !sameText(cell, headings[column])).length;
    return same > 1 && same > others;
  });
}

function sameText(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && plainText(one) === plainText(other);
}

/** The text of a row with nothing else in it but how many follow; it stands with the names or in the first column. */
function titleIn(cells: readonly unknown[], rules: RowRules): string | null {
  const [first, ...more] = filledIn(cells, rules);
  if (typeof first !== 'string') return null;
  const place = cells.indexOf(first);
  if (place !== rules.nameColumn && place !== 0) return null;
  const [count, ...rest] = more;
  if (rest.length > 0 || (count !== undefined && !(Number.isInteger(count) && sectionOf(first)))) return null;
  return first;
}

function filledIn(cells: readonly unknown[], {ownColumns}: RowRules): unknown[] {
  return cells.filter((cell, column) => !ownColumns.has(column) && !isBlank(cell));
}

/** "Mid-Market", "Top 10", "Churned customers". */
function isTitle(title: string): boolean {
  const words = wordsIn(plainText(title).toLowerCase());
  return words.length > 0 && words.every((word) => SECTIONS.has(word));
}

/** What the rows below a title are, when it speaks of others than customers. */
function sectionOf(title: string): 'former customer' | 'not a customer yet' | null {
  if (!isTitle(title)) return null;
  return SAYS_FORMER.test(title) ? 'former customer' : SAYS_PROSPECT.test(title) ? 'not a customer yet' : null;
}

/** Whether a row of two cells is about the whole list: "Gap to target", "ARR at risk", a legend. */
function saysFigure(cells: readonly unknown[], filled: readonly unknown[], {nameColumn}: RowRules): boolean {
  const words = wordsIn(plainText(String(cells[nameColumn] ?? '')).toLowerCase());
  const [, said] = filled;
  if (typeof said === 'string' && /^\p{L}.*\s/u.test(said) && words.length === 1) return LEGEND.test(words[0]!);
  return (
    typeof said === 'number' &&
    words.length > 0 &&
    words.every((word) => SUMMARIES.has(word) || BESIDE.has(word) || SECTIONS.has(word))
  );
}

const SECTIONS = wordSet(SECTION_WORDS);
const SUMMARIES = wordSet(SUMMARY_WORDS);
const BESIDE = wordSet(BESIDE_TOTALS);
const SAYS_FORMER =
  /churn|\blost\b|former|cancel|inactive|departed|ehemalig|verlor|gekündigt|perdid|perdus|anciens|流失|解約/i;
const SAYS_PROSPECT = /prospe|pipeline|leads|interessenten|潜在客户/i;
const SAYS_WHEN_LOST =
  /^(?:churn(?:ed)?|cancel(?:l?ed|lation)?|lost|termination|date)[\s_-]*(?:date|on|at|month|arr|lost|churned)$|流失日期|解約日/i;
const LEGEND = /^(?:green|yellow|amber|red|gray|grey|grün|gelb|rot|verde|amarillo|rojo|vert|jaune|rouge|绿|黄|红)$/;
