import type {Sizing} from '../../core/assessment';
import {type Phrase, phrase} from '../../core/phrase';
import type {Say} from '../../core/plan/placeholders';
import type {AccountPlan} from '../../core/plan/plan';
import {cell, heading, type Line, labelled, moneyCell, moneyHeading, shareCell} from './line';

/** The three sizes with how each is made up, and the advice on the tier. */
export function sizingOf({assessment, tierAdvice}: AccountPlan, say: Say): Line[] {
  const {sizing, facts} = assessment;
  const told = (key: string) => say(phrase(key));
  if (sizing.target === null)
    return [heading(told('plan-section-sizing')), ...labelled(told('plan-size-target'), told('plan-size-none'))];
  const share = (amount: number | null) =>
    amount === null || facts.arr === null || facts.arr <= 0 ? null : amount / facts.arr;
  const row = (name: 'conservative' | 'aggressive' | 'target', parts: string): Line => ({
    cells: [
      cell(told(`plan-size-${name}`), 'label'),
      cell(parts),
      moneyCell(sizing[name], name === 'target'),
      shareCell(share(sizing[name])),
    ],
  });
  return [
    moneyHeading(told('plan-section-sizing'), told('plan-column-arr'), told('plan-column-share')),
    row('conservative', listed([...seatsPart(sizing), ...modulesPart(sizing)], say, estimateOf(sizing))),
    row('aggressive', listed(aggressiveParts(sizing), say)),
    row('target', told('plan-size-midpoint')),
    ...(tierAdvice === null
      ? []
      : labelled(told('plan-label-tier'), say(phrase(`plan-tier-${tierAdvice.advice}`, {...tierAdvice})))),
  ];
}

function aggressiveParts(sizing: Sizing): Phrase[] {
  const {tierArr, tierIncludesModules, stretchSeats, stretchArr, whitespaceArr} = sizing;
  return [
    ...seatsPart(sizing),
    ...(tierArr === null ? [] : [phrase('plan-size-tier', {arr: tierArr})]),
    ...(tierArr !== null && tierIncludesModules ? [] : modulesPart(sizing)),
    ...(whitespaceArr === null || whitespaceArr === 0 ? [] : [phrase('plan-size-whitespace', {arr: whitespaceArr})]),
    ...(stretchArr === null ? [] : [phrase('plan-size-stretch', {seats: stretchSeats, arr: stretchArr})]),
  ];
}

function seatsPart({seatsNeeded, seatPrice, seatsArr}: Sizing): Phrase[] {
  if (seatsNeeded === 0) return [];
  return seatsArr === null || seatPrice === null
    ? [phrase('plan-size-seats-unpriced', {seats: seatsNeeded})]
    : [phrase('plan-size-seats', {seats: seatsNeeded, price: seatPrice, arr: seatsArr})];
}

function modulesPart({modulesArr, unpricedModules}: Sizing): Phrase[] {
  return [
    ...(modulesArr === null ? [] : [phrase('plan-size-modules', {arr: modulesArr})]),
    ...(unpricedModules.length === 0 ? [] : [phrase('plan-size-modules-unpriced', {names: unpricedModules})]),
  ];
}

function estimateOf({seatsBasis, seatsNeeded}: Sizing): Phrase | null {
  return seatsNeeded > 0 && (seatsBasis === 'hiring' || seatsBasis === 'headroom')
    ? phrase(`plan-size-${seatsBasis}`)
    : null;
}

function listed(parts: readonly Phrase[], say: Say, remark: Phrase | null = null): string {
  const made = parts.length === 0 ? phrase('plan-size-nothing') : phrase('plan-size-parts', {parts});
  return say(remark === null ? made : phrase('plan-sentences', {sentences: [made, remark]}));
}
