import type {LabeledText, Preview} from '../api';
import type {RankedAssessment} from '../core/assessment';
import {shortDay} from '../core/day-said';
import {allOf, type Phrase, phrase, sentencesOf} from '../core/phrase';
import {say, type Words} from '../playbook/say';
import type {CalendarContent} from '../tabs/calendar/build';
import {dayIn} from '../tabs/kept/cell';
import {ADDED} from '../tabs/kept/read-typed';
import type {Run} from '../tabs/run';
import {moreText} from './say-figures';

type PreviewOf = Omit<Preview, 'built'>;

const MAX_LISTED = 25;

/** Whom the Plan tab would be about: the accounts that were chosen, by the rows that are selected or without. */
export function planPreview(
  chosen: readonly RankedAssessment[],
  {schedules}: Run,
  isSelected: boolean,
  words: Words,
): PreviewOf {
  const key = isSelected ? 'preview-plan-selected' : 'preview-plan';
  const summary = chosen.length === 0 ? phrase('preview-nobody') : phrase(key, {count: chosen.length});
  return {
    ...listed(chosen, words, ({account}) => {
      const {kind = 'none', steps = []} = schedules.get(account.row) ?? {};
      return phrase(kind === 'none' && steps.length > 0 ? 'schedule-kind-check' : `schedule-kind-${kind}`);
    }),
    summary: say(summary, words),
  };
}

/** What the Calendar tab would hold for so many days. */
export function calendarPreview(
  {lines, frame}: CalendarContent,
  accounts: readonly RankedAssessment[],
  days: number,
  words: Words,
): PreviewOf {
  const steps = lines.filter(({action, gone}) => action !== ADDED && !gone);
  const firsts = new Map<number, string>();
  for (const {row, phase, fields} of steps) {
    const start = dayIn(fields.start);
    if (!firsts.has(row) && start !== null)
      firsts.set(row, say(phrase('preview-first', {phase, start: shortDay(start)}), words));
  }
  const placed = accounts.filter(({account}) => firsts.has(account.row));
  const summary = [phrase('preview-calendar', {accounts: placed.length, steps: steps.length, days})];
  if (frame.waiting > 0) summary.push(phrase('calendar-no-place', {count: frame.waiting}));
  return {
    ...listed(placed, words, ({account}) => allOf(firsts.get(account.row) ?? '')),
    summary: say(placed.length === 0 ? phrase('calendar-empty') : sentencesOf(summary), words),
  };
}

function listed(
  chosen: readonly RankedAssessment[],
  words: Words,
  text: (each: RankedAssessment) => Phrase,
): Pick<Preview, 'who' | 'more'> {
  const who = chosen
    .slice(0, MAX_LISTED)
    .map((each): LabeledText => ({label: each.account.account, text: say(text(each), words)}));
  return {who, more: moreText(chosen.length - MAX_LISTED, words)};
}
