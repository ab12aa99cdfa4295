import {askFor} from '../../core/ask';
import type {RankedAssessment, Trigger} from '../../core/assessment';
import {factorLine} from '../../core/factors';
import {type Phrase, phrase, sentencesOf} from '../../core/phrase';
import {partsPriced} from '../../core/plan/offer-words';
import type {FactorId} from '../../core/playbook';
import {sellsNothing} from '../../core/reasons';
import {say, type Words, word} from '../../playbook/say';
import {cell} from '../cells';
import type {TabCell, TabValue} from '../model';
import type {AccountRow} from '../ranking/row';
import {formatOfMoney} from '../styles';

/** A column of Details: plain cells that can be filtered and pivoted. */
export interface DetailsColumn {
  readonly id: string;
  /** In pixels; 100 when left out. Few widths: neighbors of one width are set at once. */
  readonly width?: number;
  readonly cell: (row: AccountRow, words: Words) => TabCell;
}

/** Every figure of an account, a column each. Source: method, Ranking. */
export const DETAILS_COLUMNS: readonly DetailsColumn[] = [
  {id: 'rank', width: 70, cell: ({of}) => count(of.rank)},
  {id: 'move', width: 70, cell: ({move}, words) => plain(move === 'new' ? word(words, 'ranking-new') : move)},
  {id: 'account', width: 160, cell: ({of}) => plain(of.account.account)},
  {id: 'accountId', cell: ({of}) => plain(of.account.accountId)},
  {id: 'owner', cell: ({of}) => plain(of.account.owner)},
  {id: 'ae', cell: ({of}) => plain(of.account.ae)},
  {id: 'segment', cell: ({of}) => plain(of.account.segment)},
  {id: 'score', width: 70, cell: ({of}) => plain(of.score)},
  {id: 'low', width: 70, cell: ({of}) => plain(of.range[0])},
  {id: 'high', width: 70, cell: ({of}) => plain(of.range[1])},
  {
    id: 'band',
    cell: ({of}, words) =>
      text(phrase(of.priority === 'Needs data' ? 'priority-Needs data' : `band-${of.band}`), words),
  },
  {id: 'priority', width: 160, cell: ({of}, words) => text(phrase(`priority-${of.priority}`), words)},
  {id: 'guardrail', cell: ({of}, words) => plain(word(words, of.overridden ? 'setting-yes' : 'setting-no'))},
  {id: 'expansion', cell: ({of}, words) => text(phrase(`expansion-${of.expansion}`), words)},
  {id: 'timing', width: 200, cell: ({of}, words) => text(phrase(`when-${of.when}`), words)},
  {id: 'play', width: 200, cell: ({said}) => plain(said.play)},
  {id: 'offer', width: 200, cell: ({of}, words) => text(of.offer && phrase(`offer-name-${of.offer.id}`), words)},
  {id: 'ask', cell: ({of}) => money(askFor(of)?.arr ?? null, of)},
  {id: 'askParts', width: 340, cell: askPartsCell},
  {
    id: 'runnerUp',
    width: 200,
    cell: ({of}, words) => text(of.runnerUp && phrase(`offer-name-${of.runnerUp.id}`), words),
  },
  {id: 'runnerUpWhy', width: 340, cell: ({of}, words) => text(of.runnerUp && facts(of.runnerUp.because), words)},
  {id: 'currency', cell: ({of}) => plain(of.account.currency)},
  {id: 'arr', cell: ({of}) => money(of.facts.arr, of)},
  {id: 'conservative', width: 130, cell: ({of}) => money(of.sizing.conservative, of)},
  {id: 'target', width: 130, cell: ({of}) => money(of.sizing.target, of)},
  {id: 'aggressive', width: 130, cell: ({of}) => money(of.sizing.aggressive, of)},
  {id: 'percent', width: 130, cell: ({of}) => share(of.percentOfArr)},
  {id: 'opportunity', width: 130, cell: ({of}, words) => text(phrase(`opportunity-${of.opportunity}`), words)},
  {id: 'win', width: 130, cell: ({of}) => share(of.winProbability)},
  {id: 'weighted', width: 130, cell: ({of}) => money(of.weighted, of)},
  {id: 'why', width: 400, cell: ({said}) => plain(said.why || null)},
  {id: 'next', width: 400, cell: ({said}) => plain(said.next)},
  {
    id: 'nextWho',
    cell: ({next}, words) => plain(next?.step ? (next.who ?? word(words, `role-${next.role}`)) : null),
  },
  {id: 'nextOn', cell: ({next}, words) => day(next?.on ?? null, words)},
  {id: 'renewal', cell: ({of}, words) => day(of.account.renewalDate, words)},
  {id: 'optOut', cell: ({of}, words) => day(of.facts.optOut, words)},
  {id: 'daysLeft', cell: ({of}) => plain(of.facts.daysToDeadline)},
  {
    id: 'trigger',
    width: 200,
    cell: ({of}, words) => text(openerOf(of) && phrase(`trigger-${openerOf(of)?.kind}`), words),
  },
  {id: 'triggerSaid', width: 340, cell: ({of}, words) => text(openerOf(of)?.evidence ?? null, words)},
  {id: 'confidence', cell: ({of}) => share(of.confidence)},
  factor('usage'),
  factor('growth'),
  factor('requests'),
  factor('relationship'),
  factor('timing'),
  {id: 'readiness', cell: ({of}) => plain(of.readiness.score)},
  {id: 'readinessBand', width: 160, cell: readinessBandCell},
  {id: 'cautions', width: 340, cell: ({of}, words) => text(sentences(of.cautions), words)},
  {id: 'escalate', width: 340, cell: ({of}, words) => text(sentences(of.escalations), words)},
  {id: 'noteQuestions', width: 340, cell: ({of}, words) => text(sentences(of.noteQuestions), words)},
  {id: 'movedWhy', width: 340, cell: ({mover}, words) => text(mover?.why ?? null, words)},
  {id: 'scoreBefore', cell: ({mover}) => plain(mover?.was?.score ?? null)},
  {id: 'weightedChange', cell: ({mover, of}) => money(mover && Math.round(mover.weightedChange), of)},
  {id: 'row', cell: ({of}) => count(of.account.row)},
];

