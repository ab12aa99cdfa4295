import {type Ask, askFor} from '../../core/ask';
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
  /** In pixels. Few widths: neighbors of one width are set at once. */
  readonly width: number;
  readonly cell: (row: AccountRow, words: Words) => TabCell;
}

/** Every figure of an account, a column each. Source: method, Ranking. */
export const DETAILS_COLUMNS: readonly DetailsColumn[] = [
  column('rank', 70, ({of}) => count(of.rank)),
  column('move', 70, ({move}, words) => plain(move === 'new' ? word(words, 'ranking-new') : move)),
  column('account', 160, ({of}) => plain(of.account.account)),
  column('accountId', 100, ({of}) => plain(of.account.accountId)),
  column('owner', 100, ({of}) => plain(of.account.owner)),
  column('ae', 100, ({of}) => plain(of.account.ae)),
  column('segment', 100, ({of}) => plain(of.account.segment)),
  column('score', 70, ({of}) => plain(of.score)),
  column('low', 70, ({of}) => plain(of.range[0])),
  column('high', 70, ({of}) => plain(of.range[1])),
  inWords('band', 100, ({of}) => phrase(of.priority === 'Needs data' ? 'priority-Needs data' : `band-${of.band}`)),
  inWords('priority', 160, ({of}) => phrase(`priority-${of.priority}`)),
  column('guardrail', 100, ({of}, words) => plain(word(words, of.overridden ? 'setting-yes' : 'setting-no'))),
  inWords('expansion', 100, ({of}) => phrase(`expansion-${of.expansion}`)),
  inWords('timing', 200, ({of}) => phrase(`when-${of.when}`)),
  column('play', 200, ({said}) => plain(said.play)),
  inWords('offer', 200, ({of}) => of.offer && phrase(`offer-name-${of.offer.id}`)),
  column('ask', 100, ({of}) => money(askFor(of)?.arr ?? null, of)),
  inWords('askParts', 340, ({of}) => partsSaid(askFor(of))),
  inWords('runnerUp', 200, ({of}) => of.runnerUp && phrase(`offer-name-${of.runnerUp.id}`)),
  inWords('runnerUpWhy', 340, ({of}) => of.runnerUp && phrase('facts', {facts: of.runnerUp.because})),
  column('currency', 100, ({of}) => plain(of.account.currency)),
  column('arr', 100, ({of}) => money(of.facts.arr, of)),
  column('conservative', 130, ({of}) => money(of.sizing.conservative, of)),
  column('target', 130, ({of}) => money(of.sizing.target, of)),
  column('aggressive', 130, ({of}) => money(of.sizing.aggressive, of)),
  column('percent', 130, ({of}) => share(of.percentOfArr)),
  inWords('opportunity', 130, ({of}) => phrase(`opportunity-${of.opportunity}`)),
  column('win', 130, ({of}) => share(of.winProbability)),
  column('weighted', 130, ({of}) => money(of.weighted, of)),
  column('why', 400, ({said}) => plain(said.why || null)),
  column('next', 400, ({said}) => plain(said.next)),
  column('nextWho', 100, ({next}, words) => plain(next?.step ? (next.who ?? word(words, `role-${next.role}`)) : null)),
  column('nextOn', 100, ({next}, words) => day(next?.on ?? null, words)),
  column('renewal', 100, ({of}, words) => day(of.account.renewalDate, words)),
  column('optOut', 100, ({of}, words) => day(of.facts.optOut, words)),
  column('daysLeft', 100, ({of}) => plain(of.facts.daysToDeadline)),
  inWords('trigger', 200, ({of}) => openerOf(of) && phrase(`trigger-${openerOf(of)?.kind}`)),
  inWords('triggerSaid', 340, ({of}) => openerOf(of)?.evidence ?? null),
  column('confidence', 100, ({of}) => share(of.confidence)),
  factor('usage'),
  factor('growth'),
  factor('requests'),
  factor('relationship'),
  factor('timing'),
  column('readiness', 100, ({of}) => plain(of.readiness.score)),
  // The band of the other model would contradict a guardrail beside it.
  inWords('readinessBand', 160, ({of}) => (sellsNothing(of) ? null : phrase(`readiness-${of.readiness.band}`))),
  inWords('cautions', 340, ({of}) => sentences(of.cautions)),
  inWords('escalate', 340, ({of}) => sentences(of.escalations)),
  inWords('noteQuestions', 340, ({of}) => sentences(of.noteQuestions)),
  inWords('movedWhy', 340, ({mover}) => mover?.why ?? null),
  column('scoreBefore', 100, ({mover}) => plain(mover?.was?.score ?? null)),
  column('weightedChange', 100, ({mover, of}) => money(mover && Math.round(mover.weightedChange), of)),
  column('row', 100, ({of}) => count(of.account.row)),
];

function column(id: string, width: number, cellOf: DetailsColumn['cell']): DetailsColumn {
  return {id, width, cell: cellOf};
}

/** A column with what a phrase says. */
function inWords(id: string, width: number, saidOf: (row: AccountRow) => Phrase | null): DetailsColumn {
  return column(id, width, (row, words) => {
    const said = saidOf(row);
    return plain(said && say(said, words));
  });
}

/** The points of a factor; blank when nothing is known of it. */
function factor(id: FactorId): DetailsColumn {
  return column(`points-${id}`, 100, ({of}) => {
    const {points, hasData} = factorLine(of.factors, id);
    return plain(hasData ? points : null);
  });
}

/** What opens the conversation; nothing where nothing is sold. */
function openerOf(assessment: AccountRow['of']): Trigger | null {
  return sellsNothing(assessment) ? null : assessment.trigger;
}

/** The parts of the ask with their prices: "higher tier 20,000 + 20 seats (not priced yet)". */
function partsSaid(ask: Ask | null): Phrase | null {
  return ask && partsPriced(ask.parts);
}

function sentences(said: readonly Phrase[]): Phrase | null {
  return said.length === 0 ? null : sentencesOf(said);
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
