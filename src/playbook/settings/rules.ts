import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {sumOf} from '../../core/sums';
import {contrast} from './contrast';
import type {Kind} from './kinds';

/** Whether a value lies within the bounds of its kind. */
export function isWithin(
  value: unknown,
  {from = -LARGEST, above, to = LARGEST, isWhole, pattern, entry}: Kind,
): boolean {
  if (Array.isArray(value)) return entry === undefined || value.every((each) => entry.test(String(each)));
  if (typeof value === 'string') return pattern === undefined || pattern.test(value);
  if (typeof value !== 'number') return true;
  const isBetween = value >= from && value <= to && (above === undefined || value > above);
  return isBetween && (!isWhole || Number.isInteger(value));
}

/** Larger numbers lose their last digits in sums. */
const LARGEST = 1e15;

/** The value at a key such as `points.usage.Over`; `undefined` when nothing is there. */
export function settingAt(settings: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], settings);
}

/** A rule that settings keep together. It is looked at when each of them is within the bounds of its own kind. */
export interface SharedRule {
  /** The keys of the settings it looks at; the first is the one to change when it is broken. */
  readonly reads: readonly string[];
  readonly isKept: boolean;
  readonly rule: Phrase;
}

/** The rules that hold between settings. */
export function sharedRules(settings: Settings): SharedRule[] {
  const {points, bands, readinessPoints, readinessBands, timing, catalog, bandColors} = settings;
  const number = (key: string) => settingAt(settings, key) as number;
  const levels = Object.entries(points).map(([factor, each]) =>
    Object.keys(each).map((level) => `points.${factor}.${level}`),
  );
  const tops = levels.map(([top = '']) => top);
  const sum = sumOf(tops, number);
  const notAbove = (key: string, limit: string, rule: string): SharedRule => {
    return {reads: [key, limit], isKept: number(key) <= number(limit), rule: phrase(rule, {limit: number(limit)})};
  };
  const notBefore = (last: string, first: string): SharedRule => {
    const rule = phrase('rule-window', {limit: number(first)});
    return {reads: [last, first], isKept: number(last) >= number(first), rule};
  };
  return [
    ...levels.flatMap((keys) => keys.slice(1).map((key, index) => notAbove(key, keys[index] ?? '', 'rule-levels'))),
    {reads: tops, isKept: Math.abs(sum - 100) <= 1e-9, rule: phrase('rule-tops', {sum})},
    ...fallingBands('bands', bands, 100),
    ...fallingBands(
      'readinessBands',
      readinessBands,
      sumOf(Object.values(readinessPoints), (each) => each),
    ),
    notAbove('thresholds.usageNear', 'thresholds.usageOver', 'rule-not-above-share'),
    notAbove('thresholds.healthOk', 'thresholds.healthHealthy', 'rule-not-above'),
    notAbove('thresholds.npsTenOk', 'thresholds.npsTenHealthy', 'rule-not-above'),
    notAbove('thresholds.npsHundredOk', 'thresholds.npsHundredHealthy', 'rule-not-above'),
    notAbove('thresholds.csatOk', 'thresholds.csatHealthy', 'rule-not-above'),
    notAbove('thresholds.opportunityMedium', 'thresholds.opportunityHigh', 'rule-not-above-share'),
    ...timing.map((_, index) => notBefore(`timing.${index}.to`, `timing.${index}.from`)),
    notBefore('readiness.renewalTo', 'readiness.renewalFrom'),
    ...(['modules', 'tiers', 'services'] as const).flatMap((id) =>
      differentNames(
        catalog[id].map(({name}) => name),
        (index) => `catalog.${id}.${index}.name`,
      ),
    ),
    // "EUR = 1.08" is about EUR.
    ...(['ownerCapacity', 'statusWords', 'currencyRates'] as const).flatMap((id) =>
      differentNames(
        settings[id].map((entry) => entry.replace(/\s*[:=：＝].*/, '')),
        () => id,
      ),
    ),
    ...Object.entries(bandColors).map(([band, {fill, text}]) => {
      const reads = [`bandColors.${band}.text`, `bandColors.${band}.fill`];
      return {reads, isKept: contrast(fill, text) >= READABLE, rule: phrase('rule-contrast')};
    }),
  ];
}

/** Source: W3C, Web Content Accessibility Guidelines 2.2, section 1.4.3. */
const READABLE = 4.5;

function fallingBands(part: string, bands: readonly {readonly from: number}[], highest: number): SharedRule[] {
  return bands.map(({from}, index) => {
    const key = `${part}.${index}.from`;
    if (index === bands.length - 1) return {reads: [key], isKept: from === 0, rule: phrase('rule-last-band')};
    const above = bands[index - 1]?.from ?? Number.POSITIVE_INFINITY;
    const isKept = from < above && from <= highest;
    const reads = index === 0 ? [key] : [key, `${part}.${index - 1}.from`];
    return {reads, isKept, rule: phrase('rule-bands', {highest})};
  });
}

function differentNames(names: readonly string[], keyOf: (index: number) => string): SharedRule[] {
  const spelled = names.map((name) => name.toLowerCase());
  return spelled.map((name, index) => {
    const isKept = spelled.indexOf(name) === index;
    return {reads: [keyOf(index)], isKept, rule: phrase('rule-name-twice', {name: names[index] as string})};
  });
}
