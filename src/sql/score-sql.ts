import {columnOf} from '../core/column-name';
import {FACTOR_IDS, FACTORS, scaleOf} from '../core/factors';
import {GROWTH_FIELDS} from '../core/factors/growth';
import {RELATIONSHIP_EVIDENCE} from '../core/factors/relationship';
import {TIMING_EVENTS} from '../core/factors/timing';
import type {Band, FactorId, Guardrail, Playbook, Settings, TimingWindow} from '../core/playbook';
import {READINESS_SQL} from '../core/readiness';
import {WAREHOUSE_COLUMNS} from '../core/warehouse-columns';
import {playbookWith} from '../playbook';
import {PLAN_LIMIT_SQL} from '../playbook/rules/signals';
import {type Words, word} from '../playbook/say';
import {settingAt} from '../playbook/settings/rules';
import {CATALOG_COLUMNS, DATED_ANSWERS, SOURCE_COLUMNS, type SourceColumn} from './contract';
import {DIALECTS, type Dialect, type DialectId} from './dialects';
import {tableName} from './names';

/** What the SQL is written with, beside a team's numbers. */
export interface SqlOptions {
  /** The language of its comments. */
  readonly words: Words;
  /** The time zone whose today counts, such as `Europe/Berlin`. */
  readonly zone: string;
  /** A day to count from instead of today. */
  readonly asOf?: string | null;
  /** A table with prices, instead of those in Settings. */
  readonly catalog?: string | null;
}

/**
 * A query that scores every account of a table: the same figures as the add-on gives for the same cells. Only sentences
 * are left out, and what needs a schedule.
 *
 * It goes from cells to results in steps, each with a comment, and each reads only those before it. Whatever is unknown is
 * NULL, so conditions are only asked whether they are true, and never denied.
 *
 * @param table `CONTRACT` says what its columns hold
 */
export function scoreSql(settings: Settings, table: string, dialectId: DialectId, options: SqlOptions): string {
  const dialect = DIALECTS[dialectId];
  if (!/^[\w/+-]+$/.test(options.zone)) throw new RangeError(`"${options.zone}" is no time zone.`);
  const writer = new Writer(settings, dialect);
  const steps = [
    writer.today(options),
    writer.catalog(dialectId, options.catalog ?? null),
    writer.given(tableName(table, dialectId)),
    ...writer.steps(),
  ];
  const written = steps.map(({name, columns, from}) => {
    const comment = word(options.words, `sql-step-${name}`);
    const lines = columns.map((each) => (typeof each === 'string' ? each : `${each[1]} AS ${each[0]}`));
    return `-- ${comment}\n${name} AS ${dialect.materialized}(\n  SELECT\n    ${lines.join(',\n    ')}\n  FROM ${from}\n)`;
  });
  return `WITH\n${written.join(',\n')}\n-- ${word(options.words, 'sql-step-result')}\nSELECT\n  ${[...sheetColumns(dialect), ...WAREHOUSE_COLUMNS].join(',\n  ')}\nFROM ranked`;
}

/** The name and expression of a column, or columns taken over as they are. */
type Column = readonly [name: string, expression: string] | string;

interface Step {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly from: string;
}

/** The columns with what was given, as a sheet has them: one a field, so that the add-on reads an extract as it scored it. */
export const GIVEN_COLUMNS = [
  'source_row',
  ...new Set(SOURCE_COLUMNS.flatMap(({field}) => (field ? columnOf(field) : []))),
];

/** A figure or a day says more than a plain yes, which decides; of several columns without one the first that is filled counts. */
function sheetColumns({types}: Dialect): string[] {
  return GIVEN_COLUMNS.map((name) => {
    const parts = SOURCE_COLUMNS.filter(({field}) => field !== null && columnOf(field) === name);
    if (parts.length < 2) return name;
    const isNumber = parts.every(({type}) => type === 'number');
    const isAnswer = parts.some(({type}) => type === 'flag');
    const others = parts.filter(({type}) => type !== 'flag').reverse();
    const filled = others.map(({name: part, type}) => {
      if (isNumber) return part;
      return `CAST(${isAnswer && type === 'number' ? `CASE WHEN ${part} > 0 THEN ${part} END` : part} AS ${types.text})`;
    });
    if (!isAnswer) return `COALESCE(${filled.join(', ')}) AS ${name}`;
    return `CASE WHEN ${name} THEN COALESCE(${filled.join(', ')}, 'yes') WHEN NOT ${name} THEN 'no' END AS ${name}`;
  });
}

/** Later than any event that counts. */
const NO_EVENT = 99_999_999;

/** Writes the steps with one team's numbers in one database's SQL. */
class Writer {
  readonly #playbook: Playbook;

  constructor(
    private readonly settings: Settings,
    private readonly dialect: Dialect,
  ) {
    this.#playbook = playbookWith(settings);
  }

