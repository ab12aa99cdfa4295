import type {Account, Answer} from '../account';
import {askFor} from '../ask';
import type {Assessment, Trigger} from '../assessment';
import type {Day} from '../day';
import {daySaid} from '../day-said';
import {factorLine} from '../factors';
import {isFull, isYes, seatsRatio} from '../facts';
import {FUNDING_ROUND} from '../funding-round';
import {memoizedByKey} from '../once';
import {inQuotes, type Phrase, phrase} from '../phrase';
import {isNearLimit} from '../pieces';
import {modulesWanted, sameName} from '../sizing';
import type {ValueFor} from './fill';
import {lowScoreOf} from './low-score';
import {askPrice, offerNoun} from './offer-words';
import {cleanText, firstNameOf, personOf, shortened, surnameOf} from './wording';

/** Puts a phrase into the words of the chosen language. */
export type Say = (phrase: Phrase) => string;

/** Every name a script may use between double braces; a few are for texts that a team writes itself. */
export type Placeholder = keyof typeof VALUES;

/** The names of all placeholders, in the order in which the Playbook tab lists them. */
export function placeholderNames(): readonly Placeholder[] {
  return Object.keys(VALUES) as Placeholder[];
}

/** What the placeholders say for one account. Unknown names have no value, so that they are never printed. */
export function valuesOf(assessment: Assessment, say: Say): ValueFor {
  return memoizedByKey((name) => {
    const value: Value = isPlaceholder(name) ? VALUES[name](assessment) : null;
    const text = value === null || typeof value === 'string' ? value : say(value);
    return shortened(cleanText(text ?? ''), LONGEST_VALUE) || null;
  });
}

export function isPlaceholder(name: string): name is Placeholder {
  return NAMES.has(name);
}

/** The person an email goes to: the first cell that names one. */
export function recipientOf({contact, champion, decisionMaker}: Account): string | null {
  return [contact, champion, decisionMaker].find((text) => personOf(text) !== null) ?? null;
}

/** Whether the person we speak with is the one who decides. */
export function decidesAlone(account: Account): boolean {
  return isSamePerson(recipientOf(account), account.decisionMaker);
}

/** Who decides, unless that is the person we speak with anyway. */
export function otherDecider(account: Account): string | null {
  return decidesAlone(account) ? null : personOf(account.decisionMaker);
}

function isSamePerson(one: string | null, other: string | null): boolean {
  const [first, second] = [personOf(one), personOf(other)];
  return first !== null && second !== null && sameName(first, second);
}

/** What a cell says in more characters than this, about two lines of an email, is cut. */
const LONGEST_VALUE = 160;

/** A deadline within so many days is near enough to be a date that people act on. */
const HALF_A_YEAR = 183;

/** From a month and a half on whole months say something. */
const LONG_AGO = 45;
const DAYS_A_MONTH = 30.4;

type Value = Phrase | string | null;

