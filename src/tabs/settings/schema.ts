import * as z from 'zod/mini';
import {type Phrase, phrase} from '../../core/phrase';
import {LARGEST_NUMBER} from '../../intake/readers/cell';
import {contrast} from './contrast';

/** A rule that a value broke: where, and what to do. */
export interface BrokenRule {
  readonly path: readonly (string | number)[];
  readonly rule: Phrase;
}

/**
 * The rules that a value of the settings breaks, each with its place; none when they add up.
 */
export function brokenRules(settings: unknown): BrokenRule[] {
  const result = settingsSchema().safeParse(settings);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    path: issue.path as (string | number)[],
    rule: (issue as {params?: {rule?: Phrase}}).params?.rule ?? phrase('rule-number'),
  }));
}

function settingsSchema() {
  // Apps Script and sandboxes forbid code that is made at run time.
  z.config({jitless: true});
  const share = number('rule-share', (value) => value >= 0 && value <= 1);
  const days = number('rule-days', (value) => value >= 0 && Number.isInteger(value));
  const count = number('rule-count', (value) => value >= 1 && Number.isInteger(value));
  const points = number('rule-points', (value) => value >= 0 && value <= 100);
  const hundred = number('rule-hundred', (value) => value >= 0 && value <= 100);
  const ten = number('rule-ten', (value) => value >= 0 && value <= 10);
  const nps = number('rule-nps', (value) => value >= -100 && value <= 100);
  const csat = number('rule-csat', (value) => value >= 1 && value <= 5);
  const target = number('rule-target', (value) => value > 0 && value <= 5);
  const price = number('rule-price', (value) => value >= 0);
  const colour = z.string().check(holds('rule-colour', (value) => /^#[0-9a-f]{6}$/i.test(value)));
  const name = z.string().check(holds('rule-name', (value) => value !== ''));
  const priced = z.array(z.object({name, arr: price})).check(namesOnce);
  const bandColour = z.object({fill: colour, text: colour}).check(readable);

  return z
    .object({
      language: z.enum(['en', 'zh']),
      model: z.enum(['expansion', 'readiness']),
      points: z
        .object({
          usage: levels(points, ['Over', 'Near', 'Under']),
          growth: levels(points, ['Strong', 'Some', 'None']),
          requests: levels(points, ['Multiple', 'Some', 'None']),
          relationship: levels(points, ['Healthy', 'OK', 'At-risk']),
          timing: levels(points, ['Perfect', 'Good', 'Poor']),
        })
        .check(topsAddUp),
      bands: z.array(band(z.enum(['Hot', 'Warm', 'Nurture', 'Wait']), points)).check(bandsDescend),
      readinessPoints: z.record(z.string(), points),
      readinessBands: z.array(
        band(z.enum(['Expansion Priority', 'Expansion Ready', 'Expansion Candidate', 'Not yet']), points),
      ),
      thresholds: z
        .object({
          usageOver: share,
          usageNear: share,
          planLimit: share,
          powerUsers: count,
          powerUserShare: share,
          companyGrowth: share,
          strongTriggers: count,
          multipleRequests: count,
          healthHealthy: hundred,
          healthOk: hundred,
          npsTenHealthy: ten,
          npsTenOk: ten,
          npsHundredHealthy: nps,
          npsHundredOk: nps,
          csatHealthy: csat,
          csatOk: csat,
          championDays: days,
          contactDays: days,
          loginDays: days,
          defendDays: days,
          staleDays: days,
          quarterEndDays: days,
          lowConfidence: share,
          utilizationGap: share,
          lowAdoption: share,
          healthyUtilization: number('rule-above-zero', (value) => value > 0 && value <= 1),
          stretch: number('rule-at-least-zero', (value) => value >= 0),
          opportunityHigh: number('rule-at-least-zero', (value) => value >= 0),
          opportunityMedium: number('rule-at-least-zero', (value) => value >= 0),
          triggerDays: days,
          ceilingTrigger: share,
          renewalWindow: days,
          budgetWindow: days,
          promisingScore: hundred,
        })
        .check(ordered),
      timing: z.array(
        z
          .object({
            event: z.enum(['renewal', 'budget', 'milestone', 'outcome', 'onboarding', 'champion']),
            from: days,
            to: days,
            level: z.enum(['Perfect', 'Good']),
          })
          .check(windowOf('from', 'to')),
      ),
      readiness: z
        .object({
          usage: share,
          outcomeDays: days,
          feedbackDays: days,
          npsTen: ten,
          npsHundred: nps,
          renewalFrom: days,
          renewalTo: days,
        })
        .check(windowOf('renewalFrom', 'renewalTo')),
      winProbability: z.object({Hot: share, Warm: share, Nurture: share, Wait: share}),
      heldBackShare: share,
      churnProbability: z.object({Healthy: share, OK: share, 'At-risk': share}),
      catalogue: z.object({
        seatPrice: z.nullable(price),
        modules: priced,
        tiers: z.array(z.object({name, delta: price, includesModules: z.boolean()})).check(namesOnce),
        services: priced,
      }),
      conversationsPerWeek: count,
      fiscalYearStart: number('rule-month', (value) => value >= 1 && value <= 12 && Number.isInteger(value)),
      nrrTarget: target,
      grrTarget: target,
      strategic: z.object({
        segments: z.array(z.string()),
        topShare: share,
        fromAccounts: count,
      }),
      bandColours: z.object({Hot: bandColour, Warm: bandColour, Nurture: bandColour, Wait: bandColour}),
    })
    .check(readinessBandsDescend);
}

interface Checked<Value> {
  readonly value: Value;
  readonly issues: unknown[];
}

function number(rule: string, test: (value: number) => boolean) {
  return z.number().check(holds(rule, (value) => Math.abs(value) <= LARGEST_NUMBER && test(value)));
}

function levels(points: z.ZodMiniType<number>, names: readonly string[]) {
  return z.object(Object.fromEntries(names.map((name) => [name, points]))).check((checked) => {
    names.slice(1).forEach((name, index) => {
      const above = checked.value[names[index] as string] as number;
      if ((checked.value[name] as number) > above) broke(checked, [name], phrase('rule-levels'));
    });
  });
}

function band(id: z.ZodMiniType<string>, points: z.ZodMiniType<number>) {
  return z.object({id, from: points});
}

/** Every rule is a sentence of its own, so that a message can say what to enter. */
function holds<Value>(rule: string, test: (value: Value) => boolean) {
  return (checked: Checked<Value>) => {
    if (!test(checked.value)) broke(checked, [], phrase(rule));
  };
}

function broke(checked: Checked<unknown>, path: (string | number)[], rule: Phrase): void {
  checked.issues.push({code: 'custom', input: checked.value, path, message: rule.key, params: {rule}});
}

function topsAddUp(checked: Checked<Record<string, unknown>>): void {
  const tops = Object.values(checked.value).map((points) =>
    Math.max(...Object.values(points as Record<string, number>)),
  );
  const sum = tops.reduce((total, top) => total + top, 0);
  if (Math.abs(sum - 100) > 1e-9) broke(checked, ['usage', 'Over'], phrase('rule-tops', {sum}));
}

function bandsDescend(checked: Checked<{from: number}[]>): void {
  checkBands(checked, checked.value, [], 100);
}

function readinessBandsDescend(checked: Checked<{readinessBands: unknown; readinessPoints: unknown}>): void {
  const highest = Object.values(checked.value.readinessPoints as Record<string, number>).reduce((a, b) => a + b, 0);
  checkBands(checked, checked.value.readinessBands as {from: number}[], ['readinessBands'], highest);
}

function checkBands(
  checked: Checked<unknown>,
  bands: readonly {from: number}[],
  path: readonly string[],
  highest: number,
): void {
  bands.forEach(({from}, index) => {
    const above = bands[index - 1]?.from ?? Number.POSITIVE_INFINITY;
    const isLast = index === bands.length - 1;
    if (isLast && from !== 0) broke(checked, [...path, index, 'from'], phrase('rule-last-band'));
    else if (from >= above || from > highest) broke(checked, [...path, index, 'from'], phrase('rule-bands', {highest}));
  });
}

/** The lower level's bound, and the higher level's that it must not pass. */
const ORDERED = [
  ['usageNear', 'usageOver', 'rule-not-above-share'],
  ['healthOk', 'healthHealthy', 'rule-not-above'],
  ['npsTenOk', 'npsTenHealthy', 'rule-not-above'],
  ['npsHundredOk', 'npsHundredHealthy', 'rule-not-above'],
  ['csatOk', 'csatHealthy', 'rule-not-above'],
  ['opportunityMedium', 'opportunityHigh', 'rule-not-above-share'],
] as const;

function ordered(checked: Checked<Record<string, number>>): void {
  for (const [low, high, rule] of ORDERED) {
    const limit = checked.value[high] as number;
    if ((checked.value[low] as number) > limit) broke(checked, [low], phrase(rule, {limit}));
  }
}

function windowOf(from: string, to: string) {
  return (checked: Checked<Record<string, unknown>>) => {
    const first = checked.value[from] as number;
    if ((checked.value[to] as number) < first) broke(checked, [to], phrase('rule-window', {limit: first}));
  };
}

function namesOnce(checked: Checked<{name: string}[]>): void {
  const seen = new Set<string>();
  checked.value.forEach(({name}, index) => {
    const key = name.toLowerCase();
    if (seen.has(key)) broke(checked, [index, 'name'], phrase('rule-name-twice'));
    seen.add(key);
  });
}

function readable(checked: Checked<{fill: string; text: string}>): void {
  const {fill, text} = checked.value;
  if (contrast(fill, text) < READABLE) broke(checked, ['text'], phrase('rule-contrast'));
}

/** Source: W3C, Web Content Accessibility Guidelines 2.2, section 1.4.3. */
const READABLE = 4.5;
