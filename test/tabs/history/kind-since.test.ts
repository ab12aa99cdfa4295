import {kindSinceText, readKindSince} from '../../../src/tabs/history/kind-since';

describe('the kind of a schedule and the day it was made', () => {
  it.each([
    ['5 2026-11-30', null, null],
    ['5 2026-11-30 F2026-12-02 30', '2026-12-02', null],
    ['5 2026-11-30 D2027-07-30 30 S2026-11-02', null, '2027-07-30'],
    ['5 2026-11-30 F2026-12-04 S2026-11-02', '2026-12-04', null],
    ['5 2026-11-30 F2026-12-04', '2026-12-04', null],
    ['5 2026-11-30 D2027-07-30', null, '2027-07-30'],
    ['5 2026-11-30 F2026-12-04 D2027-07-30', '2026-12-04', '2027-07-30'],
  ])('%s is written and read', (text, firstContact, decideBy) => {
    const remembered = {
      kind: 'expand',
      made: '2026-11-30',
      since: text.includes('S') ? '2026-11-02' : null,
      firstContact,
      decideBy,
      days: / 30(?= S|$)/.test(text) ? 30 : 90,
    } as const;
    expect(kindSinceText(remembered)).toBe(text);
    expect(readKindSince(text)).toEqual(remembered);
  });

  it.each(['', '9 2026-11-30', '5', '5 soon', '5 2026-11-30 X', 'D2027-07-30'])('"%s" is none', (text) =>
    expect(readKindSince(text)).toBeNull(),
  );
});
