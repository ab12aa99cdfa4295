import type {BandCount, LabeledFigure, RunResult, WeekLine} from '../../src/api';
import {button, type Content, div, el, list, part, quiet} from '../element';
import {t} from '../words';

/** What the view of a result can ask for. */
interface ResultActions {
  readonly openAccount: (row: number) => void;
  readonly buildRanking: () => void;
  readonly goToMeeting: () => void;
}

/** What a run found: bands, figures, this week's list, what moved, and how long it took. */
export function resultView(
  {message, older, bands, figures, week, weekMore, moved}: RunResult,
  seconds: number,
  isStale: boolean,
  {openAccount, buildRanking, goToMeeting}: ResultActions,
): Content {
  return el(
    'div',
    {class: isStale ? 'stack stale' : 'stack', id: 'result'},
    div('ends', el('h2', {}, t('result')), quiet(t('took', {seconds: seconds.toFixed(1)}))),
    isStale ? el('p', {class: 'card care', id: 'stale', role: 'status'}, t('stale')) : null,
    el('p', {}, message),
    part(t('bands'), bandBars(bands)),
    figuresView(figures),
    quiet(older, {id: 'older'}),
    div(
      'row',
      button(t('build-ranking'), buildRanking, {id: 'build-ranking'}),
      button(t('meeting-start'), goToMeeting, {id: 'go-to-meeting'}),
    ),
    part(t('week'), weekView(week, weekMore, openAccount)),
    part(t('moved'), list(moved)),
    el('hr'),
  );
}

/** Figures side by side, each with its name above and a note below. */
export function figuresView(figures: readonly LabeledFigure[]): Content {
  return el(
    'dl',
    {class: 'figures'},
    figures.map(({label, value, note}) =>
      el('div', {}, el('dt', {}, label), el('dd', {}, value), note === '' ? null : el('dd', {}, note)),
    ),
  );
}

function bandBars(bands: readonly BandCount[]): Content {
  return el(
    'dl',
    {class: 'bars'},
    bands.map(({label, count, arr, share, fill}) => [
      el('dt', {}, el('span', {}, t('band-count', {label, count})), el('span', {class: 'quiet'}, arr)),
      el('dd', {}, bar(share, fill)),
    ]),
  );
}

/** A bar of that share, 0–1. It only repeats what is said beside it. */
export function bar(share: number, fill = '', unknown = false): Content {
  const width = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`;
  return el(
    'span',
    {class: unknown ? 'bar unknown' : 'bar', 'aria-hidden': 'true'},
    el('i', {style: {width, ...(fill === '' ? {} : {background: fill})}}),
  );
}

function weekView(week: readonly WeekLine[], more: string, openAccount: (row: number) => void): Content {
  if (week.length === 0) return quiet(t('week-none'));
  const items = week.map(({account, row, says}) => {
    const open = button(account, () => openAccount(row), {class: 'link', id: `week-${row}`});
    return el('li', {}, open, quiet(says));
  });
  return [el('ul', {class: 'list'}, items), quiet(more)];
}
