import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import type {TabValue} from '../model';
import type {StyleId} from '../styles';

/** A figure that leads the page: what it is, how much, and what to know about it. */
export interface Tile {
  readonly label: Phrase;
  readonly value: TabValue | Phrase;
  readonly style: StyleId;
  readonly note: Phrase;
}

/** The portfolio's figures, the most asked for first. Source: method, section 7. */
export function tilesOf({accounts, totals}: Portfolio, {nrrTarget, grrTarget}: Settings): Tile[] {
  const {arr, target, weighted, averageExpansion, unsized, withoutArr} = totals;
  return [
    money('arr', arr, phrase('ranking-tile-arr-note', {accounts: totals.accounts, withoutArr})),
    money(
      'weighted',
      weighted,
      target === null ? phrase('ranking-tile-unsized') : phrase('ranking-tile-weighted-note', {target}),
    ),
    rate('nrr', totals.nrr, nrrTarget),
    rate('grr', totals.grr, grrTarget),
    money(
      'average',
      averageExpansion,
      phrase('ranking-tile-average-note', {sized: totals.accounts - unsized, unsized}),
    ),
    potential(accounts),
  ];
}

function money(id: string, amount: number | null, note: Phrase): Tile {
  return {label: phrase(`ranking-tile-${id}`), ...known(amount, 'tile-money'), note};
}

function rate(id: string, share: number | null, target: number): Tile {
  const note =
    share === null
      ? phrase('ranking-tile-no-rate')
      : phrase(share >= target ? 'ranking-tile-reached' : 'ranking-tile-missed', {target});
  return {label: phrase(`ranking-tile-${id}`), ...known(share, 'tile-percent'), note};
}

function potential(accounts: readonly RankedAssessment[]): Tile {
  const sized = accounts.filter(({sizing}) => sizing.target !== null);
  const sum = (size: 'conservative' | 'aggressive') =>
    sized.reduce((total, {sizing}) => total + (sizing[size] ?? 0), 0);
  return {
    label: phrase('ranking-tile-potential'),
    value:
      sized.length === 0
        ? phrase('ranking-unknown')
        : phrase('ranking-tile-potential-value', {conservative: sum('conservative'), aggressive: sum('aggressive')}),
    style: 'tile-text',
    note: phrase('ranking-tile-potential-note'),
  };
}

function known(value: number | null, style: StyleId): Pick<Tile, 'value' | 'style'> {
  return value === null ? {value: phrase('ranking-unknown'), style: 'tile-text'} : {value, style};
}
