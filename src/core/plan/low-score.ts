import type {Assessment} from '../assessment';
import {factorLine} from '../factors';
import type {Figure, Phrase} from '../phrase';

/** The customer's score of us that the relationship rests on; `null` when it rests on something else. */
export function lowScoreOf({account: {nps, csat}, factors}: Assessment): {key: string; value: number} | null {
  const {evidence, level} = factorLine(factors, 'relationship');
  if (level === 'Healthy') return null;
  if (nps !== null && speaksOf(evidence, 'nps')) return {key: `nps-${nps.scale}`, value: nps.value};
  return csat !== null && speaksOf(evidence, 'csat') ? {key: 'csat', value: csat} : null;
}

function speaksOf(figure: Figure, key: string): boolean {
  if (Array.isArray(figure)) return figure.some((each: Figure) => speaksOf(each, key));
  if (typeof figure !== 'object') return false;
  const said = figure as Phrase;
  return said.key === key || Object.values(said.figures ?? {}).some((each) => speaksOf(each, key));
}
