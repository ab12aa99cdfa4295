import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';

/** What a setting holds, and so how its cell reads and looks. */
export type SettingKind = 'language' | 'model' | 'points' | 'share' | 'days' | 'count' | 'number' | 'list' | 'colour';

/** The way to a value inside {@link Settings}: `['points', 'usage', 'Over']`. */
export type SettingPath = readonly (string | number)[];

/** A row of the Settings tab: one value, what it is called and what it does. */
export interface SettingRow {
  readonly path: SettingPath;
  readonly kind: SettingKind;
  readonly label: Phrase;
  readonly does: Phrase;
}

/** Rows that belong together, under a heading. */
export interface SettingSection {
  readonly heading: Phrase;
  readonly rows: readonly SettingRow[];
}

/** Every value of the settings as a row, but for the price catalogue, whose rows people add and remove. */
export function settingSections({bands, readinessBands, timing}: Settings): SettingSection[] {
  return [
    section('general', [
      own('language', 'language'),
      own('model', 'model'),
      own('conversationsPerWeek', 'count'),
      own('fiscalYearStart', 'count'),
      own('nrrTarget', 'share'),
      own('grrTarget', 'share'),
    ]),
    section('points', POINTS),
    section(
      'bands',
      bands.map(({id}, index) => bandRow(['bands', index, 'from'], phrase(`band-label-${id}`))),
    ),
    section('readinessPoints', READINESS_POINTS),
    section(
      'readinessBands',
      readinessBands.map(({id}, index) => bandRow(['readinessBands', index, 'from'], phrase(`readiness-${id}`))),
    ),
    section('probabilities', PROBABILITIES),
    section('timing', timing.flatMap(windowRows)),
    section('usage', THRESHOLDS.usage.map(threshold)),
    section('signals', THRESHOLDS.signals.map(threshold)),
    section('relationship', THRESHOLDS.relationship.map(threshold)),
    section('guardrails', THRESHOLDS.guardrails.map(threshold)),
    section('sizing', THRESHOLDS.sizing.map(threshold)),
    section('offers', THRESHOLDS.offers.map(threshold)),
    section('readiness', READINESS_THRESHOLDS),
    section('strategic', [
      own('strategic.segments', 'list'),
      own('strategic.topShare', 'share'),
      own('strategic.fromAccounts', 'count'),
    ]),
    section('colours', COLOURS),
  ];
}

/** The text by which a row is known again in any language: its path. */
export function settingKey(path: SettingPath): string {
  return path.join('.');
}

/** The value at a path; `undefined` when nothing is there. */
export function settingAt(settings: unknown, path: SettingPath): unknown {
  return path.reduce((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], settings);
}

const LEVELS = {
  usage: ['Over', 'Near', 'Under'],
  growth: ['Strong', 'Some', 'None'],
  requests: ['Multiple', 'Some', 'None'],
  relationship: ['Healthy', 'OK', 'At-risk'],
  timing: ['Perfect', 'Good', 'Poor'],
} as const satisfies Record<keyof Settings['points'], readonly string[]>;

const POINTS: readonly SettingRow[] = Object.entries(LEVELS).flatMap(([factor, levels]) =>
  levels.map((level, index) => ({
    path: ['points', factor, level],
    kind: 'points' as const,
    label: phrase('setting-level', {factor: phrase(`factor-${factor}`), level: phrase(`level-${level}`)}),
    does: phrase(index === 0 ? 'setting-level-top-does' : 'setting-level-does'),
  })),
);

const READINESS_IDS = [
  ...['usage', 'outcome', 'headcount', 'featureAsk', 'nps', 'renewal', 'initiative', 'sharedSeat', 'companyGrowth'],
] as const;

const READINESS_POINTS: readonly SettingRow[] = READINESS_IDS.map((id) => ({
  path: ['readinessPoints', id],
  kind: 'points',
  label: phrase(`setting-readiness-${id}`),
  does: phrase('setting-readiness-points-does'),
}));

const BAND_IDS = ['Hot', 'Warm', 'Nurture', 'Wait'] as const;

