import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {type Phrase, phrase} from '../../core/phrase';
import {withoutRepeats} from '../../core/repeats';
import type {Schedule} from '../../core/schedule/step';

/** What a proposed decision asks; the same from run to run. */
export type QuestionId =
  | 'defend'
  | 'hot-owner'
  | 'waits'
  | 'at-risk'
  | 'discount'
  | 'bundle'
  | 'modules'
  | 'strategic'
  | 'owners'
  | 'prices';

/** Something that a meeting should decide. */
export interface Proposal {
  readonly question: QuestionId;
  /** `null` when it is about all accounts. */
  readonly of: RankedAssessment | null;
}

/** How many decisions a run proposes. */
const MOST = 5;

/**
 * What to decide: who of the executives calls accounts to defend, who takes Hot accounts, what has to be escalated; last
 * what all accounts lack.
 *
 * @param isAsked whether a decision about the account is open already, or the question was answered
 * @returns also of which accounts nothing is asked yet because the page has no room
 */
export function proposalsFor(
  {accounts: all, totals}: Portfolio,
  schedules: ReadonlyMap<number, Schedule>,
  isAsked: (proposal: Proposal) => boolean,
): {proposals: readonly Proposal[]; more: readonly RankedAssessment[]} {
  const accounts = withoutRepeats(all);
  const hasOwners = accounts.some(({account}) => account.owner !== null);
  const general: Proposal[] = [
    ...(hasOwners ? [] : [{question: 'owners', of: null} as const]),
    ...(totals.unsized === totals.accounts ? [{question: 'prices', of: null} as const] : []),
  ].filter((each) => !isAsked(each));
  const single = [
    ...accounts
      .filter(({priority}) => priority === 'Defend first')
      .sort(byDeadline)
      .map((of): Proposal => ({question: 'defend', of})),
    ...accounts.flatMap((of): Proposal[] => {
      if (of.priority !== 'Engage this week') return [];
      if (schedules.get(of.account.row)?.waits) return [{question: 'waits', of}];
      return hasOwners && of.account.owner === null ? [{question: 'hot-owner', of}] : [];
    }),
    ...accounts.flatMap((of): Proposal[] => {
      const question = escalationOf(of);
      return question === null ? [] : [{question, of}];
    }),
  ];
  const asked = new Set<RankedAssessment | null>();
  const distinct = single.filter((each) => {
    if (asked.has(each.of) || isAsked(each)) return false;
    asked.add(each.of);
    return true;
  });
  if (accounts.length === 0) return {proposals: [], more: []};
  const shown = distinct.slice(0, MOST - general.length);
  const more = distinct.slice(shown.length).flatMap(({of}) => of ?? []);
  return {proposals: [...shown, ...general], more};
}

/** What a proposal asks, in words. */
export function questionOf({question, of}: Proposal): Phrase {
  return phrase(`question-${question}`, {score: of?.score ?? 0});
}

/** The first reason to bring in somebody with authority that an account has; `null` when it has none. */
function escalationOf({escalations}: RankedAssessment): QuestionId | null {
  return ESCALATIONS.find(([key]) => escalations.some((reason) => reason.key === key))?.[1] ?? null;
}

const ESCALATIONS: readonly (readonly [key: string, question: QuestionId])[] = [
  ['escalate-at-risk', 'at-risk'],
  ['escalate-discount', 'discount'],
  ['escalate-tier-and-module', 'bundle'],
  ['escalate-modules', 'modules'],
  ['escalate-strategic', 'strategic'],
];

function byDeadline(a: RankedAssessment, b: RankedAssessment): number {
  return (a.facts.daysToDeadline ?? FAR) - (b.facts.daysToDeadline ?? FAR);
}

/** Farther than any deadline, in days. */
const FAR = 1e6;
