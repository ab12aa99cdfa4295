/** The data warehouses that the SQL is written for. */
export const DIALECT_IDS = ['bigquery', 'snowflake', 'databricks', 'postgres', 'duckdb'] as const;

export type DialectId = (typeof DIALECT_IDS)[number];

/** What a column of accounts holds. */
export type ColumnType = 'text' | 'number' | 'flag' | 'day';

/** Where one database's SQL differs from another's. Arguments and results are expressions. */
export interface Dialect {
  readonly types: Readonly<Record<ColumnType, string>>;
  /** Today in a time zone such as `Europe/Berlin`. */
  readonly today: (zone: string) => string;
  /** Whole days from one day to a later one. */
  readonly daysBetween: (from: string, to: string) => string;
  readonly addDays: (day: string, days: string) => string;
  /** The same day of the month that many months on, clipped to the month's end. */
  readonly addMonths: (day: string, months: string) => string;
  /** Whether one text holds another. */
  readonly holds: (text: string, part: string) => string;
  /** A text with every match of a pattern replaced. */
  readonly replace: (text: string, pattern: string, by: string) => string;
  /** What stands between words: anything but letters, digits and plus signs. */
  readonly betweenWords: string;
  /** How many different entries of a list are not in another; lists are written `,one,two,`. */
  readonly countNew: (list: string, known: string) => string;
  /** A text in the order of its code points. */
  readonly ordered: (text: string) => string;
  /**
   * Whether steps of a query are worked out one by one. PostgreSQL would else put them all into one expression, which takes
   * longer than the accounts do; DuckDB would else keep every column of a step that two others read.
   */
  readonly materialized: '' | 'MATERIALIZED ' | 'NOT MATERIALIZED ';
  readonly literal: (text: string) => string;
  /** A name that needs quotation marks. */
  readonly quoted: (name: string) => string;
}

