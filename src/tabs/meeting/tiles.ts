import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {daySaid, isWithinYear, shortDay} from '../../core/day-said';
import {type NrrCoverage, nrrCoverage} from '../../core/meeting/coverage';
import {type Phrase, phrase} from '../../core/phrase';
import type {PriorityId, Settings} from '../../core/playbook';
import {withoutRepeats} from '../../core/repeats';
import {moneySign} from '../../playbook/money-sign';
import type {StyleId} from '../styles';
import {fitted} from '../text-fit';
import {AT_RISK, hasRiskPriority} from './risk';

/** A figure that leads the page: what it is, how much, and what to know about it. */
export interface Tile {
  readonly id: 'arr' | 'weighted' | 'rates' | 'risk' | 'renewals';
  readonly label: Phrase;
  readonly value: number | Phrase;
  readonly style: StyleId;
  readonly note: Phrase;
}

/** The portfolio's figures, the most asked for first. Source: method, section 7. */
export function meetingTiles(portfolio: Portfolio, settings: Settings): Tile[] {
  const {totals} = portfolio;
  const accounts = withoutRepeats(portfolio.accounts);
  return [
    arrTile(totals),
    weightedTile(totals),
    ratesTile(totals, nrrCoverage(portfolio), settings),
    riskTile(accounts.filter(hasRiskPriority), totals.byCurrency === null),
    renewalsTile(accounts),
  ];
}

function arrTile({accounts, arr, withoutArr, byCurrency}: Portfolio['totals']): Tile {
  if (byCurrency) return tile('arr', phrase('meeting-tile-currencies'), eachSaid(byCurrency, 'arr'));
  if (arr === null) return tile('arr', phrase('meeting-accounts', {count: accounts}), phrase('meeting-tile-arr-none'));
  const key = withoutArr === 0 ? 'meeting-tile-arr-note' : 'meeting-tile-arr-part';
  return tile('arr', arr, phrase(key, {accounts, without: withoutArr}));
}

function weightedTile({accounts, unsized, weighted, averageExpansion, byCurrency}: Portfolio['totals']): Tile {
  if (byCurrency && unsized < accounts) {
    return tile('weighted', phrase('meeting-tile-currencies'), eachSaid(byCurrency, 'weighted'));
  }
  if (unsized === accounts || weighted === null) {
    return tile('weighted', phrase('meeting-tile-weighted-none'), phrase('meeting-tile-weighted-fill'));
  }
  const key = unsized === 0 ? 'meeting-tile-weighted-note' : 'meeting-tile-weighted-part';
  return tile('weighted', weighted, phrase(key, {average: averageExpansion ?? 0, unsized}));
}

/** The projections, as far as enough is known to say them, and the gap to the target in money. */
function ratesTile({nrr, grr, byCurrency}: Portfolio['totals'], coverage: NrrCoverage, settings: Settings): Tile {
  if (byCurrency) return tile('rates', phrase('meeting-rates-none'), phrase('meeting-rates-currencies'));
  const [knownNrr, knownGrr] = [coverage.isNrrKnown ? nrr : null, coverage.isGrrKnown ? grr : null];
  if (knownNrr === null) {
    if (knownGrr === null) return tile('rates', phrase('meeting-rates-none'), missing(coverage));
    const value = phrase('meeting-rates-grr', {share: wholeShare(knownGrr)});
    return tile('rates', value, phrase('meeting-rates-no-nrr', {why: missing(coverage)}));
  }
  if (knownGrr === null) {
    const value = phrase('meeting-rates-nrr', {share: wholeShare(knownNrr)});
    const why = phrase('meeting-rate-dates', {share: wholeShare(coverage.dated)});
    return tile('rates', value, phrase('meeting-rates-no-grr', {why}));
  }
  const {nrrTarget, grrTarget} = settings;
  const short = (rate: string, share: number, target: number) => {
    const gap = Math.round((target - share) * coverage.arr);
    return wholeShare(share) < target ? phrase('meeting-rate-short', {rate, target, gap}) : null;
  };
  const note =
    short('NRR', knownNrr, nrrTarget) ??
    short('GRR', knownGrr, grrTarget) ??
    phrase('meeting-rate-reached', {nrr: nrrTarget, grr: grrTarget});
  return tile('rates', phrase('meeting-rates', {nrr: wholeShare(knownNrr), grr: wholeShare(knownGrr)}), note);
}

