import {columnOf} from '../../core/column-name';
import {CATALOG_COLUMNS, DATED_ANSWERS, SOURCE_COLUMNS, type SourceColumn} from '../contract';
import {type Column, type Step, valueIf, type Writer} from '../writer';

export function today({dialect, settings}: Writer, day: string): Step {
  const {addDays, addMonths, daysBetween} = dialect;
  const firstOfMonth = addDays('as_of', '1 - EXTRACT(DAY FROM as_of)');
  const monthsLeft = `3 - MOD(EXTRACT(MONTH FROM as_of) + ${12 - settings.fiscalYearStart}, 3)`;
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

/** The prices in a table, a row each. */
export function catalogIn(writer: Writer, table: string): Step {
  const columns = Object.entries(CATALOG_COLUMNS).map(([name, type]): Column => {
    const cast = writer.cast(name, type);
    return [name, type === 'text' ? `LOWER(TRIM(${cast}))` : cast];
  });
  return {name: 'catalog', columns, from: table};
}

/** The prices of Settings, a row each; the seat price is always there, known or not. */
export function catalogGiven(writer: Writer): Step {
  const {seatPrice, limitUpgrade, modules, tiers, services} = writer.settings.catalog;
  const row = (kind: string, place: number, name: string, price: number | null, includes = false) => {
    const text = writer.dialect.literal(name.trim().toLowerCase());
    return `'${kind}', ${place}, ${text}, ${price ?? 'NULL'}, ${String(includes).toUpperCase()}`;
  };
  const rows = [
    `'seat' AS kind, ${writer.number(0)} AS place, '' AS name, ${writer.number(seatPrice)} AS price, FALSE AS includes_modules`,
    row('limit', 0, '', limitUpgrade),
    ...modules.map(({name, arr}, place) => row('module', place, name, arr)),
    ...tiers.map(({name, delta, includesModules}, place) => row('tier', place, name, delta, includesModules)),
    ...services.map(({name, arr}, place) => row('service', place, name, arr)),
  ];
  const from = `(\n    SELECT ${rows.join('\n    UNION ALL SELECT ')}\n  ) AS prices`;
  return {name: 'catalog', columns: Object.keys(CATALOG_COLUMNS), from};
}

/** The accounts' cells, each of its type; those of former customers and prospects are left out. */
export function given(writer: Writer, table: string): Step {
  return {
    name: 'given',
    columns: SOURCE_COLUMNS.map((column): Column => [column.name, cellOf(column, writer)]),
    from: `${table}\n  WHERE TRIM(account) <> '' AND COALESCE(LOWER(TRIM(status)), '') NOT IN ('former', 'prospect')`,
  };
}

/** A cell in its type; a figure or a day beside an answer says yes as well. */
function cellOf({name, type, field, part, choices}: SourceColumn, writer: Writer): string {
  const cast = writer.cast(name, type);
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

/** What follows from single cells: shares, day counts, lists made comparable. */
export function shares({dialect}: Writer): Step {
  const {addDays, betweenWords, daysBetween, replace} = dialect;
  const since = (day: string) => `CASE WHEN ${day} <= as_of THEN ${daysBetween(day, 'as_of')} END`;
  const list = (names: string) => `',' || ${replace(`LOWER(TRIM(COALESCE(${names}, '')))`, ' *, *', ',')} || ','`;
  const ages = DATED_ANSWERS.map(columnOf).map((name): Column => {
    const age = `CASE WHEN ${name}_date IS NULL THEN 0 WHEN ${name}_date <= as_of THEN ${daysBetween(`${name}_date`, 'as_of')} END`;
    return [`${name}_age`, `CASE WHEN ${name} THEN ${age} END`];
  });
  return {
    name: 'shares',
    columns: [
      ...['given.*', 'as_of', 'in_a_year', 'days_to_quarter_end'],
      ['yearly_arr', 'COALESCE(arr, mrr * 12)'],
      ['seat_ratio', 'seats_used / CASE WHEN seats_licensed > 0 THEN seats_licensed END'],
      ['free_seats', valueIf('seats_licensed > seats_used', 'seats_licensed - seats_used')],
      ['days_to_renewal', daysBetween('as_of', 'renewal_date')],
      ['opt_out', addDays('renewal_date', '-notice_days')],
      ['days_since_contact', since('last_contact')],
      ['days_since_login', since('last_login')],
      ['days_to_budget', daysBetween('as_of', 'budget_cycle_date')],
      ...ages,
      ['onboarding_days', `CASE WHEN onboarding_completed THEN ${since('onboarding_completed_date')} END`],
      ['declining', "usage_trend = 'declining'"],
      ['leaving', "status = 'leaving'"],
      ['team_growth', 'hiring OR headcount_growth OR new_departments'],
      ['owned', list('products')],
      ['asked', list('modules_requested')],
      ['name_key', 'LOWER(TRIM(account))'],
      ['paid_currency', 'CASE WHEN COALESCE(arr, mrr, 0) <> 0 THEN currency END'],
      ['segment_words', `' ' || ${replace('LOWER(TRIM(segment))', betweenWords, ' ')} || ' '`],
    ],
    from: 'given\n  CROSS JOIN today',
  };
}

export function names(): Step {
  return {name: 'names', columns: ['name_key', ['rows_of_name', 'COUNT(*)']], from: 'shares\n  GROUP BY name_key'};
}

/** What only all accounts together tell. */
export function book(writer: Writer): Step {
  return {
    name: 'book',
    columns: [
      ['accounts', 'COUNT(*)'],
      ['with_arr', 'COUNT(yearly_arr)'],
      ['has_currencies', 'COALESCE(MIN(paid_currency) <> MAX(paid_currency), FALSE)'],
      ['largest', `CEIL(${writer.number(writer.settings.strategic.topShare)} * COUNT(*))`],
    ],
    from: 'shares',
  };
}

/** The accounts by their ARR, to find the smallest one that is still among the largest. */
export function smallest(): Step {
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
export function prices({dialect: {holds}}: Writer): Step {
  const owns = holds('lists.owned', "',' || name || ','");
  const asks = holds('lists.asked', "',' || name || ','");
  const of = (kind: string, ...conditions: readonly string[]) => [`kind = '${kind}'`, ...conditions].join(' AND ');
  const price = (condition: string) => `CASE WHEN ${condition} THEN price END`;
  const isWanted = of('module', asks, `NOT ${owns}`);
  return {
    name: 'prices',
    columns: [
      ...['lists.owned', 'lists.asked'],
      ['catalog_seat_price', `MAX(${price(of('seat'))})`],
      ['catalog_limit', `MAX(${price(of('limit'))})`],
      ['service_price', `MAX(${price(of('service', 'place = 0'))})`],
      ['wanted_price', `SUM(${price(isWanted)})`],
      ['wanted_priced', `SUM(${valueIf(isWanted)})`],
      ['open_price', `SUM(${valueIf(of('module', `NOT ${asks}`, `NOT ${owns}`), 'price')})`],
      ['modules_owned', `SUM(${valueIf(of('module', owns))})`],
      ['modules_sold', `SUM(${valueIf(of('module'))})`],
      ['next_tier', `MAX(${valueIf(of('tier', owns), 'place + 1')})`],
    ],
    from: '(SELECT DISTINCT owned, asked FROM shares) AS lists\n  CROSS JOIN catalog\n  GROUP BY lists.owned, lists.asked',
  };
}

/** An account with all that its book and the catalog say of it. */
export function facts({dialect, settings}: Writer): Step {
  const {countNew, daysBetween} = dialect;
  const priced = ['catalog_seat_price', 'catalog_limit', 'service_price', 'wanted_price', 'wanted_priced'];
  const counted = ['open_price', 'modules_owned', 'modules_sold', 'next_tier'];
  return {
    name: 'facts',
    columns: [
      ...['shares.*', 'names.rows_of_name', 'book.has_currencies'],
      ...[...priced, ...counted].map((name) => `prices.${name}`),
      ['tier_price', 'tier.price'],
      ['tier_with_modules', 'tier.includes_modules'],
      ['seat_share', larger('seat_ratio', 'utilization')],
      ['days_left', `COALESCE(${daysBetween('as_of', 'opt_out')}, days_to_renewal)`],
      ['modules_wanted', countNew('shares.asked', 'shares.owned')],
      ['is_strategic', isStrategic(dialect, settings.strategic)],
    ],
    from: `shares
  CROSS JOIN book
  LEFT JOIN smallest ON smallest.place = book.largest
  LEFT JOIN names ON names.name_key = shares.name_key
  LEFT JOIN prices ON prices.owned = shares.owned AND prices.asked = shares.asked
  LEFT JOIN catalog AS tier ON tier.kind = 'tier' AND tier.place = prices.next_tier`,
  };
}

/** By its segment, or as one of the largest of the book. */
function isStrategic(
  {holds, literal}: Writer['dialect'],
  {segments, fromAccounts}: Writer['settings']['strategic'],
): string {
  const whole = segments.map((each) => literal(each.toLowerCase())).join(', ');
  const single = segments.filter((each) => !BETWEEN_WORDS.test(each) && each !== '');
  const hasWord = (each: string) => holds('segment_words', literal(` ${each.toLowerCase()} `));
  const isLarge =
    '(largest >= with_arr OR yearly_arr > smallest_arr OR (yearly_arr = smallest_arr AND COALESCE(source_row, 0) <= smallest_row))';
  const isNamed = [`LOWER(TRIM(segment)) IN (${whole || "''"})`, ...single.map(hasWord)].join(' OR ');
  return `CASE WHEN ${hasWord('non')} OR ${hasWord('not')} THEN FALSE WHEN ${isNamed} THEN TRUE ELSE FALSE END
      OR (accounts >= ${fromAccounts} AND NOT has_currencies AND yearly_arr IS NOT NULL AND ${isLarge})`;
}

/** What separates the words of a segment; see `isStrategic` in `core/portfolio.ts`. */
const BETWEEN_WORDS = /[^\p{L}\p{N}+]/u;

export function larger(one: string, other: string): string {
  return `CASE WHEN ${one} >= COALESCE(${other}, ${one}) THEN ${one} ELSE ${other} END`;
}
