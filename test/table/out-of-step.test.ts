import {isOutOfStep} from '../../src/table/out-of-step';
import {accountWith} from '../builders';

describe('scores beside the rows of other accounts', () => {
  const accounts = ['Acme', 'Bolt', 'Core'].map((account, index) => accountWith({account, row: index + 2}));

  it.each<{what: string; keys: [row: number, key: string][]; outOfStep: boolean}>([
    {
      what: 'each key beside its account',
      keys: [
        [2, 'Acme'],
        [3, 'Bolt'],
        [4, 'Core'],
      ],
      outOfStep: false,
    },
    {
      what: 'rows sorted without their scores',
      keys: [
        [2, 'Core'],
        [3, 'Bolt'],
        [4, 'Acme'],
      ],
      outOfStep: true,
    },
    {what: 'one key beside another account of the sheet', keys: [[4, 'Bolt']], outOfStep: true},
    {what: 'an account renamed since: no account has that key any more', keys: [[2, 'Acme Ltd']], outOfStep: false},
    {what: 'rows that were never scored', keys: [[3, '']], outOfStep: false},
    {what: 'no score yet', keys: [], outOfStep: false},
    {what: 'a key beside a total below the accounts', keys: [[5, 'Acme']], outOfStep: false},
  ])('$what: $outOfStep', ({keys, outOfStep}) => {
    expect(isOutOfStep(accounts, new Map(keys))).toBe(outOfStep);
  });
});
