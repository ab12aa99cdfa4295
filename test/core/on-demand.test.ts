import fc from 'fast-check';
import type {Assessment} from '../../src/core/assessment';
import {onDemand, withParts} from '../../src/core/on-demand';
import {assessPortfolio} from '../../src/core/portfolio';
import {anyAccounts} from '../any-account';
import {AS_OF, assessed, PLAYBOOK, withAllParts} from '../builders';

describe('parts on demand', () => {
  const asked: string[] = [];
  const Sum = onDemand<{one: number; other: number}, {sum: number; nothing: null; double: number}>({
    sum: ({one, other}) => {
      asked.push('sum');
      return one + other;
    },
    nothing: () => {
      asked.push('nothing');
      return null;
    },
    double: ({sum}) => 2 * sum,
  });
  beforeEach(() => asked.splice(0));

  it('are worked out when they are read, and once', () => {
    const record = new Sum({one: 1, other: 2});
    expect(asked).toEqual([]);
    expect([record.double, record.sum, record.nothing, record.nothing]).toEqual([6, 3, null, null]);
    expect(asked).toEqual(['sum', 'nothing']);
  });

  it('belong to one record', () => {
    const [three, seven] = [new Sum({one: 1, other: 2}), new Sum({one: 3, other: 4})];
    expect([three.sum, seven.sum, three.double, seven.double]).toEqual([3, 7, 6, 14]);
  });

  it('can be replaced in a copy, and stay in the record', () => {
    const record = new Sum({one: 1, other: 2});
    const changed = withParts(record, {sum: 100});
    expect([changed.sum, changed.one, record.sum]).toEqual([100, 1, 3]);
  });
});

describe('an assessment', () => {
  it('says the same in whatever order its parts are read', () => {
    const parts = Object.keys(assessed({})) as (keyof Assessment)[];
    fc.assert(
      fc.property(anyAccounts(), fc.shuffledSubarray(parts, {minLength: 1}), (accounts, order) => {
        const whole = assessPortfolio(accounts, AS_OF, PLAYBOOK).accounts.map(withAllParts);
        const {accounts: assessments} = assessPortfolio(accounts, AS_OF, PLAYBOOK);
        for (const assessment of assessments) for (const part of order) void assessment[part];
        expect(assessments.map(withAllParts)).toEqual(whole);
      }),
    );
  });
});
