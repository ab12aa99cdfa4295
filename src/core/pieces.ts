import type {Assessment} from './assessment';

/**
 * Whether the pieces that they need of the tier on offer are sold instead of it. Source: method, What pages say.
 *
 * Apart from ask.ts: formulas say this, and load none of the words for the parts of an ask.
 */
export function isSoldInPieces(assessment: Assessment): boolean {
  return assessment.offer?.id === 'Tier upgrade' && costLessThanTier(assessment);
}

/** Whether every piece that they need of the tier has a price, and all of them together cost less. */
export function costLessThanTier(assessment: Assessment): boolean {
  const {tierArr, tierIncludesModules, modulesArr, unpricedModules, limitUpgradeArr, seatsNeeded, seatsArr} =
    assessment.sizing;
  if (!tierIncludesModules || tierArr === null || modulesArr === null || unpricedModules.length > 0) return false;
  // Seats are bought beside a tier, too, so they make no difference; but their price must be known.
  if (seatsNeeded > 0 && seatsArr === null) return false;
  const limit = isNearLimit(assessment) ? limitUpgradeArr : 0;
  return limit !== null && modulesArr + limit < tierArr;
}

/** Whether so much of a plan limit is used that it is a signal. */
export function isNearLimit({signals}: Assessment): boolean {
  return signals.some(({id}) => id === 'plan limit');
}
