import {ALL} from '../fixtures/sheets';
import {accuracies, accuracyTable, withAccuracy} from './accuracy';
import {judge} from './judge';

/** What `npm run intake-report` prints and keeps: the accuracies, the document with them, and every shortcoming on sheets that were tuned on. */
export function intakeReport(document: string) {
  const rows = accuracies(ALL);
  const tuned = ALL.filter(({holdout}) => !holdout).map((fixture) => ({id: fixture.id, ...judge(fixture)}));
  const shortcomings = tuned.flatMap(({id, wrong, short}) => [...wrong, ...short].map((text) => `${id}: ${text}`));
  return {rows, document: withAccuracy(document, accuracyTable(rows)), shortcomings};
}
