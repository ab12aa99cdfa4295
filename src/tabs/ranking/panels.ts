import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {addDays} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import type {NextAction} from '../../core/schedule/step';
import {stepShort} from '../steps/step-words';
import type {Moves} from './moves';

/** A line of a panel: whom it is about, and what it says. */
export interface PanelLine {
  readonly about: RankedAssessment;
  readonly says: Phrase;
}

/** What is to be done within a week of the as-of date, overdue steps included, but for accounts that are protected. */
export function weekLines({accounts, asOf}: Portfolio, nextActionOf: (row: number) => NextAction | null): PanelLine[] {
  const last = addDays(asOf, 6);
  return accounts.flatMap((about) => {
    const next = isProtected(about) ? null : nextActionOf(about.account.row);
    if (!next?.step || next.on === null || next.on > last) return [];
    return [{about, says: stepShort(next.step, next.schedule)}];
  });
}

/** What moved since the last run, the most telling first. */
export function movedLines(moves: Moves | null, {accounts}: Portfolio): Phrase[] {
  if (moves === null) return [phrase('ranking-moved-first')];
  const {newlyHot, lostHeat, targetChange, weightedChange} = moves;
  const up = movers(accounts, moves, 1);
  const down = movers(accounts, moves, -1);
  const lines = [
    ...(newlyHot.length > 0 ? [phrase('ranking-moved-hot', {accounts: names(newlyHot)})] : []),
    ...(lostHeat.length > 0 ? [phrase('ranking-moved-cold', {accounts: names(lostHeat)})] : []),
    ...(up.length > 0 ? [phrase('ranking-moved-up', {moves: up})] : []),
    ...(down.length > 0 ? [phrase('ranking-moved-down', {moves: down})] : []),
  ];
  const value = phrase('ranking-moved-value', {target: changed(targetChange), weighted: changed(weightedChange)});
  return [...(lines.length > 0 ? lines : [phrase('ranking-moved-nothing')]), value];
}

/** Whether an account is kept before anything is sold to it. */
function isProtected({priority}: RankedAssessment): boolean {
  return priority === 'Defend first' || priority === 'Adopt first';
}

/** How many accounts a line names. */
const MAX_NAMED = 3;

/** The accounts that moved furthest in one direction; those that moved as far stay in rank order. */
function movers(accounts: readonly RankedAssessment[], {places}: Moves, direction: 1 | -1): Phrase[] {
  return accounts
    .map((each) => ({each, moved: Number(places.get(each.account.row)) * direction}))
    .filter(({moved}) => moved > 0)
    .sort((a, b) => b.moved - a.moved)
    .slice(0, MAX_NAMED)
    .map(({each, moved}) => phrase('ranking-moved-one', {account: shortName(each), places: moved}));
}

function names(accounts: readonly RankedAssessment[]): string[] {
  const shown = accounts.slice(0, MAX_NAMED).map(shortName);
  return accounts.length > MAX_NAMED ? [...shown, `+${accounts.length - MAX_NAMED}`] : shown;
}

function shortName({account: {account}}: RankedAssessment): string {
  return shortened(account, 28);
}

/** Text on one line of at most so many letters, with … for what is left out; a Chinese character counts as two. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text.replace(/\s+/g, ' '));
  let room = length;
  for (const [index, character] of characters.entries()) {
    const size = widthOf(character);
    const rest = characters.length - index - 1;
    if (size > room || (rest > 0 && size === room)) return `${characters.slice(0, index).join('').trim()}…`;
    room -= size;
  }
  return characters.join('');
}

function widthOf(character: string): number {
  return character >= '\u2e80' ? 2 : 1;
}

function changed(change: number | null): Phrase {
  if (change === null) return phrase('ranking-unknown');
  if (Math.round(change) === 0) return phrase('ranking-moved-same');
  return change > 0 ? phrase('ranking-moved-plus', {change}) : phrase('ranking-moved-minus', {change: -change});
}
