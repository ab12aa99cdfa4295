import type {Portfolio} from '../../../src/core/assessment';
import type {AccountPlan} from '../../../src/core/plan/plan';
import {assessPortfolio} from '../../../src/core/portfolio';
import {samplePortfolio} from '../../../src/playbook/sample';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {type Language, WORDS} from '../../../src/playbook/words';
import {plansFrom} from '../../../src/tabs/plan/build';
import {AS_OF, accountWith, amount, on, PLAYBOOK, said, YES} from '../../builders';
import {textsOf} from '../../core/plan/planning';
import {told} from '../../intake/read';
import {MEETING} from '../meeting';

/** Words of expansion. A sentence may say that there is to be none. */
const EXPANSION: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\bno (?:word about )?)\bexpansion|upsell|cross-sell|upgrade|(?:next|higher) (?:plan|tier)|(?:more|extra|add(?:ing)?|plan) seats|access and|module|pric(?:e|ing)|budget|what (?:this adds|it costs)|an offer|proposal for (?!the renewal alone)/i,
  zh: /(?<!不提|不带)扩展|升级|升档|加购|增购|扩容|(?:增加|规划).*席位|席位.*(?:规划|增加)|账号|模块|套餐|价格|费用|预算|新增的价值|(?<!不)报价|(?<!只)提交续约方案/,
};

/** Everything that would speak for selling, of a customer who may leave. */
const TEMPTING = accountWith({
  account: 'Tempting',
  arr: 90_000,
  owner: 'Ana Ruiz',
  decisionMaker: 'Paul Renner',
  products: ['Core'],
  seatsUsed: 98,
  seatsLicensed: 100,
  apiUtilization: 0.97,
  featureRequests: {count: 2, items: ['SSO', 'audit log']},
  workarounds: 'many',
  powerUsers: 30,
  hiring: amount(20),
  newOffice: said('Lisbon'),
  funding: said('Series B'),
  newInitiative: YES,
  mergerAcquisition: YES,
  companyGrowth: amount(0.4),
  pricingInterest: YES,
  referenceRequest: YES,
  executiveEngagement: YES,
  qbrNextSteps: YES,
  championPromoted: YES,
  adjacentNeed: YES,
  budgetCycle: on('2026-12-30'),
  milestone: YES,
  modulesRequested: ['Analytics', 'Reports'],
  seatPrice: 80,
  moduleValue: 9_000,
  tierDelta: 20_000,
  renewalDate: '2027-01-20',
  vendorReview: YES,
});

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  catalogue: {...DEFAULT_SETTINGS.catalogue, modules: [{name: 'Analytics', arr: 9_000}]},
} as typeof DEFAULT_SETTINGS;

function sample(): Portfolio {
  const grid = samplePortfolio(AS_OF).map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell)));
  return assessPortfolio(told(grid).intake.accounts, AS_OF, PLAYBOOK);
}

function defended(portfolio: Portfolio, language: Language): AccountPlan[] {
  const options = {scripts: SCRIPTS[language], settings: SETTINGS, words: WORDS[language]};
  return plansFrom(portfolio, options).filter(({kind}) => kind === 'Defend first');
}

describe.each<Language>(['en', 'zh'])('in %s a customer who may leave hears nothing of expansion', (language) => {
  it.each([
    {of: 'the sample', portfolio: sample, plans: 4},
    {of: 'the meeting', portfolio: () => MEETING, plans: 1},
    {of: 'the most tempting account', portfolio: () => assessPortfolio([TEMPTING], AS_OF, PLAYBOOK), plans: 1},
  ])('in the plans of $of', ({portfolio, plans}) => {
    const found = defended(portfolio(), language);
    expect(found).toHaveLength(plans);
    // What the sheet itself says stands in the escalations; the rest is ours.
    const texts = found.flatMap((plan) => {
      const ours = {...plan, steps: plan.steps.filter(({key}) => key !== 'escalate')};
      return [...textsOf(ours), ...plan.available];
    });
    expect(texts.filter((text) => EXPANSION[language].test(text))).toEqual([]);
  });

  it('while a plan that sells uses such words', () => {
    const {vendorReview: _, ...selling} = TEMPTING;
    const options = {scripts: SCRIPTS[language], settings: SETTINGS, words: WORDS[language]};
    const [plan] = plansFrom(assessPortfolio([{...accountWith({}), ...selling}], AS_OF, PLAYBOOK), options);
    expect(plan?.kind).toBe('Expand');
    expect(textsOf(plan as AccountPlan).filter((text) => EXPANSION[language].test(text)).length).toBeGreaterThan(15);
  });
});

it('signals of a plan to defend keep only the proposals that sell nothing', () => {
  const [plan] = defended(assessPortfolio([TEMPTING], AS_OF, PLAYBOOK), 'en');
  const proposing = plan?.signals.filter(({propose}) => propose !== '').map(({signal}) => signal.id);
  expect(proposing).toEqual(['champion promoted', 'renewal', 'milestone', 'vendor review']);
});
