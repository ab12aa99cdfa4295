import type {Assessment, Portfolio} from '../assessment';
import {withoutRepeats} from '../repeats';
import {sumOf} from '../sums';

/** How much of a portfolio the projections rest on. Shares are fractions; `null` when no account has an ARR. */
export interface NrrCoverage {
  readonly accounts: number;
  /** Accounts with an ARR above 0. */
  readonly withArr: number;
  /** The sum of their ARR. */
  readonly arr: number;
  /** The share of that ARR whose accounts have a size, or of which it is known that they will not expand now. */
  readonly sized: number | null;
  /** The share of that ARR whose accounts have a renewal date. */
  readonly dated: number | null;
  /** Whether enough is known to say the projected NRR. */
  readonly isNrrKnown: boolean;
  readonly isGrrKnown: boolean;
}

/** From this share on a projection is worth saying. Source: method, section 7. */
const ENOUGH = 0.5;

/** Whether enough is known of a portfolio to project NRR and GRR; a customer in two rows counts once. */
export function nrrCoverage(portfolio: Pick<Portfolio, 'accounts'>): NrrCoverage {
  const accounts = withoutRepeats(portfolio.accounts);
  const paying = accounts.filter(({facts}) => (facts.arr ?? 0) > 0);
  const sum = (some: Portfolio['accounts']) => sumOf(some, ({facts}) => facts.arr);
  const arr = sum(paying);
  const share = (some: Portfolio['accounts']) => (arr === 0 ? null : sum(some) / arr);
  const isRuledOut = ({expansion}: Assessment) => expansion === 'No' || expansion === 'Not yet';
  const sized = share(paying.filter((each) => each.sizing.target !== null || isRuledOut(each)));
  const dated = share(paying.filter(({account}) => account.renewalDate !== null));
  const isArrKnown = paying.length > 0 && paying.length >= accounts.length * ENOUGH;
  return {
    accounts: accounts.length,
    withArr: paying.length,
    ...{arr, sized, dated},
    isNrrKnown: isArrKnown && (sized ?? 0) >= ENOUGH,
    isGrrKnown: isArrKnown && (dated ?? 0) >= ENOUGH,
  };
}
