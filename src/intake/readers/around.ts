import {memoizedByKey} from '../../core/once';
import {listed} from '../../playbook/aliases/listed';

/**
 * A text with a figure, without the words of a list, which leave the figure as it is, and without brackets: "48k (est.)" is "48k".
 * A longer text is a note.
 */
export function withoutWords(text: string, list: string): string {
  if (text.length > LONGEST || !/\d/.test(text)) return text;
  return text.replace(patternFor(list), ' ').replace(/^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/g, '');
}

const patternFor = memoizedByKey(
  (list) => new RegExp(`(?<![a-zà-ÿ])(?:${listed(list).join('|')})(?![a-zà-ÿ])[.:]?|[~≈*()（）]`, 'gi'),
);
const LONGEST = 60;
