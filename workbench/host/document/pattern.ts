import {getOrCreate} from './get-or-create';

/** One piece of a number format pattern. */
export interface Part {
  readonly kind: 'text' | 'digits' | 'point' | 'percent' | 'exponent' | 'moment' | 'noon' | 'at' | 'general';
  readonly text: string;
}

/** One of up to four sections: positive, negative, zero and text, or as their conditions say. */
interface Section {
  readonly parts: readonly Part[];
  /** Does it show a date, a time or a duration? */
  readonly moment: boolean;
  readonly condition: {readonly operator: string; readonly limit: number} | null;
}

const known = new Map<string, readonly Section[]>();

/** The sections of a number format pattern. */
export function sectionsOf(pattern: string): readonly Section[] {
  return getOrCreate(known, pattern, () => split(pattern).map(sectionOf));
}

export function sectionFor(pattern: string, value: number): Section {
  const sections = sectionsOf(pattern);
  if (sections.length === 1) return sections[0]!;
  const conditional = sections.find((section) => section.condition && holds(section.condition, value));
  if (conditional) return conditional;
  const others = sections.filter((section) => !section.condition);
  if (others.length < sections.length) return others[0] ?? sections[0]!;
  if (value < 0 && sections[1]) return sections[1];
  return value === 0 && sections[2] ? sections[2] : sections[0]!;
}

function split(pattern: string): string[] {
  const sections: string[] = [''];
  for (const [token] of pattern.matchAll(/"[^"]*"?|\\.?|\[[^\]]*\]?|./gs)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

/** The tokens of a section in the order they are tried; `null` leaves the token out. */
const TOKENS: readonly (readonly [RegExp, (match: RegExpExecArray) => Part | null])[] = [
  [/"([^"]*)"?/y, ([, text]) => part('text', text!)],
  [/\\(.)/sy, ([, text]) => part('text', text!)],
  [/\[(?:h+|m+|s+)\]/iy, ([token]) => part('moment', token)],
  [/\[\$([^\]-]*)[^\]]*\]/y, ([, text]) => part('text', text!)],
  [/\[[^\]]*\]/y, () => null],
  [/am\/pm|a\/p|am|pm|上午\/下午/iy, ([token]) => part('noon', token)],
  [/general/iy, () => part('general', '')],
  [/y+|m+|d+|h+|s+/iy, ([token]) => part('moment', token)],
  [/e[+-]0+/iy, ([token]) => part('exponent', token)],
  [/[0#?][0#?,]*/y, ([token]) => part('digits', token)],
  [/\./y, () => part('point', '.')],
  [/%/y, () => part('percent', '%')],
  [/@/y, () => part('at', '@')],
  [/_./sy, () => part('text', ' ')],
  [/\*./sy, () => null],
  [/./sy, ([token]) => part('text', token)],
];

function sectionOf(text: string): Section {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    for (const [pattern, of] of TOKENS) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      const piece = of(match);
      if (piece) parts.push(piece);
      at += match[0].length;
      break;
    }
  }
  const [, operator, limit] = /\[([<>=]+)(-?[\d.]+)\]/.exec(text) ?? [];
  return {
    parts,
    moment: parts.some(({kind}) => kind === 'moment') && !parts.some(({kind}) => kind === 'percent'),
    condition: operator ? {operator, limit: Number(limit)} : null,
  };
}

function part(kind: Part['kind'], text: string): Part {
  return {kind, text};
}

function holds({operator, limit}: {operator: string; limit: number}, value: number): boolean {
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  if (operator === '>') return value > limit;
  if (operator === '>=') return value >= limit;
  return operator === '=' ? value === limit : value !== limit;
}
