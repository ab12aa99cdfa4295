import {expansionValue} from '../core/sizing';
import {amountArgument} from './arguments';
import {type Argument, broadcast} from './broadcast';

/** The ARR of an expansion; blanks count 0. */
export function expansionSize(seats: Argument, seatPrice: Argument, moduleArr: Argument, tierArr: Argument): unknown {
  return broadcast([seats, seatPrice, moduleArr, tierArr], (additional, price, modules, tier) =>
    expansionValue(
      amountArgument('additional_seats', additional),
      amountArgument('seat_price_per_month', price),
      amountArgument('module_arr', modules),
      amountArgument('tier_delta_arr', tier),
    ),
  );
}
