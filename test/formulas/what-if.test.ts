import fc from 'fast-check';
import type {LocalClock} from '../../src/formulas/arguments';
import {assessRows} from '../../src/formulas/assess';
import {whatIf} from '../../src/formulas/what-if';
import {WORDS} from '../../src/playbook/words';
import {sampleRows} from '../sample-rows';
import {tries} from '../tries';

const AS_OF = '2026-11-21';
const clock: LocalClock = {
  today: () => AS_OF,
  dayOf: (date) => date.toISOString().slice(0, 10),
  locale: () => 'en-US',
};
const OUTPUTS = 'score, band, priority, expansion, target, why';

function ask(
  account: Readonly<Record<string, unknown>>,
  changes: unknown,
  outputs: unknown = '',
  settings: unknown = '',
) {
  const table = {headers: [Object.keys(account)], rows: [Object.values(account)]};
  return whatIf({...table, changes, outputs, asOf: AS_OF, settings}, clock, (language) => WORDS[language])[0]!;
}

/** The method's own examples (method, section 13). */
const ECHO = {account: 'EchoLLC', utilization: 1, workarounds: 'many', renewalDate: '2027-05-21', nps: 4};
const ALPHA = {
  account: 'AlphaTech',
  utilization: 0.7,
  featureRequests: 1,
  renewalDate: '2027-02-21',
  relationship: 'Healthy',
};
const DELTA = {account: 'DeltaInc', utilization: 0.85, renewalDate: '2026-12-21', vendorReview: 'reviewing vendors'};

describe('what an account would score', () => {
  it.each([
    [DELTA, 'vendorReview = no', '27 → 37 · Nurture · Build toward expansion (was Defend first)'],
    [ECHO, 'nps = 9', '60 → 80 · Hot · Engage this week (was Fix first)'],
    [ALPHA, 'hiring = 20', '53 → 63 · Warm · Engage this month'],
    [ALPHA, 'hiring = 20; funding = Series B', '53 → 73 · Warm · Engage this month'],
    [ALPHA, '', '53 → 53 · Warm · Engage this month'],
  ])('%j with %s', (account, changes, said) => {
    expect(ask(account, changes)).toEqual([said]);
  });

  it('shows the outputs asked for instead, without headings', () => {
    expect(ask(ECHO, 'nps=9', 'score, band, priority, expansion')).toEqual([80, '🔥 Hot', 'Engage this week', 'Yes']);
  });

  it('takes changes from cells, by heading or by field, in any case', () => {
    const row = {Account: 'EchoLLC', Utilization: 1, Workarounds: 'many', Renewal: '2027-05-21', 'NPS score': 4};
    const said = ['60 → 80 · Hot · Engage this week (was Fix first)'];
    expect(ask(row, [['nps score = 9'], ['']])).toEqual(said);
    expect(ask(row, 'NPS＝9；')).toEqual(said);
  });

  it('says it in the language of the settings', () => {
    const settings = [['Language', '中文', '', '', 'language']];
    expect(ask(ECHO, 'nps = 9', '', settings)[0]).toBe('60 → 80 · 热 · 本周跟进（原为先解决问题）');
  });

  it.each([
    ['utilisation = 5', /There’s no column “utilisation”/],
    ['nps = 9, growth = Strong', /“nps = 9, growth = Strong” isn’t a change\. .*with ; between changes/],
    ['80', /“80” isn’t a change\. Write a column, =, and a value/],
    ['renewalDate = soonish', /^renewalDate is “soonish”\. Enter a date such as/],
    ['nps = great', /^nps is “great”\. Enter/],
    ['Mascot = owl', /Changing “Mascot” has no effect/],
    [Array.from({length: 11}, () => 'nps = 9').join(';'), /at most 10 changes/],
  ])('refuses %s and says what is accepted', (changes, said) => {
    expect(() => ask({...ECHO, Mascot: 'fox'}, changes)).toThrow(said);
  });

  it.each(['Seats  used', 'Seats\nused', ' Seats used ', 'seats_used'])(
    'finds the column headed %j by its words',
    (heading) => {
      const row = {account: 'Acme', [heading]: 10, 'Seats licensed': 50};
      expect(ask(row, 'seats used = 50', 'score, range')).toEqual(ask({...row, [heading]: 50}, '', 'score, range'));
      expect(ask(row, 'Seats  Used = 50')).toEqual(ask(row, 'seatsUsed = 50'));
    },
  );

  it('is blank for a blank row, and takes one row only', () => {
    expect(ask({account: '', utilization: ''}, 'utilization = 1')).toEqual(['']);
    const two = {headers: [['account']], rows: [['A'], ['B']], changes: '', outputs: '', asOf: AS_OF, settings: ''};
    expect(() => whatIf(two, clock, (language) => WORDS[language])).toThrow('“row” must be a single row');
  });
});

describe('the changed row', () => {
  const [headings = [], ...rows] = sampleRows(AS_OF);
  const VALUES: Readonly<Record<string, readonly (string | number)[]>> = {
    arr: [0, 48_000, '$120K'],
    seatsUsed: [1, 50, 400],
    seatsLicensed: [50, 500],
    renewalDate: ['2026-12-01', '2027-03-01', '2027-11-30'],
    nps: [2, 8, 10],
    relationship: ['Healthy', 'OK', 'At-risk'],
    usageTrend: ['Growing', 'Declining'],
    openIssue: ['no', 'Search is slow'],
    vendorReview: ['no', 'yes'],
    hiring: [0, 20],
    featureRequests: [0, 3],
    seatPrice: [10, 95.5],
    championPromoted: ['yes', 'no'],
  };
  const change = fc
    .constantFrom(...Object.keys(VALUES))
    .chain((field) => fc.tuple(fc.constant(field), fc.constantFrom(...VALUES[field]!)));

  it('scores as the sheet would with those cells, and without changes as it does', () => {
    const changes = fc.uniqueArray(change, {maxLength: 5, selector: ([field]) => field});
    fc.assert(
      fc.property(fc.constantFrom(...rows), changes, (row, made) => {
        const edited = new Map<string, unknown>(headings.map((heading, at) => [String(heading), row[at]]));
        for (const [field, value] of made) edited.set(field, value);
        const table = {headers: [headings], rows: [row], outputs: OUTPUTS, asOf: AS_OF, settings: ''};
        const text = made.map(([field, value]) => `${field} = ${value}`).join('; ');
        const asked = whatIf({...table, changes: text}, clock, (language) => WORDS[language]);
        const sheet = {...table, headers: [[...edited.keys()]], rows: [[...edited.values()]]};
        expect(asked[0]).toEqual(assessRows(sheet, clock, (language) => WORDS[language])[1]);
      }),
      {numRuns: tries(25)},
    );
  });
});
