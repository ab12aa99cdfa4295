import type {Settings} from '../core/playbook';

/** The method's own numbers, which a team may change in its Settings tab. Prices start empty: they are never guessed. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  model: 'expansion',

  // Method, section 4: levels are points, a factor's weight is its best level, and the weights sum to 100.
  points: {
    usage: {Over: 25, Near: 15, Under: 5},
    growth: {Strong: 20, Some: 10, None: 0},
    requests: {Multiple: 15, Some: 8, None: 0},
    relationship: {Healthy: 20, OK: 10, 'At-risk': 0},
    timing: {Perfect: 20, Good: 12, Poor: 5},
  },
  bands: [
    {id: 'Hot', from: 75},
    {id: 'Warm', from: 50},
    {id: 'Nurture', from: 25},
    {id: 'Wait', from: 0},
  ],

  // Method, section 4: nine yes/no signals, 64 points together.
  readinessPoints: {
    usage: 12,
    outcome: 10,
    headcount: 8,
    featureAsk: 8,
    nps: 7,
    renewal: 5,
    initiative: 5,
    sharedSeat: 5,
    companyGrowth: 4,
  },
  readinessBands: [
    {id: 'Expansion Priority', from: 35},
    {id: 'Expansion Ready', from: 20},
    {id: 'Expansion Candidate', from: 10},
    {id: 'Not yet', from: 0},
  ],
  readiness: {
    usage: 0.8,
    outcomeDays: 90,
    feedbackDays: 60,
    npsTen: 8,
    npsHundred: 50,
    renewalFrom: 60,
    renewalTo: 120,
  },

  thresholds: {
    // Method, section 4, usage ceiling; section 3 for the signals.
    usageOver: 0.9,
    usageNear: 0.8,
    planLimit: 0.9,
    powerUsers: 10,
    powerUserShare: 0.2,
    companyGrowth: 0.1,
    // Method, section 5, growth, requests and relationship.
    strongTriggers: 2,
    multipleRequests: 2,
    healthHealthy: 75,
    healthOk: 50,
    npsTenHealthy: 9,
    npsTenOk: 7,
    npsHundredHealthy: 50,
    npsHundredOk: 0,
    csatHealthy: 4.5,
    csatOk: 3.5,
    championDays: 90,
    utilizationGap: 0.05,
    // Method, section 6, guardrails, cautions and escalation.
    contactDays: 60,
    loginDays: 30,
    defendDays: 90,
    staleDays: 30,
    quarterEndDays: 14,
    lowConfidence: 0.5,
    promisingScore: 50,
    // Method, section 7, sizing and opportunity.
    healthyUtilization: 0.8,
    stretch: 1.25,
    opportunityHigh: 0.25,
    opportunityMedium: 0.1,
    // Method, section 8, offers and triggers.
    lowAdoption: 0.5,
    triggerDays: 90,
    ceilingTrigger: 0.85,
    renewalWindow: 120,
    budgetWindow: 60,
  },

  // Method, section 5, timing: days ahead for renewal and budget, days ago for the rest.
  timing: [
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

  // Method, section 7: assumptions, shown as such.
  winProbability: {Hot: 0.5, Warm: 0.25, Nurture: 0.1, Wait: 0},
  heldBackShare: 0.5,
  churnProbability: {Healthy: 0.03, OK: 0.1, 'At-risk': 0.4},
  catalogue: {seatPrice: null, modules: [], tiers: [], services: []},

  // Method, section 9, calendar, and section 7, targets.
  conversationsPerWeek: 5,
  fiscalYearStart: 1,
  nrrTarget: 1.1,
  grrTarget: 0.9,

  // Method, section 6, escalation.
  strategic: {segments: ['strategic', 'enterprise+', 'key'], topShare: 0.05, fromAccounts: 20},

  // Okabe–Ito hues, lightened; their greys differ too, so that a print without colour keeps the order.
  bandColours: {
    Hot: {fill: '#bf5000', text: '#ffffff'},
    Warm: {fill: '#9bd3c0', text: '#10332a'},
    Nurture: {fill: '#f7e8a4', text: '#3d3510'},
    Wait: {fill: '#eceff1', text: '#37474f'},
  },
};
