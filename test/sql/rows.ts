import type {Account, Answer, AnswerField} from '../../src/core/account';
import {askFor} from '../../src/core/ask';
import type {RankedAssessment} from '../../src/core/assessment';
import {addMonths} from '../../src/core/day';
import type {Settings} from '../../src/core/playbook';
import {assessPortfolio} from '../../src/core/portfolio';
import {playbookWith} from '../../src/playbook';
import {SOURCE_COLUMNS, type SourceColumn} from '../../src/sql/contract';
import {DIALECTS, type DialectId} from '../../src/sql/dialects';

export type SqlValue = string | number | boolean | null;

/** The row of a table that holds an account. */
export function rowOf(account: Account): SqlValue[] {
  return SOURCE_COLUMNS.map((column) => cellOf(account, column));
}

function cellOf(account: Account, {field, part, type}: SourceColumn): SqlValue {
  if (field === null) return account.row;
  const value = account[field] as unknown;
  if (field === 'featureRequests') return account.featureRequests?.count ?? null;
  if (field === 'products' || field === 'modulesRequested') return account[field]?.join(', ') ?? null;
  if (field === 'healthScore')
    return typeof value === (part === 'color' ? 'string' : 'number') ? (value as SqlValue) : null;
  if (field === 'nps') {
    const scale = part === 'nps-answer' ? 'ten' : 'hundred';
    return account.nps?.scale === scale ? account.nps.value : null;
  }
  const isAnswer = type === 'flag' || part === 'day' || part === 'count' || part === 'rate';
  if (!isAnswer) return (value ?? null) as SqlValue;
  const answer = account[field as AnswerField] as Answer | null;
  if (part === 'day') return answer?.on ?? null;
  if (part === 'count' || part === 'rate') return answer?.amount ?? null;
  return answer?.yes ?? null;
}

/** A statement that makes the table, and one for each part of its rows. */
export function tableOf(accounts: readonly Account[], table: string, dialect: DialectId): string[] {
  const {types, literal} = DIALECTS[dialect];
  // As a text, a number is cast exactly; DuckDB takes one with 17 digits for a decimal, and is a little off.
  const written = (value: SqlValue) =>
    typeof value === 'string'
      ? literal(value)
      : typeof value === 'number'
        ? `CAST('${value}' AS ${types.number})`
        : String(value ?? 'NULL');
  const statements = [
    `CREATE TABLE ${table} (${SOURCE_COLUMNS.map(({name, type}) => `${name} ${types[type]}`).join(', ')})`,
  ];
  for (let at = 0; at < accounts.length; at += 500) {
    const rows = accounts.slice(at, at + 500).map((account) => `(${rowOf(account).map(written).join(', ')})`);
    statements.push(`INSERT INTO ${table} VALUES ${rows.join(',\n')}`);
  }
  return statements;
}

/** What the core finds of every account, under the names of the query's columns, by row. */
export function expectedOf(accounts: readonly Account[], asOf: string, settings: Settings) {
  const {accounts: ranked} = assessPortfolio(accounts, asOf, playbookWith(settings));
  return new Map(ranked.map((each) => [each.account.row, expected(each, asOf, settings)]));
}

function expected(of: RankedAssessment, asOf: string, settings: Settings): Record<string, SqlValue> {
  const {facts, factors, sizing, readiness, trigger} = of;
  const points = Object.fromEntries(factors.map(({id, points}) => [`${id}_points`, points]));
  const levels = Object.fromEntries(factors.map(({id, level}) => [`${id}_level`, level]));
  const relationship = factors.find(({id}) => id === 'relationship')!.level as 'OK';
  const renews = of.account.renewalDate !== null && of.account.renewalDate <= addMonths(asOf, 12);
  const {arr} = facts;
  return {
    rank: of.rank,
    score: of.score,
    range_low: of.range[0],
    range_high: of.range[1],
    band: of.band,
    ...points,
    ...levels,
    no_data: factors
      .filter(({hasData}) => !hasData)
      .map(({id}) => id)
      .join(', '),
    data_coverage: of.confidence,
    readiness: readiness.score,
    readiness_band: readiness.band,
    priority: of.priority,
    expansion: of.expansion,
    expand_when: of.when,
    play: of.play,
    yearly_arr: arr,
    opportunity: of.opportunity,
    seats_to_sell: sizing.seatsNeeded,
    conservative: sizing.conservative,
    aggressive: sizing.aggressive,
    target: sizing.target,
    percent_of_arr: of.percentOfArr,
    win_probability: of.winProbability,
    weighted: of.weighted,
    expected_churn: renews && arr !== null && arr > 0 ? arr * settings.churnProbability[relationship] : 0,
    offer: of.offer?.id ?? null,
    runner_up: of.runnerUp?.id ?? null,
    ask: askFor(of)?.arr ?? null,
    trigger_kind: trigger?.kind ?? null,
    trigger_date: trigger?.on ?? null,
    opt_out: facts.optOut,
    days_left: facts.daysToDeadline,
    cautions: of.cautions.map(({key}) => key.replace('caution-', '')).join(', '),
    escalations: of.escalations.map(({key}) => key.replace('escalate-', '')).join(', '),
  };
}
