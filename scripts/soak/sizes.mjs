/**
 * How much is tried of each kind: with every `npm test`, after it in CI (`npm run soak -- --size ci`), and by
 * `npm run soak`, which may take hours. Hostile sheets, sequences, changed sheets, runs of long cells, accounts and settings
 * are counted; of the service calls of every command each so many-th one fails; properties are tried so many times as often as by
 * `npm test`.
 */
export const SIZES = {
  test: {fuzz: 25, sequences: 10, decisions: 5, faults: 251, changes: 100},
  ci: {
    fuzz: 150,
    sequences: 20,
    decisions: 25,
    faults: 97,
    changes: 500,
    'long-cells': 60,
    scale: 5_000,
    warehouse: 3,
    properties: 5,
  },
  whole: {
    fuzz: 100_000,
    sequences: 5_000,
    decisions: 5_000,
    faults: 1,
    changes: 50_000,
    'long-cells': 20_000,
    scale: 100_000,
    warehouse: 20,
    properties: 500,
  },
};
