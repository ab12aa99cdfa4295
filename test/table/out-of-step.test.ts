import {isOutOfStep} from '../../src/table/out-of-step';
import {accountWith} from '../builders';

const ACCOUNTS = ['Acme', 'Beta', 'Gamma'].map((account, index) => accountWith({account, row: index + 2}));

describe('rows that were sorted without their scores', () => {
  it.each<{what: string; keys: [number, string][]; out: boolean}>([
    {
      what: 'each key beside its account',
      keys: [
        [2, 'Acme'],
        [3, 'Beta'],
        [4, 'Gamma'],
      ],
      out: false,
    },
    {
      what: 'a key beside another account',
      keys: [
        [2, 'Beta'],
        [3, 'Acme'],
        [4, 'Gamma'],
      ],
      out: true,
    },
    {
      what: 'one account away from its key',
      keys: [
        [2, 'Acme'],
        [3, 'Beta'],
        [4, 'Acme'],
      ],
      out: true,
    },
    {
      what: 'the key of an account that was renamed',
      keys: [
        [2, 'Acme Inc.'],
        [3, 'Beta'],
        [4, 'Gamma'],
      ],
      out: false,
    },
    {
      what: 'an account that was never scored',
      keys: [
        [2, 'Acme'],
        [3, ''],
        [4, 'Gamma'],
      ],
      out: false,
    },
    {what: 'no keys at all', keys: [], out: false},
  ])('$what: $out', ({keys, out}) => {
    expect(isOutOfStep(ACCOUNTS, new Map(keys))).toBe(out);
  });
});
