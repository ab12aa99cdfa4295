import {blankAccount} from '../../src/core/account';
import {
  EXPANSION_ASSESS,
  EXPANSION_BAND,
  EXPANSION_READINESS,
  EXPANSION_SCORE,
  EXPANSION_SIZE,
  EXPANSION_WHY,
} from '../../src/functions';

/** Formulas leave out what they do not need. */
const score = (...args: unknown[]) => EXPANSION_SCORE(args[0], args[1], args[2], args[3], args[4]);

describe('EXPANSION_SCORE', () => {
  it.each([
    {args: [48 / 50, 'Strong', 3, 'Healthy', 243], gives: 92},
    {args: [], gives: 20},
    {args: ['', '', '', '', ''], gives: 20},
    {args: ['96%', 'strong', 'Multiple', 'HEALTHY', 'perfect'], gives: 100},
    {args: [96, 'STRONG', 'multiple', 'good', 'Perfect'], gives: 100},
    {args: ['48/50', 'Some', 1, 'OK', 'Good'], gives: 25 + 10 + 8 + 10 + 12},
  ])('$args → $gives', ({args, gives}) => expect(score(...args)).toBe(gives));

  it.each([
    {utilization: 0.91, points: 25},
    {utilization: 0.9, points: 15},
    {utilization: 90, points: 15},
    {utilization: 0.8, points: 15},
    {utilization: 0.79, points: 5},
    {utilization: 2, points: 25},
    {utilization: 2.01, points: 5},
  ])('utilization $utilization scores $points', ({utilization, points}) =>
    expect(score(utilization, '', '', '', 'Poor')).toBe(points + 10 + 5),
  );

  it.each([
    {timing: 120, points: 20},
    {timing: 121, points: 12},
    {timing: -1, points: 5},
    {timing: '90', points: 20},
  ])('$timing days to the renewal score $points', ({timing, points}) =>
    expect(score('', '', '', '', timing)).toBe(5 + 10 + points),
  );

  it('counts a full house only with the timing blank', () => {
    expect(score(1, '', '', '', '')).toBe(25 + 10 + 20);
    expect(score(1, '', '', '', 'Poor')).toBe(25 + 10 + 5);
    expect(score(0.99, '', '', '', '')).toBe(25 + 10 + 5);
  });

  it.each([
    {args: ['lots'], says: 'utilization is “lots”.'},
    {args: [-0.1], says: 'utilization is “-0.1”.'},
    {args: [0.9, 'banana'], says: 'growth is “banana”.'},
    {args: [0.9, 'Strong', -1], says: 'requests is “-1”.'},
    {args: [0.9, 'Strong', 1.5], says: 'requests is “1.5”.'},
    {args: [0.9, 'Strong', 1, 'meh'], says: 'relationship is “meh”.'},
    {args: [0.9, 'Strong', 1, 'OK', 'soonish'], says: 'timing is “soonish”. Enter Perfect, Good, or Poor'},
  ])('a wrong value throws: $says', ({args, says}) => expect(() => score(...args)).toThrow(says));

  it('spreads values over ranges and keeps their shape', () => {
    expect(score([[0.96], [0.5], ['']], 'Strong', [[3], [0], ['']], 'Healthy', 243)).toEqual([[92], [57], ['']]);
    expect(score([[0.96, 0.5]], 'Strong', 3, 'Healthy', 243)).toEqual([[92, 72]]);
  });

  it('shows a message in the bad row of a range and scores the others', () => {
    const [[good], [bad]] = score([[0.96], ['lots']], 'Strong', 3, 'Healthy', 243) as unknown[][] as [
      [number],
      [string],
    ];
    expect(good).toBe(92);
    expect(bad).toContain('utilization is “lots”.');
  });

  it('refuses ranges of different shapes', () => {
    expect(() => score([[1], [2]], [['Strong']], [[1], [2], [3]])).toThrow('must be the same size');
  });
});