  /** The day that all days are counted from. */
  today({zone, asOf}: SqlOptions): Step {
    const {addDays, addMonths, daysBetween, today} = this.dialect;
    const {fiscalYearStart} = this.settings;
    const firstOfMonth = addDays('as_of', '1 - EXTRACT(DAY FROM as_of)');
    const monthsLeft = `3 - MOD(EXTRACT(MONTH FROM as_of) + ${12 - fiscalYearStart}, 3)`;
    const day = asOf ? `DATE '${asOf}'` : today(zone);
    return {
      name: 'today',
      columns: [
        'as_of',
        ['in_a_year', addMonths('as_of', '12')],
        ['days_to_quarter_end', `${daysBetween('as_of', addMonths(`(${firstOfMonth})`, `(${monthsLeft})`))} - 1`],
      ],
      from: `(SELECT ${day} AS as_of) AS this_day`,
    };
  }

  /** The prices, a row each; the seat price is always there, known or not. */
  catalog(dialectId: DialectId, table: string | null): Step {
    const {types, literal} = this.dialect;
    const names = Object.keys(CATALOG_COLUMNS);
    if (table !== null) {
      const cast = (name: string) => this.#cast(name, types[CATALOG_COLUMNS[name as 'kind']]);
      return {
        name: 'catalog',
        columns: names.map((name) => [name, /kind|name$/.test(name) ? `LOWER(TRIM(${cast(name)}))` : cast(name)]),
        from: tableName(table, dialectId),
      };
    }
    const {seatPrice, limitUpgrade, modules, tiers, services} = this.settings.catalog;
    const row = (kind: string, place: number, name: string, price: number | null, includes = false) =>
      `'${kind}', ${place}, ${literal(name.trim().toLowerCase())}, ${price ?? 'NULL'}, ${String(includes).toUpperCase()}`;
    const rows = [
      row('limit', 0, '', limitUpgrade),
      ...modules.map(({name, arr}, place) => row('module', place, name, arr)),
      ...tiers.map(({name, delta, includesModules}, place) => row('tier', place, name, delta, includesModules)),
      ...services.map(({name, arr}, place) => row('service', place, name, arr)),
    ];
    const first = `'seat' AS kind, ${this.#number(0)} AS place, '' AS name, ${this.#number(seatPrice)} AS price, FALSE AS includes_modules`;
    return {
      name: 'catalog',
      columns: names,
      from: `(\n    SELECT ${[first, ...rows].join('\n    UNION ALL SELECT ')}\n  ) AS prices`,
    };
  }

