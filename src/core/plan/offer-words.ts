import type {Assessment, Offer} from '../assessment';
import {type Phrase, phrase} from '../phrase';
import {type Ask, type AskPart, askOf} from './ask';
import {cleanText} from './wording';

/** What is offered, as a noun in a sentence: "the higher tier + 20 seats"; "what they need next" when there is no offer. */
export function offerNoun(assessment: Assessment, offer: Offer | null = assessment.offer): Phrase {
  const ask = askOf(assessment, offer);
  return (ask && partsNoun(ask)) ?? phrase(`step-offer-${offer?.id ?? 'none'}`);
}

/** The parts of an offer by name; `null` when they have none that says more than the offer's. */
export function partsNoun({parts}: Pick<Ask, 'parts'>): Phrase | null {
  const nouns = parts.map((part) => partNoun(part));
  return nouns.length === 0 ? null : nouns.reduce((one, two) => phrase('ask-and', {one, two}));
}

/** What is asked for, with its price a year: "$39,200"; `null` when a price is missing. */
export function askNoun(assessment: Assessment): Phrase | null {
  const arr = askOf(assessment)?.arr ?? null;
  return arr === null ? null : phrase('plan-money', {amount: arr});
}

function partNoun(part: AskPart): Phrase {
  switch (part.kind) {
    case 'seats':
      return phrase('ask-seats', {seats: part.seats});
    case 'modules':
      return part.names.length === 0 ? phrase('ask-modules') : phrase('plan-names', {list: part.names.map(cleanText)});
    default:
      return phrase(`ask-${part.kind}`);
  }
}

/** A part of an offer with its price a year, when that is known. */
export function offerOf(part: AskPart): Phrase {
  const what = partNoun(part);
  return part.arr === null ? what : phrase('ask-priced', {what, arr: part.arr});
}
