import type {Portfolio, RankedAssessment} from '../../core/assessment';
import type {Day} from '../../core/day';
import {accountsOf, identitiesOf} from '../../core/identity';
import type {Mover} from '../../core/meeting/movers';
import {withoutRepeats} from '../../core/repeats';
import type {NextAction} from '../../core/schedule/step';
import type {PastAccount} from '../history/history';
import {dayIn, textIn} from '../kept/cell';
import type {TypedRow} from '../kept/read-typed';
import {isOpenRow} from './decision-rows';
import {whoseIn} from './decisions';
import {LISTS} from './panels';
import {riskAccounts} from './risk';
import type {PresentAccount, Since} from './since';
import {weekLines} from './week';

/** Something that a meeting goes through. */
export interface AgendaItem {
  /** The part of the page because of which it is looked at. */
  readonly part: 'earlier' | 'asked' | 'moved' | 'risk' | 'week';
  /** `null` when it is about no account of the sheet, such as a question about all of them. */
  readonly of: RankedAssessment | null;
  /** What moved it; `null` when nothing did. */
  readonly mover: Mover<PastAccount, PresentAccount> | null;
  /** Its row of the decisions; `null` when nobody asked or decided anything yet. */
  readonly row: TypedRow | null;
  /** The day of the meeting that the decision comes from; this one's without. */
  readonly meeting: Day;
}

/**
 * What a meeting goes through: open decisions of earlier meetings, what this one is asked to decide, then the accounts of
 * the page that moved, are at risk, or have something due this week; each account once.
 *
 * @param rows the decisions of the tab as it is
 */
export function agendaOf(
  portfolio: Portfolio,
  since: Since | null,
  actions: ReadonlyMap<number, NextAction>,
  rows: readonly TypedRow[],
): AgendaItem[] {
  const {accounts, asOf} = portfolio;
  const all = accountsOf(accounts);
  const identities = identitiesOf(all);
  const whose = whoseIn(rows, all);
  const byIdentity = new Map(accounts.map((of) => [identities.get(of.account.row) ?? '', of]));
  const movers = new Map(since?.movers.flatMap((mover) => (mover.is === null ? [] : [[mover.is.of, mover] as const])));
  const item = (
    part: AgendaItem['part'],
    of: RankedAssessment | null,
    row: TypedRow | null = null,
    meeting = asOf,
  ) => ({
    ...{part, of, row, meeting},
    mover: (of && movers.get(of)) ?? null,
  });
  const decisions = rows
    .filter(({fields}) => isOpenRow(fields))
    .map((row) => {
      const meeting = dayIn(row.fields.meeting) ?? asOf;
      return item(meeting < asOf ? 'earlier' : 'asked', byIdentity.get(whose(row) ?? '') ?? null, row, meeting);
    })
    .filter(({row}) => textIn(row?.fields.account) !== '');
  const once = withoutRepeats(accounts);
  const seen = new Set(decisions.map(({of}) => of));
  const others = [
    ...[...movers.keys()].slice(0, LISTS.moved.most).map((of) => item('moved', of)),
    ...riskAccounts(once)
      .slice(0, LISTS.risk.most)
      .map((of) => item('risk', of)),
    ...weekLines({...portfolio, accounts: once}, actions)
      .slice(0, LISTS.week.most)
      .map(({of}) => item('week', of)),
  ].filter(({of}) => !seen.has(of) && seen.add(of));
  const isEarlier = ({part}: AgendaItem) => part === 'earlier';
  return [...decisions.filter(isEarlier), ...decisions.filter((each) => !isEarlier(each)), ...others];
}
