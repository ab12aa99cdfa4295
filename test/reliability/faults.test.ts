import {readFileSync} from 'node:fs';
import {CASES, type Faults, toldOf, tryFaults} from '../../scripts/soak/faults';

const bundle = readFileSync('dist/Code.js', 'utf8');
const faults: Faults = {thrown: 0, killed: 0, shownByGoogle: 0};

/** Scoring fails at every call; of the longer commands each 29th call will do here, and every one in `npm run soak`. */
const EVERY = 29;

describe('a run that fails or is cut off', () => {
  afterAll(() => process.stdout.write(`${toldOf(faults)}\n`));

  it.each(CASES)('leaves the file as it was: $command after $after', (each) => {
    const before = {...faults};
    tryFaults(bundle, each, each.command === 'scorePortfolio' ? 1 : EVERY, faults);
    expect(faults.thrown).toBeGreaterThan(before.thrown);
    expect(faults.killed).toBeGreaterThan(before.killed);
  });
});
