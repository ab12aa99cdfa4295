import type {Assessment} from '../assessment';
import {factorLine} from '../factors';
import type {Figure, Phrase} from '../phrase';

/** The customer's score of us that the relationship rests on; `null` when it rests on something else. */
export function lowScoreOf({
  account: {nps, csat},
  factors,
  relationship,
}: Assessment): {key: string; value: number} | null {
  if (relationship === 'Healthy') return null;
  const {evidence} = factorLine(factors, 'relationship');
  if (nps !== null && speaksOf(evidence, 'nps')) return {key: `nps-${nps.scale}`, value: nps.value};
  return csat !== null && speaksOf(evidence, 'csat') ? {key: 'csat', value: csat} : null;
}

function speaksOf(figure: Figure, key: string): boolean {
  if (Array.isArray(figure)) return figure.some((each: Figure) => speaksOf(each, key));
  if (typeof figure !== 'object') return false;
  const said = figure as Phrase;
  return said.key === key || Object.values(said.figures ?? {}).some((each) => speaksOf(each, key));
}
