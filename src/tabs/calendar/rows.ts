import type {Trigger} from '../../core/assessment';
import type {CalendarStep, Role, StepId} from '../../core/calendar/step';
import {type Figure, type Phrase, phrase} from '../../core/phrase';
import {say, type Words, word} from '../../playbook/say';
import type {FreshRow} from '../kept/keep-typed';

/** A step of the calendar as the cells of its row. */
export interface StepRow extends FreshRow {
  readonly action: StepId;
  readonly account: string;
}

/** The calendar's steps as rows, in their order. */
export function rowsOf(
  steps: readonly CalendarStep[],
  identities: ReadonlyMap<number, string>,
  words: Words,
): StepRow[] {
  return steps.map((step) => {
    const {account, row} = step.of.account;
    return {
      identity: identities.get(row) ?? account,
      row,
      action: step.step,
      account,
      fields: {
        owner: ownerOf(step, words),
        action: say(actionOf(step), words),
        goal: say(goalOf(step), words),
        start: {day: step.start},
        end: {day: step.end},
        status: word(words, 'status-todo'),
        notes: null,
      },
    };
  });
}

/** What a step's phase is called. */
export function phaseName(step: string, words: Words): string {
  return words[`phase-${step}`] ?? step;
}

function ownerOf({of: {account}, role}: CalendarStep, words: Words): string {
  if (role === 'Legal') return word(words, 'calendar-legal');
  return STAND_INS[role].map((field) => account[field]).find((name) => name !== null) ?? '';
}

/** Who does a role's work, and who when the sheet names nobody. */
const STAND_INS: Readonly<Record<Exclude<Role, 'Legal'>, readonly ('owner' | 'ae')[]>> = {
  CSM: ['owner', 'ae'],
  AE: ['ae', 'owner'],
};

/** What to do in a step, and since when it should be done; an opening names its reason, where there is one to name. */
export function actionOf(step: CalendarStep, reason = step.of.trigger): Phrase {
  const action = plainActionOf(step, reason);
  return step.wasDue === null ? action : phrase('calendar-overdue', {action, due: step.wasDue});
}

function plainActionOf({of, step}: CalendarStep, reason: Trigger | null): Phrase {
  const figures = {contact: contactOf(of.account), offer: of.offer ? phrase(`offer-${of.offer.id}`) : NEXT_STEP};
  if (step === 'opening') return openingOf(of, reason, figures);
  if (step === 'renewal-proposal' && isHeldBack(of)) return phrase('action-renewal-proposal-only');
  return phrase(`action-${step}`, figures);
}

function openingOf(
  {priority, facts}: CalendarStep['of'],
  reason: Trigger | null,
  figures: Readonly<Record<string, Figure>>,
): Phrase {
  if (priority === 'Reconnect first' && facts.daysSinceContact !== null) {
    return phrase('action-reconnect', {...figures, days: facts.daysSinceContact});
  }
  return reason === null
    ? phrase('action-opening', figures)
    : phrase('action-opening-because', {...figures, trigger: reason.evidence});
}

function goalOf({of, step}: CalendarStep): Phrase {
  const {target} = of.sizing;
  if (step === 'proposal' && target !== null) return phrase('goal-proposal-worth', {target});
  return phrase(`goal-${step}`, {deadline: of.facts.optOut ?? of.account.renewalDate ?? ''});
}

/** Accounts that hear nothing of more while their renewal is on the table. */
function isHeldBack({priority}: CalendarStep['of']): boolean {
  return priority === 'Defend first' || priority === 'Adopt first' || priority === 'Fix first';
}

function contactOf({contact, champion, decisionMaker}: CalendarStep['of']['account']): Figure {
  return contact ?? champion ?? decisionMaker ?? phrase('calendar-contact');
}

const NEXT_STEP = phrase('calendar-next-step');
