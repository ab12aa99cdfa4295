import {tryChanges} from '../../scripts/soak/changes';
import {SIZES} from '../../scripts/soak/sizes.mjs';

it('sheets that people and exports change in what says nothing of the accounts are read as before', () => {
  const {tried, wrong} = tryChanges({times: SIZES.test.changes, seed: 20_261_130});
  expect(wrong).toEqual([]);
  expect(Object.keys(tried).length).toBeGreaterThan(15);
}, 120_000);