export const DIALECTS: Readonly<Record<DialectId, Dialect>> = {
  bigquery: {
    types: {text: 'STRING', number: 'FLOAT64', flag: 'BOOL', day: 'DATE'},
    today: (zone) => `CURRENT_DATE('${zone}')`,
    daysBetween: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
    addDays: (day, days) => `DATE_ADD(${day}, INTERVAL CAST(${days} AS INT64) DAY)`,
    addMonths: (day, months) => `DATE_ADD(${day}, INTERVAL ${months} MONTH)`,
    holds: holds,
    replace: (text, pattern, by) => `REGEXP_REPLACE(${text}, r'${pattern}', '${by}')`,
    betweenWords: '[^\\p{L}\\p{N}+]',
    countNew: (list, known) => countOf(`UNNEST(SPLIT(${list}, ',')) AS item`, known),
    materialized: '',
    literal: withBackslashes,
    ordered: asIs,
    quoted: backticks,
  },
  snowflake: {
    types: {text: 'VARCHAR', number: 'FLOAT', flag: 'BOOLEAN', day: 'DATE'},
    today: (zone) => `CAST(CONVERT_TIMEZONE('${zone}', CURRENT_TIMESTAMP()) AS DATE)`,
    daysBetween: (from, to) => `DATEDIFF('day', ${from}, ${to})`,
    addDays: (day, days) => `DATEADD('day', ${days}, ${day})`,
    addMonths: (day, months) => `DATEADD('month', ${months}, ${day})`,
    holds: (text, part) => `POSITION(${part}, ${text}) > 0`,
    replace: replaceAll,
    betweenWords: '[^[:alnum:]+]',
    countNew: (list, known) => `ARRAY_SIZE(ARRAY_EXCEPT(ARRAY_DISTINCT(SPLIT(${list}, ',')), SPLIT(${known}, ',')))`,
    materialized: '',
    literal: withBackslashes,
    ordered: asIs,
    quoted: quotationMarks,
  },
  databricks: {
    types: {text: 'STRING', number: 'DOUBLE', flag: 'BOOLEAN', day: 'DATE'},
    today: (zone) => `CAST(CONVERT_TIMEZONE('${zone}', CAST(CURRENT_TIMESTAMP() AS TIMESTAMP_NTZ)) AS DATE)`,
    daysBetween: (from, to) => `DATEDIFF(${to}, ${from})`,
    addDays: (day, days) => `DATE_ADD(${day}, CAST(${days} AS INT))`,
    addMonths: (day, months) => `ADD_MONTHS(${day}, ${months})`,
    holds: (text, part) => `LOCATE(${part}, ${text}) > 0`,
    replace: replaceAll,
    betweenWords: '[^\\\\p{L}\\\\p{N}+]',
    countNew: (list, known) => `SIZE(ARRAY_EXCEPT(SPLIT(${list}, ','), SPLIT(${known}, ',')))`,
    materialized: '',
    literal: withBackslashes,
    ordered: asIs,
    quoted: backticks,
  },
  postgres: {
    types: {text: 'TEXT', number: 'DOUBLE PRECISION', flag: 'BOOLEAN', day: 'DATE'},
    today: (zone) => `CAST(CURRENT_TIMESTAMP AT TIME ZONE '${zone}' AS DATE)`,
    daysBetween: (from, to) => `${to} - ${from}`,
    addDays: (day, days) => `${day} + CAST(${days} AS INTEGER)`,
    addMonths: (day, months) => `CAST(${day} + ${months} * INTERVAL '1 month' AS DATE)`,
    holds: holds,
    replace: (text, pattern, by) => `REGEXP_REPLACE(${text}, '${pattern}', '${by}', 'g')`,
    betweenWords: '[^[:alnum:]+]',
    countNew: (list, known) => countOf(`UNNEST(STRING_TO_ARRAY(${list}, ',')) AS items(item)`, known),
    materialized: 'MATERIALIZED ',
    literal: (text) => `'${text.replace(/'/g, "''")}'`,
    ordered: (text) => `${text} COLLATE "C"`,
    quoted: quotationMarks,
  },
  duckdb: {
    types: {text: 'VARCHAR', number: 'DOUBLE', flag: 'BOOLEAN', day: 'DATE'},
    today: (zone) => `CAST(CURRENT_TIMESTAMP AT TIME ZONE '${zone}' AS DATE)`,
    daysBetween: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
    addDays: (day, days) => `${day} + CAST(${days} AS INTEGER)`,
    addMonths: (day, months) => `CAST(${day} + TO_MONTHS(CAST(${months} AS INTEGER)) AS DATE)`,
    holds: holds,
    replace: (text, pattern, by) => `REGEXP_REPLACE(${text}, '${pattern}', '${by}', 'g')`,
    betweenWords: '[^\\p{L}\\p{N}+]',
    countNew: (list, known) =>
      `LEN(LIST_FILTER(LIST_DISTINCT(STRING_SPLIT(${list}, ',')), LAMBDA item: ${isNew(known)}))`,
    materialized: 'NOT MATERIALIZED ',
    literal: (text) => `'${text.replace(/'/g, "''")}'`,
    ordered: asIs,
    quoted: quotationMarks,
  },
};

function holds(text: string, part: string): string {
  return `STRPOS(${text}, ${part}) > 0`;
}

function replaceAll(text: string, pattern: string, by: string): string {
  return `REGEXP_REPLACE(${text}, '${pattern}', '${by}')`;
}

function countOf(items: string, known: string): string {
  return `(SELECT COUNT(DISTINCT item) FROM ${items} WHERE ${isNew(known)})`;
}

function isNew(known: string): string {
  return `item <> '' AND STRPOS(${known}, ',' || item || ',') = 0`;
}

function asIs(text: string): string {
  return text;
}

function withBackslashes(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\r/g, '\\r').replace(/\n/g, '\\n')}'`;
}

function backticks(name: string): string {
  return `\`${name}\``;
}

function quotationMarks(name: string): string {
  return `"${name}"`;
}
