import {readFileSync} from 'node:fs';
import {CASES, type Faults, toldOf, tryFaults} from '../../scripts/soak/faults';
import {SIZES} from '../../scripts/soak/sizes.mjs';

const bundle = readFileSync('dist/Code.js', 'utf8');
const faults: Faults = {thrown: 0, killed: 0, shownByGoogle: 0};

describe('a run that fails or is cut off', () => {
  afterAll(() => process.stdout.write(`${toldOf(faults)}\n`));

  it.each(CASES.filter(({isForSoak}) => !isForSoak))('leaves the file as it was: $command after $after', (each) => {
    const before = {...faults};
    tryFaults(bundle, each, SIZES.test.faults, faults);
    expect(faults.thrown).toBeGreaterThan(before.thrown);
    expect(faults.killed).toBeGreaterThan(before.killed);
  });
});
