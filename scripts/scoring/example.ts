import {type Account, blankAccount} from '../../src/core/account';
import {addMonths} from '../../src/core/day';
import type {Playbook} from '../../src/core/playbook';
import {assessPortfolio} from '../../src/core/portfolio';
import {reasonOf} from '../../src/core/why';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {percent, table} from './markdown';

const AS_OF = '2026-11-21';

/** What the sheet says of the account, as a reader of the page would type it and as the readers hand it over. */
const CELLS = `48 of 50 seats in use, 92% of the API limit, 12 power users, a Series A, 20 hires, three feature requests (one for
the Analytics module, 15,000 per year), NPS 9, ARR 48,000, renewal in eight months, 20 seats needed at 80 per month, and a
tier upgrade of 20,000 that includes the module.`;

const FIELDS: Partial<Account> = {
  arr: 48_000,
  seatsUsed: 48,
  seatsLicensed: 50,
  apiUtilization: 0.92,
  powerUsers: 12,
  funding: {yes: true, amount: null, on: null, said: 'Series A'},
  hiring: {yes: true, amount: 20, on: null, said: null},
  featureRequests: {count: 3, items: []},
  modulesRequested: ['Analytics'],
  nps: {value: 9, scale: 'ten'},
  renewalDate: addMonths(AS_OF, 8),
  seatPrice: 80,
  moduleValue: 15_000,
  tierDelta: 20_000,
  seatsNeeded: 20,
};

/** One account from its cells to its size, with the numbers that the add-on gives. */
export function workedExample(playbook: Playbook): string {
  const [account] = assessPortfolio([{...blankAccount('DataFlow', 2), ...FIELDS}], AS_OF, playbook).accounts;
  const {factors, score, band, sizing, winProbability, weighted, percentOfArr} = account!;
  const inEnglish = (text: Parameters<typeof say>[0]) => say(text, WORDS.en);
  const money = (amount: number | null) => amount!.toLocaleString('en-US');
  const seats = FIELDS.seatsNeeded! * FIELDS.seatPrice! * 12;
  const stretch = sizing.stretchSeats * FIELDS.seatPrice! * 12;
  return `## One account, worked through

DataFlow's row says: ${CELLS}

${table(
  ['Factor', 'Because', 'Points'],
  factors.map(({id, evidence, points, top}) => [WORDS.en[`factor-${id}`]!, inEnglish(evidence), `${points} of ${top}`]),
)}

${factors.map(({points}) => points).join(' + ')} = **${score}**, ${WORDS.en[`band-${band}`]}. No guardrail applies, so the priority comes from the band. The Why column says:
“${inEnglish(reasonOf(account!))}”

The sizes, in ARR per year:

- Conservative: 20 seats × 80 × 12 = ${money(seats)}, plus the module 15,000 = **${money(sizing.conservative)}**.
- Aggressive: the seats ${money(seats)}, plus the tier 20,000 with the module in it, plus a stretch of ${sizing.stretchSeats} more seats, ${money(stretch)} = **${money(sizing.aggressive)}**.
- Target: halfway between, **${money(sizing.target)}**, ${percent(percentOfArr!)} of ARR. At ${percent(winProbability)} win probability that is ${money(weighted)} weighted.`;
}
