import {isOutOfStep} from '../../core/identity';
import {type Figure, MAX_NAMED, phrase, sentencesOf} from '../../core/phrase';
import type {Intake} from '../../intake/read-sheet';
import {quoted} from '../../intake/readers/cell';
import {say, type Words} from '../../playbook/say';
import {type BandCounts, NEEDS_DATA} from './rows';

/**
 * What is told of scores that were written: what happened, what needs a look, and what to mind, in a few sentences.
 *
 * @param keys the key column as the run before left it, by row
 */
export function summaryOf(intake: Intake, bands: BandCounts, keys: ReadonlyMap<number, string>, words: Words): string {
  const sentences = [phrase('scored', {accounts: intake.accounts.length, bands: bandsSaid(bands)})];
  const [firstIssue] = intake.issues;
  if (firstIssue) {
    sentences.push(phrase('scored-issues', {issues: intake.issues.length}));
    sentences.push(phrase('scored-first-issue', {message: firstIssue.message}));
  }
  for (const {reason} of intake.questions.filter(({statuses}) => statuses)) sentences.push(reason);
  const columns = intake.questions.filter(({statuses}) => !statuses);
  if (columns.length > 0) {
    const headings = columns.slice(0, MAX_NAMED).map(({heading}) => quoted(heading));
    sentences.push(phrase('scored-questions', {questions: columns.length, headings}));
  }
  if (isOutOfStep(intake.accounts, keys)) sentences.push(phrase('scored-out-of-step'));
  return say(sentencesOf(sentences), words);
}

/** From the readiest down; bands without an account are left out. */
function bandsSaid(bands: BandCounts): Figure[] {
  return ['band-Hot', 'band-Warm', 'band-Nurture', 'band-Wait', NEEDS_DATA].flatMap((band) => {
    const count = bands.get(band);
    return count === undefined ? [] : [phrase('scored-band', {count, band: phrase(band)})];
  });
}
