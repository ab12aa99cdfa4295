import type {Portfolio, Totals} from '../../../src/core/assessment';
import type {Phrase} from '../../../src/core/phrase';
import {say} from '../../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {tilesOf} from '../../../src/tabs/ranking/tiles';
import {assessed} from '../../builders';
import {MEETING} from '../meeting';

const [ARR, WEIGHTED, NRR, GRR, , POTENTIAL] = [0, 1, 2, 3, 4, 5];

/** A tile as it reads, over the meeting's portfolio with some of its sums changed. */
function tile(index: number, totals: Partial<Totals> = {}, accounts: Portfolio['accounts'] = MEETING.accounts) {
  const portfolio = {...MEETING, accounts, totals: {...MEETING.totals, ...totals}};
  const {value, style, note} = tilesOf(portfolio, {...DEFAULT_SETTINGS, nrrTarget: 1.1, grrTarget: 0.9})[index]!;
  const isPhrase = typeof value === 'object' && value !== null && 'key' in value;
  return {value: isPhrase ? say(value as Phrase, WORDS.en) : value, style, note: say(note, WORDS.en)};
}

describe('a rate against its target', () => {
  it.each([
    {index: NRR, totals: {nrr: 1.11}, note: /^✓ reaches the target of 110\s?%$/},
    {index: NRR, totals: {nrr: 1.1}, note: /^✓ reaches the target of 110\s?%$/}, // exactly the target reaches it
    {index: NRR, totals: {nrr: 1.09}, note: /^✗ below the target of 110\s?%$/},
    {index: GRR, totals: {grr: 0.9}, note: /^✓ reaches the target of 90\s?%$/},
    {index: GRR, totals: {grr: 0.89}, note: /^✗ below the target of 90\s?%$/},
  ])('$totals: $note', ({index, totals, note}) => {
    expect(tile(index, totals)).toEqual({
      value: Object.values(totals)[0],
      style: 'tile-percent',
      note: expect.stringMatching(note),
    });
  });

  it.each([
    {index: NRR, totals: {nrr: null}},
    {index: GRR, totals: {grr: null}},
  ])('is unknown, and no target missed, where no ARR is: $totals', ({index, totals}) => {
    expect(tile(index, totals)).toEqual({value: 'unknown', style: 'tile-text', note: 'no ARR to project from'});
  });
});

describe('a sum of money', () => {
  it.each([
    {index: ARR, totals: {arr: 0}, value: 0, style: 'tile-money'}, // nothing is known to be nothing
    {index: ARR, totals: {arr: null}, value: 'unknown', style: 'tile-text'},
    {index: WEIGHTED, totals: {weighted: 900}, value: 900, style: 'tile-money'},
    {index: WEIGHTED, totals: {weighted: null}, value: 'unknown', style: 'tile-text'},
  ])('shows $value for $totals', ({index, totals, value, style}) => {
    expect(tile(index, totals)).toMatchObject({value, style});
  });
});

describe('the potential', () => {
  const base = {...assessed({}), rank: 1};
  const sized = (conservative: number, aggressive: number) => {
    const target = (conservative + aggressive) / 2;
    return {...base, sizing: {...base.sizing, conservative, aggressive, target}};
  };

  it.each([
    {what: 'nobody', accounts: [], value: 'unknown'},
    {what: 'nobody of a size', accounts: [base], value: 'unknown'},
    {what: 'one of a size', accounts: [base, sized(1000, 3000)], value: '1,000 – 3,000'},
    {what: 'two of a size', accounts: [sized(1000, 3000), sized(500, 500)], value: '1,500 – 3,500'},
  ])('of $what is $value', ({accounts, value}) => {
    expect(tile(POTENTIAL, {}, accounts)).toMatchObject({value, style: 'tile-text'});
  });
});
