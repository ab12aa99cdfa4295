import type {Choice, Decision, LabeledFigure, Meeting, MeetingItem} from '../api';
import {askFor} from '../core/ask';
import type {RankedAssessment} from '../core/assessment';
import {shortDay} from '../core/day-said';
import {accountsOf} from '../core/identity';
import {type Phrase, phrase, sentencesOf} from '../core/phrase';
import {offersNothing, planKindOf} from '../core/plan/kind';
import {partsNoun} from '../core/plan/offer-words';
import type {Settings} from '../core/playbook';
import {sellsNothing} from '../core/reasons';
import {shownBand, shownBandKey} from '../core/score';
import {say, type Words, word} from '../playbook/say';
import {textIn} from '../tabs/kept/cell';
import type {TypedRow} from '../tabs/kept/read-typed';
import {type AgendaItem, agendaOf} from '../tabs/meeting/agenda';
import {DECISION_STATUSES, DECISIONS, decisionsOf, typedNames} from '../tabs/meeting/decisions';
import {lineOf} from '../tabs/meeting/lines';
import {scoreChange} from '../tabs/meeting/panels';
import {changesSince, type Since} from '../tabs/meeting/since';
import {scopeOf} from '../tabs/meeting/tab';
import {sayNextAction} from '../tabs/ranking/row';
import type {Run} from '../tabs/run';
import {moneyText} from './say-figures';

/**
 * What a meeting goes through.
 *
 * @param rows what people typed beside decisions
 */
export function meetingView(
  run: Run,
  rows: readonly TypedRow[],
  {settings, words, sheetName}: {readonly settings: Settings; readonly words: Words; readonly sheetName: string},
): Omit<Meeting, 'message'> {
  const {portfolio, nextActions: actions, base} = run;
  const accounts = accountsOf(portfolio.accounts);
  const since = changesSince(portfolio, settings, base, decisionsOf(rows, accounts));
  const nameOf = typedNames(accounts);
  return {
    tab: sheetName,
    scope: say(scopeOf(portfolio, {since, sheetName}), words),
    items: agendaOf(portfolio, since, actions, rows).map((item) => ({
      part: say(phrase(`agenda-${item.part}`, {day: shortDay(item.meeting)}), words),
      isEarlier: item.part === 'earlier',
      account: item.of?.account.account ?? textIn(item.row?.fields.account),
      ...(item.of === null ? NO_ACCOUNT : viewOf(item.of, item, {since, run, words})),
      question: textIn(item.row?.fields.question),
      decision: decisionOf(item, nameOf),
    })),
    decisions: choices(DECISIONS, words),
    statuses: choices(DECISION_STATUSES, words),
  };
}

const NO_ACCOUNT = {row: 0, priority: '', figures: [], moved: '', next: ''};

/** What a meeting wants to know of an account. */
function viewOf(
  of: RankedAssessment,
  {mover}: AgendaItem,
  {since, run, words}: {since: Since | null; run: Run; words: Words},
): Pick<MeetingItem, keyof typeof NO_ACCOUNT> {
  const {account, priority, facts} = of;
  const next = run.nextActions.get(account.row);
  return {
    row: account.row,
    priority: word(words, `priority-label-${priority}`),
    figures: [
      figure('score', `${of.score}${of.overridden ? '*' : ''}`, word(words, shownBandKey(shownBand(of))), words),
      figure('arr', moneyText(facts.arr, words), '', words),
      ...askOf(of, run, words),
    ],
    moved: say(movedSaid(mover, since), words),
    next: next === undefined ? '' : sayNextAction(next, words),
  };
}

/** What is asked of the customer, at its own price; nothing where nothing may be sold. */
function askOf(of: RankedAssessment, {schedules}: Run, words: Words): LabeledFigure[] {
  const ask = askFor(of);
  if (ask === null || sellsNothing(of) || offersNothing(planKindOf(of, schedules.get(of.account.row)))) return [];
  const parts = say(partsNoun(ask.parts), words);
  if (ask.arr === 0) return [figure('ask-none', parts, '', words)];
  return [figure('ask', ask.arr === null ? word(words, 'agenda-unpriced') : moneyText(ask.arr, words), parts, words)];
}

function figure(name: string, value: string, note: string, words: Words): LabeledFigure {
  return {label: word(words, `agenda-${name}`), value, note};
}

function movedSaid(mover: AgendaItem['mover'], since: Since | null): Phrase {
  if (since === null) return phrase('sidebar-moved-first');
  const base = shortDay(since.base.asOf);
  if (mover === null) return phrase('agenda-same', {base});
  const {was, why, weightedChange} = mover;
  if (was === null) return phrase('agenda-new', {base});
  const amount = Math.abs(Math.round(weightedChange));
  const weighted = amount === 0 ? [] : [phrase(`agenda-weighted-${weightedChange > 0 ? 'up' : 'down'}`, {amount})];
  const moved = phrase('agenda-change', {base, score: scoreChange(mover), why});
  return sentencesOf([moved, ...weighted]);
}

/** The decision as it stands; before there is one, the account's owner is the one to carry it out. */
function decisionOf({row, of}: AgendaItem, nameOf: ReturnType<typeof typedNames>): Decision {
  if (row !== null) return lineOf(row);
  const account = of === null ? '' : nameOf(of.account);
  return {...NO_DECISION, account, owner: of?.account.owner ?? ''};
}

const NO_DECISION = {line: 0, state: '', decision: '', due: '', dueSays: '', status: 'open', note: ''};

function choices(keys: readonly string[], words: Words): Choice[] {
  return keys.map((key) => ({id: key.slice('decision-'.length), label: word(words, key)}));
}
