import fc from 'fast-check';
import {endOnWorkday, mondayOf, nextWorkday, startOnWorkday} from '../../../src/core/calendar/workdays';
import {dayOfNumber, daysBetween} from '../../../src/core/day';

describe('working days', () => {
  it.each([
    {day: '2026-11-20', monday: '2026-11-16', start: '2026-11-20', end: '2026-11-20', next: '2026-11-23'}, // Friday
    {day: '2026-11-21', monday: '2026-11-16', start: '2026-11-23', end: '2026-11-20', next: '2026-11-23'}, // Saturday
    {day: '2026-11-22', monday: '2026-11-16', start: '2026-11-23', end: '2026-11-20', next: '2026-11-23'}, // Sunday
    {day: '2026-11-23', monday: '2026-11-23', start: '2026-11-23', end: '2026-11-23', next: '2026-11-24'}, // Monday
    {day: '2024-02-29', monday: '2024-02-26', start: '2024-02-29', end: '2024-02-29', next: '2024-03-01'}, // leap day
    {day: '1969-12-31', monday: '1969-12-29', start: '1969-12-31', end: '1969-12-31', next: '1970-01-01'}, // before 1970
  ])('$day', ({day, monday, start, end, next}) => {
    expect(mondayOf(day)).toBe(monday);
    expect(startOnWorkday(day)).toBe(start);
    expect(endOnWorkday(day)).toBe(end);
    expect(nextWorkday(day)).toBe(next);
  });

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(fc.integer({min: -10_000, max: 60_000}), (number) => {
        const day = dayOfNumber(number);
        const weekday = (each: string) => new Date(`${each}T00:00:00Z`).getUTCDay();
        expect(weekday(mondayOf(day))).toBe(1);
        expect(daysBetween(mondayOf(day), day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(mondayOf(day), day)).toBeLessThan(7);
        for (const workday of [startOnWorkday(day), endOnWorkday(day), nextWorkday(day)]) {
          expect([1, 2, 3, 4, 5]).toContain(weekday(workday));
        }
        expect(nextWorkday(day) > day).toBe(true);
      }),
    );
  });
});
