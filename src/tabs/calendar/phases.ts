import type {Phase, StepId} from '../../core/schedule/step';
import {SCHEDULE_RULES} from '../../playbook/rules/schedule';
import {type Words, word} from '../../playbook/say';
import type {StyleId} from '../styles';

/** What a step belongs to, in words; a step of an earlier version keeps the name it has. */
export function phaseOf(step: string, words: Words): string {
  const phase = PHASES.get(step as StepId);
  return phase === undefined ? (words[`phase-${step}`] ?? step) : word(words, `phase-${phase}`);
}

/** The phase of a step; `undefined` for a row that somebody added. */
export function phaseIdOf(step: string): Phase | undefined {
  return PHASES.get(step as StepId);
}

const PHASES = new Map(SCHEDULE_RULES.steps.map(({id, phase}) => [id, phase]));

/** The color of a phase in the weeks. */
export const GANTT_STYLES: Readonly<Record<Phase, StyleId>> = {
  check: 'gantt-deadline',
  defend: 'gantt-renewal',
  fix: 'gantt-fix',
  adopt: 'gantt-fix',
  reconnect: 'gantt-opening',
  opening: 'gantt-opening',
  material: 'gantt-material',
  proposal: 'gantt-proposal',
  approval: 'gantt-internal',
  close: 'gantt-close',
  renewal: 'gantt-renewal',
};
