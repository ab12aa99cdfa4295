import fc from 'fast-check';
import {anyCharacter} from '../../scripts/soak/any-character';
import {DAYS, EDGES, FORMULAS, MARKUP, ODD_TEXTS, PROTOTYPE_NAMES} from '../../scripts/soak/hostile-sheet';
import {assessPortfolio} from '../../src/core/portfolio';
import {playbookWith} from '../../src/playbook';
import {say} from '../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {readSettings} from '../../src/tabs/settings/read';
import {settingsTab} from '../../src/tabs/settings/tab';
import {AS_OF, accountWith, amount, healthyAccount} from '../builders';

const CELLS = settingsTab(DEFAULT_SETTINGS, WORDS.en, {formula: null}).cells.map((row) =>
  row.map(({value}) => value ?? ''),
);

const ACCOUNTS = [
  healthyAccount({row: 2}),
  accountWith({row: 3, seatsUsed: 99, seatsLicensed: 100, hiring: amount(20), modulesRequested: ['Analytics']}),
  accountWith({row: 4}),
];

const nonsense = fc.oneof(
  fc.constantFrom<unknown>(...EDGES, ...DAYS, ...FORMULAS, ...MARKUP, ...ODD_TEXTS, ...PROTOTYPE_NAMES, '', true),
  fc.double(),
  fc.integer({min: -200, max: 200}),
  fc.string({unit: anyCharacter, maxLength: 20}),
);

const changes = fc.array(fc.tuple(fc.nat(CELLS.length - 1), fc.nat(4), nonsense), {minLength: 1, maxLength: 4});

/** Whether every number in a value, at any depth, is finite. */
function isSound(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isSound);
}

describe('a Settings tab with nonsense in it', () => {
  it('is refused in words, or gives numbers that are numbers', () => {
    let tried = 0;
    let refused = 0;
    let taken = 0;
    fc.assert(
      fc.property(changes, (places) => {
        tried += 1;
        const cells = CELLS.map((row) => [...row] as unknown[]);
        for (const [row, column, value] of places) cells[row]![column] = value;
        const read = readSettings(cells, 'Settings');
        if (read === null) return;
        if ('errors' in read) {
          refused += 1;
          for (const {message} of read.errors) {
            expect(say(message, WORDS.en)).not.toMatch(/undefined|\[object|NaN:|TypeError/);
          }
          return;
        }
        taken += 1;
        const {accounts, totals} = assessPortfolio(ACCOUNTS, AS_OF, playbookWith(read.settings));
        expect([accounts, totals].every(isSound)).toBe(true);
      }),
      {numRuns: 150},
    );
    expect(refused / tried).toBeGreaterThan(1 / 8);
    expect(taken / tried).toBeGreaterThan(1 / 8);
  });
});
