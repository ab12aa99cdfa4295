import {digest} from '../../cells/digest';
import {FACTOR_IDS} from '../../core/factors';
import {FACTOR_LEVELS} from '../../core/factors/profile';
import type {Points, Settings} from '../../core/playbook';

/** The settings that a run scored with, as far as later runs need them. */
export interface Rubric {
  readonly points: Points;
  /** Where the bands begin, from the highest down, but for the last, which begins at 0. */
  readonly bands: readonly number[];
  /** A digest of all other settings that numbers depend on; blank in a text without one. */
  readonly others: string;
}

/** The rubric of those settings. Language and colors change no number. */
export function rubricOf({points, bands, language, bandColors, ...others}: Settings): Rubric {
  return {
    points,
    bands: bands.slice(0, -1).map(({from}) => from),
    others: digest(JSON.stringify(others)).slice(0, DIGITS),
  };
}

/** The points of each factor, best level first, the bands and the digest: `P25,15,5;…;B75,50,25;S0a1b2c3d`. */
export function rubricText({points, bands, others}: Rubric): string {
  const levels = FACTOR_IDS.map((id) => {
    const worth: Readonly<Record<string, number>> = points[id];
    return FACTOR_LEVELS[id].map((level) => worth[level]).join(',');
  });
  return `P${levels.join(';')};B${bands.join(',')}${others === '' ? '' : `;S${others}`}`;
}

/** The rubric that such a text says; `null` for any other text. */
export function readRubric(text: string): Rubric | null {
  const found = FORM.exec(text.trim());
  if (found === null) return null;
  const [, points = '', bands = '', others = ''] = found;
  const numbers = points.split(';').map(numbersIn);
  const levels = FACTOR_IDS.map((id, index) => [
    id,
    Object.fromEntries(FACTOR_LEVELS[id].map((level, place) => [level, numbers[index]?.[place] ?? 0])),
  ]);
  return {points: Object.fromEntries(levels) as unknown as Points, bands: numbersIn(bands), others};
}

const DIGITS = 8;
const NUMBERS = '[\\d.,]+';
const FORM = new RegExp(`^P(${NUMBERS}(?:;${NUMBERS}){4});B(${NUMBERS})(?:;S([0-9a-f]{${DIGITS}}))?$`);

function numbersIn(text: string): number[] {
  return text.split(',').map(Number);
}
