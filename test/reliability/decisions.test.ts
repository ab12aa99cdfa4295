import {readFileSync} from 'node:fs';
import {toldOf, tryDecisions} from '../../scripts/soak/decisions';
import {SIZES} from '../../scripts/soak/sizes.mjs';

const {decisions} = SIZES.test;

it('what a team decides is kept, whatever happens between its meetings', () => {
  const bundle = readFileSync('dist/Code.js', 'utf8');
  const tried = tryDecisions(bundle, {times: decisions, seed: 20_261_128});
  process.stdout.write(`${toldOf(tried)}\n`);
  expect(tried.sequences).toBeGreaterThanOrEqual(decisions);
  expect(tried.decisions).toBeGreaterThan(decisions);
}, 600_000);
