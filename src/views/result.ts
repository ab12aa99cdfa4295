import type {BandCount, LabeledFigure, RunResult} from '../api';
import {phrase} from '../core/phrase';
import type {Settings} from '../core/playbook';
import {say, type Words, word} from '../playbook/say';
import type {HistoryRun} from '../tabs/history/history';
import {bandSums} from '../tabs/meeting/bands';
import {scoreChange, weekPhrase} from '../tabs/meeting/panels';
import {changesSince, type Since} from '../tabs/meeting/since';
import {meetingTiles, type Tile} from '../tabs/meeting/tiles';
import {weekLines} from '../tabs/meeting/week';
import type {Run} from '../tabs/run';
import {styleOf} from '../tabs/styles';
import {moneyText, moreText} from './say-figures';

/** How many of this week's accounts the sidebar lists. */
const WEEK_LINES = 8;

const MOVED_LINES = 6;

/** What a run found, compared with the run before; what writing it says is told beside it. */
export function resultView(
  {portfolio, nextActions}: Run,
  previous: HistoryRun | null,
  {settings, words}: {readonly settings: Settings; readonly words: Words},
): Omit<RunResult, 'tab' | 'message' | 'shortFilter' | 'older'> {
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
    moved: movedLines(changesSince(portfolio, settings, previous), words),
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

function figureOf({label, value, note}: Tile, words: Words): LabeledFigure {
  const text = typeof value === 'number' ? moneyText(value, words) : say(value, words);
  return {label: say(label, words), value: text, note: say(note, words)};
}
