import type {Settings} from '../../core/playbook';
import type {KindId} from './kinds';

export {KINDS} from './kinds';

/** What a value is by default, what it holds, and the section of the Settings tab that shows it. */
export type SettingEntry<Value> = readonly [value: Value, kind: KindId, section: string];

/** An entry for each value, or one for a part whose numbers or colors are all of a kind. */
export type SettingEntries<Part> = {
  readonly [Name in keyof Part]: SettingEntry<Part[Name]> | SettingEntries<Part[Name]>;
};

/**
 * Everything a team may change, in the order of the Settings tab, with the method's own value. Prices start empty: they
 * are never guessed.
 */
export const SETTINGS: SettingEntries<Settings> = {
  language: ['en', 'language', 'general'],
  model: ['expansion', 'model', 'general'],
  // Method, section 9, calendar, and section 7, targets.
  conversationsPerWeek: [5, 'count', 'general'],
  pace: ['quarter', 'pace', 'general'],
  ownerCapacity: [[], 'capacities', 'general'],
  holidays: [['01-01', '12-25'], 'holidays', 'general'],
  reviewFromArr: [null, 'price if known', 'general'],
  fiscalYearStart: [1, 'month', 'general'],
  statusWords: [[], 'status words', 'general'],
  currencyRates: [[], 'rates', 'general'],
  levers: [[], 'levers', 'general'],
  nrrTarget: [1.1, 'target', 'general'],
  grrTarget: [0.9, 'target', 'general'],

  // Method, section 4: levels are points, a factor's weight is its best level, and the weights sum to 100.
  points: {
    usage: [{Over: 25, Near: 15, Under: 5}, 'points', 'points'],
    growth: [{Strong: 20, Some: 10, None: 0}, 'points', 'points'],
    requests: [{Multiple: 15, Some: 8, None: 0}, 'points', 'points'],
    relationship: [{Healthy: 20, OK: 10, 'At-risk': 0}, 'points', 'points'],
    timing: [{Perfect: 20, Good: 12, Poor: 5}, 'points', 'points'],
  },
  bands: [
    [
      {id: 'Hot', from: 75},
      {id: 'Warm', from: 50},
      {id: 'Nurture', from: 25},
      {id: 'Wait', from: 0},
    ],
    'points',
    'bands',
  ],

  // Method, section 4: nine yes/no signals, 64 points together.
  readinessPoints: {
    usage: [12, 'points', 'readinessPoints'],
    outcome: [10, 'points', 'readinessPoints'],
    headcount: [8, 'points', 'readinessPoints'],
    featureAsk: [8, 'points', 'readinessPoints'],
    nps: [7, 'points', 'readinessPoints'],
    renewal: [5, 'points', 'readinessPoints'],
    initiative: [5, 'points', 'readinessPoints'],
    sharedSeat: [5, 'points', 'readinessPoints'],
    companyGrowth: [4, 'points', 'readinessPoints'],
  },
  readinessBands: [
    [
      {id: 'Expansion Priority', from: 35},
      {id: 'Expansion Ready', from: 20},
      {id: 'Expansion Candidate', from: 10},
      {id: 'Not yet', from: 0},
    ],
    'points',
    'readinessBands',
  ],

  // Method, section 7: assumptions, shown as such.
  winProbability: [{Hot: 0.5, Warm: 0.25, Nurture: 0.1, Wait: 0}, 'share', 'probabilities'],
  heldBackShare: [0.5, 'share', 'probabilities'],
  churnProbability: [{Healthy: 0.03, OK: 0.1, 'At-risk': 0.4}, 'share', 'probabilities'],

  // Method, section 5, timing: days ahead for renewal and budget, days ago for the rest.
  timing: [
    [
      {event: 'renewal', from: 60, to: 120, level: 'Perfect'},
      {event: 'renewal', from: 30, to: 59, level: 'Good'},
      {event: 'renewal', from: 121, to: 270, level: 'Good'},
      {event: 'budget', from: 30, to: 60, level: 'Perfect'},
      {event: 'budget', from: 61, to: 120, level: 'Good'},
      {event: 'milestone', from: 0, to: 30, level: 'Perfect'},
      {event: 'milestone', from: 31, to: 90, level: 'Good'},
      {event: 'outcome', from: 0, to: 30, level: 'Perfect'},
      {event: 'outcome', from: 31, to: 90, level: 'Good'},
      {event: 'onboarding', from: 0, to: 30, level: 'Perfect'},
      {event: 'onboarding', from: 31, to: 90, level: 'Good'},
      {event: 'champion', from: 0, to: 30, level: 'Perfect'},
      {event: 'champion', from: 31, to: 90, level: 'Good'},
    ],
    'days',
    'timing',
  ],

  thresholds: {
    // Method, section 5, usage ceiling; section 3 for the signals.
    usageOver: [0.9, 'share', 'usage'],
    usageNear: [0.8, 'share', 'usage'],
    planLimit: [0.9, 'share', 'signals'],
    powerUsers: [10, 'count', 'signals'],
    powerUserShare: [0.2, 'share', 'signals'],
    companyGrowth: [0.1, 'share', 'signals'],
    // Method, section 5, growth, requests and relationship.
    strongTriggers: [2, 'count', 'signals'],
    multipleRequests: [2, 'count', 'signals'],
    healthHealthy: [75, 'score', 'relationship'],
    healthOk: [50, 'score', 'relationship'],
    npsTenHealthy: [9, 'NPS answer', 'relationship'],
    npsTenOk: [7, 'NPS answer', 'relationship'],
    npsHundredHealthy: [50, 'NPS', 'relationship'],
    npsHundredOk: [0, 'NPS', 'relationship'],
    csatHealthy: [4.5, 'CSAT', 'relationship'],
    csatOk: [3.5, 'CSAT', 'relationship'],
    championDays: [90, 'days', 'relationship'],
    // Method, section 6, guardrails, cautions and escalation; section 5 for the gap.
    defendDays: [90, 'days', 'guardrails'],
    contactDays: [60, 'days', 'guardrails'],
    loginDays: [30, 'days', 'guardrails'],
    staleDays: [30, 'days', 'guardrails'],
    quarterEndDays: [14, 'days', 'guardrails'],
    lowConfidence: [0.5, 'share', 'guardrails'],
    promisingScore: [50, 'score', 'guardrails'],
    utilizationGap: [0.05, 'share', 'guardrails'],
    // Method, section 7, sizing and opportunity.
    healthyUtilization: [0.8, 'share above 0', 'sizing'],
    stretch: [1.25, 'multiple', 'sizing'],
    opportunityHigh: [0.25, 'share of ARR', 'sizing'],
    opportunityMedium: [0.1, 'share of ARR', 'sizing'],
    // Method, section 8, offers and triggers.
    lowAdoption: [0.5, 'share', 'offers'],
    triggerDays: [90, 'days', 'offers'],
    ceilingTrigger: [0.85, 'share', 'offers'],
    renewalWindow: [120, 'days', 'offers'],
    budgetWindow: [60, 'days', 'offers'],
  },

  // Method, section 4.
  readiness: {
    usage: [0.8, 'share', 'readiness'],
    outcomeDays: [90, 'days', 'readiness'],
    feedbackDays: [60, 'days', 'readiness'],
    npsTen: [8, 'NPS answer', 'readiness'],
    npsHundred: [50, 'NPS', 'readiness'],
    renewalFrom: [60, 'days', 'readiness'],
    renewalTo: [120, 'days', 'readiness'],
  },

  // Method, section 6, escalation.
  strategic: {
    segments: [['strategic', 'enterprise+', 'key'], 'list', 'strategic'],
    topShare: [0.05, 'share', 'strategic'],
    fromAccounts: [20, 'count', 'strategic'],
  },

  // Okabe–Ito hues, lightened; their grays differ too, so that a print without color keeps the order.
  bandColors: {
    Hot: [{fill: '#bf5000', text: '#ffffff'}, 'color', 'colors'],
    Warm: [{fill: '#9bd3c0', text: '#10332a'}, 'color', 'colors'],
    Nurture: [{fill: '#f7e8a4', text: '#3d3510'}, 'color', 'colors'],
    Wait: [{fill: '#eceff1', text: '#37474f'}, 'color', 'colors'],
  },

  // The entries of the lists are read from the rows below their headings.
  catalog: {
    seatPrice: [null, 'price if known', 'catalog'],
    limitUpgrade: [null, 'price if known', 'catalog'],
    modules: [[], 'price', 'catalog'],
    tiers: [[], 'price', 'catalog'],
    services: [[], 'price', 'catalog'],
  },
};

/** The method's own numbers. */
export const DEFAULT_SETTINGS = defaultsOf(SETTINGS) as Settings;

function defaultsOf(entries: object): unknown {
  return Object.fromEntries(
    Object.entries(entries).map(([name, part]) => [name, Array.isArray(part) ? part[0] : defaultsOf(part)]),
  );
}
