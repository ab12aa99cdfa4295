import type {BandCount, Figure, RunResult} from '../../api';
import {type Phrase, phrase} from '../../core/phrase';
import {say, type Words, word} from '../../playbook/say';
import {bandSums} from '../../tabs/ranking/bands';
import {movesOf} from '../../tabs/ranking/moves';
import {movedLines, weekLines} from '../../tabs/ranking/panels';
import {type Tile, tilesOf} from '../../tabs/ranking/tiles';
import {styleOf} from '../../tabs/styles';
import {runOf} from '../commands/run';
import type {Scored} from '../commands/score-portfolio';
import {type AccountSheet, assessed} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';

/** How many of this week's accounts the sidebar lists. */
const WEEK_LINES = 8;

/**
 * What a run found, compared with the run before. Asked before anything is written: writing makes this run the last.
 *
 * The assessed portfolio is gone when this returns, so that it is not kept beside the scores that are drawn next.
 */
export function resultOf(file: OpenFile, sheet: AccountSheet): Omit<RunResult, keyof Scored> {
  const tab = assessed(sheet);
  const {settings, words} = tab;
  const {portfolio, comparison, nextActionOf} = runOf(file, tab);
  const week = weekLines(portfolio, nextActionOf);
  const moves = movesOf(portfolio, comparison.previous);
  const bands = bandSums(portfolio.accounts, settings).map(({label, style, count, arr, share}): BandCount => {
    const {fill = ''} = styleOf(style, settings.bandColours);
    return {label: word(words, label), count, arr: moneyText(arr, words), share, fill};
  });
  return {
    bands: bands.filter(({count}) => count > 0),
    figures: tilesOf(portfolio, settings)
      .filter(({label}) => FIGURES.includes(label.key))
      .map((tile) => figureOf(tile, words)),
    week: week.slice(0, WEEK_LINES).map(({about, says}) => ({
      account: about.account.account,
      row: about.account.row,
      says: say(says, words),
    })),
    weekMore: moreText(week.length - WEEK_LINES, words),
    moved: movedLines(moves, portfolio).map((line) => say(line, words)),
  };
}

/** Money without decimals, or that it is unknown. */
export function moneyText(amount: number | null, words: Words): string {
  return say(amount === null ? phrase('ranking-unknown') : phrase('sidebar-money', {amount}), words);
}

/** "and 12 more", or nothing. */
export function moreText(count: number, words: Words): string {
  return count > 0 ? say(phrase('sidebar-more', {count}), words) : '';
}

const FIGURES = ['ranking-tile-arr', 'ranking-tile-weighted', 'ranking-tile-nrr', 'ranking-tile-grr'];

function figureOf({label, value, style, note}: Tile, words: Words): Figure {
  return {label: say(label, words), value: tileText(value, style, words), note: say(note, words)};
}

function tileText(value: Tile['value'], style: Tile['style'], words: Words): string {
  if (typeof value !== 'number') return typeof value === 'object' && value !== null ? say(value as Phrase, words) : '';
  return style === 'tile-percent' ? say(phrase('sidebar-percent', {share: value}), words) : moneyText(value, words);
}
