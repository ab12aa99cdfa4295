import type {Account, Field} from '../../core/account';
import {type Day, daysBetween} from '../../core/day';

/** What each account says for a field, in the order of the accounts; a field without a column is left out. */
export type FieldValues = {readonly [F in Field]?: readonly Account[F][]};

/**
 * The accounts of those sheet rows (from 1), put together from what was read a column at a time.
 *
 * Every field is named on purpose: objects made in one go share one shape, which is many times faster than filling
 * blank ones field by field.
 */
export function assembleAccounts(rows: readonly number[], of: FieldValues): Account[] {
  return rows.map((row, at) => ({
    row,
    account: of.account?.[at] ?? '',
    accountId: of.accountId?.[at] ?? null,
    owner: of.owner?.[at] ?? null,
    ae: of.ae?.[at] ?? null,
    segment: of.segment?.[at] ?? null,
    products: of.products?.[at] ?? null,
    arr: of.arr?.[at] ?? null,
    mrr: of.mrr?.[at] ?? null,
    renewalDate: of.renewalDate?.[at] ?? null,
    noticeDays: of.noticeDays?.[at] ?? null,
    seatsUsed: of.seatsUsed?.[at] ?? null,
    seatsLicensed: of.seatsLicensed?.[at] ?? null,
    utilization: of.utilization?.[at] ?? null,
    apiUtilization: of.apiUtilization?.[at] ?? null,
    featureAdoption: of.featureAdoption?.[at] ?? null,
    usageTrend: of.usageTrend?.[at] ?? null,
    powerUsers: of.powerUsers?.[at] ?? null,
    activeUsers: of.activeUsers?.[at] ?? null,
    lastLogin: of.lastLogin?.[at] ?? null,
    growth: of.growth?.[at] ?? null,
    hiring: of.hiring?.[at] ?? null,
    headcountGrowth: of.headcountGrowth?.[at] ?? null,
    newOffice: of.newOffice?.[at] ?? null,
    newDepartments: of.newDepartments?.[at] ?? null,
    funding: of.funding?.[at] ?? null,
    newInitiative: of.newInitiative?.[at] ?? null,
    mergerAcquisition: of.mergerAcquisition?.[at] ?? null,
    companyGrowth: of.companyGrowth?.[at] ?? null,
    featureRequests: of.featureRequests?.[at] ?? null,
    workarounds: of.workarounds?.[at] ?? null,
    pricingInterest: of.pricingInterest?.[at] ?? null,
    referenceRequest: of.referenceRequest?.[at] ?? null,
    executiveEngagement: of.executiveEngagement?.[at] ?? null,
    qbrNextSteps: of.qbrNextSteps?.[at] ?? null,
    relationship: of.relationship?.[at] ?? null,
    healthScore: of.healthScore?.[at] ?? null,
    nps: of.nps?.[at] ?? null,
    csat: of.csat?.[at] ?? null,
    championPromoted: of.championPromoted?.[at] ?? null,
    stakeholderChange: of.stakeholderChange?.[at] ?? null,
    openIssue: of.openIssue?.[at] ?? null,
    vendorReview: of.vendorReview?.[at] ?? null,
    adjacentNeed: of.adjacentNeed?.[at] ?? null,
    lastContact: of.lastContact?.[at] ?? null,
    positiveOutcome: of.positiveOutcome?.[at] ?? null,
    positiveFeedback: of.positiveFeedback?.[at] ?? null,
    milestone: of.milestone?.[at] ?? null,
    budgetCycle: of.budgetCycle?.[at] ?? null,
    onboardingCompleted: of.onboardingCompleted?.[at] ?? null,
    seatsNeeded: of.seatsNeeded?.[at] ?? null,
    seatPrice: of.seatPrice?.[at] ?? null,
    modulesRequested: of.modulesRequested?.[at] ?? null,
    moduleValue: of.moduleValue?.[at] ?? null,
    tierDelta: of.tierDelta?.[at] ?? null,
    tierIncludesModules: of.tierIncludesModules?.[at] ?? null,
    limitUpgrade: of.limitUpgrade?.[at] ?? null,
    discountAsked: of.discountAsked?.[at] ?? null,
    contact: of.contact?.[at] ?? null,
    contactEmail: of.contactEmail?.[at] ?? null,
    doNotContact: of.doNotContact?.[at] ?? null,
    champion: of.champion?.[at] ?? null,
    decisionMaker: of.decisionMaker?.[at] ?? null,
    goal: of.goal?.[at] ?? null,
    notes: of.notes?.[at] ?? null,
    status: of.status?.[at] ?? null,
    currency: of.currency?.[at] ?? null,
    parent: of.parent?.[at] ?? null,
  }));
}

/** The same, with the days before the renewal where a column of notice says the last day for it. */
export function withNoticeDays(of: FieldValues): FieldValues {
  const noticeDays = of.noticeDays?.map((notice: number | Day | null, at) => {
    if (typeof notice !== 'string') return notice;
    const renewal = of.renewalDate?.[at] ?? '';
    return renewal < notice ? null : daysBetween(notice, renewal);
  });
  return noticeDays ? {...of, noticeDays} : of;
}
