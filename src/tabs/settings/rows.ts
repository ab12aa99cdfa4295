import {type Figure, type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import type {Kind, KindId} from '../../playbook/settings/kinds';
import {settingAt} from '../../playbook/settings/rules';

/** Loaded when there are settings to show or to read: formulas without settings do without. */
declare function require(module: '../../playbook/settings'): typeof import('../../playbook/settings');

/** A row of the Settings tab: one value, what it is called and what it does. */
export interface SettingRow {
  /** The way to the value, such as `points.usage.Over`: by it the row is known again in any language. */
  readonly key: string;
  readonly kind: Kind;
  readonly label: Phrase;
  readonly does: Phrase;
}

/** Every value of the settings as a row, by section; the lists of the price catalog, whose rows people add, have none. */
export function settingSections(): ReadonlyMap<string, readonly SettingRow[]> {
  const {DEFAULT_SETTINGS, KINDS, SETTINGS} = require('../../playbook/settings');
  const sections = new Map<string, SettingRow[]>();
  const addAll = (part: object, way: string): void => {
    for (const [name, entry] of Object.entries(part)) {
      if (!Array.isArray(entry)) addAll(entry, `${way}${name}.`);
      else {
        const [value, kind, section] = entry as [unknown, KindId, string];
        const keys = keysIn(value, way + name, KINDS[kind]);
        const rows = keys.map((key) => ({key, kind: KINDS[kind], ...wordsOf(key, DEFAULT_SETTINGS)}));
        sections.set(section, [...(sections.get(section) ?? []), ...rows]);
      }
    }
  };
  addAll(SETTINGS, '');
  return sections;
}

export function kindOf(id: KindId): Kind {
  return require('../../playbook/settings').KINDS[id];
}

/** The keys of a value, or of all values of that kind in it: the name of a band, say, is no number to set. */
function keysIn(value: unknown, key: string, {holds}: Kind): string[] {
  if (holds === 'list' || typeof value !== 'object' || value === null) {
    return holds === 'number' && typeof value === 'string' ? [] : [key];
  }
  return Object.entries(value).flatMap(([name, part]) => keysIn(part, `${key}.${name}`, {holds} as Kind));
}

/** What a setting is called and does: by words of its own, or by those of its part and the names in its key. */
function wordsOf(key: string, defaults: Settings): Pick<SettingRow, 'label' | 'does'> {
  const [part = '', one = '', two = ''] = key.split('.');
  const entry = settingAt(defaults, `${part}.${one}`) as Readonly<Record<string, unknown>>;
  const [label, figures, does = label] = WORDS_OF_PARTS[part]?.(one, two, entry) ?? [`setting-${key}`];
  return {label: phrase(label, figures), does: phrase(`${does}-does`)};
}

/** A day in the perfect time before a renewal, which lies between two good ones. */
const PERFECT_DAY = 90;

/** The words of a label, and its figures; the words of what it does, without their ending, when they are others. */
type PartWords = [label: string, figures?: Readonly<Record<string, Figure>>, does?: string];

const WORDS_OF_PARTS: Readonly<
  Record<string, (one: string, two: string, entry: Readonly<Record<string, unknown>>) => PartWords>
> = {
  points: (factor, level, levels) => [
    'setting-level',
    {factor: phrase(`factor-${factor}`), level: phrase(`level-${level}`)},
    Object.keys(levels)[0] === level ? 'setting-level-top' : 'setting-level',
  ],
  bands: (_, __, {id}) => ['setting-band', {band: phrase(`band-label-${id}`)}],
  readinessBands: (_, __, {id}) => ['setting-band', {band: phrase(`readiness-${id}`)}],
  readinessPoints: (signal) => [`setting-readiness-${signal}`, {}, 'setting-readiness-points'],
  winProbability: (band) => ['setting-win', {band: phrase(`band-${band}`)}],
  churnProbability: (level) => ['setting-churn', {level: phrase(`level-${level}`)}],
  timing: (_, edge, {event, level, from}) => {
    const distance = Number(from) > PERFECT_DAY ? '-far' : '-near';
    return [
      `setting-window-${edge}`,
      {
        event: phrase(`setting-event-${event}`),
        level: phrase(`level-${level}${event === 'renewal' && level === 'Good' ? distance : ''}`),
      },
      event === 'renewal' || event === 'budget' ? 'setting-window-ahead' : 'setting-window-ago',
    ];
  },
  bandColors: (band, part) => [`setting-color-${part}`, {band: phrase(`band-${band}`)}],
};
