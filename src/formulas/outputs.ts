import type {Assessment, RankedAssessment} from '../core/assessment';
import {type Phrase, phrase, sentencesOf} from '../core/phrase';
import {reasonOf} from '../core/why';
import {isBlank} from '../intake/readers/cell';
import {say, type Words} from '../playbook/say';
import {isRange, spelled, WrongArgument} from './broadcast';

/** An account as it is shown; its rank is blank until all accounts are judged. */
export type Shown = Assessment & Partial<Pick<RankedAssessment, 'rank'>>;

/** What `EXPANSION_ASSESS` can show of an account, by name. Unknown figures are blank cells. */
const OUTPUTS = {
  rank: ({rank}) => rank,
  account: ({account}) => account.account,
  owner: ({account}) => account.owner,
  score: ({score}) => score,
  band: ({band}, words) => words[`band-label-${band}`],
  readiness: ({readiness}) => readiness.score,
  readiness_band: ({readiness}, words) => words[`readiness-${readiness.band}`],
  priority: ({priority}, words) => words[`priority-label-${priority}`],
  expansion: ({expansion}, words) => words[`expansion-${expansion}`],
  when: ({when}, words) => words[`when-${when}`],
  play: ({play}, words) => (play === null ? null : words[`play-${play}`]),
  arr: ({facts}) => facts.arr,
  conservative: ({sizing}) => sizing.conservative,
  aggressive: ({sizing}) => sizing.aggressive,
  target: ({sizing}) => sizing.target,
  percent_of_arr: ({percentOfArr}) => percentOfArr,
  opportunity: ({opportunity}, words) => words[`opportunity-${opportunity}`],
  weighted: ({weighted}) => weighted,
  offer: ({offer}, words) => (offer === null ? null : words[`offer-name-${offer.id}`]),
  runner_up: ({runnerUp}, words) => (runnerUp === null ? null : words[`offer-name-${runnerUp.id}`]),
  trigger: ({trigger}, words) => (trigger === null ? null : say(trigger.evidence, words)),
  renewal: ({account}) => account.renewalDate,
  opt_out: ({facts}) => facts.optOut,
  days_left: ({facts}) => facts.daysToDeadline,
  confidence: ({confidence}) => confidence,
  range: ({range}) => `${range[0]}–${range[1]}`,
  escalate: ({escalations}, words) => listed(escalations, words),
  cautions: ({cautions}, words) => listed(cautions, words),
  why: (assessment, words) => say(reasonOf(assessment), words),
} satisfies Record<string, (assessment: Shown, words: Words) => unknown>;

export type Output = keyof typeof OUTPUTS;

const OUTPUT_NAMES = Object.keys(OUTPUTS) as readonly Output[];

const DEFAULT_OUTPUTS: readonly Output[] = ['rank', 'score', 'band', 'priority', 'expansion', 'target', 'why'];

/**
 * The outputs an argument names, also by their headings, as a list in a text or as cells; the usual ones for a blank.
 *
 * @throws WrongArgument when there is no output of a name
 */
export function outputsIn(argument: unknown, words: Words): readonly Output[] {
  const texts = isRange(argument)
    ? argument.flat().map(String)
    : isBlank(argument)
      ? []
      : String(argument).split(/[,;、，；]/);
  const names = texts.filter((text) => !isBlank(text));
  return names.length === 0 ? DEFAULT_OUTPUTS : names.map((name) => outputNamed(name, words));
}

/** What an output shows of an account; a blank where nothing is known. */
export function outputOf(output: Output, assessment: Shown, words: Words): unknown {
  return OUTPUTS[output](assessment, words) ?? '';
}

function outputNamed(name: string, words: Words): Output {
  const said = spelled(name);
  const output = OUTPUT_NAMES.find((each) => each === said || spelled(words[`output-${each}`]) === said);
  if (output === undefined)
    throw new WrongArgument(phrase('wrong-output', {value: name.trim(), outputs: OUTPUT_NAMES}), words);
  return output;
}

function listed(phrases: readonly Phrase[], words: Words): string {
  return say(sentencesOf(phrases), words);
}
