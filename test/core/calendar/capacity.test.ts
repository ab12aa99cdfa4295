import fc from 'fast-check';
import {type Opening, openingDays} from '../../../src/core/calendar/capacity';
import {mondayOf} from '../../../src/core/calendar/workdays';
import {addDays} from '../../../src/core/day';

const MONDAY = '2026-11-23';

function opening(key: string, fields: Partial<Opening<string>> = {}): Opening<string> {
  return {key, owner: 'Ana', earliest: MONDAY, held: null, ...fields};
}

describe('opening conversations', () => {
  it('fills a week and goes on with the next', () => {
    const days = openingDays(
      ['a', 'b', 'c', 'd', 'e'].map((key) => opening(key)),
      2,
      '2027-02-20',
    );
    expect([...days]).toEqual([
      ['a', '2026-11-23'],
      ['b', '2026-11-23'],
      ['c', '2026-11-30'],
      ['d', '2026-11-30'],
      ['e', '2026-12-07'],
    ]);
  });

  it('counts each owner alone, whatever the case and the blanks, and all blank owners together', () => {
    const days = openingDays(
      [
        opening('a'),
        opening('b', {owner: ' ana '}),
        opening('c', {owner: 'Ben'}),
        opening('d', {owner: null}),
        opening('e', {owner: ''}),
      ],
      1,
      '2027-02-20',
    );
    expect(Object.fromEntries(days)).toEqual({
      a: '2026-11-23',
      b: '2026-11-30',
      c: '2026-11-23',
      d: '2026-11-23',
      e: '2026-11-30',
    });
  });

  it('moves a weekend to Monday and counts it in that week', () => {
    const days = openingDays([opening('a', {earliest: '2026-11-21'}), opening('b')], 1, '2027-02-20');
    expect(Object.fromEntries(days)).toEqual({a: '2026-11-23', b: '2026-11-30'});
  });

  it('keeps the day of a conversation that was held, and its place in the week', () => {
    const days = openingDays([opening('a'), opening('b', {held: '2026-11-25'})], 1, '2027-02-20');
    expect(Object.fromEntries(days)).toEqual({b: '2026-11-25', a: '2026-11-30'});
  });

  it('leaves out what finds no place by the last day', () => {
    const keys = ['a', 'b', 'c'].map((key) => opening(key));
    expect([...openingDays(keys, 1, '2026-11-30').keys()]).toEqual(['a', 'b']);
    expect([...openingDays(keys, 1, '2026-11-29').keys()]).toEqual(['a']);
  });

  it('never gives an owner more than a week holds, and never lets a later one go first', () => {
    const openings = fc.array(
      fc.record({owner: fc.constantFrom('Ana', 'Ben', null), wait: fc.integer({min: 0, max: 40})}),
      {maxLength: 60},
    );
    fc.assert(
      fc.property(openings, fc.integer({min: 1, max: 6}), (accounts, perWeek) => {
        const list = accounts.map(({owner, wait}, index) =>
          opening(String(index), {owner, earliest: addDays('2026-11-21', wait)}),
        );
        const days = openingDays(list, perWeek, '2028-12-31');
        const weeks = new Map<string, number>();
        for (const {key, owner, earliest} of list) {
          const day = days.get(key) as string;
          expect(day >= earliest).toBe(true);
          const week = `${owner} ${mondayOf(day)}`;
          weeks.set(week, (weeks.get(week) ?? 0) + 1);
        }
        for (const count of weeks.values()) expect(count).toBeLessThanOrEqual(perWeek);
        list.forEach((later, index) => {
          for (const earlier of list.slice(0, index)) {
            if (earlier.owner !== later.owner || earlier.earliest > later.earliest) continue;
            expect((days.get(earlier.key) as string) <= (days.get(later.key) as string)).toBe(true);
          }
        });
      }),
    );
  });
});
