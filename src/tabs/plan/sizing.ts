import type {Sizing} from '../../core/assessment';
import {daySaid} from '../../core/day-said';
import {shareOfArr} from '../../core/facts';
import {type Phrase, phrase} from '../../core/phrase';
import {partsNoun, partsPriced} from '../../core/plan/offer-words';
import type {AccountPlan} from '../../core/plan/plan';
import {cleanText} from '../../core/plan/wording';
import type {Say} from '../../playbook/say';
import {cell} from '../cells';
import {amountCell, heading, type Line, labeled, shareCell} from './line';

/** The three sizes with how each is made up; one line when nothing is priced. */
export function sizingOf({assessment}: AccountPlan, say: Say): Line[] {
  const {sizing, facts, winProbability, weighted} = assessment;
  if (sizing.target === null) {
    const missing = sizing.seatPrice === null ? 'plan-size-none' : 'plan-size-no-seats';
    return labeled(say('plan-section-sizing'), say(missing), 'quiet');
  }
  const row = (name: 'conservative' | 'aggressive' | 'target', parts: string): Line => ({
    cells: [
      cell(say(`plan-size-${name}`), 'label'),
      cell(parts, 'body'),
      amountCell(sizing[name], assessment, name === 'target' ? 'money-strong' : 'money'),
      shareCell(shareOfArr(sizing[name], facts)),
    ],
  });
  const target = phrase('plan-size-midpoint', {probability: winProbability, weighted: weighted ?? 0});
  return [
    heading(
      say('plan-section-sizing'),
      cell(say('plan-size-how'), 'label-line'),
      cell(say('plan-column-arr'), 'label-right'),
      cell(say('plan-column-share'), 'label-right'),
    ),
    row('conservative', listed([...seatsPart(sizing), ...modulesPart(sizing)], say)),
    row('aggressive', listed(aggressiveParts(sizing), say)),
    row('target', say(target)),
  ];
}

/** What the larger figure holds: of the tier, unless what is needed without it comes to more. */
function aggressiveParts(sizing: Sizing): Phrase[] {
  if (sizing.aggressive === sizing.conservative) return [...seatsPart(sizing), ...modulesPart(sizing)];
  const {tierArr, tierIncludesModules, stretchSeats, stretchArr, whitespaceArr} = sizing;
  return [
    ...seatsPart(sizing),
    ...(tierArr === null ? [] : [phrase('plan-size-tier', {arr: tierArr})]),
    ...(tierArr !== null && tierIncludesModules ? [] : modulesPart(sizing)),
    ...(whitespaceArr === null || whitespaceArr === 0 ? [] : [phrase('plan-size-whitespace', {arr: whitespaceArr})]),
    ...(stretchArr === null ? [] : [phrase('plan-size-stretch', {seats: stretchSeats, arr: stretchArr})]),
  ];
}

function seatsPart({seatsNeeded, seatsBasis, seatPrice, seatsArr}: Sizing): Phrase[] {
  if (seatsNeeded === 0) return [];
  if (seatsArr === null || seatPrice === null) return [phrase('plan-size-seats-unpriced', {seats: seatsNeeded})];
  const key = seatsBasis === 'given' ? 'plan-size-seats' : 'plan-size-seats-estimated';
  return [phrase(key, {seats: seatsNeeded, price: seatPrice, arr: seatsArr})];
}

function modulesPart({modulesArr, unpricedModules}: Sizing): Phrase[] {
  return [
    ...(modulesArr === null ? [] : [phrase('plan-size-modules', {arr: modulesArr})]),
    ...(unpricedModules.length === 0 ? [] : [phrase('plan-size-modules-unpriced', {names: unpricedModules})]),
  ];
}

function listed(parts: readonly Phrase[], say: Say): string {
  return say(parts.length === 0 ? phrase('plan-size-nothing') : phrase('plan-size-parts', {parts}));
}

/** What the offer adds, and its share of ARR, beside the target below; nothing when unknown, or when it adds nothing. */
export function askSaid(arr: number | null, share: number | null, say: Say): string | null {
  if (arr === null || arr === 0) return null;
  return say(
    share === null ? phrase('plan-ask', {arr}) : phrase('plan-ask-share', {arr, share: Math.round(share * 100) / 100}),
  );
}

/** The offer of a play with the price of each part, and the other way to get the same. */
export function offerSaid({play: {script, ask}, levers, assessment, extension}: AccountPlan, say: Say): string {
  if (ask === null) {
    const without = phrase('plan-sentence', {said: phrase(`plan-offer-${script}`)});
    const more =
      extension === null ? [] : [phrase('plan-offer-extension', {day: daySaid(extension, assessment.facts.asOf)})];
    return say(phrase('plan-sentences', {sentences: [without, ...more]}));
  }
  const {alternative, isALaCarte} = ask;
  const sentences = [phrase('plan-sentence', {said: partsPriced(ask.parts)})];
  if (alternative !== null) {
    const other = isALaCarte ? 'plan-as-tier' : 'plan-a-la-carte';
    const {parts, arr} = alternative;
    sentences.push(
      arr === null
        ? phrase(`${other}-unpriced`, {parts: partsPriced(parts)})
        : phrase(other, {parts: partsNoun(parts), arr}),
    );
  }
  if (levers.length > 0) sentences.push(phrase('plan-levers', {levers: levers.map(cleanText)}));
  if (assessment.account.discountAsked?.yes) sentences.push(phrase('plan-discount'));
  return say(phrase('plan-sentences', {sentences}));
}
