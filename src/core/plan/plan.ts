import type {Assessment, Signal} from '../assessment';
import type {Day} from '../day';
import type {Settings} from '../playbook';
import type {Schedule} from '../schedule/step';
import {sameName} from '../sizing';
import {openingFor} from './email';
import {offersNothing, planKindOf} from './kind';
import {type NextPlay, nextPlayFor, type PlannedPlay, playFor} from './plays';
import {type RenewalOutlook, renewalFor} from './renewal';
import type {KindRule} from './rules';
import type {CoachingKey, GuideKey, ObjectionKey, PersonRole, PlanKind, RiskKey} from './scripts';
import {type PlanContext, spoken, type Tell, tellerFor} from './teller';

export interface Answered {
  readonly key: ObjectionKey;
  readonly says: string;
  readonly answer: string;
}

/** Everything to say and do about one account. Texts are in the chosen language and ready to read. */
export interface AccountPlan {
  readonly assessment: Assessment;
  readonly schedule: Schedule;
  readonly kind: PlanKind;
  /** Whether the plan speaks of selling. */
  readonly sells: boolean;
  /** Modules of the catalog that the account does not have; none where nothing may be sold. */
  readonly available: readonly string[];
  /** Each with what to do about it; `null` is to wait for what comes first. */
  readonly signals: readonly {readonly signal: Signal; readonly propose: string | null}[];
  readonly play: PlannedPlay;
  /** What may be offered with it without asking; none where nothing is sold. */
  readonly levers: readonly string[];
  readonly nextPlay: NextPlay | null;
  readonly people: readonly {readonly role: PersonRole; readonly text: string}[];
  readonly risks: readonly {readonly key: RiskKey; readonly text: string}[];
  readonly renewal: RenewalOutlook | null;
  /** Until when they have to decide, if more time may be offered then: only to an account that may leave. */
  readonly extension: Day | null;
  /** The one they are most likely to make; `null` where nothing is sold. */
  readonly objection: Answered | null;
  readonly opening: string;
}

/** How to talk with one account: what a page of a plan has no room for. */
export interface Conversation {
  readonly objections: readonly Answered[];
  readonly guide: readonly {readonly key: GuideKey; readonly text: string}[];
  readonly coaching: readonly {readonly key: CoachingKey; readonly text: string}[];
}

/** A block has room for so many of each. */
const MOST = {signals: 5, risks: 3} as const;

/** The plan of an account: what to say, to whom, what to do next, and what may come in the way. */
export function planFor(assessment: Assessment, schedule: Schedule, context: PlanContext): AccountPlan {
  const {rules, settings} = context;
  const kind = planKindOf(assessment, schedule);
  const rule = rules.kinds[kind];
  const tell = tellerFor(assessment, context);
  const nextPlay = nextPlayFor(assessment, kind);
  const likely = rule.sells && kind === 'Expand' ? rules.objections.find(({when}) => when(assessment)) : undefined;
  return {
    assessment,
    schedule,
    kind,
    sells: rule.sells && (kind === 'Expand' || nextPlay !== null),
    available: rule.proposes === 'all' ? availableModules(assessment, settings) : [],
    signals: signalsFor(assessment, rule, tell),
    play: playFor(assessment, kind, tell),
    levers: kind === 'Expand' ? settings.levers : [],
    nextPlay,
    people: peopleFor(kind)
      .map((role) => ({role, text: tell(role === 'decision maker' ? rule.decisionMaker : `who/${role}`)}))
      .filter(({text}) => text !== ''),
    risks: rule.risks
      .filter((key) => rules.risks[key].when(assessment))
      .slice(0, MOST.risks)
      .map((key) => ({key, text: tell(`risk/${key}`)})),
    renewal: renewalFor(assessment, schedule, context),
    extension: kind === 'Defend first' && assessment.relationship === 'At-risk' ? schedule.decideBy : null,
    objection: likely === undefined ? null : answered(likely.key, tell),
    opening: spoken(openingFor(schedule, tell)),
  };
}

/** All objections, the renewal conversation and coaching, with the account's own figures. */
export function conversationFor(
  assessment: Assessment,
  schedule: Schedule,
  context: Pick<PlanContext, 'scripts' | 'say'>,
): Conversation {
  const tell = tellerFor(assessment, context);
  const kind = planKindOf(assessment, schedule);
  const isHeld = kind !== 'Expand';
  return {
    // People object to an offer: where nothing may be offered there is no objection.
    objections: offersNothing(kind) ? [] : OBJECTIONS.map((key) => answered(key, tell)),
    guide: GUIDE.map((key) => ({
      key,
      text: spoken(tell(isHeld && key === 'next step' ? 'guide/next step held' : `guide/${key}`)),
    })),
    coaching: COACHING.map((key) => ({
      key,
      text: tell(isHeld && key === 'price' ? 'coaching/price held' : `coaching/${key}`),
    })),
  };
}

const OBJECTIONS: readonly ObjectionKey[] = ['not ready', 'budget', 'more value', 'happy'];
const GUIDE: readonly GuideKey[] = ['value delivered', 'original criteria', 'next step', 'concerns'];
const COACHING: readonly CoachingKey[] = ['before', 'during', 'price', 'after'];

function answered(key: ObjectionKey, tell: Tell): Answered {
  return {key, says: spoken(tell(`objection/${key}`)), answer: spoken(tell(`answer/${key}`))};
}

function signalsFor({signals}: Assessment, {proposes, sells}: KindRule, tell: Tell): AccountPlan['signals'] {
  const isAnswered = ({id}: Signal) => proposes === 'all' || proposes.includes(id);
  return signals
    .filter((signal) => sells || isAnswered(signal))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST.signals)
    .map((signal) => ({signal, propose: isAnswered(signal) ? tell(`propose/${signal.id}`) : null}));
}

/** A customer who may leave gets an executive to talk to; growth is carried by the users. */
function peopleFor(kind: PlanKind): readonly PersonRole[] {
  if (kind === 'Defend first') return ['decision maker', 'contact', 'sponsor'];
  return kind === 'Expand' ? ['decision maker', 'contact', 'users'] : ['decision maker', 'contact'];
}

function availableModules({account: {products}}: Assessment, {catalog}: Settings): string[] {
  if (products === null) return [];
  return catalog.modules.map(({name}) => name).filter((name) => !products.some((owned) => sameName(owned, name)));
}
