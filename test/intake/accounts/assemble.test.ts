import {blankAccount} from '../../../src/core/account';
import {assembleAccounts, type FieldValues} from '../../../src/intake/accounts/assemble';
import {FIELDS} from '../../../src/intake/fields';

describe('an account put together from columns', () => {
  it.each(FIELDS)('takes %s from its own column, and nothing else', (field) => {
    const column = {[field]: ['first', 'second', null]} as FieldValues;
    expect(assembleAccounts([2, 5, 9], column)).toEqual([
      {...blankAccount('', 2), [field]: 'first'},
      {...blankAccount('', 5), [field]: 'second'},
      field === 'account' ? blankAccount('', 9) : {...blankAccount('', 9), [field]: null},
    ]);
  });
});
