import type {Assessment} from '../assessment';
import type {RenewalStep} from '../calendar/step';
import type {Day} from '../day';
import type {Settings} from '../playbook';
import {fill} from './fill';
import {type Say, valuesOf} from './placeholders';
import type {PlanRules} from './rules';
import type {ScriptKey, Scripts} from './scripts';

/** What a plan is made with. */
export interface PlanContext {
  readonly scripts: Scripts;
  readonly rules: PlanRules;
  readonly settings: Settings;
  readonly asOf: Day;
  readonly say: Say;
  readonly renewal: readonly RenewalStep[];
  /** A renewal so many calendar months ahead gets its strategy (inclusive). */
  readonly renewalMonths: number;
  /** The day an account's opening conversation starts; `null` for the as-of date. */
  readonly opens?: (assessment: Assessment) => Day | null;
}

/** Says a script for one account; `''` when nothing can be said. */
export type Tell = (key: ScriptKey) => string;

/** Says scripts for an account, with its own figures and names. */
export function tellerFor(assessment: Assessment, {scripts, say}: Pick<PlanContext, 'scripts' | 'say'>): Tell {
  const valueFor = valuesOf(assessment, say);
  return (key) => fill(scripts[key], valueFor);
}
