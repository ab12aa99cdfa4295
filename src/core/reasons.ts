import type {Assessment} from './assessment';
import {factorLine} from './factors';
import {memoizedByKey} from './once';
import {daysAhead, type Phrase, phrase} from './phrase';
import type {FactorId} from './playbook';

/** Why an account has its priority, in facts of its own row, the most important first. */
export interface Reasons {
  /**
   * `guardrail`: what holds it back · `strong`: evidence at the best level of its factor, then the offer's own ·
   * `weak`: no factor is at its best, so only the offer's own · `none`: nothing to show
   */
  readonly basis: 'guardrail' | 'strong' | 'weak' | 'none';
  readonly facts: readonly Phrase[];
}

/** How many facts a reason names. Source: method, What pages say. */
export const MAX_FACTS = 3;

/**
 * The one source of every *why*: score note, Why column, Ranking, Meeting, Plan and sidebar.
 *
 * Middling or bad evidence is never given as a reason to expand. There may be more than {@link MAX_FACTS}; a text takes as
 * many as it has room for.
 */
export function reasonsFor(assessment: Assessment): Reasons {
  if (assessment.priority === 'Needs data') return {basis: 'none', facts: []};
  if (assessment.overridden) return {basis: 'guardrail', facts: guardrailFacts(assessment)};
  const own = assessment.offer?.because ?? [];
  const strong = strongFacts(assessment, own);
  if (strong.length > 0) return {basis: 'strong', facts: distinct([...strong, ...own])};
  return own.length > 0 ? {basis: 'weak', facts: distinct(own)} : {basis: 'none', facts: []};
}

/** Whether nothing may be sold: pages then show no signal to sell, no lift, no offer and no mail. */
export function sellsNothing({priority}: Pick<Assessment, 'priority'>): boolean {
  return priority === 'Defend first' || priority === 'Adopt first' || priority === 'Needs data';
}

/** The target as pages show it: none where nothing is sold. */
export function shownTarget(of: Assessment): number | null {
  return sellsNothing(of) ? null : of.sizing.target;
}

function guardrailFacts(assessment: Assessment): Phrase[] {
  const {factors, priority, facts} = assessment;
  if (priority === 'Reconnect first') return [phrase('days-without-contact', {days: facts.daysSinceContact ?? 0})];
  const usage = factorLine(factors, 'usage');
  if (priority === 'Adopt first') return [phrase('usage-declining'), ...(usage.hasData ? factsIn(usage.evidence) : [])];
  const relationship = factsIn(factorLine(factors, 'relationship').evidence);
  if (priority !== 'Defend first' || facts.daysToDeadline === null) return relationship;
  // How much time is left says more than a second piece of the same evidence.
  return [...relationship.slice(0, 1), deadlineSaid(facts), ...relationship.slice(1)];
}

/** The evidence of the factors at their best level; first what also supports the offer, then in the order of the rubric. */
function strongFacts({factors}: Assessment, own: readonly Phrase[]): Phrase[] {
  const topics = new Set(own.map(topicOf));
  const found = STRONG_ORDER.flatMap((id) => {
    const line = factorLine(factors, id);
    const isStrong = line.hasData && line.points === line.top && line.top > line.floor;
    return isStrong ? factsIn(line.evidence).slice(0, MOST_OF[id] ?? 1) : [];
  });
  const first = found.filter((fact) => topics.has(topicOf(fact)));
  return [...first, ...found.filter((fact) => !first.includes(fact))];
}

/** What happens now comes before how things are. */
const STRONG_ORDER: readonly FactorId[] = ['usage', 'growth', 'requests', 'timing', 'relationship'];

/** How many facts of a factor are named, where that is more than one. */
const MOST_OF: Readonly<Partial<Record<FactorId, number>>> = {growth: 2};

/** Facts about the same thing are named once, in the words that come first. */
function distinct(facts: readonly Phrase[]): Phrase[] {
  const topics = new Set<string>();
  return facts.filter((fact) => {
    const topic = topicOf(fact);
    if (topics.has(topic)) return false;
    topics.add(topic);
    return true;
  });
}

/** What a fact is about: factors, signals and offers may each have a phrase for the same cell. */
function topicOf({key}: Phrase): string {
  return topicUnder(key);
}

const topicUnder = memoizedByKey((key) => TOPICS.find(([, keys]) => keys.test(key))?.[0] ?? key);

const TOPICS: readonly (readonly [topic: string, keys: RegExp])[] = [
  ['seats', /^(?:seats-used|share-used|full-house)$/],
  ['requests', /^requests-/],
  ['team', /^(?:team-growth|signal-team growth)/],
  ['champion', /champion/],
  ['renewal', /^(?:timing|signal)-renewal|^renewal-in/],
  ['budget', /^(?:timing|signal)-budget/],
];

/** The single facts of a factor's evidence, which may be a list of them. */
function factsIn(evidence: Phrase): Phrase[] {
  const parts = evidence.figures?.said ?? evidence.figures?.triggers;
  return Array.isArray(parts) ? (parts as Phrase[]) : [evidence];
}

/** How far the notice deadline is, or the renewal where no notice is known; its day is known. */
export function deadlineSaid({optOut, daysToDeadline}: Assessment['facts']): Phrase {
  const deadline = optOut === null ? 'renewal' : 'opt-out';
  const days = daysToDeadline ?? 0;
  return days < 0 ? phrase(`${deadline}-past`, {days: -days}) : daysAhead(`${deadline}-in`, days);
}
