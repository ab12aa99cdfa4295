import {type Output, outputOf, outputsIn} from '../../src/formulas/outputs';
import {settingsArgument} from '../../src/formulas/settings';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {settingsTab} from '../../src/tabs/settings/tab';
import {accountWith, assessed, daysAhead, table, YES} from '../builders';

const words = WORDS.en;
const OUTPUT_LANGUAGES = ['en', 'zh'] as const;
const USUAL = ['rank', 'score', 'band', 'priority', 'expansion', 'target', 'why'];

describe('what is to be shown', () => {
  it.each<[unknown, string[]]>([
    ['', USUAL],
    [undefined, USUAL],
    [[['', '']], USUAL],
    ['rank, Score ,BAND', ['rank', 'score', 'band']],
    ['opt out; runner-up、percent  of arr，why', ['opt_out', 'runner_up', 'percent_of_arr', 'why']],
    ['rank,,score,', ['rank', 'score']],
    [table(['rank', 'score'], ['', 'why']), ['rank', 'score', 'why']],
    ['Data coverage, % of ARR, Timing, runner-up', ['confidence', 'percent_of_arr', 'when', 'runner_up']],
  ])('%j', (argument, outputs) => expect(outputsIn(argument, words)).toEqual(outputs));

  it.each(OUTPUT_LANGUAGES)('is named by its headings in %s', (language) => {
    const headings = Object.entries(WORDS[language]).filter(([key]) => key.startsWith('output-'));
    const named = outputsIn(headings.map(([, heading]) => heading).join(', '), WORDS[language]);
    expect(named.map((name) => `output-${name}`)).toEqual(headings.map(([key]) => key));
  });

  it('is refused with the names there are', () => {
    expect(() => outputsIn('rank, color', words)).toThrow(/“color”.*rank.*why/);
  });
});

describe('an output', () => {
  const known = {
    ...assessed(
      accountWith({
        account: 'Acme',
        owner: 'Ana',
        arr: 100_000,
        seatsUsed: 48,
        seatsLicensed: 50,
        seatPrice: 80,
        seatsNeeded: 10,
        growth: 'Strong',
        hiring: {yes: true, amount: 20, on: null, said: null},
        featureRequests: {count: 2, items: []},
        relationship: 'Healthy',
        renewalDate: daysAhead(90),
        noticeDays: 30,
        discountAsked: YES,
      }),
    ),
    rank: 3,
  };
  const unknown = {...assessed(accountWith({account: 'Blank'})), rank: 9};
  const every: readonly Output[] = [
    ...['rank', 'account', 'owner', 'score', 'band', 'readiness', 'readiness_band', 'priority', 'expansion', 'when'],
    ...['play', 'arr', 'conservative', 'aggressive', 'target', 'percent_of_arr', 'opportunity', 'weighted', 'offer'],
    ...'runner_up trigger renewal opt_out days_left confidence range escalate cautions why'.split(' '),
  ] as Output[];

  it('of an account about which much is known', () => {
    expect(Object.fromEntries(every.map((name) => [name, outputOf(name, known, words)]))).toMatchSnapshot();
  });

  it('of an account about which nothing is known is a blank, not a zero', () => {
    expect(Object.fromEntries(every.map((name) => [name, outputOf(name, unknown, words)]))).toMatchSnapshot();
  });
});

describe('settings given to a formula', () => {
  const cells = (change: (row: unknown[]) => unknown[] = (row) => row) =>
    settingsTab(DEFAULT_SETTINGS, words).cells.map((row) => change(row.map(({value}) => value)));

  it('are the method’s own for a blank', () => {
    expect(settingsArgument('', () => WORDS.en)).toBe(DEFAULT_SETTINGS);
    expect(settingsArgument([['', null]], () => WORDS.en)).toBe(DEFAULT_SETTINGS);
  });

  it('are those of the range', () => {
    expect(settingsArgument(cells(), () => WORDS.en)).toEqual(DEFAULT_SETTINGS);
    const seven = cells((row) => (row[4] === 'conversationsPerWeek' ? [row[0], 7, ...row.slice(2)] : row));
    expect(settingsArgument(seven, () => WORDS.en).conversationsPerWeek).toBe(7);
  });

  it('are refused when they are none, and when they do not add up, with the rule', () => {
    expect(() => settingsArgument('x', () => WORDS.en)).toThrow(/settings/i);
    const many = cells((row) => (row[4] === 'conversationsPerWeek' ? [row[0], 'many', ...row.slice(2)] : row));
    expect(() => settingsArgument(many, () => WORDS.en)).toThrow(/many/);
  });
});
