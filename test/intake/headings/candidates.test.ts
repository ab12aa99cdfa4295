import {builtIndex, meaningOf} from '../../../src/intake/headings/candidates';
import {wordingOf} from '../../../src/intake/headings/wording';
import {giving, texts} from '../texts';

/** What a heading may stand for, best first: field, confidence, why; or why it is none of ours. */
function meaning(heading: string, index?: ReturnType<typeof builtIndex>): string {
  const {candidates, other} = meaningOf(wordingOf(heading), index);
  const fields = candidates.map(({field, confidence, reason}) => `${field} ${confidence.toFixed(2)} ${reason.key}`);
  return [...fields, ...(other ? [other.key] : [])].join(', ');
}

const MEANINGS: readonly (readonly [heading: string, meaning: string])[] = [
  ['', ''],
  ...texts`
    — | Plum | ARR per day | Seats used EUR | NPS date | NPS % | NPS month | Notice period date | NPS forecast
    Segment date | NPS monthly
  `.map(giving('')),
  ['arr', 'arr 1.00 match-exact'],
  ['ARR', 'arr 1.00 match-exact'],
  ['SEATSUSED', 'seatsUsed 1.00 match-exact'],
  ['OnboardingCompleted', 'onboardingCompleted 1.00 match-exact'],
  ['QBRnextsteps', 'qbrNextSteps 1.00 match-exact'],
  ...texts`renewal date | Renewal-Date | Renewal in months`.map(giving('renewalDate 1.00 match-exact')),
  ['Date of the renewal', 'renewalDate 0.85 match-words'],
  ['date renewal', 'renewalDate 0.95 match-alias'],
  ['ARR in EUR', 'arr 0.95 match-alias'],
  ['ARR (K USD) per month', 'arr 0.95 match-alias'],
  ['Health %', 'healthScore 0.95 match-alias'],
  ['Milestone date', 'milestone 1.00 match-exact'],
  ['Notice period in weeks', 'noticeDays 0.95 match-alias'],
  ['Funding date today', 'funding 0.85 match-words'],
  ['Renewal date (weeks)', 'renewalDate 0.95 match-alias'],
  ['Positive outcome days', 'positiveOutcome 0.95 match-alias'],
  ['MRR, monthly EUR', 'mrr 0.95 match-alias'],
  ...texts`ARR live Zone Blue | ARR Zone Blue | ARR from ChurnZero`.map(giving('arr 0.60 match-some-words')),
  ['champion_new', 'stakeholderChange 0.85 match-alias, championPromoted 0.55 match-hint'],
  ['API utilization today', 'apiUtilization 0.85 match-words, utilization 0.60 match-some-words'],
  ['ACV', 'arr 0.70 match-hint'],
  ['ACV EUR', 'arr 0.65 match-hint'],
  ['Last activity', 'lastLogin 0.60 match-hint, lastContact 0.60 match-hint'],
  ...texts`Total ARR (Salesforce, live) | ARR (HubSpot) | ARR (ChurnZero)`.map(giving('arr 0.85 match-words')),
  ['ARR growth Zone Blue', 'other-changed-revenue'],
  ['Total revenue', 'other-customer-revenue'],
  ['Total revenue EUR', 'other-customer-revenue'],
  ['TCV (EUR)', 'other-contract-total'],
  ['TCV of Zone Blue', 'other-contract-total'],
  ['Headcount', 'other-headcount'],
];

describe('what a heading may stand for', () => {
  it.each(MEANINGS)('%j: %s', (heading, expected) => expect(meaning(heading)).toBe(expected));

  it('is the same in an index that is built anew', () => {
    const index = builtIndex();
    expect(MEANINGS.map(([heading]) => [heading, meaning(heading, index)])).toEqual(MEANINGS);
  });

  it('prefers the heading that comes first in the list of a field', () => {
    const index = builtIndex();
    const ranks = ['ARR', 'ACV'].map((heading) => meaningOf(wordingOf(heading), index).candidates[0]!.rank);
    expect(ranks[0]).toBeLessThan(ranks[1]!);
    expect(meaningOf(wordingOf('arr')).candidates[0]!.rank).toBeLessThan(ranks[0]!);
    expect(meaningOf(wordingOf('ARR Zone Blue')).candidates[0]!.rank).toBeGreaterThan(ranks[1]!);
  });

  it('may be taken alone where it usually is another figure', () => {
    const index = builtIndex();
    const isAlone = (heading: string) => meaningOf(wordingOf(heading), index).candidates[0]!.alone;
    expect(['ACV', 'ARR', 'ARR Zone Blue'].map(isAlone)).toEqual([true, false, undefined]);
  });
});
