import {columnOf} from '../core/column-name';
import type {Settings} from '../core/playbook';
import {WAREHOUSE_COLUMNS} from '../core/warehouse-columns';
import {type Words, word} from '../playbook/say';
import {SOURCE_COLUMNS} from './contract';
import {DIALECTS, type Dialect, type DialectId} from './dialects';
import {tableName} from './names';
import {book, catalogGiven, catalogIn, facts, given, names, prices, shares, smallest, today} from './steps/cells';
import {chosen, judged, offers, parts, ranked, sized, targets, told} from './steps/offer';
import {banded, guarded, levels, points, scored, usages} from './steps/score';
import {type Step, Writer} from './writer';

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
 * @param table `SOURCE_COLUMNS` says what its columns hold
 */
export function scoreSql(settings: Settings, table: string, dialectId: DialectId, options: SqlOptions): string {
  const {words, zone, asOf, catalog} = options;
  const dialect = DIALECTS[dialectId];
  if (!/^[\w/+-]+$/.test(zone)) throw new RangeError(`"${zone}" is no time zone.`);
  const writer = new Writer(settings, dialect);
  const first = [
    today(writer, asOf ? `DATE '${asOf}'` : dialect.today(zone)),
    catalog ? catalogIn(writer, tableName(catalog, dialectId)) : catalogGiven(writer),
    given(writer, tableName(table, dialectId)),
    ...[shares(writer), names(), book(writer), smallest(), prices(writer), facts(writer)],
  ];
  const written = [...first, ...stepsBehind('facts', writer)].map(({name, columns, from}) => {
    const lines = columns.map((each) => (typeof each === 'string' ? each : `${each[1]} AS ${each[0]}`));
    const select = `SELECT\n    ${lines.join(',\n    ')}\n  FROM ${from}`;
    const comment = word(words, `sql-step-${name}`);
    return `-- ${comment}\n${name} AS ${dialect.materialized}(\n  ${select}\n)`;
  });
  const result = [...sheetColumns(dialect), ...WAREHOUSE_COLUMNS].join(',\n  ');
  return `WITH\n${written.join(',\n')}\n-- ${word(words, 'sql-step-result')}\nSELECT\n  ${result}\nFROM ranked`;
}

/** The steps of which each adds columns to all of the one before. */
const ADDED = {
  ...{usages, levels, points, scored, banded, guarded},
  ...{parts, sized, targets, offers, chosen, judged, told, ranked},
};

function stepsBehind(first: string, writer: Writer): Step[] {
  let from = first;
  return Object.entries(ADDED).map(([name, columnsOf]) => {
    const step = {name, columns: [`${from}.*`, ...columnsOf(writer)], from};
    from = name;
    return step;
  });
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