const VALUES = {
  account: ({account}) => account.account,
  firstName: ({account}) => firstNameOf(recipientOf(account)),
  surname: ({account}) => surnameOf(recipientOf(account)),
  contact: ({account}) => personOf(recipientOf(account)),
  champion: ({account}) => personOf(account.champion),
  otherChampion: ({account}) =>
    isSamePerson(account.champion, recipientOf(account)) ? null : personOf(account.champion),
  unnamedChampion: ({account}) =>
    isYes(account.championPromoted) && personOf(account.champion) === null ? phrase('plan-unnamed-champion') : null,
  decisionMaker: ({account}) => personOf(account.decisionMaker),
  otherDecisionMaker: ({account}) => otherDecider(account),
  owner: ({account}) => account.owner,
  ae: ({account}) => account.ae,
  goal: ({account}) => quoted(account.goal),
  products: ({account}) => listOf(account.products),

  fullness: (assessment) => (isTightAndEased(assessment) ? usageOf(assessment) : null),
  seats: scarceSeatsOf,
  scarceShare: ({facts}) => share((facts.seatShare ?? 0) >= SCARCE ? facts.seatShare : null),
  overSeats: ({account: {seatsUsed, seatsLicensed}}) =>
    seatsUsed !== null && seatsLicensed !== null && seatsUsed > seatsLicensed
      ? phrase('plan-over-seats', {count: seatsUsed - seatsLicensed})
      : null,
  full: ({facts}) => (isFull(facts) && facts.freeSeats === 0 ? phrase('plan-no-free-seat') : null),
  utilization: ({facts}) => share(facts.seatShare),
  nearLimit: (assessment) => (isNearLimit(assessment) ? share(assessment.account.apiUtilization) : null),
  adoption: ({account}) => share(account.featureAdoption),
  decline: ({facts}) => (facts.declining ? phrase('plan-decline') : null),
  powerUsers: ({account: {powerUsers}}) =>
    powerUsers && powerUsers >= 1 ? phrase('plan-count-power-users', {count: powerUsers}) : null,

  hires: ({account}) => hiresOf(account.hiring),
  fundingRound: ({account}) => roundOf(account.funding),
  initiative: ({account}) => quoted(said(account.newInitiative)),
  need: ({account}) => quoted(said(account.adjacentNeed)),
  ask: ({account}) => askedFor(account),
  askInTier: (assessment) => (isSaidToInclude(assessment) ? inTier(assessment) : null),
  askIfInTier: (assessment) => (isSaidToInclude(assessment) ? null : inTier(assessment)),
  askAlone: (assessment) => (isALaCarte(assessment) ? listOf(modulesWanted(assessment.account)) : null),
  requested: ({account: {featureRequests}}) =>
    featureRequests && featureRequests.count >= 1 ? phrase('plan-requested', {count: featureRequests.count}) : null,
  askCount: ({account}) => askCountOf(account),
  success: ({account, trigger}) => quoted(successOf(account, trigger)),
  promotedYou: ({account}) => (promotedName(account) === null ? null : promotedYou(account)),
  promotedOther: ({account}) => (promotedYou(account) === null ? promotedName(account) : null),
  newDecisionMaker: ({account}) => (isYes(account.stakeholderChange) ? phrase('plan-new-decision-maker') : null),
  budget: ({account: {budgetCycle}, facts}) =>
    budgetCycle?.onSaid === undefined ? dayAhead(budgetCycle?.on ?? null, facts.asOf) : null,
  budgetSaid: ({account: {budgetCycle}}) => quoted(budgetCycle?.onSaid ?? null),

  issue: ({account}) => quoted(said(account.openIssue)),
  openIssue: ({facts}) => (facts.openIssue ? phrase('plan-issue') : null),
  lowScore: (assessment) => {
    const low = lowScoreOf(assessment);
    // An NPS of many is nobody's.
    return low === null || low.key === 'nps-hundred' ? null : phrase(`plan-low-${low.key}`, {value: low.value});
  },
  reviewNote: ({account}) => quoted(said(account.vendorReview)),
  sinceContact: ({facts: {daysSinceContact: days}}) =>
    days !== null && days >= LONG_AGO ? phrase('plan-count-months', {count: Math.round(days / DAYS_A_MONTH)}) : null,

  renewal: ({account, facts}) => dayAhead(account.renewalDate, facts.asOf),
  optOut: ({facts}) => dayAhead(facts.optOut, facts.asOf),
  deadline: ({account, facts}) =>
    (facts.daysToDeadline ?? 0) <= HALF_A_YEAR ? dayAhead(facts.optOut ?? account.renewalDate, facts.asOf) : null,

  arr: ({facts}) => {
    const amount = Math.round(facts.arr ?? 0);
    return amount > 0 ? phrase('plan-money', {amount}) : null;
  },
  offer: (assessment) => (assessment.offer === null ? null : offerNoun(assessment)),
  price: askPrice,
} as const satisfies Record<string, (assessment: Assessment) => Value>;

const NAMES: ReadonlySet<string> = new Set(Object.keys(VALUES));

function usageOf({account, facts}: Assessment): Value {
  const {seatShare, usage} = facts;
  if (usage === null) return null;
  if (seatShare === null || usage > seatShare) return phrase('plan-full-limit', {share: usage});
  return seatsRatio(account) === seatShare
    ? phrase('plan-full-seats', {used: account.seatsUsed ?? 0, licensed: account.seatsLicensed ?? 0})
    : phrase('plan-full-share', {share: seatShare});
}

/** Whether so little room is left that it is worth a word, and what is offered gives them more. */
function isTightAndEased({factors, offer}: Assessment): boolean {
  const {hasData, level} = factorLine(factors, 'usage');
  return hasData && level !== 'Under' && (offer?.id === 'Capacity' || offer?.id === 'Tier upgrade');
}

/** From this share on seats are worth planning for. */
const SCARCE = 0.8;

/** The seats in use, when they are about to run out: nearly all taken, or fewer free than people are coming. */
function scarceSeatsOf({account, facts}: Assessment): Value {
  const {seatsUsed, seatsLicensed, hiring} = account;
  const used = seatsRatio(account);
  if (used === null) return null;
  const isScarce = used >= SCARCE || (hiring?.amount ?? 0) > facts.freeSeats;
  return isScarce ? phrase('plan-seats', {used: seatsUsed ?? 0, licensed: seatsLicensed ?? 0}) : null;
}

