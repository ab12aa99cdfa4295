import type {Playbook, Settings} from '../core/playbook';
import {CAUTIONS} from './rules/cautions';
import {ESCALATIONS} from './rules/escalations';
import {GUARDRAILS} from './rules/guardrails';
import {noteRules} from './rules/notes';
import {offerRules} from './rules/offers';
import {signalRules} from './rules/signals';
import {triggerRules} from './rules/triggers';

/** The method with a team's numbers. */
export function playbookWith(settings: Settings): Playbook {
  const {thresholds} = settings;
  return {
    settings,
    signals: signalRules(thresholds),
    guardrails: GUARDRAILS,
    offers: offerRules(thresholds),
    triggers: triggerRules(thresholds),
    cautions: CAUTIONS,
    escalations: ESCALATIONS,
    noteRules,
  };
}
