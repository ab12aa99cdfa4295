import {readFileSync} from 'node:fs';
import {toldOf, trySequences} from '../../scripts/soak/sequences';

const SEQUENCES = 300;

it('people and the add-on work on a file by turns, and nothing of people’s own is harmed', () => {
  const bundle = readFileSync('dist/Code.js', 'utf8');
  const tried = trySequences(bundle, {times: SEQUENCES, seed: 20_261_121});
  process.stdout.write(`${toldOf(tried)}\n`);
  expect(tried.sequences).toBeGreaterThanOrEqual(SEQUENCES);
  expect(tried.faults).toBeGreaterThan(50);
  expect(tried.undone).toBeGreaterThan(50);
}, 600_000);
