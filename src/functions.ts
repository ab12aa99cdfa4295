import {assessRows, whyRows} from './formulas/assess';
import {expansionBand, expansionReadiness, expansionScore, expansionSize} from './formulas/single-values';
import {whatIf} from './formulas/what-if';
import {defaultSettings} from './playbook/default-settings';
import {argumentWords} from './playbook/words/arguments';
import {spreadsheetClock} from './sheets/file/clock';
import {formulaWordsIn} from './sheets/file/texts';

/**
 * An account's Expansion Score, 0 to 100. Every argument takes a value or a range; a blank scores lowest, or OK for relationship.
 *
 * @param {0.96} utilization Share of seats in use: 0.96, 96%, 96, or 48/50. Above 90% scores highest.
 * @param {"Strong"} growth How strongly the customer is growing: Strong, Some, or None.
 * @param {3} requests How many features they asked for, or Multiple, Some, or None.
 * @param {"Healthy"} relationship The state of the relationship: Healthy, OK, or At-risk.
 * @param {243} timing Perfect, Good, or Poor, or the days to the renewal, or its date. A blank is Perfect when all seats are used.
 * @return The score, in the shape of the ranges.
 * @customfunction
 */
export function EXPANSION_SCORE(
  utilization: unknown,
  growth: unknown,
  requests: unknown,
  relationship: unknown,
  timing: unknown,
) {
  const args = [utilization, growth, requests, relationship, timing] as const;
  return expansionScore(args, defaultSettings(), spreadsheetClock());
}

/**
 * The band of a score: Hot from 75, Warm from 50, Nurture from 25, otherwise Wait.
 *
 * @param {92} score An Expansion Score from 0 to 100, or a Readiness Score from 0 to 64. A value or a range.
 * @param {"expansion"} model Optional: "expansion" (the default) or "readiness".
 * @return The band with its icon.
 * @customfunction
 */
export function EXPANSION_BAND(score: unknown, model: unknown) {
  return expansionBand(score, model, defaultSettings(), argumentWords());
}

/**
 * What an expansion is worth per year: seats × monthly price × 12, plus modules, plus a tier upgrade.
 *
 * @param {20} additional_seats Seats to add. A value or a range.
 * @param {100} seat_price_per_month Price per seat per month.
 * @param {12000} module_arr Optional: value of the modules per year.
 * @param {20000} tier_delta_arr Optional: what the higher tier adds per year.
 * @return The added ARR.
 * @customfunction
 */
export function EXPANSION_SIZE(
  additional_seats: unknown,
  seat_price_per_month: unknown,
  module_arr: unknown,
  tier_delta_arr: unknown,
) {
  return expansionSize(additional_seats, seat_price_per_month, module_arr, tier_delta_arr);
}

/**
 * An account's Readiness Score, 0 to 64, from nine signals. Each is yes or no, or the number behind it; a value or a range.
 *
 * @param {0.87} usage Share of the purchased capacity in use; 80% or more counts.
 * @param {"yes"} outcome A positive outcome in the last 90 days: yes, or its date.
 * @param {"yes"} headcount More people or departments since the purchase.
 * @param {1} feature_ask Asked about features they do not have: yes, or how many.
 * @param {9} nps NPS; 8 or more of 10 counts, or 50 or more on -100 to 100.
 * @param {90} days_to_renewal Days to the renewal, or its date; 60 to 120 days count.
 * @param {"no"} initiative A new initiative that fits another offering.
 * @param {"no"} shared_seat Several people share one paid seat.
 * @param {0.2} company_growth Growth in revenue or employees since the purchase; above 0 counts.
 * @return The points for the signals that apply.
 * @customfunction
 */
export function EXPANSION_READINESS(
  usage: unknown,
  outcome: unknown,
  headcount: unknown,
  feature_ask: unknown,
  nps: unknown,
  days_to_renewal: unknown,
  initiative: unknown,
  shared_seat: unknown,
  company_growth: unknown,
) {
  return expansionReadiness(
    [usage, outcome, headcount, feature_ask, nps, days_to_renewal, initiative, shared_seat, company_growth],
    defaultSettings(),
    spreadsheetClock(),
  );
}

/**
 * Assesses a whole table of accounts: a heading row, then one row for each of yours, in the same order.
 *
 * @param {range} headers The heading row. A field name such as arr or seatsUsed always matches; - leaves a column out.
 * @param {range} rows The accounts, one per row.
 * @param {"rank, score, band"} outputs Optional: what to show, such as "rank, score, band, priority, expansion, target, why".
 * @param {"2026-11-21"} as_of Optional: the day to count from, as a plain date. Today if left out.
 * @param {range} settings Optional: the range of a Settings tab. The default settings if left out.
 * @return A table beside your rows.
 * @customfunction
 */
export function EXPANSION_ASSESS(headers: unknown, rows: unknown, outputs: unknown, as_of: unknown, settings: unknown) {
  return assessRows({headers, rows, outputs, asOf: as_of, settings}, spreadsheetClock(), formulaWordsIn);
}

/**
 * Says why each account scores what it does, and the smallest change that would move it up a band.
 *
 * @param {range} headers The heading row. A field name such as arr or seatsUsed always matches; - leaves a column out.
 * @param {range} rows The accounts, one per row.
 * @param {"2026-11-21"} as_of Optional: the day to count from, as a plain date. Today if left out.
 * @param {range} settings Optional: the range of a Settings tab. The default settings if left out.
 * @return A sentence for each row.
 * @customfunction
 */
export function EXPANSION_WHY(headers: unknown, rows: unknown, as_of: unknown, settings: unknown) {
  return whyRows({headers, rows, asOf: as_of, settings}, spreadsheetClock(), formulaWordsIn);
}

/**
 * Says what an account would score if some of its cells were different. One row is read on its own, so what only the whole sheet shows, such as whether dates are day-first, may be read differently.
 *
 * @param {range} headers The heading row. A field name such as arr or seatsUsed always matches; - leaves a column out.
 * @param {range} row The account, one row.
 * @param {"vendorReview = no; seatsUsed = 50"} changes What to change, up to ten cells: one of your headings or a field name, =, and a value, separated by ;.
 * @param {"score, band"} outputs Optional: what to show after the change, such as "score, band, priority, expansion, target, why". A short sentence if left out.
 * @param {"2026-11-21"} as_of Optional: the day to count from, as a plain date. Today if left out.
 * @param {range} settings Optional: the range of a Settings tab. The default settings if left out.
 * @return A sentence such as 60 → 80 · Hot · Engage this week (was Fix first).
 * @customfunction
 */
export function EXPANSION_IF(
  headers: unknown,
  row: unknown,
  changes: unknown,
  outputs: unknown,
  as_of: unknown,
  settings: unknown,
) {
  return whatIf({headers, rows: row, changes, outputs, asOf: as_of, settings}, spreadsheetClock(), formulaWordsIn);
}
