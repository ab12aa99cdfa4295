import type {Account} from '../../core/account';
import type {RankedAssessment} from '../../core/assessment';
import {compared, type Day} from '../../core/day';
import {identitiesOf, knownOf, renamesBetween} from '../../core/identity';
import {lazily} from '../../core/once';
import type {SteeringDecision} from '../../core/schedule/step';
import type {KnownWord} from '../../playbook/words/known';
import {dayIn, isTypedValue, textIn} from '../kept/cell';
import {ADDED, choiceIn, headingsOf, type TypedRow, type TypedTab} from '../kept/read-typed';
import type {TabValue} from '../model';
import {DECISION, type DecisionColumn} from './layout';

type DecisionId = NonNullable<SteeringDecision['decision']>;
type Outcome = NonNullable<SteeringDecision['outcome']>;
type DecisionStatus = 'open' | 'done' | 'dropped';

/** What a team can decide, how far it is, and how an expansion ended: the choices of the dropdowns, in their order. */
export const DECISIONS: readonly `decision-${DecisionId}`[] = [
  ...(['decision-Pursue', 'decision-Hold', 'decision-Defend', 'decision-Drop', 'decision-Escalate'] as const),
];
export const DECISION_STATUSES: readonly `decision-${DecisionStatus}`[] = [
  ...(['decision-open', 'decision-done', 'decision-dropped'] as const),
];
export const OUTCOMES: readonly `outcome-${Outcome}`[] = ['outcome-Won', 'outcome-Lost', 'outcome-No decision'];
export const REASONS: readonly KnownWord[] = [
  ...(['reason-price', 'reason-budget', 'reason-timing', 'reason-need'] as const),
  ...(['reason-competitor', 'reason-champion', 'reason-product', 'reason-other'] as const),
];

/** The decisions of the Meeting tab as people type into them. */
export const MEETING_DECISIONS: TypedTab = {
  key: 'meeting',
  keyHeading: 'meeting-key',
  headings: headingsOf('meeting-col-', Object.keys(DECISION) as DecisionColumn[]),
  choices: {decision: DECISIONS, status: DECISION_STATUSES, outcome: OUTCOMES, reason: REASONS},
  places: Object.fromEntries(Object.entries(DECISION).map(([name, {column}]) => [name, column - 1])),
};

/** A decision as it is in the tab. */
export interface Decision {
  /** Whose it is, also when the account is no longer in the sheet; `null` when it is about no account. */
  readonly identity: string | null;
  /** The day of the meeting it comes from. */
  readonly meeting: Day | null;
  readonly decision: DecisionId | null;
  readonly owner: string;
  readonly due: Day | null;
  readonly status: DecisionStatus;
  readonly outcome: Outcome | null;
  readonly amount: number | null;
  readonly closedOn: Day | null;
  readonly reason: string;
}

/**
 * The decisions in rows of a Meeting tab, the oldest meeting first; proposals that nobody touched are none.
 *
 * @param accounts every account of the sheet
 */
export function decisionsOf(rows: readonly TypedRow[], accounts: readonly Account[]): Decision[] {
  const whose = whoseIn(rows, accounts);
  return rows
    .filter(({isTouched}) => isTouched)
    .map((row) => decisionOf(row, whose(row)))
    .sort((a, b) => compared(a.meeting ?? '', b.meeting ?? ''));
}

/** A function that says to which account a row belongs: by what its run wrote, else by the name that somebody typed. */
export function whoseIn(rows: readonly TypedRow[], accounts: readonly Account[]): (row: TypedRow) => string | null {
  const known = knownOf(accounts);
  const renames = renamesBetween(
    rows.filter(({action}) => action !== ADDED),
    known,
  );
  const identities = identitiesOf(accounts);
  const byName = lazily(() => {
    const found = new Map<string, string>();
    // Of two accounts of one name the upper one is meant, in whatever order the accounts come.
    for (const {account, accountId, row} of [...accounts].sort((a, b) => b.row - a.row)) {
      const identity = identities.get(row) ?? account;
      found.set(plain(account), identity);
      if (accountId !== null) found.set(plain(accountId), identity);
    }
    return found;
  });
  return ({identity, action, fields, changed}) => {
    const typed = textIn(fields.account).trim();
    const isTyped = action === ADDED || changed.includes('account');
    const whose = isTyped ? (byName().get(plain(typed)) ?? typed) : (renames.get(identity) ?? identity);
    return whose === '' ? null : whose;
  };
}

