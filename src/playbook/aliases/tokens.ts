import type {Field} from '../../core/account';

/**
 * Words that together give a heading away, whatever else it says: `ARR (Salesforce, EUR)`.
 *
 * Each entry is a set of words that must all be there. Words beside them decide how sure we are, see
 * {@link HARMLESS_WORDS} and {@link TURNING_WORDS}.
 */
export const TELLING_WORDS: Readonly<Partial<Record<Field, string>>> = {
  account: 'account name, customer name, client name, company name, organization name',
  accountId: 'account id, customer id, company id',
  owner: 'csm, customer success manager, account owner, account manager',
  ae: 'account executive, ae, sales rep',
  segment: 'segment',
  arr: 'arr, total arr, annual recurring revenue',
  mrr: 'mrr, total mrr, monthly recurring revenue',
  renewalDate: `
    renewal date, contract end, term end, period end, subscription end, contract expiration, day renewal, month renewal`,
  noticeDays: 'notice period, notice day',
  seatsUsed: 'seat used, seat active, license used, seat assigned, license assigned, license active',
  seatsLicensed: `
    seat purchased, seat license, seat total, seat bought, seat contracted, seat paid, license purchased,
    license total, seat limit, user license, license contracted, license bought, quantity`,
  utilization: 'seat utilization, license utilization, utilization',
  apiUtilization: 'api utilization, api percent, limit percent',
  featureAdoption: 'feature adoption, adoption rate, adoption percent',
  usageTrend: 'usage trend, login trend, usage change',
  powerUsers: 'power user',
  activeUsers: 'active user, mau',
  lastLogin: 'last login, last seen',
  headcountGrowth: 'headcount growth, employee growth, fte growth',
  companyGrowth: 'company growth, revenue growth',
  newOffice: 'new office, new location',
  newDepartments: 'new department',
  hiring: 'hiring',
  funding: 'funding',
  newInitiative: 'new initiative, strategic initiative',
  mergerAcquisition: 'merger, acquisition',
  featureRequests: 'feature request',
  workarounds: 'workaround',
  pricingInterest: 'pricing',
  referenceRequest: 'reference request, case study',
  executiveEngagement: 'executive engagement',
  qbrNextSteps: 'qbr next',
  relationship: 'relationship',
  healthScore: 'health score, health status, health, traffic light, ryg',
  nps: 'nps',
  csat: 'csat',
  championPromoted: 'champion promoted, champion promotion',
  stakeholderChange: 'stakeholder change, champion left',
  openIssue:
    'escalation, escalated, critical ticket, critical bug, critical case, urgent ticket, sev 1, sev1, open issue',
  vendorReview: 'vendor review, evaluating competitor',
  adjacentNeed: 'adjacent need',
  lastContact: 'last contact, last contacted, last touchpoint, last meeting',
  positiveOutcome: 'positive outcome, roi',
  positiveFeedback: 'positive feedback',
  milestone: 'milestone',
  budgetCycle: 'budget cycle, budget planning',
  onboardingCompleted: 'onboarding completed, onboarding complete, onboarding completion',
  seatsNeeded: 'seat needed, additional seat, seat add, seat requested',
  seatPrice: 'seat price, price per seat, price per user',
  modulesRequested: 'module requested',
  moduleValue: 'module value, module arr',
  tierDelta: 'tier delta, tier upgrade',
  limitUpgrade: 'limit upgrade',
  discountAsked: 'discount asked, discount requested',
  contact: 'primary contact, main contact',
  contactEmail: 'contact email, customer email',
  doNotContact: 'do not contact, snooze until',
  decisionMaker: 'decision maker, economic buyer',
  champion: 'champion name',
  goal: 'customer goal',
  notes: 'note',
};

/** Words that change nothing about what a heading means: `Total ARR (live)` is still the ARR. */
export const HARMLESS_WORDS = `
  account, customer, company, client, organization, current, latest, our, my, the, of, for, in, on, at, a, number, count, amount,
  value, figure, field, crm, sfdc, salesforce, hubspot, gainsight, planhat, churnzero, totango, vitally, stripe,
  catalyst, actual, today, now, live, date, to, calculated, rollup, sync, synced, currency, converted, base, flag,
  is, has, any, score, status, level, rate, percent, recent, most, contract, subscription, upcoming, responsible, by, and, signal,
  known, reported, confirmed, manual, yn, y, n, yes, no, or, per, overall, this, numeric, plan, charge`;

/** Words before a heading that say whose it is or how several were put together: `Company ARR`, `Sum of ARR`. */
export const OUTER_WORDS = `
  company, account, customer, client, organization, current, of, sum, average, earliest, min, minimum, max, maximum`;

/**
 * Words that turn a heading into something else, unless an alias spells them out: `Expansion ARR`, `CSM Team`,
 * `Renewal Date Changed By`.
 */
export const TURNING_WORDS = `
  expansion, churned, churn, lost, target, potential, pipeline, forecast, quota, previous, prior, last year,
  starting, start, initial, original, opening, parent, delta, change, changed, growth, rank, region, team, email,
  phone, id, url, link, owner, manager, probability, likelihood, type, reason, comment, note, invoice, billing,
  payment, created, modified, updated, since, downgrade, contraction, new, lifetime, ltv, cumulative, historic,
  history, former, old, trial, survey, respondent, goal, benchmark, industry, peer, playbook, stage, task, segment,
  available, free, unused, remaining, inactive, unassigned, cost, price, budget, band, bucket, rate change, sent,
  trend, rule, template, group, request, upgrade, trigger, uplift`;

/** Words that name a currency or a factor and nothing else. */
export const MONEY_WORDS = `
  usd, eur, gbp, jpy, cny, rmb, inr, sek, ksek, keur, kusd, kgbp, msek, meur, musd, nok, dkk, aud, cad, chf, brl, mxn, sgd, twd, ntd, hkd, krw, try, thb, ils, aed, sar, zar, clp, cop, ars, idr, myr, php, vnd, uah, rub, bgn, isk,
  nzd, pln, kr, tl, czk, huf, ron, dollar, euro, cent, k, m, thousand, tsd, million, mio, mn, mm, 000, 1000, 1000s, 元, 万元, 万, 千, 亿, 美元, 万円, 千円, 百万円, 億円, 円,
  teur, t€, tkr, mkr, tsek, tdkk, mdkk, tnok, mnok, lakh, lakhs, crore, crores, cr, tys, miles, mln,
  人民币, 欧元, zł, руб, 원, 천원, 만원, 백만원, 억원, in`;

/** Words that name a span of time, a period, a share or a form and nothing else. */
export const UNIT_WORDS = `
  percent, day, month, week, year, per, p, a, pa, yr, mo, d, monthly, annual, yearly, annually, quarterly, ago, text, date,
  ddmmyyyy, mmddyyyy, yyyymmdd, yyyymm, dd, yyyy, eop, approx, of5, of10, of100`;
