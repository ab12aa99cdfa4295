import type {Role} from '../../core/calendar/step';
import type {Day} from '../../core/day';
import {phrase} from '../../core/phrase';
import type {Say} from '../../core/plan/placeholders';
import type {AccountPlan} from '../../core/plan/plan';
import type {PlannedPlay} from '../../core/plan/plays';
import type {RenewalStrategy} from '../../core/plan/renewal';
import {cleanText, dayPhrase} from '../../core/plan/wording';
import type {RowId} from '../kept/row-key';
import {glanceOf, stateOf} from './glance';
import {cell, heading, keyedLine, type Line, labelled, moneyCell, moneyHeading} from './line';
import {sizingOf} from './sizing';

/** Everything below an account's name, in the order in which one prepares for a call. */
export function blockOf(plan: AccountPlan, identity: string, say: Say): Line[] {
  return [
    ...glanceOf(plan, say),
    ...stepsOf(plan, identity, say),
    ...openingOf(plan, say),
    ...signalsOf(plan, say),
    ...stateOf(plan, say),
    ...playsOf(plan, say),
    ...(plan.sells ? sizingOf(plan, say) : []),
    ...caseOf(plan, say),
    ...peopleOf(plan, say),
    ...objectionsOf(plan, say),
    ...risksOf(plan, say),
    ...(plan.renewal === null ? [] : renewalOf(plan, plan.renewal, identity, say)),
  ];
}

function stepsOf({steps, assessment}: AccountPlan, identity: string, say: Say): Line[] {
  const {row} = assessment.account;
  return [
    heading(say(phrase('plan-section-steps')), ...actionHeadings(say)),
    ...steps.map(({key, action, owner, role, due}, index) =>
      actionLine(
        say(phrase('plan-label-step', {number: index + 1})),
        action,
        {identity, row, action: key, owner: ownerSaid(owner, role, say), due},
        say,
      ),
    ),
  ];
}

function openingOf({opening, email}: AccountPlan, say: Say): Line[] {
  const told = (key: string) => say(phrase(key));
  return [
    heading(told('plan-section-opening')),
    ...labelled(told('plan-label-opening'), opening, 'copy'),
    ...labelled(told('plan-label-subject'), email.subject, 'copy'),
    ...labelled(told('plan-label-email'), email.body, 'copy'),
  ];
}

function signalsOf({signals}: AccountPlan, say: Say): Line[] {
  const lines = signals.flatMap(({signal, propose}) =>
    labelled(
      say(phrase(`plan-category-${signal.category}`)),
      say(
        phrase(propose === '' ? 'plan-signal-only' : 'plan-signal', {evidence: capital(say(signal.evidence)), propose}),
      ),
    ),
  );
  const none = labelled('', say(phrase('plan-signals-none')), 'quiet');
  return [heading(say(phrase('plan-section-signals'))), ...(lines.length === 0 ? none : lines)];
}

function playsOf({plays, kind}: AccountPlan, say: Say): Line[] {
  if (plays.length === 0) return [];
  const money = plays.some(({arr}) => arr !== null) ? [say(phrase('plan-column-arr'))] : [];
  return [
    moneyHeading(say(phrase('plan-section-plays')), ...money),
    ...plays.flatMap((play) => playLines(play, kind === 'Fix first', say)),
  ];
}

function playLines(play: PlannedPlay, afterwards: boolean, say: Say): Line[] {
  const told = (key: string) => say(phrase(key));
  const name = phrase(`plan-play-${play.script}`);
  const title = play.first ? name : phrase(afterwards ? 'plan-play-after' : 'plan-play-else', {play: name});
  const why = [...new Set(play.whyNow.map((each) => capital(say(each))))];
  return [
    {cells: [cell(say(title), 'strong'), cell(play.what, 'strong'), moneyCell(play.arr, true)]},
    ...labelled(told('plan-play-why'), why.join(told('plan-why-separator'))),
    ...labelled(told('plan-play-value'), play.value),
    ...labelled(told('plan-play-approach'), play.approach),
    ...labelled(told('plan-play-talk'), play.talk, 'copy'),
  ];
}

function caseOf({businessCase}: AccountPlan, say: Say): Line[] {
  const told = (key: string) => say(phrase(key));
  return [
    heading(told('plan-section-case')),
    ...labelled(told('plan-label-today'), businessCase.today),
    ...labelled(told('plan-label-adds'), businessCase.adds),
    ...labelled(told('plan-label-cost'), businessCase.cost),
    ...labelled(told('plan-label-fill'), businessCase.fillIn),
  ];
}

function peopleOf({people}: AccountPlan, say: Say): Line[] {
  return [
    heading(say(phrase('plan-section-people'))),
    ...people.flatMap(({role, text}) => labelled(say(phrase(`plan-who-${role}`)), text)),
  ];
}

function objectionsOf({objections}: AccountPlan, say: Say): Line[] {
  if (objections.length === 0) return [];
  return [
    heading(say(phrase('plan-section-objections'))),
    ...objections.flatMap(({says, answer}) => labelled(says, answer)),
  ];
}

function risksOf({risks}: AccountPlan, say: Say): Line[] {
  return [heading(say(phrase('plan-section-risks'))), ...risks.flatMap(({says, answer}) => labelled(says, answer))];
}

function renewalOf(plan: AccountPlan, strategy: RenewalStrategy, identity: string, say: Say): Line[] {
  const {account} = plan.assessment;
  const what = strategy.deadline === strategy.renewalDate ? 'renewal' : 'opt-out';
  const outlook = phrase('plan-renewal-outlook', {
    risk: phrase(`plan-risk-${strategy.risk}`),
    expansion: phrase(`plan-expansion-${strategy.expansion}`),
    day: dayPhrase(strategy.deadline),
    what: phrase(`plan-renewal-counts-${what}`),
  });
  return [
    heading(say(phrase('plan-section-renewal')), ...actionHeadings(say)),
    ...labelled(say(phrase('plan-label-renewal-risk')), say(outlook)),
    ...strategy.timeline.map(({id, weeksBefore, action, owner, role, due, wasDue}) =>
      actionLine(
        say(phrase('plan-weeks', {weeks: weeksBefore})),
        wasDue === null ? action : say(phrase('plan-was-due', {action, day: dayPhrase(wasDue)})),
        {identity, row: account.row, action: id, owner: ownerSaid(owner, role, say), due},
        say,
      ),
    ),
    heading(say(phrase('plan-section-guide'))),
    ...strategy.guide.flatMap(({key, text}) => labelled(say(phrase(`plan-guide-${key}`)), text)),
  ];
}

/** The headings over what people fill in beside a step. */
function actionHeadings(say: Say): string[] {
  return ['owner', 'due', 'status', 'notes'].map((column) => say(phrase(`plan-column-${column}`)));
}

function actionLine(
  label: string,
  text: string,
  {owner, due, ...id}: RowId & {owner: string; due: Day},
  say: Say,
): Line {
  const typed = [cell(owner), cell({day: due}, 'day'), cell(say(phrase('status-todo'))), cell(null)];
  return keyedLine([cell(label, 'label'), cell(text), ...typed], id, ['owner', 'due', 'status', 'notes']);
}

function ownerSaid(owner: string | null, role: Role, say: Say): string {
  return owner === null ? say(phrase(`plan-role-${role}`)) : cleanText(owner);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
