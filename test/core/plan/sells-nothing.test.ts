import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import {planKindOf} from '../../../src/core/plan/kind';
import {assessPortfolio} from '../../../src/core/portfolio';
import {sellsNothing} from '../../../src/core/reasons';
import {nextActionOf} from '../../../src/core/schedule/next-action';
import {say} from '../../../src/playbook/say';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {type Language, WORDS} from '../../../src/playbook/words';
import {outreachFrom} from '../../../src/tabs/outreach/build';
import {outreachTab} from '../../../src/tabs/outreach/tab';
import {plansFrom} from '../../../src/tabs/plan/build';
import {planTab} from '../../../src/tabs/plan/tab';
import {stepAction, stepGoal, stepShort} from '../../../src/tabs/steps/step-words';
import {accountView} from '../../../src/views/account';
import {anyAccount} from '../../any-account';
import {AS_OF, playbookOf} from '../../builders';
import {SETTINGS} from '../../tabs/plan/cases';
import {schedulesFor} from '../../tabs/scheduled';
import {tries} from '../../tries';

const PLAYBOOK = playbookOf(SETTINGS);

/** What only somebody says who wants to sell: scripts, labels and names of offers that no other sentence holds. */
const SELLING: Readonly<Record<Language, RegExp>> = {
  en: /upsell|cross-sell|à la carte|higher tier|more seats|\bupgrade|discovery|co-term|for two quarters|next tier|could add|midpoint|aggressive|weighted|if that doesn’t fit|a multi-year|proposal with|expansion proposal|what to propose|as an option|readiness|short of (?:hot|warm|nurture)/i,
  zh: /交叉销售|单独购买|升级版本|席位扩容|版本升级|需求沟通|沟通需求|对齐|两个季度|更高版本|可加|中间值|乐观|加权|如果不合适|多年约|增购方案|建议怎么谈|可选项|就绪度/,
};

/** Everything the pages say of an account in a language, and whether it is one to sell nothing to: of others, nothing when so asked. */
function saidOf(account: Account, language: Language, heldOnly = false): {texts: string[]; held: boolean} {
  const words = WORDS[language];
  const portfolio = assessPortfolio([account], AS_OF, PLAYBOOK);
  const schedules = schedulesFor(portfolio, {settings: SETTINGS});
  const [schedule] = schedules.values();
  if (schedule === undefined) throw new Error('There is one account.');
  const held = sellsNothing(schedule.of);
  if (heldOnly && !held) return {texts: [], held};
  const shared = {scripts: SCRIPTS[language], words, selectedRows: new Set([account.row])};
  const {plans} = plansFrom(portfolio, {...shared, settings: SETTINGS, schedules});
  const plan = planTab(plans, {asOf: AS_OF, words, accounts: [account], before: []});
  const mails = outreachTab(outreachFrom(schedules, shared), {words, accounts: [account], before: []});
  const view = accountView(schedule.of, nextActionOf(schedule, AS_OF), {
    settings: SETTINGS,
    words,
    scripts: SCRIPTS[language],
  });
  // The headings of the index above the plans are those of every plan.
  const cells = [...plan.cells.slice(3), ...mails.cells.slice(1)].flatMap((row) => row.slice(0, -1));
  const steps = schedule.steps.flatMap((step) =>
    [stepAction, stepShort, stepGoal].map((toSay) => say(toSay(step, schedule), words)),
  );
  const texts = [...cells.map(({value}) => String(value ?? '')), ...steps, ...stringsIn(view)];
  return {texts, held};
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Words of the row may say anything: these do not. */
const QUIET = {goal: null, notes: null, products: ['Team'], modulesRequested: ['Analytics', 'SSO']} as const;

describe.each<Language>(['en', 'zh'])('in %s', (language) => {
  it('no page sells to an account that is defended, adopts, or has no data', () => {
    let found = 0;
    fc.assert(
      fc.property(anyAccount(), (any) => {
        const {texts, held} = saidOf({...any, ...QUIET, row: 2}, language, true);
        if (!held) return;
        found += 1;
        expect(texts.filter((text) => SELLING[language].test(text))).toEqual([]);
      }),
      {numRuns: tries(80)},
    );
    expect(found).toBeGreaterThan(5);
  });

  it('but pages do sell to others: the words above are those of our texts', () => {
    const {texts} = saidOf({...fc.sample(anyAccount(), {numRuns: 1, seed: 1})[0]!, ...HOT, ...QUIET, row: 2}, language);
    expect(texts.filter((text) => SELLING[language].test(text)).length).toBeGreaterThan(8);
  });
});

it('under Fix and Reconnect nothing that sells is dated before the check or the call', () => {
  let found = 0;
  fc.assert(
    fc.property(anyAccount(), (account) => {
      const [schedule] = schedulesFor(assessPortfolio([account], AS_OF, PLAYBOOK), {settings: SETTINGS}).values();
      if (schedule === undefined || (schedule.kind !== 'fix' && schedule.kind !== 'reconnect')) return;
      found += 1;
      const first = schedule.steps.find(({id}) => id === (schedule.kind === 'fix' ? 'fix-check' : 'reconnect-call'));
      const sold = schedule.steps.filter(({sells}) => sells);
      expect(sold.filter(({start}) => first === undefined || start <= first.due)).toEqual([]);
      const said = schedule.steps.map((step) => say(stepAction(step, schedule), WORDS.en));
      expect(said.filter((text) => SELLING.en.test(text))).toEqual([]);
      expect(['Fix first', 'Reconnect first']).toContain(planKindOf(schedule.of, schedule));
    }),
    {numRuns: tries(120)},
  );
  expect(found).toBeGreaterThan(5);
});

it('a meeting that decides to defend an account ends all selling on its pages', () => {
  const [of] = assessPortfolio(
    [{...fc.sample(anyAccount(), {numRuns: 1, seed: 1})[0]!, ...HOT, row: 2}],
    AS_OF,
    PLAYBOOK,
  ).accounts;
  expect(planKindOf(of!, {kind: 'expand'})).toBe('Expand');
  expect(planKindOf(of!, {kind: 'defend'})).toBe('Defend first');
  expect(planKindOf(of!, {kind: 'renew'})).toBe('Renew');
  expect(planKindOf(of!, {kind: 'none'})).toBe('Build'); // left alone for now
});

const HOT = {
  owner: 'Ana',
  contact: 'Kim Lee',
  arr: 48_000,
  seatsUsed: 48,
  seatsLicensed: 50,
  utilization: null,
  apiUtilization: 0.92,
  usageTrend: null,
  growth: 'Strong',
  featureRequests: {count: 3, items: []},
  relationship: 'Healthy',
  healthScore: null,
  nps: null,
  csat: null,
  openIssue: null,
  vendorReview: null,
  lastContact: null,
  doNotContact: null,
  championPromoted: null,
  renewalDate: '2027-07-20',
  noticeDays: null,
  seatPrice: 80,
  seatsNeeded: 20,
  tierDelta: null,
  moduleValue: null,
  limitUpgrade: null,
} as const;