/** The points of a factor; blank when nothing is known of it. */
function factor(id: FactorId): DetailsColumn {
  return {
    id: `points-${id}`,
    cell: ({of}) => {
      const {points, hasData} = factorLine(of.factors, id);
      return plain(hasData ? points : null);
    },
  };
}

/** What opens the conversation; nothing where nothing is sold. */
function openerOf(assessment: AccountRow['of']): Trigger | null {
  return sellsNothing(assessment) ? null : assessment.trigger;
}

/** The band of the other model would contradict a guardrail beside it. */
function readinessBandCell({of}: AccountRow, words: Words): TabCell {
  return sellsNothing(of) ? plain(null) : text(phrase(`readiness-${of.readiness.band}`), words);
}

/** The parts of the ask with their prices: "higher tier 20,000 + 20 seats (not priced yet)". */
function askPartsCell({of}: AccountRow, words: Words): TabCell {
  const ask = askFor(of);
  if (ask === null) return plain(null);
  return text(partsPriced(ask.parts), words);
}

function sentences(said: readonly Phrase[]): Phrase | null {
  return said.length === 0 ? null : sentencesOf(said);
}

function facts(said: readonly Phrase[]): Phrase {
  return phrase('facts', {facts: said});
}

function text(said: Phrase | null, words: Words): TabCell {
  return plain(said && say(said, words));
}

function plain(value: TabValue): TabCell {
  if (value === null) return BLANK;
  // The blank behind a whole number keeps it off the text in the next column.
  return Number.isInteger(value) ? count(value as number) : cell(value, 'plain');
}

/** A third of all cells: one stands for them all. */
const BLANK = cell(null, 'plain');

function count(value: number): TabCell {
  return {value, style: 'plain', format: '0_)'};
}

function money(value: number | null, {account}: RankedAssessment): TabCell {
  return {value, style: 'plain', format: '#,##0_)', ...formatOfMoney(account)};
}

function share(value: number | null): TabCell {
  return {value, style: 'plain', format: '0%_)'};
}

function day(value: string | null, words: Words): TabCell {
  return {value: value && {day: value}, style: 'plain', format: word(words, 'day-format')};
}
