import type {BandCount, LabeledFigure, RunResult} from '../../api';
import {type Phrase, phrase} from '../../core/phrase';
import {say, type Words, word} from '../../playbook/say';
import {bandSums} from '../../tabs/meeting/bands';
import {scoreChange, weekPhrase} from '../../tabs/meeting/panels';
import {changesSince, type Since} from '../../tabs/meeting/since';
import {meetingTiles, type Tile} from '../../tabs/meeting/tiles';
import {weekLines} from '../../tabs/meeting/week';
import {styleOf} from '../../tabs/styles';
import {runOf} from '../commands/run';
import type {Scored} from '../commands/score-portfolio';
import {type AccountSheet, assessed} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';

/** How many of this week's accounts the sidebar lists. */
const WEEK_LINES = 8;

/** How many of the accounts that moved. */
const MOVED_LINES = 6;

/**
 * What a run found, compared with the run before. Asked before anything is written: writing makes this run the last.
 *
 * The assessed portfolio is gone when this returns, so that it is not kept beside the scores that are drawn next.
 */
export function resultOf(file: OpenFile, sheet: AccountSheet): Omit<RunResult, keyof Scored | 'older'> {
  const tab = assessed(sheet);
  const {settings, words} = tab;
  const run = runOf(file, tab);
  const {portfolio, comparison, nextActions} = run;
  const week = weekLines(portfolio, nextActions);
  const bands = bandSums(portfolio.accounts, settings, portfolio.totals.byCurrency === null).map(
    ({label, style, count, arr, share}): BandCount => {
      const {fill = ''} = styleOf(style, settings.bandColors);
      return {label: word(words, label), count, arr: moneyText(arr, words), share, fill};
    },
  );
  return {
    bands: bands.filter(({count}) => count > 0),
    figures: meetingTiles(portfolio, settings).map((tile) => figureOf(tile, words)),
    week: week.slice(0, WEEK_LINES).map((line) => ({
      account: line.of.account.account,
      row: line.of.account.row,
      says: say(weekPhrase(line), words),
    })),
    weekMore: moreText(week.length - WEEK_LINES, words),
    moved: movedLines(changesSince(portfolio, settings, comparison.previous), words),
  };
}

/** Who moved since the last run, and why. */
function movedLines(since: Since | null, words: Words): string[] {
  if (since === null) return [word(words, 'sidebar-moved-first')];
  const {movers} = since;
  if (movers.length === 0) return [word(words, 'meeting-moved-none')];
  const lines = movers.slice(0, MOVED_LINES).map((mover) => {
    const account = mover.is?.account ?? mover.was?.account ?? '';
    return say(phrase('sidebar-moved', {account, score: scoreChange(mover), why: mover.why}), words);
  });
  const more = moreText(movers.length - MOVED_LINES, words);
  return more === '' ? lines : [...lines, more];
}

/** Money without decimals, or that it is unknown. */
export function moneyText(amount: number | null, words: Words): string {
  return say(amount === null ? phrase('ranking-unknown') : phrase('sidebar-money', {amount}), words);
}

/** "and 12 more", or nothing. */
export function moreText(count: number, words: Words): string {
  return count > 0 ? say(phrase('sidebar-more', {count}), words) : '';
}

function figureOf({label, value, note}: Tile, words: Words): LabeledFigure {
  return {label: say(label, words), value: tileText(value, words), note: say(note, words)};
}

function tileText(value: Tile['value'], words: Words): string {
  if (typeof value === 'number') return moneyText(value, words);
  return say(value as Phrase, words);
}
