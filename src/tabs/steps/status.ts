import type {Status} from '../../core/schedule/step';
import {textIn} from '../kept/cell';
import {choiceIn} from '../kept/read-typed';
import type {TabValue} from '../model';

/** The keys of the words for the statuses, in the order in which they are offered. */
export const STATUSES: readonly `status-${Status}`[] = ['status-todo', 'status-doing', 'status-done', 'status-skipped'];

/** The status a cell says, in any language and any case; `null` for other text. */
export function statusOf(value: TabValue | undefined): Status | null {
  const key = choiceIn(textIn(value), STATUSES);
  return key === undefined ? null : (key.slice('status-'.length) as Status);
}
