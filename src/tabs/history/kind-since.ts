import type {Day} from '../../core/day';
import type {Remembered} from '../../core/schedule/schedule';
import type {Schedule, ScheduleKind} from '../../core/schedule/step';

/** What a run remembers of a schedule, so that a later run keeps its dates. */
export function rememberedOf({kind, made, since, firstContact, decideBy, days}: Schedule): Remembered {
  return {kind, made, since, firstContact, decideBy, days};
}

/**
 * Kind and day of a schedule as History writes them, first contact and decide-by behind: `5 2026-11-30 F2026-12-04`. An
 * expansion in a month has a `30`; since when it is of its kind stands there once another kind was before.
 */
export function kindSinceText({kind, made, since, firstContact, decideBy, days}: Remembered): string {
  return [
    `${KINDS.indexOf(kind) + 1} ${made}`,
    ...(firstContact === null ? [] : [`F${firstContact}`]),
    ...(decideBy === null ? [] : [`D${decideBy}`]),
    ...(days === 30 ? ['30'] : []),
    ...(since === null ? [] : [`S${since}`]),
  ].join(' ');
}

/** What such a text says; `null` for any other text. */
export function readKindSince(text: string): Remembered | null {
  const found = FORM.exec(text.trim());
  if (found === null) return null;
  const [, kind, made, firstContact, decideBy, days, since] = found;
  return {
    kind: KINDS[Number(kind) - 1] as ScheduleKind,
    made: made as Day,
    since: since ?? null,
    firstContact: firstContact ?? null,
    decideBy: decideBy ?? null,
    days: days === undefined ? 90 : 30,
  };
}

/** History writes a kind as its place in this list, from 1; files hold such texts, so the order stays. */
const KINDS: readonly ScheduleKind[] = [
  'defend',
  'fix',
  'adopt',
  'renew and expand',
  'expand',
  'reconnect',
  'renew',
  'none',
];

const DAY = '\\d{4}-\\d{2}-\\d{2}';
const FORM = new RegExp(`^([1-8]) (${DAY})(?: F(${DAY}))?(?: D(${DAY}))?(?: (30))?(?: S(${DAY}))?$`);
