import type {Playbook, Settings} from '../core/playbook';
import {playbookWith} from '../playbook';
import {settingAt} from '../playbook/settings/rules';
import type {ColumnType, Dialect} from './dialects';

/** The name and expression of a column, or columns taken over as they are. */
export type Column = readonly [name: string, expression: string] | string;

/** A step of a query: what it selects, and from where. */
export interface Step {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly from: string;
}

/** One team's numbers in one database's SQL. */
export class Writer {
  readonly playbook: Playbook;

  constructor(
    readonly settings: Settings,
    readonly dialect: Dialect,
  ) {
    this.playbook = playbookWith(settings);
  }

  /** A rule's SQL with the team's numbers in it. */
  filled(sql: string): string {
    return sql.replace(/\{([\w.]+)\}/g, (_, name: string) => {
      const value = settingAt(this.settings, `thresholds.${name}`) ?? settingAt(this.settings, name);
      if (typeof value !== 'number') throw new Error(`No setting "${name}" for the SQL of a rule.`);
      return String(value);
    });
  }

  cast(value: string, type: ColumnType): string {
    return `CAST(${value} AS ${this.dialect.types[type]})`;
  }

  number(value: number | null): string {
    return this.cast(String(value ?? 'NULL'), 'number');
  }
}

export function sumOf(terms: readonly string[]): string {
  return terms.join('\n      + ');
}

/** Conditions of which one is enough, a line each. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.join('\n        OR ');
}

/** A value where a condition is true, else 0. */
export function valueIf(condition: string, value: number | string = 1): string {
  return `CASE WHEN ${condition} THEN ${value} ELSE 0 END`;
}

/** Conditions with their results, a line each: the first that is true counts. */
export function firstOf(lines: readonly string[]): string {
  return `CASE\n      ${lines.join('\n      ')}\n    END`;
}

export function caseOf(value: string, cases: readonly (readonly [is: string, then: string | number])[]): string {
  return `CASE ${value} ${cases.map(([is, then]) => `WHEN ${is} THEN ${then}`).join(' ')} END`;
}

export function caseOfText(value: string, cases: Readonly<Record<string, string | number>>): string {
  return caseOf(
    value,
    Object.entries(cases).map(([is, then]) => [`'${is}'`, then]),
  );
}