function hiresOf(hiring: Answer | null): Value {
  if (!hiring?.yes) return null;
  if (hiring.said !== null && NEW_PEOPLE.test(hiring.said)) return hiring.said;
  const amount = hiring.amount ?? 0;
  return amount > 1 && Number.isInteger(amount) ? phrase('plan-count-people', {count: amount}) : null;
}

/** "15 engineers"; neither "1 engineer" nor "12 open roles" goes where people are spoken of. */
const NEW_PEOPLE = /^(?!1\s|.*\b(?:role|opening|position|req)s?$)\d+\s+\p{L}[\p{L}\s-]{1,30}$/iu;

/** A round as people name it ("Series B", "B轮"); other notes on funding do not fit into a sentence. */
function roundOf(funding: Answer | null): string | null {
  const text = said(funding);
  return text !== null && FUNDING_ROUND.test(text)
    ? text.replace(/^([a-z-]+\+?)?(\p{L}*?)\s?轮(?:融资)?$/iu, chineseRound)
    : null;
}

/** "B轮" as a sentence says it. */
function chineseRound(_: string, letter = '', name = ''): string {
  return `${letter === '' ? name : `${letter} `}轮融资`;
}

/** What they asked for by name: the modules, else the first of the requests in the sheet's words. */
function askedFor(account: Account): Value {
  const modules = modulesWanted(account);
  if (modules.length > 0) return listOf(modules);
  return phrase('plan-names', {list: requestsNamed(account).map((item) => inQuotes(cleanText(item)))});
}

function requestsNamed({featureRequests}: Account): readonly string[] {
  return (featureRequests?.items ?? []).filter((item) => cleanText(item).length > 1).slice(0, 3);
}

/** Whether the modules are proposed instead of a tier that includes them; `null` when neither is proposed. */
function isALaCarte(assessment: Assessment): boolean | null {
  const ask = askFor(assessment);
  if (ask?.offer !== 'Tier upgrade' || !assessment.sizing.tierIncludesModules) return null;
  return ask.isALaCarte;
}

/** What they asked for that is proposed as a part of the tier. */
function inTier(assessment: Assessment): Value {
  return isALaCarte(assessment) === false ? listOf(modulesWanted(assessment.account)) : null;
}

/** Whether the row or the catalog says that the tier includes modules; else it is only assumed. */
function isSaidToInclude({account, sizing}: Assessment): boolean {
  return account.tierIncludesModules !== null || sizing.tierName !== null;
}

/** How often they asked, from twice on, where the count is of one and the same thing. */
function askCountOf(account: Account): Value {
  const {featureRequests} = account;
  if (featureRequests?.items.length !== 1 || featureRequests.count < 2) return null;
  const [module, ...modules] = modulesWanted(account);
  const [request = ''] = requestsNamed(account);
  const isNamed = module === undefined ? request !== '' : modules.length === 0 && saysName(request, module);
  if (!isNamed) return null;
  return featureRequests.count === 2 ? phrase('plan-times-2') : phrase('plan-times', {count: featureRequests.count});
}

/** Whether a request is about that module: "SSO (3x)" is, of SSO. */
function saysName(request: string, module: string): boolean {
  const [said, name] = [cleanText(request).toLowerCase(), cleanText(module).toLowerCase()];
  return said !== '' && (said.includes(name) || name.includes(said));
}

/** Whose promotion the sheet notes; `null` when it names nobody. */
function promotedName({championPromoted, champion}: Account): string | null {
  return isYes(championPromoted) ? personOf(champion) : null;
}

/** What the customer achieved: what opens the conversation, where it is a success, and no older one. */
function successOf({positiveOutcome, milestone}: Account, trigger: Trigger | null): string | null {
  const on = trigger?.dated ? trigger.on : null;
  const open = [positiveOutcome, milestone].filter((each) => trigger?.kind !== 'success' || each?.on === on);
  return open.map(said).find((text) => text !== null) ?? null;
}

/** Says that the person we write to was promoted; `null` when it was somebody else. */
function promotedYou({champion, contact}: Account): Value {
  return personOf(contact) === null || isSamePerson(champion, contact) ? phrase('plan-promoted-you') : null;
}

/** Words of the sheet stand in quotes: nobody can tell how they would fit into a sentence. */
function quoted(text: string | null): Value {
  const words = cleanText(text ?? '');
  return words === '' ? null : inQuotes(shortened(words, LONGEST_VALUE));
}

function said(answer: Answer | null): string | null {
  return (answer?.yes && answer.said?.trim()) || null;
}

function listOf(items: readonly string[] | null): Value {
  return items === null ? null : phrase('plan-names', {list: items.map(cleanText)});
}

function share(value: number | null): Value {
  return value === null ? null : phrase('share', {share: value});
}

function dayAhead(day: Day | null, asOf: Day): Value {
  return day === null || day <= asOf ? null : daySaid(day, asOf);
}
