import type {RankedAssessment} from '../../core/assessment';
import type {CalendarStep} from '../../core/calendar/step';
import {type Phrase, phrase} from '../../core/phrase';
import {say, type Words, word} from '../../playbook/say';
import type {TabCell, TabValue} from '../model';
import {BAND_STYLE, type StyleId} from '../styles';
import {nextAction} from './next-action';
import {whyNow} from './why-now';

/** What a row of the ranking is made from. */
export interface RankingRow {
  readonly of: RankedAssessment;
  /** Places gained or lost since the last run; `null` when there is nothing to compare with. */
  readonly move: number | 'new' | null;
  /** The first step of the account's calendar. */
  readonly first: CalendarStep | undefined;
  /** The row of the account's plan in the Plan tab. */
  readonly planRow: number | undefined;
}

/** A column of the ranking. */
export interface RankingColumn {
  readonly id: string;
  /** In pixels; the heading's words stay whole in every language, also in letters wider than Arial's. */
  readonly width: number;
  readonly align?: 'right' | 'center';
  readonly cell: (row: RankingRow, words: Words) => TabCell;
}

/** The columns of the ranking, in order. Source: method, section 9. */
export const RANKING_COLUMNS: readonly RankingColumn[] = [
  {id: 'rank', width: 46, align: 'center', cell: ({of}) => styled(of.rank, 'centered-integer')},
  {id: 'move', width: 50, align: 'center', cell: ({move}, words) => styled(moveText(move, words), 'centered')},
  {id: 'account', width: 176, cell: accountCell},
  {id: 'owner', width: 72, cell: ({of}) => styled(of.account.owner, 'body')},
  {id: 'score', width: 52, align: 'center', cell: ({of}) => styled(of.score, of.overridden ? 'score-star' : 'score')},
  {id: 'band', width: 80, align: 'center', cell: bandCell},
  {id: 'readiness', width: 84, align: 'center', cell: ({of}) => styled(of.readiness.score, 'centered-integer')},
  {id: 'priority', width: 92, cell: ({of}, words) => text(phrase(`priority-label-${of.priority}`), words)},
  {id: 'expansion', width: 84, cell: ({of}, words) => text(phrase(`expansion-${of.expansion}`), words)},
  {id: 'timing', width: 70, cell: ({of}, words) => text(phrase(`when-${of.when}`), words)},
  {id: 'play', width: 68, cell: ({of}, words) => text(of.play && phrase(`play-${of.play}`), words)},
  {id: 'arr', width: 66, align: 'right', cell: ({of}) => styled(of.facts.arr, 'money')},
  {id: 'conservative', width: 104, align: 'right', cell: ({of}) => styled(of.sizing.conservative, 'money')},
  {id: 'aggressive', width: 90, align: 'right', cell: ({of}) => styled(of.sizing.aggressive, 'money')},
  {id: 'target', width: 66, align: 'right', cell: ({of}) => styled(of.sizing.target, 'money-strong')},
  {id: 'percent', width: 48, align: 'right', cell: ({of}) => styled(of.percentOfArr, 'percent')},
  {id: 'opportunity', width: 92, cell: ({of}, words) => text(phrase(`opportunity-${of.opportunity}`), words)},
  {id: 'weighted', width: 76, align: 'right', cell: ({of}) => styled(of.weighted, 'money')},
  {id: 'offer', width: 80, cell: ({of}, words) => text(of.offer && phrase(`offer-name-${of.offer.id}`), words)},
  {id: 'trigger', width: 84, cell: ({of}, words) => text(triggerOf(of), words)},
  {id: 'why', width: 230, cell: ({of}, words) => text(whyNow(of), words)},
  {id: 'next', width: 210, cell: ({of, first}, words) => text(nextAction(of, first), words)},
  {id: 'renewal', width: 76, align: 'center', cell: ({of}) => dayCell(of.account.renewalDate)},
  {id: 'optOut', width: 76, align: 'center', cell: ({of}) => dayCell(of.facts.optOut)},
  {id: 'daysLeft', width: 48, align: 'right', cell: ({of}) => styled(of.facts.daysToDeadline, 'integer')},
  {id: 'confidence', width: 90, align: 'right', cell: ({of}) => styled(of.confidence, 'percent')},
  {id: 'range', width: 56, align: 'center', cell: rangeCell},
  {id: 'escalate', width: 120, cell: ({of}, words) => text(escalation(of), words)},
];

function accountCell({of, planRow}: RankingRow, words: Words): TabCell {
  const name = of.account.account;
  const toAccount = {to: 'accounts', row: of.account.row} as const;
  if (planRow === undefined) return {value: name, style: 'link-strong', link: toAccount};
  const plan = word(words, 'ranking-plan-link');
  const value = `${name}\n${plan}`;
  return {
    value,
    style: 'link-strong',
    linkedText: [
      {from: 0, to: name.length, link: toAccount},
      {from: name.length + 1, to: value.length, link: {to: 'plan', row: planRow}},
    ],
  };
}

function bandCell({of}: RankingRow, words: Words): TabCell {
  if (of.priority === 'Needs data') return styled(word(words, 'ranking-band-none'), 'band-none');
  return {...text(phrase(`band-label-${of.band}`), words), style: BAND_STYLE[of.band]};
}

function rangeCell({of: {range}}: RankingRow, words: Words): TabCell {
  const [low, high] = range;
  return {...text(phrase('ranking-range', {low, high}), words), style: 'centered'};
}

function moveText(move: RankingRow['move'], words: Words): string | null {
  if (move === null) return null;
  if (move === 'new') return word(words, 'ranking-new');
  if (move === 0) return '=';
  return move > 0 ? `▲${move}` : `▼${-move}`;
}

function triggerOf({trigger}: RankedAssessment): Phrase | null {
  return trigger && phrase('ranking-trigger', {kind: phrase(`trigger-${trigger.kind}`), on: trigger.on});
}

function escalation({escalations}: RankedAssessment): Phrase | null {
  return escalations.length === 0 ? null : phrase('sentences', {sentences: escalations});
}

function dayCell(day: string | null): TabCell {
  return styled(day && {day}, 'day');
}

function text(said: Phrase | null, words: Words): TabCell {
  return styled(said && say(said, words), 'body');
}

function styled(value: TabValue, style: StyleId): TabCell {
  return {value, style};
}