/** A figure of each currency, side by side: `$48,000 · €12,500`. */
export function eachSaid(
  byCurrency: NonNullable<Portfolio['totals']['byCurrency']>,
  figure: 'arr' | 'target' | 'weighted',
): Phrase {
  const known = Object.entries(byCurrency).flatMap(([currency, totals]) => {
    const amount = totals[figure];
    return amount === null ? [] : [phrase('money-in', {sign: moneySign(currency), amount: Math.round(amount)})];
  });
  return known.length === 0 ? phrase('ranking-unknown') : phrase('facts', {facts: known});
}

/** What the projection of NRR lacks. */
function missing({accounts, withArr, sized}: NrrCoverage): Phrase {
  if (withArr * 2 < accounts || withArr === 0) return phrase('meeting-rate-arr', {known: withArr, accounts});
  return phrase('meeting-rate-sizes', {share: wholeShare(sized)});
}

function wholeShare(share: number | null): number {
  return Math.round((share ?? 0) * 100) / 100;
}

function riskTile(accounts: readonly RankedAssessment[], byMoney: boolean): Tile {
  if (accounts.length === 0) return tile('risk', phrase('meeting-tile-risk-none'), phrase('meeting-tile-risk-nobody'));
  const count = (priority: PriorityId) => accounts.filter((each) => each.priority === priority).length;
  const kinds = AT_RISK.filter((priority) => count(priority) > 0).map((priority) =>
    phrase(`meeting-risk-${priority}`, {count: count(priority)}),
  );
  const arr = byMoney ? accounts.reduce((sum, {facts}) => sum + (facts.arr ?? 0), 0) : 0;
  const note = phrase(arr > 0 ? 'meeting-tile-risk-arr' : 'meeting-tile-risk-note', {kinds, arr});
  return tile('risk', phrase('meeting-accounts', {count: accounts.length}), note);
}

/** In days. */
const SOON = 90;

/** How many renewals the tile names, and how much room a name has, in pixels: both are two lines of the narrowest tile. */
const MAX_RENEWALS = 2;
const NAME_WIDTH = 150;

function renewalsTile(accounts: readonly RankedAssessment[]): Tile {
  const ahead = accounts
    .filter(({facts}) => (facts.daysToRenewal ?? -1) >= 0)
    .sort((a, b) => (a.facts.daysToRenewal ?? 0) - (b.facts.daysToRenewal ?? 0));
  const soon = ahead.filter(({facts}) => (facts.daysToRenewal ?? 0) <= SOON);
  const past = accounts.filter(({facts}) => (facts.daysToRenewal ?? 0) < 0).length;
  if (soon.length === 0)
    return tile('renewals', phrase('meeting-tile-renewals-none'), noteWithoutRenewals(past, ahead[0]));
  const renewals = soon.slice(0, MAX_RENEWALS).map((each) => phrase('meeting-renewal', renewalOf(each)));
  const more = soon.length - renewals.length;
  const count = phrase('meeting-accounts', {count: soon.length});
  const value = past > 0 ? phrase('meeting-tile-renewals-and-past', {count, past}) : count;
  const key = more > 0 ? 'meeting-tile-renewals-more' : 'meeting-tile-renewals-note';
  return tile('renewals', value, phrase(key, {renewals, count: more}));
}

function noteWithoutRenewals(past: number, next: RankedAssessment | undefined): Phrase {
  if (past > 0) return phrase('meeting-tile-renewals-past', {count: past});
  return next ? phrase('meeting-tile-renewals-next', renewalOf(next)) : phrase('meeting-tile-renewals-undated');
}

function renewalOf({account, facts: {asOf}}: RankedAssessment) {
  const day = account.renewalDate ?? '';
  return {
    day: isWithinYear(day, asOf) ? shortDay(day) : daySaid(day, asOf),
    account: fitted(account.account, NAME_WIDTH),
  };
}

function tile(id: Tile['id'], value: Tile['value'], note: Phrase): Tile {
  const style = typeof value === 'number' ? 'tile-money' : 'tile-text';
  return {id, label: phrase(`meeting-tile-${id}`), value, style, note};
}
