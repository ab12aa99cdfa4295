import type {Signal} from './assessment';
import type {Facts} from './facts';
import type {SignalRule} from './playbook';

/** The signals an account shows, in the order of the rules. */
export function signalsOf(facts: Facts, rules: readonly SignalRule[]): Signal[] {
  const signals: Signal[] = [];
  for (const rule of rules) {
    const evidence = rule.evidence(facts);
    if (evidence === null) continue;
    const {id, category} = rule;
    signals.push({id, category, strength: rule.strength(facts), evidence, on: rule.on?.(facts) ?? null});
  }
  return signals;
}