  /** The accounts' cells, each of its type; those of former customers and prospects are left out. */
  given(table: string): Step {
    return {
      name: 'given',
      columns: SOURCE_COLUMNS.map((column): Column => [column.name, this.#read(column)]),
      from: `${table}\n  WHERE TRIM(account) <> '' AND COALESCE(LOWER(TRIM(status)), '') NOT IN ('former', 'prospect')`,
    };
  }

  #read({name, type, field, part, choices}: SourceColumn): string {
    const {types} = this.dialect;
    const cast = this.#cast(name, types[type]);
    if (choices) return `LOWER(TRIM(${cast}))`;
    if (name === 'goal') return `NULLIF(TRIM(${cast}), '')`;
    if (name === 'currency') return `UPPER(NULLIF(TRIM(${cast}), ''))`;
    if (type !== 'flag' || part !== undefined) return cast;
    const parts = SOURCE_COLUMNS.filter((other) => other.field === field && other.part !== undefined);
    if (parts.length === 0) return cast;
    const implied = parts.map(({name: other, type: kind}) =>
      kind === 'day' ? `NULLIF(${other} IS NOT NULL, FALSE)` : `${other} > 0`,
    );
    return `COALESCE(${[cast, ...implied.reverse()].join(', ')})`;
  }

  steps(): Step[] {
    const add = (name: string, before: string, columns: readonly Column[], from = before): Step => ({
      name,
      columns: [`${before}.*`, ...columns],
      from,
    });
    return [
      add('shares', 'given', this.#shares(), 'given\n  CROSS JOIN today'),
      {name: 'names', columns: ['name_key', ['rows_of_name', 'COUNT(*)']], from: 'shares\n  GROUP BY name_key'},
      this.#book(),
      this.#smallest(),
      this.#prices(),
      add(
        'facts',
        'shares',
        this.#facts(),
        `shares
  CROSS JOIN book
  LEFT JOIN smallest ON smallest.place = book.largest
  LEFT JOIN names ON names.name_key = shares.name_key
  LEFT JOIN prices ON prices.owned = shares.owned AND prices.asked = shares.asked
  LEFT JOIN catalog AS tier ON tier.kind = 'tier' AND tier.place = prices.next_tier`,
      ),
      add('usages', 'facts', this.#usages()),
      add('levels', 'usages', this.#levels()),
      add('points', 'levels', this.#points()),
      add('scored', 'points', this.#scored()),
      add('banded', 'scored', this.#banded()),
      add('guarded', 'banded', this.#guarded()),
      add('parts', 'guarded', this.#parts()),
      add('sized', 'parts', this.#sized()),
      add('targets', 'sized', this.#targets()),
      add('offers', 'targets', this.#offers()),
      add('chosen', 'offers', this.#chosen()),
      add('judged', 'chosen', this.#judged()),
      add('told', 'judged', this.#told()),
      add('ranked', 'told', this.#ranked()),
    ];
  }

  /** What follows from single cells: shares, day counts, lists made comparable. */
  #shares(): Column[] {
    const {addDays, daysBetween} = this.dialect;
    const since = (day: string) => `CASE WHEN ${day} <= as_of THEN ${daysBetween(day, 'as_of')} END`;
    const list = (names: string) =>
      `',' || ${this.dialect.replace(`LOWER(TRIM(COALESCE(${names}, '')))`, ' *, *', ',')} || ','`;
    return [
      'as_of',
      'in_a_year',
      'days_to_quarter_end',
      ['yearly_arr', 'COALESCE(arr, mrr * 12)'],
      ['seat_ratio', 'seats_used / CASE WHEN seats_licensed > 0 THEN seats_licensed END'],
      ['free_seats', 'CASE WHEN seats_licensed > seats_used THEN seats_licensed - seats_used ELSE 0 END'],
      ['days_to_renewal', daysBetween('as_of', 'renewal_date')],
      ['opt_out', addDays('renewal_date', '-notice_days')],
      ['days_since_contact', since('last_contact')],
      ['days_since_login', since('last_login')],
      ['days_to_budget', daysBetween('as_of', 'budget_cycle_date')],
      ...DATED_ANSWERS.map(columnOf).map((name): Column => {
        const age = `CASE WHEN ${name}_date IS NULL THEN 0 WHEN ${name}_date <= as_of THEN ${daysBetween(`${name}_date`, 'as_of')} END`;
        return [`${name}_age`, `CASE WHEN ${name} THEN ${age} END`];
      }),
      ['onboarding_days', 'CASE WHEN onboarding_completed THEN ' + since('onboarding_completed_date') + ' END'],
      ['declining', "usage_trend = 'declining'"],
      ['leaving', "status = 'leaving'"],
      ['team_growth', 'hiring OR headcount_growth OR new_departments'],
      ['owned', list('products')],
      ['asked', list('modules_requested')],
      ['name_key', 'LOWER(TRIM(account))'],
      ['paid_currency', 'CASE WHEN COALESCE(arr, mrr, 0) <> 0 THEN currency END'],
      [
        'segment_words',
        `' ' || ${this.dialect.replace('LOWER(TRIM(segment))', this.dialect.betweenWords, ' ')} || ' '`,
      ],
    ];
  }

  /** What only all accounts together tell. */
  #book(): Step {
    const {topShare} = this.settings.strategic;
    return {
      name: 'book',
      columns: [
        ['accounts', 'COUNT(*)'],
        ['with_arr', 'COUNT(yearly_arr)'],
        ['has_currencies', 'COALESCE(MIN(paid_currency) <> MAX(paid_currency), FALSE)'],
        ['largest', `CEIL(${this.#number(topShare)} * COUNT(*))`],
      ],
      from: 'shares',
    };
  }

  /** The accounts by their ARR, to find the smallest one that is still among the largest. */
  #smallest(): Step {
    return {
      name: 'smallest',
      columns: [
        ['smallest_arr', 'yearly_arr'],
        ['smallest_row', 'COALESCE(source_row, 0)'],
        ['place', 'ROW_NUMBER() OVER (ORDER BY yearly_arr DESC, COALESCE(source_row, 0))'],
      ],
      from: 'shares\n  WHERE yearly_arr IS NOT NULL',
    };
  }

  /** What the catalog says for each pair of modules owned and modules asked for. */
  #prices(): Step {
    const {holds} = this.dialect;
    const owns = holds('lists.owned', "',' || name || ','");
    const asks = holds('lists.asked', "',' || name || ','");
    const of = (kind: string, ...conditions: readonly string[]) => [`kind = '${kind}'`, ...conditions].join(' AND ');
    const isWanted = of('module', asks, `NOT ${owns}`);
    const isOpen = of('module', `NOT ${asks}`, `NOT ${owns}`);
    return {
      name: 'prices',
      columns: [
        'lists.owned',
        'lists.asked',
        ['catalog_seat_price', `MAX(CASE WHEN ${of('seat')} THEN price END)`],
        ['catalog_limit', `MAX(CASE WHEN ${of('limit')} THEN price END)`],
        ['service_price', `MAX(CASE WHEN ${of('service', 'place = 0')} THEN price END)`],
        ['wanted_price', `SUM(CASE WHEN ${isWanted} THEN price END)`],
        ['wanted_priced', `SUM(CASE WHEN ${isWanted} THEN 1 ELSE 0 END)`],
        ['open_price', `SUM(CASE WHEN ${isOpen} THEN price ELSE 0 END)`],
        ['modules_owned', `SUM(CASE WHEN ${of('module', owns)} THEN 1 ELSE 0 END)`],
        ['modules_sold', `SUM(CASE WHEN ${of('module')} THEN 1 ELSE 0 END)`],
        ['next_tier', `MAX(CASE WHEN ${of('tier', owns)} THEN place + 1 ELSE 0 END)`],
      ],
      from: '(SELECT DISTINCT owned, asked FROM shares) AS lists\n  CROSS JOIN catalog\n  GROUP BY lists.owned, lists.asked',
    };
  }

  #facts(): Column[] {
    const {countNew, daysBetween, holds, literal} = this.dialect;
    const {segments, fromAccounts} = this.settings.strategic;
    const whole = segments.map((each) => literal(each.toLowerCase())).join(', ');
    const single = segments.filter((each) => !BETWEEN_WORDS.test(each) && each !== '');
    const hasWord = (each: string) => holds('segment_words', literal(` ${each.toLowerCase()} `));
    const isLarge =
      '(largest >= with_arr OR yearly_arr > smallest_arr OR (yearly_arr = smallest_arr AND COALESCE(source_row, 0) <= smallest_row))';
    const isNamed = [`LOWER(TRIM(segment)) IN (${whole || "''"})`, ...single.map(hasWord)].join(' OR ');
    return [
      'names.rows_of_name',
      'book.has_currencies',
      'prices.catalog_seat_price',
      'prices.catalog_limit',
      'prices.service_price',
      'prices.wanted_price',
      'prices.wanted_priced',
      'prices.open_price',
      'prices.modules_owned',
      'prices.modules_sold',
      'prices.next_tier',
      ['tier_price', 'tier.price'],
      ['tier_with_modules', 'tier.includes_modules'],
      ['seat_share', larger('seat_ratio', 'utilization')],
      ['days_left', `COALESCE(${daysBetween('as_of', 'opt_out')}, days_to_renewal)`],
      ['modules_wanted', countNew('shares.asked', 'shares.owned')],
      [
        'is_strategic',
        `CASE WHEN ${hasWord('non')} OR ${hasWord('not')} THEN FALSE WHEN ${isNamed} THEN TRUE ELSE FALSE END
      OR (accounts >= ${fromAccounts} AND NOT has_currencies AND yearly_arr IS NOT NULL AND ${isLarge})`,
      ],
    ];
  }

  /** The usage, the growth triggers, and the moment before the brakes. */
  #usages(): Column[] {
    const growth = this.#playbook.signals.filter(({category}) => category === 'growth');
    const triggers = growth.map(({id, sql}) => {
      if (sql === undefined) throw new Error(`The growth signal "${id}" has no SQL.`);
      return `CASE WHEN ${this.#filled(sql)} THEN 1 ELSE 0 END`;
    });
    const isOpen = (level: TimingWindow['level']) =>
      TIMING_EVENTS.flatMap(({event, sql}) =>
        this.settings.timing
          .filter((window) => window.event === event && window.level === level)
          .map(({from, to}) => `${sql} BETWEEN ${from} AND ${to}`),
      ).join('\n        OR ') || 'FALSE';
    const known = TIMING_EVENTS.flatMap(({sql, field}) => (field ? [sql, `${columnOf(field)}_date`] : [sql]));
    return [
      ['usage_share', larger('seat_share', 'api_utilization')],
      ['growth_triggers', triggers.join('\n      + ')],
      [
        'moment',
        `CASE
      WHEN seat_share >= 1 THEN 'Perfect'
      WHEN ${isOpen('Perfect')} THEN 'Perfect'
      WHEN ${isOpen('Good')} THEN 'Good'
      WHEN ${known.map((each) => `${each} IS NOT NULL`).join('\n        OR ')} THEN 'Poor'
    END`,
      ],
    ];
  }

  /** The level each factor finds; NULL where nothing speaks to it. */
  #levels(): Column[] {
    const answers = GROWTH_FIELDS.filter((cell) => cell !== 'growth').map((cell) => `${columnOf(cell)} IS NOT NULL`);
    const worst = (level: 'At-risk' | 'OK' | 'Healthy') =>
      RELATIONSHIP_EVIDENCE.flatMap(({sql}) => sql[level] ?? [])
        .map((condition) => this.#filled(condition))
        .join('\n        OR ');
    const count = "COALESCE(feature_requests, 0) + CASE workarounds WHEN 'some' THEN 1 WHEN 'many' THEN 2 ELSE 0 END";
    const found: Readonly<Record<FactorId, readonly string[]>> = {
      usage: ['usage_share > {usageOver}: Over', 'usage_share >= {usageNear}: Near', 'usage_share IS NOT NULL: Under'],
      growth: [
        "growth = 'strong': Strong",
        "growth = 'some': Some",
        "growth = 'none': None",
        'growth_triggers >= {strongTriggers}: Strong',
        'growth_triggers > 0: Some',
        `${answers.join('\n        OR ')}: None`,
      ],
      requests: [
        "COALESCE(feature_requests, CASE WHEN workarounds IN ('none', 'some', 'many') THEN 0 END) IS NULL: ",
        `${count} >= {multipleRequests}: Multiple`,
        `${count} > 0: Some`,
        'TRUE: None',
      ],
      relationship: [`${worst('At-risk')}: At-risk`, `${worst('OK')}: OK`, `${worst('Healthy')}: Healthy`],
      timing: [
        'moment IS NULL: ',
        'open_issue: Poor',
        "moment = 'Perfect' AND days_since_contact > {contactDays}: Good",
        ...['Perfect', 'Good', 'Poor'].map((level) => `moment = '${level}': ${level}`),
      ],
    };
    return FACTOR_IDS.map((id): Column => {
      const cases = found[id].map((line) => {
        const [condition = '', level] = line.split(': ');
        return `WHEN ${this.#filled(condition)} THEN ${level ? `'${level}'` : 'NULL'}`;
      });
      return [`${id}_found`, `CASE\n      ${cases.join('\n      ')}\n    END`];
    });
  }

  #points(): Column[] {
    return FACTOR_IDS.flatMap((id): Column[] => {
      const level = `COALESCE(${id}_found, '${FACTORS[id].blank}')`;
      const points = Object.entries(this.settings.points[id]).map(([name, each]) => [`'${name}'`, each] as const);
      return [
        [`${id}_level`, level],
        [`${id}_points`, this.#cast(caseOf(level, points), this.dialect.types.number)],
      ];
    });
  }

  #scored(): Column[] {
    const {points, readinessPoints} = this.settings;
    const scales = FACTOR_IDS.map((id) => [id, ...scaleOf(points[id])] as const);
    const all = scales.reduce((sum, [, top]) => sum + top, 0);
    const rangeEnd = (end: 'top' | 'floor') =>
      scales
        .map(
          ([id, top, floor]) =>
            `CASE WHEN ${id}_found IS NULL THEN ${end === 'top' ? top : floor} ELSE ${id}_points END`,
        )
        .join('\n      + ');
    const known = scales.map(([id, top]) => this.#worth(`${id}_found IS NOT NULL`, top));
    const missing = FACTOR_IDS.map((id) => `CASE WHEN ${id}_found IS NULL THEN ', ${id}' ELSE '' END`);
    const signals = Object.entries(readinessPoints).map(([id, each]) =>
      this.#worth(this.#filled(READINESS_SQL[id as keyof typeof READINESS_SQL]), each),
    );
    return [
      ['score', FACTOR_IDS.map((id) => `${id}_points`).join(' + ')],
      ['range_low', rangeEnd('floor')],
      ['range_high', rangeEnd('top')],
      ['data_coverage', `(${known.join('\n      + ')}) / ${all}`],
      ['no_data', `SUBSTR(CONCAT(${missing.join(',\n      ')}), 3)`],
      ['readiness', signals.join('\n      + ')],
    ];
  }

  #worth(condition: string, points: number): string {
    return this.#cast(`CASE WHEN ${condition} THEN ${points} ELSE 0 END`, this.dialect.types.number);
  }

  /** The bands, and the seats that bring utilization back to a healthy share: binary fractions are a little off. */
  #banded(): Column[] {
    const {bands, readinessBands, thresholds} = this.settings;
    const exact = `seats_used / ${thresholds.healthyUtilization}`;
    const rounded = `FLOOR(${exact} + 0.5)`;
    return [
      ['healthy_seats', `CASE WHEN ABS(${exact} - ${rounded}) < 1e-9 THEN ${rounded} ELSE CEIL(${exact}) END`],
      ['band', bandOf('score', bands)],
      ['readiness_band', bandOf('readiness', readinessBands)],
    ];
  }

  #guarded(): Column[] {
    const cases = this.#playbook.guardrails.map(
      ({priority, sql}) => `WHEN ${this.#filled(sql.when)} THEN '${priority}'`,
    );
    return [['priority', `CASE\n      ${cases.join('\n      ')}\n    END`]];
  }

  /** The parts of a size: seats, modules and tier, and the prices that apply. */
  #parts(): Column[] {
    const {usageOver} = this.settings.thresholds;
    return [
      [
        'seats_to_sell',
        `CASE
      WHEN seats_needed IS NOT NULL THEN seats_needed
      WHEN hiring_count > 1 THEN ${positive('hiring_count - free_seats')}
      WHEN seat_share > ${usageOver} AND seat_ratio IS NOT NULL THEN ${positive('healthy_seats - seats_licensed')}
      ELSE 0
    END`,
      ],
      ['price_a_month', 'COALESCE(seat_price, catalog_seat_price)'],
      ['modules_arr', 'COALESCE(module_value, wanted_price)'],
      ['tier_arr', 'COALESCE(tier_delta, tier_price)'],
      ['tier_has_modules', 'COALESCE(tier_includes_modules, tier_with_modules, TRUE)'],
      ['has_modules', 'modules_wanted > 0 OR module_value IS NOT NULL'],
      ['has_unpriced', 'module_value IS NULL AND modules_wanted > wanted_priced'],
    ];
  }

  #sized(): Column[] {
    const {stretch} = this.settings.thresholds;
    const value = (seats: string) => `CASE WHEN ${seats} > 0 THEN ${seats} * price_a_month * 12 END`;
    return [
      ['seats_arr', value('seats_to_sell')],
      ['stretch_arr', value(`FLOOR(${stretch} * seats_to_sell + 0.5)`)],
      ['whitespace_arr', 'CASE WHEN products IS NOT NULL AND modules_sold > 0 THEN open_price END'],
      ['seats_ask', `CASE WHEN seats_to_sell > 0 THEN ${value('seats_to_sell')} ELSE 0 END`],
      ['modules_ask', 'CASE WHEN has_unpriced THEN NULL WHEN has_modules THEN modules_arr ELSE 0 END'],
    ];
  }

  #targets(): Column[] {
    const ifKnown = (amount: string) =>
      `CASE WHEN COALESCE(seats_arr, modules_arr, tier_arr) IS NOT NULL THEN ${amount} END`;
    return [
      ['conservative', ifKnown('COALESCE(seats_arr, 0) + COALESCE(modules_arr, 0)')],
      [
        'stretched',
        `CASE
      WHEN tier_arr IS NULL THEN COALESCE(seats_arr, 0) + COALESCE(modules_arr, 0) + COALESCE(whitespace_arr, 0) + COALESCE(stretch_arr, 0)
      ELSE COALESCE(seats_arr, 0) + tier_arr + CASE WHEN tier_has_modules THEN 0 ELSE COALESCE(modules_arr, 0) END + COALESCE(stretch_arr, 0)
    END`,
      ],
    ];
  }

  /** The aggressive size; what speaks for each offer, and the ARR that decides between equals. */
  #offers(): Column[] {
    const points = this.#playbook.offers.flatMap(({id, evidence, except, needsTier, arr}): Column[] => {
      const pieces = evidence.map((piece) => `CASE WHEN ${this.#filled(piece.sql)} THEN ${piece.points} ELSE 0 END`);
      const sum = pieces.join('\n      + ');
      const name = columnOfOffer(id);
      const never = except
        ? `relationship_level = '${except}'`
        : needsTier
          ? 'next_tier > 0 AND tier_arr IS NULL'
          : null;
      return [
        [`${name}_points`, never ? `CASE WHEN ${never} THEN 0 ELSE ${sum} END` : sum],
        [`${name}_worth`, arr ? `COALESCE(${columnOfPart(arr)}, 0)` : '0'],
      ];
    });
    return [['aggressive', 'CASE WHEN stretched > conservative THEN stretched ELSE conservative END'], ...points];
  }

