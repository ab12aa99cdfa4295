import type {RankedAssessment} from '../../core/assessment';
import {compared, LATEST_DAY} from '../../core/day';
import {nextDeadlineOf} from '../../core/deadline';
import {accountsOf} from '../../core/identity';
import {phrase} from '../../core/phrase';
import type {PriorityId} from '../../core/playbook';
import {currenciesOf} from '../../core/portfolio';
import {reasonsFor} from '../../core/reasons';
import {say, type Words} from '../../playbook/say';
import {sayReasons} from '../../playbook/say-reasons';

/** The priorities of accounts that may leave: nothing is sold to them first. */
export const AT_RISK: readonly PriorityId[] = ['Defend first', 'Fix first', 'Adopt first'];

/** Whether an account is at risk. */
export function hasRiskPriority({priority}: Pick<RankedAssessment, 'priority'>): boolean {
  return AT_RISK.includes(priority);
}

/** The accounts at risk: the nearest deadline ahead first, then the largest ARR, unless they pay in several currencies. */
export function riskAccounts(accounts: readonly RankedAssessment[]): RankedAssessment[] {
  const day = (each: RankedAssessment) => {
    const {day: known} = nextDeadlineOf(each);
    return known === null || known < each.facts.asOf ? LATEST_DAY : known;
  };
  const byDay = (a: RankedAssessment, b: RankedAssessment) => compared(day(a), day(b));
  const isComparable = currenciesOf(accountsOf(accounts)).length < 2;
  const byArr = (a: RankedAssessment, b: RankedAssessment) =>
    isComparable ? (b.facts.arr ?? -1) - (a.facts.arr ?? -1) : 0;
  return accounts.filter(hasRiskPriority).sort((a, b) => byDay(a, b) || byArr(a, b) || a.rank - b.rank);
}

/** What puts an account at risk: the kind, and as many facts as have room; its deadline has a column of its own. */
export function riskReason(assessment: RankedAssessment, words: Words, hasRoom: (text: string) => boolean): string {
  const {basis, facts} = reasonsFor(assessment);
  const reasons = {basis, facts: facts.filter((fact) => !DEADLINE.test(fact.key))};
  return longest(hasRoom, (room) => {
    const why = sayReasons(reasons, words, room);
    return say(phrase(`meeting-kind-${assessment.priority}`, {why}), words);
  });
}

/** What speaks for a conversation, as many facts as have room. */
export function reasonToTalk(assessment: RankedAssessment, words: Words, hasRoom: (text: string) => boolean): string {
  return longest(hasRoom, (room) => sayReasons(reasonsFor(assessment), words, room));
}

/** The longest text with room. */
function longest(hasRoom: (text: string) => boolean, sayIn: (room: number) => string): string {
  const said = ROOMS.map(sayIn);
  return said.find(hasRoom) ?? said[said.length - 1] ?? '';
}

/** The phrases that say when an account decides. */
const DEADLINE = /^(?:renewal|opt-out)-/;

/** How many characters to try, the longest first: how many fit depends on the letters. */
const ROOMS = [60, 48, 40, 34, 28, 22, 17];