describe('EXPANSION_BAND', () => {
  it.each([
    {value: 75, band: '🔥 Hot'},
    {value: 74.9, band: '🟢 Warm'},
    {value: 0, band: '⏸️ Wait'},
    {value: '', band: ''},
  ])('$value → $band', ({value, band}) => expect(EXPANSION_BAND(value, undefined)).toBe(band));

  it.each([
    {value: 35, band: 'Expansion Priority'},
    {value: 34, band: 'Expansion Ready'},
  ])('readiness $value → $band', ({value, band}) => expect(EXPANSION_BAND(value, 'Readiness')).toBe(band));

  it.each(['', ' ', 'Expansion', ' expansion '])('is of the Expansion Score with the model %j', (model) => {
    expect(EXPANSION_BAND(64, model)).toBe('🟢 Warm');
  });

  it('takes the model in any case, with blanks around it', () => {
    expect(EXPANSION_BAND(64, ' READINESS ')).toBe('Expansion Priority');
  });

  it.each([-0.1, 100.1, 'many'])('refuses %s', (value) => expect(() => EXPANSION_BAND(value, '')).toThrow());
  it('refuses a readiness above 64', () => expect(() => EXPANSION_BAND(65, 'readiness')).toThrow('0 to 64'));
  it('refuses a model there is not', () => expect(() => EXPANSION_BAND(50, 'magic')).toThrow('magic'));
  it('takes ranges', () =>
    expect(EXPANSION_BAND([[80], [''], [120]], '')).toEqual([
      ['🔥 Hot'],
      [''],
      [expect.stringContaining('Enter a number from 0 to 100')],
    ]));
});

describe('EXPANSION_SIZE', () => {
  it.each([
    {args: [20, 100, 12_000], gives: 36_000},
    {args: [20, 80, 15_000], gives: 34_200},
    {args: [20, 100, 0, 20_000], gives: 44_000},
    {args: ['20', '$100', '12,000'], gives: 36_000},
    {args: ['', '', 500], gives: 500},
  ])('$args → $gives', ({args, gives}) => expect(EXPANSION_SIZE(args[0], args[1], args[2], args[3])).toBe(gives));
  it('refuses a negative number', () => expect(() => EXPANSION_SIZE(-1, 100, 0, 0)).toThrow('additional_seats'));
});

describe('EXPANSION_READINESS', () => {
  const readiness = (...args: unknown[]) =>
    EXPANSION_READINESS(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7], args[8]);

  it.each([
    {args: [0.87, 'yes', 'yes', 1], gives: 38},
    {args: [true, true, true, true, true, true, true, true, true], gives: 64},
    {args: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'], gives: 64},
    {args: [], gives: 0},
    {args: [80], gives: 12},
    {args: ['', '', '', '', 8], gives: 7},
    {args: ['', '', '', '', 49], gives: 0},
    {args: ['', '', '', '', 50], gives: 7},
    {args: ['', '', '', '', '', 120], gives: 5},
    {args: ['', '', '', '', '', 121], gives: 0},
    {args: ['', '', '', '', '', '', '', '', 0.01], gives: 4},
    {args: ['', '', '', '', '', '', '', '', -0.2], gives: 0},
    {args: ['no', 'no', 'no', 0, '', '', false, 'no', 'no'], gives: 0},
  ])('$args → $gives', ({args, gives}) => expect(readiness(...args)).toBe(gives));

  it('takes ranges', () => {
    expect(readiness([[0.87], [0.5], ['']], 'yes', [['yes'], ['no'], ['']])).toEqual([[30], [10], ['']]);
  });
});

