import type {Playbook, Settings} from '../core/playbook';
import {CAUTIONS} from './cautions';
import {ESCALATIONS} from './escalations';
import {GUARDRAILS} from './guardrails';
import {offerRules} from './offers';
import {signalRules} from './signals';
import {triggerRules} from './triggers';

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
  };
}
