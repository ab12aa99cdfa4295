import fc from 'fast-check';
import {type Bridge, bridgeBetween, type ClosedAs, type Worth} from '../../../src/core/meeting/bridge';
import {tries} from '../../tries';

function worth(identity: string, target: number | null, probability: number): Worth {
  return {identity, target, weighted: target === null ? null : target * probability};
}

/** What the bridge says changed, added up. */
function changes({added, won, lost, removed, target, winProbability}: Bridge): number {
  return added + won + lost + removed + target + winProbability;
}

describe('the bridge of the weighted pipeline', () => {
  const before = [
    worth('DataFlow', 48_700, 0.5),
    worth('Northwind', 36_000, 0.25),
    worth('Echo', 12_000, 0.25),
    worth('Gone', 10_000, 0.5),
  ];
  const now = [
    worth('DataFlow', 48_700, 0.5),
    worth('Northwind', 40_000, 0.25),
    worth('Echo', 12_000, 0.125),
    worth('New', 20_000, 0.25),
  ];

  it('names what was added, what left and what changed', () =>
    expect(bridgeBetween(before, now)).toEqual({
      ...{before: 41_350, added: 5_000, won: 0, lost: 0, removed: -5_000},
      ...{target: 1_000, winProbability: -1_500, after: 40_850, unsized: 0},
    }));

  it('takes what a team won and lost by its decisions, in the sheet or not', () => {
    const closed = new Map<string, ClosedAs>([
      ['Gone', 'Won'],
      ['DataFlow', 'Lost'],
    ]);
    const bridge = bridgeBetween(before, now, closed);
    expect(bridge).toMatchObject({won: -5_000, lost: -24_350, removed: 0, added: 29_350, after: 40_850});
    expect(bridge.before + changes(bridge)).toBe(bridge.after);
  });

  it('counts an unknown target as 0, and takes the probability of now where that of then is unknown', () => {
    const bridge = bridgeBetween(
      [worth('Acme', null, 0), worth('Bolt', 8_000, 0.5)],
      [worth('Acme', 10_000, 0.25), worth('Bolt', null, 0)],
    );
    expect(bridge).toEqual({
      ...{before: 4_000, added: 0, won: 0, lost: 0, removed: 0},
      ...{target: -1_500, winProbability: 0, after: 2_500, unsized: 1},
    });
  });

  it('adds up to the change exactly, whatever the two runs hold', () => {
    const accounts = fc.uniqueArray(
      fc.record({
        identity: fc.constantFrom(...'ABCDEFGHIJKL'),
        target: fc.option(fc.double({min: 0, max: 5e6, noNaN: true})),
        probability: fc.constantFrom(0, 0.05, 0.1, 0.125, 0.25, 1 / 3, 0.5, 0.9),
      }),
      {selector: ({identity}) => identity, maxLength: 12},
    );
    const runs = accounts.map((each) =>
      each.map(({identity, target, probability}) => worth(identity, target, probability)),
    );
    const outcomes = fc.dictionary(fc.constantFrom(...'ABCDEFGHIJKL'), fc.constantFrom<ClosedAs>('Won', 'Lost'));
    fc.assert(
      fc.property(runs, runs, outcomes, (earlier, later, closed) => {
        const bridge = bridgeBetween(earlier, later, new Map(Object.entries(closed)));
        // No `expect`: ten thousand of them take longer than all bridges.
        return bridge.before + changes(bridge) === bridge.after && Object.values(bridge).every(Number.isInteger);
      }),
      {numRuns: tries(2500)},
    );
  });
});