/** The names, typed beside decisions since the last run, that no account has: those decisions steer nothing. */
export function unknownIn(rows: readonly TypedRow[], accounts: readonly Account[]): string[] {
  const identities = new Set(identitiesOf(accounts).values());
  const added = decisionsOf(
    rows.filter(({action}) => action === ADDED),
    accounts,
  );
  return added.flatMap(({identity, decision, outcome}) =>
    identity === null || identities.has(identity) || (decision ?? outcome) === null ? [] : [identity],
  );
}

/** A function that gives the text by which an account is known in a row that somebody adds: its name, unless others have it. */
export function typedNames(accounts: readonly Account[]): (account: Account) => string {
  const identities = identitiesOf(accounts);
  const whose = whoseIn([], accounts);
  const row = {identity: '', row: 0, action: ADDED, changed: [], isTouched: true, fresh: {}, line: 0};
  return ({account, accountId, row: at}) => {
    const identity = identities.get(at) ?? account;
    const names = [account, accountId ?? account];
    return names.find((name) => whose({...row, fields: {account: name}}) === identity) ?? identity;
  };
}

/**
 * What the decisions say about an account's schedule: a hold until its day, a drop and an outcome for good, all else
 * while it is open. The latest meeting wins.
 *
 * @returns a function to ask account by account
 */
export function steeringOf(
  decisions: readonly Decision[],
  accounts: readonly Account[],
): (account: RankedAssessment) => SteeringDecision | null {
  const identities = identitiesOf(accounts);
  const steering = new Map<string, SteeringDecision>();
  for (const {identity, decision, due, status, outcome} of decisions) {
    if (identity === null || status === 'dropped') continue;
    const stays = outcome !== null || decision === 'Drop' || decision === 'Hold';
    if (decision === null && outcome === null) continue;
    if (status === 'open' || stays) steering.set(identity, {decision, due, outcome});
  }
  return ({account}) => steering.get(identities.get(account.row) ?? '') ?? null;
}

/** How far a row's decision is; what nobody said is open. */
export function statusIn(value: TabValue | undefined): DecisionStatus {
  return idIn<DecisionStatus>(value, DECISION_STATUSES, 'decision-') ?? 'open';
}

function decisionOf({fields, changed}: TypedRow, identity: string | null): Decision {
  const {amount} = fields;
  const decision = idIn<Decision['decision'] & string>(fields.decision, DECISIONS, 'decision-');
  const held = isTypedValue(amount) ? amount.holds : amount;
  return {
    identity,
    meeting: dayIn(fields.meeting),
    decision,
    owner: textIn(fields.owner).trim(),
    // An account is held until a day that people typed; the day that was proposed does not count.
    due: decision === 'Hold' && !changed.includes('due') ? null : dayIn(fields.due),
    status: statusIn(fields.status),
    outcome: idIn(fields.outcome, OUTCOMES, 'outcome-'),
    amount: typeof held === 'number' ? held : null,
    closedOn: dayIn(fields.closedOn),
    reason: textIn(fields.reason).trim(),
  };
}

/** What a cell chooses, without what the words' keys begin with; `null` for another text. */
export function idIn<Id extends string>(
  value: TabValue | undefined,
  keys: readonly KnownWord[],
  prefix: string,
): Id | null {
  const key = choiceIn(textIn(value), keys);
  return key === undefined ? null : (key.slice(prefix.length) as Id);
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
