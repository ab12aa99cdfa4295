import type {Field} from '../core/account';
import {askFor} from '../core/ask';
import type {FactorLine, Portfolio, RankedAssessment} from '../core/assessment';
import {type Phrase, phrase} from '../core/phrase';
import type {NextAction} from '../core/schedule/step';
import {reasonOf} from '../core/why';
import type {Intake} from '../intake/read-sheet';
import {wordsOf} from '../playbook/money-sign';
import {say, type Words} from '../playbook/say';
import type {Since} from './meeting/since';
import {sayNextAction} from './ranking/row';
import {stepAction} from './steps/step-words';

/**
 * Everything a run found, as plain data for other programs: numbers unrounded, `null` for unknown.
 *
 * @param nextActionOf what an account does next, by its row
 */
export function reportOf(
  sheetName: string,
  intake: Intake,
  portfolio: Portfolio,
  words: Words,
  nextActionOf: (row: number) => NextAction | null = () => null,
) {
  const {currencies} = portfolio.totals;
  const columns: Partial<Record<Field, string>> = Object.fromEntries(
    intake.matches.map(({field, heading}) => [field, heading]),
  );
  return {
    asOf: portfolio.asOf,
    sheet: sheetName,
    headerRow: intake.headerRow,
    columns,
    mapping: Object.fromEntries(
      intake.matches.map(({field, heading, confidence, reason}) => [
        field,
        {heading, confidence, reason: say(reason, words)},
      ]),
    ),
    questions: intake.questions.map(({heading, candidates, reason}) => ({
      heading,
      candidates,
      reason: say(reason, words),
    })),
    accounts: portfolio.accounts.map((account) => accountReport(account, words, nextActionOf)),
    // One word in the JSON for rows of a customer in another row, whether they were added to it or not.
    leftOut: intake.leftOut.map(({row, name, why}) => ({row, name, why: why === 'added up' ? 'duplicate' : why})),
    unused: intake.unmatched.map(({heading, reason}) => ({heading, why: reason && say(reason, words)})),
    decisions: [...intake.missing, ...readingsOf(intake)].map((each) => say(each, words)),
    issues: intake.issues.map(({cell, message, count, range}) => ({
      cell,
      message: say(message, words),
      ...(count && {count, range}),
    })),
    // A list of several; `null` where nothing names one.
    currency: currencies.length > 1 ? currencies : (currencies[0] ?? null),
    totals: totalsReport(portfolio),
  };
}

/** How columns were read, each with the heading of its column. */
export function readingsOf({decisions, matches}: Intake): Phrase[] {
  return decisions.map(({column, message}) => {
    const heading = matches.find((match) => match.column === column)?.heading;
    return heading && !message.figures?.heading ? phrase('column-problem', {heading, problem: message}) : message;
  });
}

/** Everything a run found about one account. */
export function accountReport(
  assessment: RankedAssessment,
  sheetWords: Words,
  nextActionOf: (row: number) => NextAction | null,
) {
  const {account, facts, factors, sizing, trigger, readiness} = assessment;
  const words = wordsOf(account, sheetWords);
  return {
    row: account.row,
    rank: assessment.rank,
    account: account.account,
    score: assessment.score,
    range: assessment.range,
    factors: byFactor(factors, ({points}) => points),
    levels: byFactor(
      factors.filter(({id}) => id !== 'usage'),
      ({level}) => level,
    ),
    noData: factors.filter(({hasData}) => !hasData).map(({id}) => id),
    confidence: assessment.confidence,
    band: assessment.band,
    readiness: readiness.score,
    readinessBand: readiness.band,
    priority: assessment.priority,
    expansion: assessment.expansion,
    when: assessment.when,
    play: assessment.play,
    arr: facts.arr,
    opportunity: assessment.opportunity,
    conservative: sizing.conservative,
    aggressive: sizing.aggressive,
    target: sizing.target,
    percentOfArr: assessment.percentOfArr,
    weighted: assessment.weighted,
    offer: assessment.offer?.id ?? null,
    runnerUp: assessment.runnerUp?.id ?? null,
    trigger: trigger && {kind: trigger.kind, date: trigger.on, evidence: say(trigger.evidence, words)},
    renewal: account.renewalDate,
    optOut: facts.optOut,
    daysLeft: facts.daysToDeadline,
    cautions: assessment.cautions.map((caution) => say(caution, words)),
    escalate: assessment.escalations.map((reason) => say(reason, words)),
    why: say(reasonOf(assessment), words),
    ask: askFor(assessment)?.arr ?? null,
    nextAction: nextReport(nextActionOf(account.row), words),
  };
}

/** What to do next, when, and who does it: a name, else the role. */
function nextReport(next: NextAction | null, words: Words) {
  if (next === null) return null;
  const {schedule, step, on, who, role} = next;
  if (step === null) return {action: sayNextAction(next, words), on, who};
  return {action: say(stepAction(step, schedule), words), on, who: who ?? role};
}

function byFactor<Value>(factors: readonly FactorLine[], value: (factor: FactorLine) => Value) {
  return Object.fromEntries(factors.map((factor) => [factor.id, value(factor)]));
}

function totalsReport({totals}: Portfolio) {
  const {accounts, arr, target, weighted, nrr, grr, unsized, byCurrency} = totals;
  return {accounts, arr, target, weighted, nrr, grr, unsized, ...(byCurrency && {byCurrency})};
}

/**
 * What changed since the run that a meeting compares with; `null` without one. The bridge is `null` where it cannot be
 * added up: amounts in several currencies, or a run that kept only the first of its accounts.
 */
export function sinceReport(since: Since | null, {totals}: Portfolio, words: Words) {
  if (since === null) return null;
  const {base, bridge, movers} = since;
  const standing = (each: {score: number; band: string; priority: string} | null) =>
    each && {score: each.score, band: each.band, priority: each.priority};
  return {
    asOf: base.asOf,
    bridge: totals.byCurrency === null ? bridge : null,
    movers: movers.map(({was, is, weightedChange, why}) => ({
      account: (is ?? was)?.account ?? '',
      ...{was: standing(was), is: standing(is), weightedChange, why: say(why, words)},
    })),
  };
}
