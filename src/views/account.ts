import type {AccountView, LabeledFigure} from '../api';
import {safeLines} from '../cells/safe-text';
import type {RankedAssessment} from '../core/assessment';
import type {Day} from '../core/day';
import {daySaid} from '../core/day-said';
import {shareOfArr} from '../core/facts';
import {type Phrase, phrase} from '../core/phrase';
import {openingFor} from '../core/plan/email';
import {escalationsFor} from '../core/plan/escalations';
import {offersNothing, planKindOf} from '../core/plan/kind';
import {outreachFor} from '../core/plan/outreach';
import {conversationFor} from '../core/plan/plan';
import type {Scripts} from '../core/plan/scripts';
import {tellerFor} from '../core/plan/teller';
import type {Settings} from '../core/playbook';
import {readinessTop} from '../core/readiness';
import {deadlineSaid, sellsNothing} from '../core/reasons';
import type {NextAction} from '../core/schedule/step';
import {shownBand, shownBandKey} from '../core/score';
import {liftPhrase, reasonOf} from '../core/why';
import {wordsOf} from '../playbook/money-sign';
import {say, sayIfAny, type Words, word} from '../playbook/say';
import {expandSaid, sayNextAction} from '../tabs/ranking/row';
import {rangeSaid} from '../tabs/score/columns';
import {roleName} from '../tabs/steps/step-words';
import {bandStyle, styleOf} from '../tabs/styles';

/** Everything about one account but its what-ifs, ready to read. */
export function accountView(
  assessment: RankedAssessment,
  next: NextAction,
  {settings, words: sheetWords, scripts}: {settings: Settings; words: Words; scripts: Scripts},
): Omit<AccountView, 'whatIfs'> {
  const {account, priority, overridden, score} = assessment;
  const words = wordsOf(account, sheetWords);
  const told = (said: Phrase | null) => sayIfAny(said, words);
  const band = shownBand(assessment);
  const colors = styleOf(bandStyle('score', band), settings.bandColors);
  const context = {scripts, say: told};
  const {schedule} = next;
  const kind = planKindOf(assessment, schedule);
  const {isCall, mail} = outreachFor(schedule, context);
  const {objections, guide, coaching} = conversationFor(assessment, schedule, context);
  const sells = !offersNothing(kind) && !sellsNothing(assessment);
  return {
    row: account.row,
    account: account.account,
    score,
    band: word(words, shownBandKey(band)),
    fill: colors.fill ?? '',
    text: colors.text ?? '',
    priority: word(words, `priority-label-${priority}`),
    overridden,
    verdict: told(phrase('account-verdict', {said: expandSaid(assessment, schedule)})),
    range: told(rangeSaid(assessment)),
    factors: assessment.factors.map(({id, evidence, points, top, hasData}) => {
      return {label: told(phrase(`factor-${id}`)), points, top, evidence: told(evidence), hasData};
    }),
    next: sayNextAction(next, words),
    nextWho: next.step === null ? '' : (next.who ?? told(roleName(next.role))),
    why: told(reasonOf(assessment)),
    lift: sells ? told(liftPhrase(assessment, settings)) : '',
    facts: factsOf(assessment, settings, words, sells),
    sizing: sells ? sizingOf(assessment, words) : [],
    cautions: [
      ...escalationsFor(assessment, kind).map((reason) => phrase('account-escalate', {reason})),
      ...assessment.cautions,
    ].map(told),
    opening: safeLines(openingFor(schedule, tellerFor(assessment, context))),
    subject: isCall ? '' : safeLines(mail.subject),
    email: isCall ? '' : safeLines(mail.body),
    objections: objections.map(({says, answer}) => ({label: safeLines(says), text: safeLines(answer)})),
    guide: guide.map(({key, text}) => ({label: word(words, `plan-guide-${key}`), text: safeLines(text)})),
    coaching: coaching.map(({key, text}) => ({label: word(words, `playbook-name-${key}`), text: safeLines(text)})),
  };
}

function factsOf(assessment: RankedAssessment, settings: Settings, words: Words, sells: boolean): LabeledFigure[] {
  const {play, offer, runnerUp, trigger, readiness, facts, account} = assessment;
  const {renewalDate} = account;
  const line = (key: string, value: Phrase | null, note: Phrase | null = null): LabeledFigure[] =>
    value === null ? [] : [labeled(`account-label-${key}`, value, note, words)];
  const score = phrase('account-readiness', {score: readiness.score, top: readinessTop(settings)});
  return [
    line(
      'offer',
      sells && offer ? phrase(`offer-name-${offer.id}`) : null,
      runnerUp && phrase('account-runner-up', {offer: phrase(`offer-name-${runnerUp.id}`)}),
    ),
    line('play', play && phrase(`play-${play}`)),
    line(
      'trigger',
      sells && trigger ? phrase(`trigger-${trigger.kind}`) : null,
      trigger && triggerNote(trigger, facts.asOf),
    ),
    line('readiness', sells ? score : null, phrase(`readiness-${readiness.band}`)),
    line(
      'renewal',
      renewalDate === null ? null : daySaid(renewalDate, facts.asOf),
      facts.daysToDeadline === null ? null : deadlineSaid(facts),
    ),
  ].flat();
}

function labeled(label: string, value: Phrase, note: Phrase | null, words: Words): LabeledFigure {
  return {label: word(words, label), value: say(value, words), note: sayIfAny(note, words)};
}

/** An event with a date of its own says it; of the others it is told since when they are known. */
function triggerNote({evidence, on, dated}: NonNullable<RankedAssessment['trigger']>, asOf: Day): Phrase {
  return dated ? evidence : phrase('account-since', {evidence, on: daySaid(on, asOf)});
}

/** The three sizes with their share of ARR; a single line when nothing is priced. */
function sizingOf({sizing, facts}: RankedAssessment, words: Words): LabeledFigure[] {
  if (sizing.target === null)
    return [labeled('plan-size-target', phrase('ranking-unknown'), phrase('plan-size-none'), words)];
  return (['conservative', 'aggressive', 'target'] as const).map((size) => {
    const amount = sizing[size] ?? 0;
    const share = shareOfArr(amount, facts);
    const note = share === null ? null : phrase('account-of-arr', {share});
    return labeled(`plan-size-${size}`, phrase('sidebar-money', {amount}), note, words);
  });
}
