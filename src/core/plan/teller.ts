import type {Assessment} from '../assessment';
import type {Day} from '../day';
import type {Settings} from '../playbook';
import {fill} from './fill';
import {type Say, valuesOf} from './placeholders';
import type {PlanRules} from './rules';
import type {ScriptKey, Scripts} from './scripts';

export interface PlanContext {
  readonly scripts: Scripts;
  readonly rules: PlanRules;
  readonly settings: Settings;
  readonly asOf: Day;
  readonly say: Say;
  /** A renewal so many calendar months ahead gets its strategy (inclusive). */
  readonly renewalMonths: number;
}

/** Says a script for one account; `''` when nothing can be said. */
export type Tell = (key: ScriptKey) => string;

/** Says scripts for an account, with its own figures and names. */
export function tellerFor(assessment: Assessment, {scripts, say}: Pick<PlanContext, 'scripts' | 'say'>): Tell {
  const valueFor = valuesOf(assessment, say);
  return (key) => fill(scripts[key], valueFor);
}

/** A text that somebody says, in quotes; quotes inside it become single ones. `''` stays `''`. */
export function spoken(text: string): string {
  return text === '' ? '' : `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}
