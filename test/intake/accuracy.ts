import type {SheetFixture} from '../fixtures/sheets/fixture';
import {judge} from './judge';

/** How well a group of fixtures was read. Counts are columns, but for sheets and wrong. */
export interface Accuracy {
  readonly group: string;
  readonly sheets: number;
  readonly meaningful: number;
  readonly matched: number;
  readonly asked: number;
  readonly missed: number;
  /** Columns, values or rows that would have gone into the scores unnoticed. */
  readonly wrong: number;
}

/** The accuracy on fixtures the reading was tuned on, on those kept aside, and on the nasty ones among both. */
export function accuracies(fixtures: readonly SheetFixture[]): Accuracy[] {
  return [
    accuracyOf(
      'tuned on',
      fixtures.filter(({holdout}) => !holdout),
    ),
    accuracyOf(
      'kept aside',
      fixtures.filter(({holdout}) => holdout),
    ),
    accuracyOf(
      'made to mislead (of both)',
      fixtures.filter(({nasty}) => nasty),
    ),
  ];
}

/** The accuracies as a table in Markdown. */
export function accuracyTable(rows: readonly Accuracy[]): string {
  const lines = rows.map(({group, sheets, meaningful, matched, asked, missed, wrong}) => {
    const found = `${((100 * (matched + asked)) / meaningful).toFixed(1)} %`;
    return `| ${[group, sheets, meaningful, matched, asked, missed, found, wrong].join(' | ')} |`;
  });
  return [
    '| sheets | how many | columns with a meaning | matched | asked about | missed | matched or asked | silently wrong |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...lines,
  ].join('\n');
}

/** Puts the table between its markers in a document. */
export function withAccuracy(document: string, table: string): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start < 0 || end < start) throw new Error('docs/intake.md has lost its markers');
  return `${document.slice(0, start + START.length)}\n${table}\n${document.slice(end)}`;
}

function accuracyOf(group: string, fixtures: readonly SheetFixture[]): Accuracy {
  const verdicts = fixtures.map(judge);
  const sum = (pick: (verdict: (typeof verdicts)[number]) => number): number =>
    verdicts.reduce((total, verdict) => total + pick(verdict), 0);
  const [meaningful, matched, asked] = [
    sum((each) => each.meaningful),
    sum((each) => each.matched),
    sum((each) => each.asked),
  ];
  return {
    group,
    sheets: fixtures.length,
    meaningful,
    matched,
    asked,
    missed: meaningful - matched - asked,
    wrong: sum((each) => each.wrong.length),
  };
}

const START = '<!-- accuracy -->';
const END = '<!-- /accuracy -->';