describe('EXPANSION_ASSESS', () => {
  const headings = [['Customer', 'Usage', 'Growth %', 'Champion promoted', 'Funding']];
  const rows = [
    ['BetaCorp', 0.95, 0.2, 'yes', 'Series B'],
    ['', '', '', '', ''],
    ['Quiet Ltd', 0.5, 0.01, 'no', ''],
  ];

  it('spills a heading row, then a row for each row given, in its order', () => {
    const table = EXPANSION_ASSESS(headings, rows, undefined, '2026-11-21', undefined);
    expect(table[0]).toEqual(['Rank', 'Score', 'Band', 'Priority', 'Expansion', 'Target', 'Why']);
    expect(table).toHaveLength(4);
    expect(table[1]?.slice(0, 6)).toEqual([1, 85, '🔥 Hot', 'Engage this week', 'Yes', '']);
    expect(table[2]).toEqual(['', '', '', '', '', '', '']);
    expect(table[3]?.slice(0, 2)).toEqual([2, 20]);
  });

  it('shows what is asked for', () => {
    const table = EXPANSION_ASSESS(headings, rows, 'score, Readiness, offer', '2026-11-21', undefined);
    expect(table.slice(0, 2)).toEqual([
      ['Score', 'Readiness', 'Offer'],
      [85, 16, 'Capacity'],
    ]);
    expect(EXPANSION_ASSESS(headings, rows, [['score', 'why']], '2026-11-21', undefined)[0]).toEqual(['Score', 'Why']);
    expect(() => EXPANSION_ASSESS(headings, rows, 'luck', '2026-11-21', undefined)).toThrow('“luck”');
    expect(() => EXPANSION_ASSESS(headings, rows, 'constructor', '2026-11-21', undefined)).toThrow('“constructor”');
  });

  it('says which row has no account name', () => {
    const table = EXPANSION_ASSESS(headings, [['', 0.9, '', '', '']], undefined, '2026-11-21', undefined);
    expect(table[1]?.[0]).not.toBe('');
  });

  it('takes every field name as an exact heading and leaves out a dash', () => {
    for (const field of Object.keys(blankAccount('x', 1)).filter((name) => name !== 'row' && name !== 'account')) {
      const table = EXPANSION_ASSESS([['account', field]], [['Acme', '']], 'account', '2026-11-21', undefined);
      expect(table[1]).toEqual(['Acme']);
    }
    const scored = (heading: string) =>
      EXPANSION_ASSESS([['account', heading]], [['Acme', 0.95]], 'score', '2026-11-21', undefined)[1];
    expect(scored('utilization')).toEqual([40]);
    expect(scored('-')).toEqual([20]);
  });

  it('says what is wrong with its table', () => {
    expect(() => EXPANSION_ASSESS([['Color']], [['red']], undefined, '2026-11-21', undefined)).toThrow(/account/i);
    expect(() => EXPANSION_ASSESS(headings, [['a', 'b']], undefined, '2026-11-21', undefined)).toThrow('headers');
    expect(() => EXPANSION_ASSESS(headings, rows, undefined, 'someday', undefined)).toThrow('as_of is “someday”.');
    expect(() => EXPANSION_ASSESS(headings, rows, undefined, '2026-11-21', [['x', 1]])).toThrow('no settings');
  });
});

describe('EXPANSION_WHY', () => {
  it('gives the breakdown and the smallest change that lifts', () => {
    const [[why]] = EXPANSION_WHY(
      [['account', 'utilization', 'relationship']],
      [['Acme', 0.95, 'Healthy']],
      '2026-11-21',
      undefined,
    ) as [[string]];
    expect(why).toContain('50 of 100, Warm');
    expect(why).toContain('Usage ceiling 25/25');
    expect(why).toMatch(/25 points short of Hot/);
  });

  it('reads a single row by its headings alone', () => {
    const headings = [['Customer', 'Seats used', 'Seats licensed', 'NPS']];
    const [[why]] = EXPANSION_WHY(headings, [['Acme', 48, 50, 9]], '2026-11-21', undefined) as [[string]];
    expect(why).toContain('48 of 50 seats (96%)');
  });
});
