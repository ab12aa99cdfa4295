import {type AskPart, askFor, bundle} from '../ask';
import type {Assessment, Offer} from '../assessment';
import {type Figure, type Phrase, phrase} from '../phrase';
import {cleanText} from './wording';

/** What is offered, as a noun in a sentence: "Enterprise + 20 seats"; "what they need next" without an offer. */
export function offerNoun(assessment: Assessment, offer: Offer | null = assessment.offer): Phrase {
  return partsNoun(askFor(assessment, offer)?.parts ?? []);
}

/** Parts of an offer as a noun in a sentence: "the higher tier + 20 seats"; "what they need next" without any. */
export function partsNoun(parts: readonly AskPart[]): Phrase {
  return parts.length === 0 ? phrase('step-offer-none') : listed(parts.map(noun));
}

/** Parts of an offer, each with its price a year: "Enterprise 20,000 + 20 seats (not priced yet)". */
export function partsPriced(parts: readonly AskPart[]): Phrase {
  return listed(parts.map((part) => priced(part, phrase(part.name.key, figuresOf(part)))));
}

/** Parts as a noun; each with its price where only some have one, so that no price seems to be for all. */
export function partsNounPriced(parts: readonly AskPart[]): Phrase {
  const isPartly = parts.some(({arr}) => arr === null) && parts.some(({arr}) => arr !== null && arr > 0);
  return isPartly ? listed(parts.map((part) => priced(part, noun(part)))) : partsNoun(parts);
}

function priced({arr}: AskPart, name: Phrase): Phrase {
  if (arr === null) return phrase('ask-part-unpriced', {name});
  return arr === 0 ? name : phrase('ask-part-priced', {name, arr});
}

function noun(part: AskPart): Phrase {
  return phrase(IN_SENTENCE[part.name.key] ?? part.name.key, figuresOf(part));
}

/** What the offer adds a year: "39,200"; `null` when a price is missing, and when it adds nothing. */
export function askPrice(assessment: Assessment): Phrase | null {
  return partsPrice(askFor(assessment)?.parts ?? []);
}

/** What parts add a year together; `null` when a price is missing, and when they add nothing. */
export function partsPrice(parts: readonly AskPart[]): Phrase | null {
  const {arr} = bundle(parts);
  return arr !== null && arr > 0 ? phrase('plan-money', {amount: arr}) : null;
}

/** Parts that need an article in a sentence. */
const IN_SENTENCE: Readonly<Record<string, string>> = {
  'ask-part-tier': 'ask-noun-tier',
  'ask-part-limit': 'ask-noun-limit',
  'ask-part-services': 'ask-noun-services',
  'ask-part-renewal': 'ask-noun-renewal',
};

function listed(parts: readonly Phrase[]): Phrase {
  return parts.reduce((one, other) => phrase('ask-and', {one, other}));
}

/** Names in the sheet's words, fit for one line. */
function figuresOf({name: {figures = {}}}: AskPart): Record<string, Figure> {
  return Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, cleaned(figure)]));
}

function cleaned(figure: Figure): Figure {
  if (typeof figure === 'string') return cleanText(figure);
  return Array.isArray(figure) ? figure.map(cleaned) : figure;
}
