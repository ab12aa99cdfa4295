import {readFileSync} from 'node:fs';
import {toldOf, trySequences} from '../../scripts/soak/sequences';
import {SIZES} from '../../scripts/soak/sizes.mjs';

const {sequences} = SIZES.test;

it('people and the add-on work on a file by turns, and nothing of people’s own is harmed', () => {
  const bundle = readFileSync('dist/Code.js', 'utf8');
  const tried = trySequences(bundle, {times: sequences, seed: 11});
  process.stdout.write(`${toldOf(tried)}\n`);
  expect(tried.sequences).toBeGreaterThanOrEqual(sequences);
  expect(tried.faults).toBeGreaterThan(sequences / 4);
  expect(tried.undone).toBeGreaterThan(sequences / 4);
}, 600_000);