  /** How many other offers go before each, and the size halfway. */
  #chosen(): Column[] {
    const names = this.#playbook.offers.map(({id}) => columnOfOffer(id));
    return [
      ['target', '(conservative + aggressive) / 2'],
      ['tier_ask', 'tier_arr + seats_ask + CASE WHEN tier_has_modules THEN 0 ELSE modules_ask END'],
      [
        'pieces_ask',
        `CASE WHEN tier_has_modules AND has_modules THEN modules_ask + CASE WHEN ${this.#filled(PLAN_LIMIT_SQL)} THEN COALESCE(limit_upgrade, catalog_limit) ELSE 0 END + seats_ask END`,
      ],
      ...names.map((name, place): Column => {
        const before = names.flatMap((other, otherPlace) => {
          if (other === name) return [];
          const tie = otherPlace < place ? '>=' : '>';
          return `CASE WHEN ${other}_points > ${name}_points OR (${other}_points = ${name}_points AND ${other}_worth ${tie} ${name}_worth) THEN 1 ELSE 0 END`;
        });
        return [`${name}_after`, before.join('\n      + ')];
      }),
    ];
  }

  /** Priority's consequences, money and the offer. */
  #judged(): Column[] {
    const {offers, guardrails} = this.#playbook;
    const {winProbability, heldBackShare, churnProbability} = this.settings;
    const {number} = this.dialect.types;
    const priorities = (is: (rule: Guardrail) => boolean) =>
      guardrails
        .filter(is)
        .map(({priority}) => `'${priority}'`)
        .join(', ');
    const by = (value: (rule: Guardrail) => string) => {
      const values = [...new Set(guardrails.map(value))];
      const cases = values.map(
        (each) => `WHEN priority IN (${priorities((rule) => value(rule) === each)}) THEN ${each}`,
      );
      return `CASE\n      ${cases.join('\n      ')}\n    END`;
    };
    const chances = caseOf(
      'band',
      Object.entries(winProbability).map(([band, each]) => [`'${band}'`, each] as const),
    );
    const churn = caseOf(
      'relationship_level',
      Object.entries(churnProbability).map(([level, each]) => [`'${level}'`, each] as const),
    );
    const offerAt = (place: number) => {
      const found = offers.map(({id}) => {
        const name = columnOfOffer(id);
        return `WHEN ${name}_points > 0 AND ${name}_after = ${place} THEN '${id}'`;
      });
      return `CASE\n      WHEN priority IN (${priorities((rule) => !rule.offers)}) THEN NULL\n      ${found.join('\n      ')}\n    END`;
    };
    return [
      ['expansion', this.#filled(by(({sql}) => sql.expansion))],
      ['expand_when', by(({timing}) => `'${timing}'`)],
      ['percent_of_arr', 'target / CASE WHEN yearly_arr > 0 THEN yearly_arr END'],
      [
        'win_probability',
        `CASE WHEN priority IN (${priorities(({keeps}) => keeps === 'nothing')}) THEN 0 ELSE ${this.#cast(chances, number)} * CASE WHEN priority IN (${priorities(({keeps}) => keeps === 'held back')}) THEN ${this.#number(heldBackShare)} ELSE 1 END END`,
      ],
      [
        'expected_churn',
        `CASE WHEN yearly_arr > 0 AND renewal_date <= in_a_year THEN yearly_arr * ${this.#cast(churn, number)} ELSE 0 END`,
      ],
      ['offer', offerAt(0)],
      ['runner_up', offerAt(1)],
      ['trigger_place', this.#latestEvent()],
    ];
  }

  /** The most recent event with a day of its own: its days ago × 100, plus its place in the order of the rules. */
  #latestEvent(): string {
    const {triggerDays} = this.settings.thresholds;
    const places = this.#datedEvents().map(
      ({name}, place) =>
        `CASE WHEN ${name}_date IS NOT NULL AND ${name}_age <= ${triggerDays} THEN ${name}_age * 100 + ${place} ELSE ${NO_EVENT} END`,
    );
    return `LEAST(\n      ${places.join(',\n      ')}\n    )`;
  }

  #datedEvents() {
    return this.#playbook.triggers.flatMap(({kind, answers = []}) =>
      answers.map((field) => ({kind, name: columnOf(field)})),
    );
  }

  /** What a page tells beside the figures: play, ask, trigger, and what to look out for. */
  #told(): Column[] {
    const {addDays} = this.dialect;
    const {thresholds} = this.settings;
    const {cautions, escalations, guardrails, offers, triggers} = this.#playbook;
    const opens = ['new_office', 'new_departments', 'new_initiative'].join(' OR ');
    const plays = caseOf(
      'offer',
      offers.map(({id, play}) => [`'${id}'`, `'${play}'`] as const),
    );
    const ownPlays = guardrails.flatMap(({priority, play}) =>
      play ? `WHEN priority = '${priority}' THEN '${play}'` : [],
    );
    const events = this.#datedEvents();
    const datedKinds = caseOf(
      'MOD(trigger_place, 100)',
      events.map(({kind}, place) => [String(place), `'${kind}'`] as const),
    );
    const undated = triggers.flatMap(({kind, answers = [], sql}) => {
      const without = answers.map(columnOf).map((name) => `(${name} AND ${name}_date IS NULL)`);
      const conditions = [...without, ...(sql ? [this.#filled(sql.when)] : [])];
      const [column, days] = sql?.opened ?? [];
      const day = column && days ? addDays(column, `-${this.#filled(days)}`) : 'as_of';
      return conditions.length > 0 ? {when: `WHEN ${conditions.join(' OR ')} THEN`, kind: `'${kind}'`, day} : [];
    });
    const trigger = (dated: string, of: (event: {kind: string; day: string}) => string) =>
      `CASE
      WHEN priority = 'Needs data' THEN NULL
      WHEN trigger_place < ${NO_EVENT} THEN ${dated}
      ${undated.map((event) => `${event.when} ${of(event)}`).join('\n      ')}
    END`;
    return [
      ['weighted', "CASE WHEN priority = 'Needs data' THEN 0 ELSE target * win_probability END"],
      [
        'opportunity',
        `CASE
      WHEN priority IN ('Defend first', 'Adopt first') OR band = 'Wait' THEN 'Low'
      WHEN percent_of_arr IS NULL AND usage_share > ${thresholds.usageOver} THEN 'High'
      WHEN percent_of_arr IS NULL AND band IN ('Hot', 'Warm') THEN 'Medium'
      WHEN percent_of_arr >= ${thresholds.opportunityHigh} THEN 'High'
      WHEN percent_of_arr >= ${thresholds.opportunityMedium} THEN 'Medium'
      ELSE 'Low'
    END`,
      ],
      [
        'play',
        `CASE
      ${ownPlays.join('\n      ')}
      WHEN offer IN ('Capacity', 'Cross-sell') AND (${opens}) AND products IS NOT NULL AND modules_owned * 2 < modules_sold THEN 'Land-and-expand'
      ELSE ${plays}
    END`,
      ],
      [
        'ask',
        `CASE offer
      WHEN 'Capacity' THEN seats_arr
      WHEN 'Tier upgrade' THEN CASE WHEN pieces_ask < tier_ask THEN pieces_ask ELSE tier_ask END
      WHEN 'Cross-sell' THEN CASE WHEN has_modules THEN modules_ask END
      WHEN 'Professional services' THEN service_price
      WHEN 'Multi-year renewal + expansion' THEN seats_ask + modules_ask
    END`,
      ],
      ['trigger_kind', trigger(datedKinds, ({kind}) => kind)],
      ['trigger_date', trigger(addDays('as_of', '-((trigger_place - MOD(trigger_place, 100)) / 100)'), ({day}) => day)],
      ['cautions', this.#codes(cautions)],
      ['escalations', this.#codes(escalations)],
    ];
  }

  /** A step of its own: whoever sorts so many rows carries along what is asked for at the end, and nothing else. */
  #ranked(): Column[] {
    const {ordered} = this.dialect;
    const {model} = this.settings;
    const rank = [
      "CASE WHEN priority = 'Needs data' THEN 1 ELSE 0 END",
      `${model === 'readiness' ? 'readiness' : 'score'} DESC`,
      'CASE WHEN target IS NULL OR has_currencies THEN 1 ELSE 0 END',
      'CASE WHEN target IS NULL OR has_currencies THEN 0 ELSE target END DESC',
      'CASE WHEN days_to_renewal < 0 THEN 1 WHEN days_to_renewal >= 0 THEN 0 ELSE 2 END',
      'ABS(COALESCE(days_to_renewal, 0))',
      ordered('account'),
      'COALESCE(source_row, 0)',
      ordered("COALESCE(account_id, '')"),
    ];
    return [['rank', `ROW_NUMBER() OVER (\n      ORDER BY ${rank.join(',\n        ')}\n    )`]];
  }

  /** The codes of the rules that apply, in their order, with commas; blank for none. */
  #codes(rules: readonly {readonly sql: Readonly<Record<string, string>>}[]): string {
    const found = rules.map(({sql}) => {
      const codes = Object.entries(sql).map(([code, when]) => `WHEN ${this.#filled(when)} THEN ', ${code}'`);
      return `CASE ${codes.join(' ')} ELSE '' END`;
    });
    return `SUBSTR(\n      ${found.join('\n      || ')},\n      3\n    )`;
  }

  /** A rule's SQL with the team's numbers in it. */
  #filled(sql: string): string {
    return sql.replace(/\{([\w.]+)\}/g, (_, name: string) => {
      const value = settingAt(this.settings, `thresholds.${name}`) ?? settingAt(this.settings, name);
      if (typeof value !== 'number') throw new Error(`No setting "${name}" for the SQL of a rule.`);
      return String(value);
    });
  }

  #cast(value: string, type: string): string {
    return `CAST(${value} AS ${type})`;
  }

  #number(value: number | null): string {
    return this.#cast(String(value ?? 'NULL'), this.dialect.types.number);
  }
}

/** What separates the words of a segment; see `isStrategic` in `core/portfolio.ts`. */
const BETWEEN_WORDS = /[^\p{L}\p{N}+]/u;

function positive(value: string): string {
  return `CASE WHEN ${value} > 0 THEN ${value} ELSE 0 END`;
}

function larger(one: string, other: string): string {
  return `CASE WHEN ${one} >= COALESCE(${other}, ${one}) THEN ${one} ELSE ${other} END`;
}

function caseOf(value: string, cases: readonly (readonly [string, string | number])[]): string {
  return `CASE ${value} ${cases.map(([is, then]) => `WHEN ${is} THEN ${then}`).join(' ')} END`;
}

function bandOf(score: string, bands: readonly Band<string>[]): string {
  return `CASE ${bands.map(({id, from}) => `WHEN ${score} >= ${from} THEN '${id}'`).join(' ')} END`;
}

/** The first word of an offer. */
function columnOfOffer(id: string): string {
  return (/^[a-z]+(?:-[a-z]+)?/.exec(id.toLowerCase())?.[0] ?? '').replace('-', '_');
}

function columnOfPart(part: 'seatsArr' | 'modulesArr' | 'tierArr'): string {
  return part.replace('Arr', '_arr');
}
