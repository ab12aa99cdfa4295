import {columnOf} from '../../core/column-name';
import {FACTOR_IDS, FACTORS, scaleOf} from '../../core/factors';
import {GROWTH_FIELDS} from '../../core/factors/growth';
import {RELATIONSHIP_EVIDENCE} from '../../core/factors/relationship';
import {TIMING_EVENTS} from '../../core/factors/timing';
import type {Band, FactorId, TimingWindow} from '../../core/playbook';
import {READINESS_SQL} from '../../core/readiness';
import {anyOf, type Column, caseOfText, firstOf, sumOf, valueIf, type Writer} from '../writer';
import {larger} from './cells';

/** The usage, the growth triggers, and the moment before the brakes. */
export function usages(writer: Writer): Column[] {
  const growth = writer.playbook.signals.filter(({category}) => category === 'growth');
  const triggers = growth.map(({id, sql}) => {
    if (sql === undefined) throw new Error(`The growth signal "${id}" has no SQL.`);
    return valueIf(writer.filled(sql));
  });
  const isOpen = (level: TimingWindow['level']) => {
    const windows = TIMING_EVENTS.flatMap(({event, sql}) =>
      writer.settings.timing
        .filter((window) => window.event === event && window.level === level)
        .map(({from, to}) => `${sql} BETWEEN ${from} AND ${to}`),
    );
    return anyOf(windows) || 'FALSE';
  };
  const known = TIMING_EVENTS.flatMap(({sql, field}) => (field ? [sql, `${columnOf(field)}_date`] : [sql]));
  return [
    ['usage_share', larger('seat_share', 'api_utilization')],
    ['growth_triggers', sumOf(triggers)],
    [
      'moment',
      firstOf([
        "WHEN seat_share >= 1 THEN 'Perfect'",
        `WHEN ${isOpen('Perfect')} THEN 'Perfect'`,
        `WHEN ${isOpen('Good')} THEN 'Good'`,
        `WHEN ${anyOf(known.map((each) => `${each} IS NOT NULL`))} THEN 'Poor'`,
      ]),
    ],
  ];
}

/** The level each factor finds; NULL where nothing speaks to it. */
export function levels(writer: Writer): Column[] {
  const answers = GROWTH_FIELDS.filter((cell) => cell !== 'growth').map((cell) => `${columnOf(cell)} IS NOT NULL`);
  const worst = (level: 'At-risk' | 'OK' | 'Healthy') =>
    anyOf(RELATIONSHIP_EVIDENCE.flatMap(({sql}) => sql[level] ?? []).map((condition) => writer.filled(condition)));
  const count = "COALESCE(feature_requests, 0) + CASE workarounds WHEN 'some' THEN 1 WHEN 'many' THEN 2 ELSE 0 END";
  const found: Readonly<Record<FactorId, readonly string[]>> = {
    usage: ['usage_share > {usageOver}: Over', 'usage_share >= {usageNear}: Near', 'usage_share IS NOT NULL: Under'],
    growth: [
      ...["growth = 'strong': Strong", "growth = 'some': Some", "growth = 'none': None"],
      ...['growth_triggers >= {strongTriggers}: Strong', 'growth_triggers > 0: Some', `${anyOf(answers)}: None`],
    ],
    requests: [
      "COALESCE(feature_requests, CASE WHEN workarounds IN ('none', 'some', 'many') THEN 0 END) IS NULL: ",
      ...[`${count} >= {multipleRequests}: Multiple`, `${count} > 0: Some`, 'TRUE: None'],
    ],
    relationship: [`${worst('At-risk')}: At-risk`, `${worst('OK')}: OK`, `${worst('Healthy')}: Healthy`],
    timing: [
      ...['moment IS NULL: ', 'open_issue: Poor', "moment = 'Perfect' AND days_since_contact > {contactDays}: Good"],
      ...['Perfect', 'Good', 'Poor'].map((level) => `moment = '${level}': ${level}`),
    ],
  };
  return FACTOR_IDS.map((id): Column => {
    const lines = found[id].map((line) => {
      const [condition = '', level] = line.split(': ');
      return `WHEN ${writer.filled(condition)} THEN ${level ? `'${level}'` : 'NULL'}`;
    });
    return [`${id}_found`, firstOf(lines)];
  });
}

export function points(writer: Writer): Column[] {
  return FACTOR_IDS.flatMap((id): Column[] => {
    const level = `COALESCE(${id}_found, '${FACTORS[id].blank}')`;
    const worth = caseOfText(level, writer.settings.points[id]);
    return [
      [`${id}_level`, level],
      [`${id}_points`, writer.cast(worth, 'number')],
    ];
  });
}

export function scored(writer: Writer): Column[] {
  const {points, readinessPoints} = writer.settings;
  const scales = FACTOR_IDS.map((id) => [id, ...scaleOf(points[id])] as const);
  const all = scales.reduce((sum, [, top]) => sum + top, 0);
  const worth = (condition: string, most: number) => writer.cast(valueIf(condition, most), 'number');
  const ifUnknown = (id: FactorId, end: number) => `CASE WHEN ${id}_found IS NULL THEN ${end} ELSE ${id}_points END`;
  const known = scales.map(([id, top]) => worth(`${id}_found IS NOT NULL`, top));
  const missing = FACTOR_IDS.map((id) => `CASE WHEN ${id}_found IS NULL THEN ', ${id}' ELSE '' END`);
  const signals = Object.entries(readinessPoints).map(([id, each]) =>
    worth(writer.filled(READINESS_SQL[id as keyof typeof READINESS_SQL]), each),
  );
  return [
    ['score', FACTOR_IDS.map((id) => `${id}_points`).join(' + ')],
    ['range_low', sumOf(scales.map(([id, , floor]) => ifUnknown(id, floor)))],
    ['range_high', sumOf(scales.map(([id, top]) => ifUnknown(id, top)))],
    ['data_coverage', `(${sumOf(known)}) / ${all}`],
    ['no_data', `SUBSTR(CONCAT(${missing.join(',\n      ')}), 3)`],
    ['readiness', sumOf(signals)],
  ];
}

/** The bands, and the seats that bring utilization back to a healthy share: binary fractions are a little off. */
export function banded({settings: {bands, readinessBands, thresholds}}: Writer): Column[] {
  const exact = `seats_used / ${thresholds.healthyUtilization}`;
  const rounded = `FLOOR(${exact} + 0.5)`;
  const bandOf = (score: string, all: readonly Band<string>[]) =>
    `CASE ${all.map(({id, from}) => `WHEN ${score} >= ${from} THEN '${id}'`).join(' ')} END`;
  return [
    ['healthy_seats', `CASE WHEN ABS(${exact} - ${rounded}) < 1e-9 THEN ${rounded} ELSE CEIL(${exact}) END`],
    ['band', bandOf('score', bands)],
    ['readiness_band', bandOf('readiness', readinessBands)],
  ];
}

export function guarded(writer: Writer): Column[] {
  const lines = writer.playbook.guardrails.map(
    ({priority, sql}) => `WHEN ${writer.filled(sql.when)} THEN '${priority}'`,
  );
  return [['priority', firstOf(lines)]];
}
