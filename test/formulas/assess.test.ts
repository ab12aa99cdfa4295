import fc from 'fast-check';
import type {LocalClock} from '../../src/formulas/arguments';
import {assessRows, whyRows} from '../../src/formulas/assess';
import {WORDS} from '../../src/playbook/words';

const clock: LocalClock = {
  today: () => '2026-11-21',
  dayOf: (date) => date.toISOString().slice(0, 10),
  locale: () => 'en-US',
};
const HEADERS = [['Account', 'Utilization', 'Growth', 'Renewal date']];
const ROWS = [
  ['BetaCorp', '95%', 'Strong', '2027-02-19'],
  ['', '', '', ''],
  ['', '80%', 'Some', ''],
  ['Gamma', '60%', 'None', ''],
];

const assess = (over: object = {}) =>
  assessRows(
    {headers: HEADERS, rows: ROWS, outputs: 'rank, account, score', asOf: '', settings: '', ...over},
    clock,
    (language) => WORDS[language],
  );
const why = (over: object = {}) =>
  whyRows({headers: HEADERS, rows: ROWS, asOf: '', settings: '', ...over}, clock, (language) => WORDS[language]).map(
    ([text]) => text,
  );

describe('a table of accounts in a formula', () => {
  it('gives a heading row, then a row for each, blank for a blank, a message for a row without a name', () => {
    expect(assess()).toEqual([
      ['Rank', 'Account', 'Score'],
      [1, 'BetaCorp', 75],
      ['', '', ''],
      [expect.stringMatching(/name/), '', ''],
      [2, 'Gamma', 20],
    ]);
  });

  it('gives an output the same, whatever else is asked for and in whatever order', () => {
    const names = ['rank', 'score', 'band', 'readiness', 'priority', 'target', 'offer', 'trigger', 'cautions', 'why'];
    const whole = assess({outputs: names.join()});
    const columns = fc.shuffledSubarray([...names.keys()], {minLength: 1});
    fc.assert(
      fc.property(columns, (asked) => {
        const outputs = asked.map((column) => names[column]).join();
        const accounts = (rows: unknown[][]) => [rows[0], rows[1], rows[4]];
        expect(accounts(assess({outputs}))).toEqual(accounts(whole).map((row) => asked.map((column) => row?.[column])));
      }),
    );
  });

  it('says why for each row, in the same order', () => {
    const [beta, blank, nameless, gamma] = why();
    expect(beta).toMatch(/^75 of 100, Hot/);
    expect(blank).toBe('');
    expect(nameless).toMatch(/name/);
    expect(gamma).toMatch(/^20 of 100, Wait/);
  });

  it.each([
    {asOf: '', days: 90},
    {asOf: '2026-11-11', days: 100},
    {asOf: new Date('2026-10-22T00:00:00Z'), days: 120},
  ])('counts from $asOf', ({asOf, days}) => expect(why({asOf})[0]).toContain(`renewal in ${days} days`));

  it.each([
    {what: 'a heading more than cells', headers: [[...HEADERS[0]!, 'ARR']]},
    {what: 'a heading less', headers: [['Account', 'Utilization', 'Growth']]},
    {what: 'one heading that is no range', headers: 'Account'},
    {what: 'two rows', headers: [HEADERS[0]!, HEADERS[0]!]},
  ])('is refused with $what', ({headers}) => expect(() => assess({headers})).toThrow('“headers” must be a single row'));

  it('is refused with how large both ranges are', () => {
    const ask = () => assess({headers: [['Account', '', '']], rows: [['BetaCorp', 1]]});
    expect(ask).toThrow('Here they are 1 × 3 and 1 × 2 (rows × columns).');
  });

  it('takes one heading over one cell', () => {
    expect(assess({headers: 'Account', rows: 'BetaCorp', outputs: 'account'})).toEqual([['Account'], ['BetaCorp']]);
  });

  it('is refused in words when no column names the account', () => {
    expect(() => assess({headers: [['a', 'b', 'c', 'd']], rows: [[1, 2, 3, 4]]})).toThrow(/account/i);
  });
});
