import type {Relationship} from '../account';
import type {Assessment, Signal} from '../assessment';
import {factorLine} from '../factors';
import type {Settings} from '../playbook';
import {sameName} from '../sizing';
import {type Email, emailFor, openingFor} from './email';
import {kindOf} from './kind';
import {decidesAlone} from './placeholders';
import {type PlannedPlay, playsFor} from './plays';
import {type RenewalStrategy, renewalFor} from './renewal';
import type {ObjectionKey, PersonRole, PlanKind, RiskKey} from './scripts';
import {type PlannedStep, stepsFor} from './steps';
import {type PlanContext, tellerFor} from './teller';
import {type TierAdvice, tierAdviceFor} from './tier';

/** A script's answer to something, such as a risk and what to do about it. */
export interface Pair<Key> {
  readonly key: Key;
  readonly says: string;
  readonly answer: string;
}

/** Everything to say and do about one account. Texts are in the chosen language and ready to read. */
export interface AccountPlan {
  readonly assessment: Assessment;
  readonly kind: PlanKind;
  /** Whether the plan speaks of selling. */
  readonly sells: boolean;
  readonly relationship: Relationship;
  /** Modules of the catalogue that the account does not have; none where nothing may be sold. */
  readonly available: readonly string[];
  readonly signals: readonly {readonly signal: Signal; readonly propose: string}[];
  readonly tierAdvice: TierAdvice | null;
  readonly plays: readonly PlannedPlay[];
  /** What it adds, costs and takes to find out is `''` where nothing is sold. */
  readonly businessCase: {
    readonly today: string;
    readonly adds: string;
    readonly cost: string;
    readonly fillIn: string;
  };
  readonly people: readonly {readonly role: PersonRole; readonly text: string}[];
  readonly opening: string;
  readonly email: Email;
  readonly steps: readonly PlannedStep[];
  readonly risks: readonly Pair<RiskKey>[];
  readonly objections: readonly Pair<ObjectionKey>[];
  readonly renewal: RenewalStrategy | null;
}

/** The plan of an account: what to say, to whom, what to do next, and what may come in the way. */
export function planFor(assessment: Assessment, context: PlanContext): AccountPlan {
  const kind = kindOf(assessment);
  const rule = context.rules[kind];
  const tell = tellerFor(assessment, context);
  const plays = playsFor(assessment, kind, tell);
  return {
    assessment,
    kind,
    sells: rule.sells,
    relationship: factorLine(assessment.factors, 'relationship').level as Relationship,
    available: rule.proposes === 'all' ? availableModules(assessment, context.settings) : [],
    signals: assessment.signals.map((signal) => ({
      signal,
      propose: rule.proposes === 'all' || rule.proposes.includes(signal.id) ? tell(`propose/${signal.id}`) : '',
    })),
    tierAdvice: rule.sells ? tierAdviceFor(assessment.sizing) : null,
    plays,
    businessCase: {
      today: tell('case/today'),
      adds: rule.sells ? (plays[0]?.value ?? '') : '',
      cost: rule.sells ? tell('case/cost') : '',
      fillIn: rule.sells ? tell('case/fill in') : '',
    },
    people: peopleFor(kind).map((role) => ({
      role,
      text: tell(role === 'decision maker' ? rule.decisionMaker : `who/${role}`),
    })),
    opening: openingFor(assessment, kind, tell),
    email: emailFor(assessment, kind, tell),
    steps: stepsFor(assessment, rule, context, tell),
    risks: rule.risks
      .filter((key) => key !== 'authority' || !decidesAlone(assessment.account))
      .map((key) => ({key, says: tell(`risk/${key}`), answer: tell(`mitigation/${key}`)})),
    objections: rule.sells
      ? OBJECTIONS.map((key) => ({key, says: tell(`objection/${key}`), answer: tell(`answer/${key}`)}))
      : [],
    renewal: renewalFor(assessment, kind, context, tell),
  };
}

const OBJECTIONS: readonly ObjectionKey[] = ['not ready', 'budget', 'more value', 'happy'];

/** A customer who may leave gets an executive to talk to; otherwise the users carry the growth. */
function peopleFor(kind: PlanKind): readonly PersonRole[] {
  return kind === 'Defend first' ? ['decision maker', 'sponsor', 'advocate'] : ['decision maker', 'advocate', 'users'];
}

function availableModules({account: {products}}: Assessment, {catalogue}: Settings): string[] {
  if (products === null) return [];
  return catalogue.modules.map(({name}) => name).filter((name) => !products.some((owned) => sameName(owned, name)));
}
