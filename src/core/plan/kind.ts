import type {Assessment} from '../assessment';
import type {PlanKind} from './scripts';

/** The kind of plan an account gets: a guardrail's own, else one that sells or one that prepares. Source: method, section 9. */
export function kindOf({priority, expansion}: Assessment): PlanKind {
  switch (priority) {
    case 'Defend first':
    case 'Adopt first':
    case 'Fix first':
    case 'Reconnect first':
      return priority;
    case 'Needs data':
      return 'Learn';
    case 'Focus on adoption':
      return 'Adopt first';
    default:
      return expansion === 'Yes' || expansion === 'Maybe' ? 'Expand' : 'Build';
  }
}
