import type {Account} from '../../../src/core/account';
import {addMonths} from '../../../src/core/day';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {AS_OF, accountWith, amount, daysAhead, daysBefore, NO, on, said, YES} from '../../builders';
import {METHOD_EXAMPLES} from '../../method-examples';

/** What the business of these accounts sells. */
export const SETTINGS = {
  ...DEFAULT_SETTINGS,
  catalog: {
    seatPrice: null,
    limitUpgrade: 6_000,
    modules: [
      {name: 'Analytics', arr: 15_000},
      {name: 'SSO', arr: 4_000},
      {name: 'Archive', arr: 9_000},
    ],
    tiers: [
      {name: 'Team', delta: 8_000, includesModules: true},
      {name: 'Enterprise', delta: 20_000, includesModules: true},
    ],
    services: [],
  },
};

const HEALTHY = {relationship: 'Healthy'} as const;
const TEN = (value: number) => ({value, scale: 'ten'}) as const;

/** Who looks after an account, whom they talk to, and what it pays. */
const led = (owner: string, contact: string, arr: number) => ({owner, contact, arr});

/** Accounts of every kind of schedule and with every offer, as sheets hold them: what plans and mails are read aloud on. */
const FIELDS: Readonly<Record<string, Partial<Account>>> = {
  // Defend first
  'Delta Foods': {
    ...led('Aiko Hayashi', 'Victor Salas', 120_000),
    decisionMaker: 'Ruth Adeyemi, COO',
    utilization: 0.85,
    renewalDate: daysAhead(30),
    vendorReview: said('reviewing vendors'),
    notes: 'They want a cheaper contract. RFP starts in January.',
    hiring: amount(12),
  },
  'Pennant Air': {
    ...led('Ben Okafor', 'Dr. Amara Nwosu', 64_000),
    ae: 'Tom Berg',
    seatsUsed: 31,
    seatsLicensed: 60,
    healthScore: 'red',
    openIssue: said('sev 1 open'),
    renewalDate: daysAhead(55),
    noticeDays: 30,
    featureRequests: {count: 4, items: []},
  },
  Kestrel: {owner: 'Ben Okafor', vendorReview: YES, nps: TEN(8), utilization: 0.95},
  // Fix first
  'Echo Labs': {
    ...led('Maya Lindqvist', 'Nils Berg', 60_000),
    utilization: 1,
    workarounds: 'many',
    renewalDate: addMonths(AS_OF, 6),
    nps: TEN(4),
    growth: 'Strong',
    tierDelta: 12_000,
  },
  'Vellum Legal': {
    ...led('Maya Lindqvist', 'Rosa Imhof', 22_000),
    ae: 'Elena Brandt',
    decisionMaker: 'Jan Keller',
    seatsUsed: 20,
    seatsLicensed: 25,
    csat: 4.6,
    openIssue: said('Search is slow, ticket open for 3 weeks'),
    renewalDate: daysAhead(160),
  },
  // Adopt first
  'Gamma Textiles': {
    ...led('Ben Okafor', 'Lucia Prado', 12_000),
    utilization: 0.6,
    usageTrend: 'Declining',
    renewalDate: addMonths(AS_OF, 12),
    featureRequests: {count: 2, items: ['Offline mode']},
    hiring: amount(20),
  },
  // Renew and expand
  AlphaTech: {
    ...led('Maya Lindqvist', 'Omar Haddad', 24_000),
    ae: 'Elena Brandt',
    utilization: 0.7,
    featureRequests: {count: 1, items: []},
    renewalDate: addMonths(AS_OF, 3),
    tierDelta: 6_000,
    ...HEALTHY,
  },
  Northgate: {
    ...led('Ben Okafor', 'Sara Lund', 54_000),
    ae: 'Tom Berg',
    champion: 'Sara Lund',
    decisionMaker: 'Per Holm',
    seatsUsed: 81,
    seatsLicensed: 100,
    hiring: {...said('45 engineers'), amount: 45},
    growth: 'Strong',
    seatPrice: 45,
    renewalDate: daysAhead(84),
    noticeDays: 30,
    ...HEALTHY,
  },
  'Orchid Health': {
    ...led('Aiko Hayashi', 'Mei Tanaka', 88_000),
    utilization: 0.78,
    referenceRequest: YES,
    qbrNextSteps: YES,
    positiveOutcome: {...said('30% fewer no-shows'), on: daysBefore(12)},
    growth: 'Some',
    renewalDate: daysAhead(70),
    ...HEALTHY,
  },
  'Solstice Energy': {
    ...led('Aiko Hayashi', 'Ivo Marin', 30_000),
    seatsUsed: 49,
    seatsLicensed: 50,
    seatPrice: 50,
    growth: 'Strong',
    featureRequests: {count: 2, items: ['audit log', 'SAML']},
    renewalDate: daysAhead(19),
    ...HEALTHY,
  },
  // Expand
  'DataFlow Inc': {
    ...METHOD_EXAMPLES['DataFlow Inc'],
    ...{moduleValue: null, tierDelta: null, seatsNeeded: null},
    owner: 'Maya Lindqvist',
    ae: 'Elena Brandt',
    contact: 'Nadia Osei',
    contactEmail: 'nadia@dataflow.example',
    decisionMaker: 'Paul Renner',
    products: ['Team'],
    goal: 'Report usage to the board without exports',
  },
  Meadowlark: {
    ...led('Ben Okafor', 'Ines Duarte', 31_000),
    ae: 'Tom Berg',
    products: ['Team'],
    utilization: 0.83,
    featureRequests: {count: 2, items: ['single sign-on']},
    modulesRequested: ['SSO'],
    growth: 'Strong',
    discountAsked: YES,
    nps: TEN(9),
    renewalDate: daysAhead(230),
  },
  BetaCorp: {...METHOD_EXAMPLES.BetaCorp, owner: 'Aiko Hayashi', arr: 30_000},
  Juno: {
    ...led('Aiko Hayashi', 'Helen Park', 26_000),
    champion: 'Ravi Menon',
    utilization: 0.93,
    growth: 'Strong',
    championPromoted: on(daysBefore(3)),
    nps: TEN(10),
    renewalDate: daysAhead(240),
  },
  Oxbow: {
    ...led('Maya Lindqvist', 'Kofi Mensah', 41_000),
    decisionMaker: 'Kofi Mensah',
    products: ['Team', 'SSO'],
    utilization: 0.82,
    adjacentNeed: said('Scheduling is still on paper'),
    executiveEngagement: YES,
    growth: 'Strong',
    positiveOutcome: on(daysBefore(9)),
    nps: TEN(9),
    renewalDate: daysAhead(210),
    budgetCycle: {...on('2027-04-01'), onSaid: 'Q2 2027'},
  },
  Fernhill: {
    ...led('Ben Okafor', 'Tess Moreau', 19_000),
    utilization: 0.86,
    featureAdoption: 0.44,
    goal: 'Every teacher trained by the new term',
    onboardingCompleted: on(daysBefore(6)),
    growth: 'Strong',
    nps: TEN(9),
    renewalDate: daysAhead(250),
  },
  Tidewater: {
    ...led('Maya Lindqvist', 'Grace Osei', 52_000),
    ae: 'Elena Brandt',
    champion: 'Grace Osei',
    products: ['Archive'],
    seatsUsed: 96,
    seatsLicensed: 100,
    newOffice: said('Lisbon'),
    newDepartments: said('Patient portal'),
    seatPrice: 40,
    nps: TEN(9),
    renewalDate: daysAhead(270),
    budgetCycle: on(daysAhead(48)),
  },
  // Reconnect first
  'Harbor Freightways': {
    ...led('Chen Wei', '李娜', 90_000),
    decisionMaker: 'Omar Said',
    seatsUsed: 92,
    seatsLicensed: 100,
    seatPrice: 60,
    lastContact: daysBefore(75),
    renewalDate: daysAhead(100),
    noticeDays: 30,
    goal: 'One booking system for all depots',
    ...HEALTHY,
  },
  Lumen: {
    owner: 'Maya Lindqvist',
    arr: 14_000,
    utilization: 0.88,
    lastContact: daysBefore(96),
    growth: 'Some',
    notes: 'Rosa is on leave until next week',
  },
  // Renew only
  'GTM Global': {
    ...led('Ben Okafor', 'Uma Pillai', 34_000),
    utilization: 0.5,
    nps: TEN(7),
    csat: 3.6,
    renewalDate: daysAhead(66),
    growth: 'None',
  },
  'Sunder Media': {
    ...led('Ben Okafor', 'Ana Sola', 47_000),
    utilization: 0.97,
    growth: 'Strong',
    featureRequests: {count: 2, items: []},
    renewalDate: daysBefore(12),
    openIssue: NO,
    ...HEALTHY,
  },
  // Nothing now
  Copperline: {
    ...led('Chen Wei', 'Leo Brandt', 16_000),
    utilization: 0.81,
    nps: TEN(8),
    goal: 'Cut onboarding time',
    renewalDate: daysAhead(300),
  },
  'Quiet Pines': {owner: 'Chen Wei', arr: 8_000},
};

/** One a row, from row 2 on. */
export const CASES: readonly Account[] = Object.entries(FIELDS).map(([account, fields], index) =>
  accountWith({...fields, account, row: index + 2}),
);
