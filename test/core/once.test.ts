import {memoizedByObject} from '../../src/core/once';

it('calculates once for each table, also when the result is nothing', () => {
  const asked: object[] = [];
  const sizeOf = memoizedByObject((table: object) => {
    asked.push(table);
    return Object.keys(table).length || undefined;
  });
  const [one, none] = [{a: 1}, {}];
  expect([sizeOf(one), sizeOf(one), sizeOf(none), sizeOf(none)]).toEqual([1, 1, undefined, undefined]);
  expect(asked).toEqual([one, none]);
});
