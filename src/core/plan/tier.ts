import type {Sizing} from '../assessment';

/** Whether the tier pays against buying the modules one by one, and the difference in ARR, 0 or more. */
export interface TierAdvice {
  readonly advice: 'stay' | 'move' | 'both';
  readonly modulesArr: number;
  readonly tierArr: number;
  readonly difference: number;
}

/**
 * À la carte against the tier: stay when the modules asked for cost less than the tier that includes them.
 *
 * A tier that does not include them is no alternative: both add up.
 *
 * @returns `null` unless both prices are known
 */
export function tierAdviceFor({modulesArr, tierArr, tierIncludesModules}: Sizing): TierAdvice | null {
  if (modulesArr === null || tierArr === null) return null;
  const difference = Math.abs(tierArr - modulesArr);
  const advice = !tierIncludesModules ? 'both' : tierArr > modulesArr ? 'stay' : 'move';
  return {advice, modulesArr, tierArr, difference};
}
