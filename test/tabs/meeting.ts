import type {Account} from '../../src/core/account';
import type {Portfolio} from '../../src/core/assessment';
import {addDays, addMonths} from '../../src/core/day';
import {assessPortfolio} from '../../src/core/portfolio';
import {nextActionOf} from '../../src/core/schedule/next-action';
import type {NextAction} from '../../src/core/schedule/step';
import {AS_OF, accountWith, on, PLAYBOOK} from '../builders';
import {METHOD_EXAMPLES} from '../method-examples';
import {schedulesFor} from './scheduled';

/** A small team's portfolio with every priority in it: what the tabs of a meeting are tried on. */
const FIELDS: Readonly<Record<string, Partial<Account>>> = {
  'DataFlow Inc': {...METHOD_EXAMPLES['DataFlow Inc'], owner: 'Ana Ruiz', ae: 'Tom Berg', contact: 'Priya Nair'},
  BetaCorp: {...METHOD_EXAMPLES.BetaCorp, owner: 'Ana Ruiz', arr: 30_000},
  EchoLLC: {...METHOD_EXAMPLES.EchoLLC, owner: 'Ben Okafor', arr: 60_000},
  AlphaTech: {...METHOD_EXAMPLES.AlphaTech, owner: 'Ben Okafor', arr: 24_000, tierDelta: 6_000},
  DeltaInc: {...METHOD_EXAMPLES.DeltaInc, owner: 'Ana Ruiz', arr: 36_000, noticeDays: 14},
  GammaCo: {...METHOD_EXAMPLES.GammaCo, owner: 'Ben Okafor', arr: 12_000},
  BrightOps: {...METHOD_EXAMPLES.BrightOps, owner: 'Ana Ruiz', positiveOutcome: on(addMonths(AS_OF, -1))},
  'Harbor Freightways': {
    owner: 'Chen Wei',
    contact: '李娜',
    arr: 90_000,
    seatsUsed: 92,
    seatsLicensed: 100,
    seatPrice: 60,
    lastContact: addDays(AS_OF, -75),
    relationship: 'Healthy',
    renewalDate: addDays(AS_OF, 100),
    noticeDays: 30,
  },
  'Quiet Pines': {owner: 'Chen Wei', arr: 8_000},
};

/** The team's accounts as the readers hand them over, one a row from row 2 on. */
export const MEETING_ACCOUNTS: readonly Account[] = Object.entries(FIELDS).map(([account, fields], index) =>
  accountWith({...fields, account, row: index + 2}),
);

/** The team's accounts, assessed and ranked. */
export const MEETING = assessPortfolio(MEETING_ACCOUNTS, AS_OF, PLAYBOOK);

/** What each account of a portfolio does next, by its row, when nobody typed anything. */
export function nextActionsOf(portfolio: Portfolio): (row: number) => NextAction | null {
  const schedules = schedulesFor(portfolio);
  return (row) => {
    const schedule = schedules.get(row);
    return schedule === undefined ? null : nextActionOf(schedule, portfolio.asOf);
  };
}