const PROBABILITIES: readonly SettingRow[] = [
  ...BAND_IDS.map((band) => ({
    path: ['winProbability', band],
    kind: 'share' as const,
    label: phrase('setting-win', {band: phrase(`band-${band}`)}),
    does: phrase('setting-win-does'),
  })),
  own('heldBackShare', 'share'),
  ...(['Healthy', 'OK', 'At-risk'] as const).map((level) => ({
    path: ['churnProbability', level],
    kind: 'share' as const,
    label: phrase('setting-churn', {level: phrase(`level-${level}`)}),
    does: phrase('setting-churn-does'),
  })),
];

const THRESHOLDS = {
  usage: [
    ['usageOver', 'share'],
    ['usageNear', 'share'],
  ],
  signals: [
    ['planLimit', 'share'],
    ['powerUsers', 'count'],
    ['powerUserShare', 'share'],
    ['companyGrowth', 'share'],
    ['strongTriggers', 'count'],
    ['multipleRequests', 'count'],
  ],
  relationship: [
    ['healthHealthy', 'number'],
    ['healthOk', 'number'],
    ['npsTenHealthy', 'number'],
    ['npsTenOk', 'number'],
    ['npsHundredHealthy', 'number'],
    ['npsHundredOk', 'number'],
    ['csatHealthy', 'number'],
    ['csatOk', 'number'],
    ['championDays', 'days'],
  ],
  guardrails: [
    ['defendDays', 'days'],
    ['contactDays', 'days'],
    ['loginDays', 'days'],
    ['staleDays', 'days'],
    ['quarterEndDays', 'days'],
    ['lowConfidence', 'share'],
    ['promisingScore', 'number'],
    ['utilizationGap', 'share'],
  ],
  sizing: [
    ['healthyUtilization', 'share'],
    ['stretch', 'number'],
    ['opportunityHigh', 'share'],
    ['opportunityMedium', 'share'],
  ],
  offers: [
    ['lowAdoption', 'share'],
    ['triggerDays', 'days'],
    ['ceilingTrigger', 'share'],
    ['renewalWindow', 'days'],
    ['budgetWindow', 'days'],
  ],
} as const satisfies Record<string, readonly (readonly [keyof Settings['thresholds'], SettingKind])[]>;

const READINESS_THRESHOLDS: readonly SettingRow[] = [
  own('readiness.usage', 'share'),
  own('readiness.outcomeDays', 'days'),
  own('readiness.feedbackDays', 'days'),
  own('readiness.npsTen', 'number'),
  own('readiness.npsHundred', 'number'),
  own('readiness.renewalFrom', 'days'),
  own('readiness.renewalTo', 'days'),
];

const COLOURS: readonly SettingRow[] = BAND_IDS.flatMap((band) =>
  (['fill', 'text'] as const).map((part) => ({
    path: ['bandColours', band, part],
    kind: 'colour' as const,
    label: phrase(`setting-colour-${part}`, {band: phrase(`band-${band}`)}),
    does: phrase(`setting-colour-${part}-does`),
  })),
);

function windowRows({event, level}: Settings['timing'][number], index: number): SettingRow[] {
  return (['from', 'to'] as const).map((edge) => ({
    path: ['timing', index, edge],
    kind: 'days',
    label: phrase(`setting-window-${edge}`, {event: phrase(`setting-event-${event}`), level: phrase(`level-${level}`)}),
    does: phrase(event === 'renewal' || event === 'budget' ? 'setting-window-ahead-does' : 'setting-window-ago-does'),
  }));
}

function bandRow(path: SettingPath, band: Phrase): SettingRow {
  return {path, kind: 'points', label: phrase('setting-band', {band}), does: phrase('setting-band-does')};
}

function threshold([name, kind]: readonly [string, SettingKind]): SettingRow {
  return own(`thresholds.${name}`, kind);
}

/** A setting with a name and an explanation of its own. */
function own(key: string, kind: SettingKind): SettingRow {
  return {path: key.split('.'), kind, label: phrase(`setting-${key}`), does: phrase(`setting-${key}-does`)};
}

function section(id: string, rows: readonly SettingRow[]): SettingSection {
  return {heading: phrase(`settings-section-${id}`), rows};
}
