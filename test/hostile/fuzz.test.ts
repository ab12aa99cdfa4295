import {readFileSync} from 'node:fs';
import {BATCH, type Fuzzed, fuzzBatch, saidOf, together} from '../../scripts/soak/fuzz';
import {SIZES} from '../../scripts/soak/sizes.mjs';

const SHEETS = SIZES.test.fuzz;

describe('hostile sheets, worked on by the built add-on', () => {
  let found: Fuzzed;

  beforeAll(() => {
    const bundle = readFileSync('dist/Code.js', 'utf8');
    const batches = Array.from({length: SHEETS / BATCH}, (_, index) => fuzzBatch(bundle, index + 1));
    found = together(batches);
    process.stdout.write(`${saidOf(found)}\n`);
  }, 600_000);

  it('harm nothing: no crash, no changed cell, no number that is none, no formula', () => {
    expect(found.harm).toEqual([]);
  });

  it('are of both kinds, so that scoring and refusing are both tried', () => {
    expect(found.sheets).toBe(SHEETS);
    expect(found.scored).toBeGreaterThan(SHEETS / 3);
    expect(found.refused).toBeGreaterThan(SHEETS / 10);
  });
});
