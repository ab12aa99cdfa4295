import type {Account} from '../../../src/core/account';
import {addDays} from '../../../src/core/day';
import {assessPortfolio} from '../../../src/core/portfolio';
import {workdaysOf} from '../../../src/core/schedule/workdays';
import {LANGUAGES} from '../../../src/playbook/languages';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {historyRun} from '../../../src/tabs/history/history';
import {dayIn} from '../../../src/tabs/kept/cell';
import {decisionRows} from '../../../src/tabs/meeting/decision-rows';
import {WIDTHS} from '../../../src/tabs/meeting/layout';
import {changesSince} from '../../../src/tabs/meeting/since';
import {AS_OF, accountWith, healthyAccount, PLAYBOOK} from '../../builders';
import {MEETING, MEETING_ACCOUNTS} from '../meeting';
import {schedulesFor} from '../scheduled';
import {linesOf, meetingPage} from './page';

/** The team's accounts of two weeks ago: one was not there yet, two others were in better shape, one has left since. */
const EARLIER = assessPortfolio(
  [
    ...MEETING_ACCOUNTS.filter(({account}) => account !== 'BrightOps').map((account): Account => {
      if (account.account === 'EchoLLC') return {...account, nps: {value: 9, scale: 'ten'}};
      return account.account === 'DataFlow Inc' ? {...account, seatPrice: 60} : account;
    }),
    accountWith({account: 'Left Us', row: 40, arr: 9_000, utilization: 0.95, seatsNeeded: 10, seatPrice: 50}),
  ],
  addDays(AS_OF, -14),
  PLAYBOOK,
);

const BASE = historyRun(EARLIER, 1, {settings: DEFAULT_SETTINGS, mark: 'meeting'});

