import fc from 'fast-check';
import {addDays, addMonths, dayFrom, dayNumber, dayOfNumber, daysBetween} from '../../src/core/day';

describe('whole calendar days', () => {
  it.each([
    {from: '2026-11-21', to: '2026-11-21', days: 0},
    {from: '2026-11-21', to: '2026-11-22', days: 1},
    {from: '2026-11-21', to: '2026-11-20', days: -1},
    {from: '2026-03-28', to: '2026-03-30', days: 2}, // clocks change in Europe
    {from: '2028-02-28', to: '2028-03-01', days: 2}, // a leap year
    {from: '2027-02-28', to: '2027-03-01', days: 1},
    {from: '2026-11-21', to: '2027-11-21', days: 365},
  ])('$from to $to is $days', ({from, to, days}) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it('numbers days one by one, there and back', () => {
    fc.assert(
      fc.property(fc.integer({min: -300_000, max: 2_900_000}), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
      }),
    );
  });
});

describe('calendar months', () => {
  it.each([
    {from: '2026-11-21', months: 8, to: '2027-07-21'},
    {from: '2026-11-21', months: 12, to: '2027-11-21'},
    {from: '2026-01-31', months: 1, to: '2026-02-28'},
    {from: '2028-01-31', months: 1, to: '2028-02-29'},
    {from: '2026-10-31', months: 1, to: '2026-11-30'},
    {from: '2026-12-31', months: 2, to: '2027-02-28'},
    {from: '2026-03-31', months: -1, to: '2026-02-28'},
    {from: '2026-01-15', months: -13, to: '2024-12-15'},
  ])('$from and $months months is $to', ({from, months, to}) => expect(addMonths(from, months)).toBe(to));
});

describe('a date that exists', () => {
  it.each([
    {parts: [2026, 11, 21], day: '2026-11-21'},
    {parts: [2028, 2, 29], day: '2028-02-29'},
    {parts: [2027, 2, 29], day: null},
    {parts: [2026, 4, 31], day: null},
    {parts: [2026, 0, 10], day: null},
    {parts: [2026, 13, 1], day: null},
    {parts: [2026, 5, 0], day: null},
    {parts: [2026, 1, 366], day: null}, // no January of the next year
    {parts: [999, 1, 1], day: null},
    {parts: [1000, 1, 1], day: '1000-01-01'},
    {parts: [9999, 12, 31], day: '9999-12-31'},
    {parts: [10_000, 1, 1], day: null},
  ] as const)('$parts is $day', ({parts: [year, month, date], day}) => expect(dayFrom(year, month, date)).toBe(day));
});
