import {companionOf} from '../intake/headings/companions';
import {headingFor, wordingOf} from '../intake/headings/wording';
import type {Intake} from '../intake/read-sheet';

/**
 * The headings of a sheet, a text a column, so that a formula over the same rows reads what the sheet was read to.
 *
 * A matched column is headed by the name of its field with its unit, as confirmed; every other one by a dash.
 */
export function formulaHeadings({matches, questions, unmatched}: Intake, width: number): string[] {
  const texts = new Map([...matches, ...questions, ...unmatched].map(({column, heading}) => [column, heading]));
  const worded = Array.from({length: width}, (_, column) => ({wording: wordingOf(texts.get(column) ?? '')}));
  const headings = worded.map(() => '-');
  for (const {field, column, heading} of matches) {
    const beside = companionOf(field, worded[column]!.wording, worded);
    if (beside !== null) {
      headings[column] = heading;
      headings[beside] = worded[beside]!.wording.text;
    } else if (headings[column] === '-') {
      // Of two fields in one column the one that tells both comes first: the seats in use, the ID.
      headings[column] = headingFor(field, heading, true);
    }
  }
  return headings;
}