describe('the page of a meeting', () => {
  it.each(LANGUAGES)('reads well at the first meeting and at the next one: %s', (language) => {
    expect(linesOf(meetingPage({language})).join('\n')).toMatchSnapshot();
    expect(linesOf(meetingPage({language, base: BASE})).join('\n')).toMatchSnapshot();
  });

  it('is one landscape page: at most 41 rows of one line, and as wide as the paper', () => {
    const many = assessPortfolio(
      Array.from({length: 300}, (_, index) =>
        accountWith({
          ...MEETING_ACCOUNTS[index % MEETING_ACCOUNTS.length],
          account: `Account ${index}`,
          row: index + 2,
        }),
      ),
      AS_OF,
      PLAYBOOK,
    );
    const base = {...historyRun(many, 1, {settings: DEFAULT_SETTINGS}), asOf: addDays(AS_OF, -7)};
    const moved = {...base, accounts: base.accounts.map((each) => ({...each, score: 0}))};
    const page = meetingPage({portfolio: many, base: moved});
    const foot = linesOf(page).findIndex((line) => line.includes('Win probability: ')) + 1;
    expect(foot).toBeLessThanOrEqual(41);
    expect(foot).toBeGreaterThan(38);
    const height = Object.entries(page.rowHeights ?? {}).reduce((sum, [row, px]) => sum + (+row <= foot ? px : 0), 0);
    expect(height * 0.75).toBeLessThanOrEqual(537);
    expect(WIDTHS.slice(0, 11).reduce((sum, width) => sum + width, 0) * 0.75).toBeLessThanOrEqual(795);
  });

  it('has a decision about a long name on two lines, and the others on one', () => {
    const accounts = MEETING_ACCOUNTS.map((each) =>
      each.account === 'DeltaInc' ? {...each, account: 'Meridian Health Systems'} : each,
    );
    const {cells, rowHeights = {}} = meetingPage({portfolio: assessPortfolio(accounts, AS_OF, PLAYBOOK)});
    const heights = cells.flatMap(([first], at) =>
      first?.style === 'line-input-strong' ? [[first.value, rowHeights[at + 1]]] : [],
    );
    expect(heights).toContainEqual(['Meridian Health Systems', 32]);
    expect(heights.filter(([name]) => name !== 'Meridian Health Systems').map(([, height]) => height)).toEqual(
      Array(heights.length - 1).fill(16),
    );
  });

  it('holds nothing but an account’s own bridge in the golden case', () => {
    expect(linesOf(meetingPage({base: {...BASE, count: 20_000}}))).toContainEqual(
      expect.stringContaining(
        'History saved only the top 9 accounts of that run, so total pipeline can’t be compared.',
      ),
    );
  });

  it.each([
    ['could not be added', BASE.accounts],
    ['are gone', BASE.accounts.map((each) => ({...each, weighted: null}))],
  ])('draws no bridge from a run whose amounts %s', (_, accounts) => {
    const lines = linesOf(meetingPage({base: {...BASE, accounts, weighted: null}}));
    expect(lines).toContainEqual(
      expect.stringContaining('Amounts of that run are missing or were in another currency'),
    );
    expect(lines.filter((line) => line.includes('Target changes'))).toEqual([]);
  });

  it.each([
    ['EUR', ['USD'], false],
    ['USD', ['USD'], true],
    [null, ['USD'], true],
    ['EUR', [], true],
  ])('from a run in %s to one in %s: a bridge is %s', (currency, currencies, isDrawn) => {
    const portfolio = {...MEETING, totals: {...MEETING.totals, currencies}};
    const since = changesSince(portfolio, DEFAULT_SETTINGS, {...BASE, currency});
    expect(since?.bridge != null).toBe(isDrawn);
  });

  it.each<[rates: string, now: string[], says: string]>([
    ['EUR · EUR = 1 · USD = 0.92', ['EUR = 1', 'USD = 0.92'], 'Target changes'],
    ['EUR · EUR = 1 · USD = 0.92', ['EUR = 1', 'USD = 0.8'], 'Targets, exchange rates'],
    ['EUR', ['EUR = 1', 'USD = 0.8'], 'Target changes'],
  ])('blames new exchange rates, after %s and at %s now', (rates, currencyRates, says) => {
    const lines = linesOf(
      meetingPage({base: {...BASE, currency: rates}, settings: {...DEFAULT_SETTINGS, currencyRates}}),
    );
    expect(lines.filter((line) => /Target/.test(line) && line.includes(says))).toHaveLength(1);
  });

  it('says what it lacks for a portfolio of nobody’s numbers', () => {
    const bare = assessPortfolio([accountWith({account: 'Acme'})], AS_OF, PLAYBOOK);
    const lines = linesOf(meetingPage({portfolio: bare}));
    expect(lines.slice(3, 5)).toEqual([
      '1 account | Not sized yet | Not known yet | None | None',
      expect.stringContaining('no ARR known | add prices and seats needed | ARR for 0 of 1'),
    ]);
    expect(lines).toContain('No next step is due in the next 7 days. | No expansion conversations to start right now.');
  });

  it('at the first meeting says where the pipeline stands, and with whom to begin', () => {
    const lines = linesOf(meetingPage());
    const from = lines.findIndex((line) => line.endsWith('| Weighted pipeline by band'));
    const amounts = lines.slice(from + 1, from + 7).map((line) => Number(line.split(' | ').at(-1)));
    expect(amounts.slice(0, 5).reduce((sum, each) => sum + each)).toBeCloseTo(MEETING.totals.weighted ?? 0);
    expect(amounts[5]).toBe(MEETING.totals.weighted);
    const engaged = MEETING.accounts.filter(({priority}) => priority.startsWith('Engage'));
    const starts = lines.findIndex((line) => line.includes('| Conversations to start |'));
    engaged.forEach(({account, score, band}, index) => {
      expect(lines[starts + 1 + index]).toContain(`| ${account.account} | ${score} ${band} |`);
    });
    expect(lines.join('\n')).not.toMatch(/next meeting\.$/m);
  });

  it('of accounts of which nothing is known says that nothing is sized, and draws no pipeline', () => {
    const lines = linesOf(meetingPage({portfolio: assessPortfolio([accountWith({})], AS_OF, PLAYBOOK)})).join('\n');
    expect(lines.match(/Nothing is sized yet\./g)).toHaveLength(2);
  });

  it('begins no conversation with whom nobody may contact', () => {
    const at = (account: string, row: number, yes: boolean) =>
      healthyAccount({account, row, growth: 'Strong', doNotContact: {yes, amount: null, on: null, said: null}});
    const portfolio = assessPortfolio([at('Acme', 2, true), at('Bolt', 3, false)], AS_OF, PLAYBOOK);
    const lines = linesOf(meetingPage({portfolio}));
    const starts = lines.findIndex((line) => line.includes('| Conversations to start |'));
    expect(portfolio.accounts.every(({priority}) => priority.startsWith('Engage'))).toBe(true);
    expect(lines.slice(starts + 1, starts + 3).map((line) => line.includes('| Bolt |'))).toEqual([true, false]);
    expect(lines.slice(starts + 1, starts + 3).join()).not.toContain('| Acme |');
  });

  it('begins no conversation about more with whom there is only time to ask whether they renew', () => {
    const at = (account: string, row: number, days: number) =>
      healthyAccount({account, row, growth: 'Strong', renewalDate: addDays(AS_OF, days)});
    const portfolio = assessPortfolio([at('Acme', 2, 12), at('Bolt', 3, 60)], AS_OF, PLAYBOOK);
    const lines = linesOf(meetingPage({portfolio}));
    const starts = lines.findIndex((line) => line.includes('| Conversations to start |'));
    expect(portfolio.accounts.every(({priority}) => priority.startsWith('Engage'))).toBe(true);
    expect(lines.slice(starts + 1, starts + 3).map((line) => line.includes('| Bolt |'))).toEqual([true, false]);
    expect(lines.join()).toContain('Call: will they renew?');
  });

  it('lists who is at risk by the deadlines it shows, whatever day of the week they are', () => {
    // Both deadlines leave a Friday as the last working day.
    const at = (account: string, renewalDate: string, arr: number) =>
      accountWith({account, row: arr, arr, renewalDate, vendorReview: {yes: true, on: null, amount: null, said: null}});
    const accounts = [at('Sunday', '2026-12-20', 200), at('Friday', '2026-12-18', 100)];
    const lines = linesOf(meetingPage({portfolio: assessPortfolio(accounts, AS_OF, PLAYBOOK)}));
    const from = lines.findIndex((line) => line.startsWith('At risk | ARR'));
    expect(lines.slice(from + 1, from + 3).map((line) => line.split(' | ').slice(0, 4))).toEqual([
      ['Friday', '100', expect.stringMatching(/^Defend · /), 'Dec 18'],
      ['Sunday', '200', expect.stringMatching(/^Defend · /), 'Dec 20'],
    ]);
  });

  it('lists a customer in two rows once, and adds its pipeline to the bands once', () => {
    const hot = {...MEETING_ACCOUNTS.find(({account}) => account === 'DataFlow Inc'), account: 'Acme'};
    const accounts = [accountWith({...hot, row: 2}), accountWith({...hot, row: 3, goal: 'Another goal'})];
    const portfolio = assessPortfolio(accounts, AS_OF, PLAYBOOK);
    const lines = linesOf(meetingPage({portfolio}));
    const from = lines.findIndex((line) => line.startsWith('This week | '));
    expect(lines.slice(from).filter((line) => line.startsWith('Acme | '))).toHaveLength(2); // this week, for decision
    expect(
      lines
        .slice(from)
        .join('\n')
        .match(/\bAcme\b/g),
    ).toHaveLength(3); // and a conversation to start
    const weighted = portfolio.totals.weighted ?? 0;
    expect(weighted).toBeGreaterThan(0);
    expect(lines.filter((line) => line.endsWith(`| ${weighted}`)).length).toBeGreaterThanOrEqual(2);
  });

  it.each(['2026-11-20', '2026-11-21', '2026-12-18', '2026-12-25'])(
    'asks for a decision before the customer hears from us, on no day off: as of %s',
    (asOf) => {
      const portfolio = assessPortfolio(MEETING_ACCOUNTS, asOf, PLAYBOOK);
      const schedules = schedulesFor(portfolio);
      const firstSeen = new Map(
        [...schedules.values()].map(({of, steps}) => [of.account.account, steps.find(({isSeen}) => isSeen)?.due]),
      );
      const {rows} = decisionRows({portfolio, schedules, settings: DEFAULT_SETTINGS, before: [], words: WORDS.en});
      expect(rows.length).toBeGreaterThan(2);
      for (const {fields} of rows) {
        const due = dayIn(fields.due) ?? '';
        const first = firstSeen.get(String(fields.account));
        if (first !== undefined) expect([fields.account, due]).toEqual([fields.account, first > asOf ? first : asOf]);
        else
          expect([fields.account, due, workdaysOf(DEFAULT_SETTINGS.holidays).onOrAfter(due)]).toEqual([
            fields.account,
            due,
            due,
          ]);
      }
    },
  );

  it('has the chart of the bands beside the page', () =>
    expect(meetingPage().charts).toEqual([expect.objectContaining({title: 'ARR by band', at: {row: 1, column: 14}})]));

  it('counts what it shows: bands and quarters add up to the portfolio', () => {
    const lines = linesOf(meetingPage());
    expect(lines).toContainEqual(expect.stringContaining(`All accounts | ${MEETING.accounts.length}`));
  });
});
