import {blankAccount} from '../../src/core/account';
import {factsOf} from '../../src/core/facts';
import type {Guardrail, Playbook, Settings, SignalCategory, Situation} from '../../src/core/playbook';
import {CONTRADICTIONS} from '../../src/playbook/rules/contradictions';
import {WORDS} from '../../src/playbook/words';
import {bullets, percent, table} from './markdown';

const words = WORDS.en;

/** What the add-on looks for, by kind. */
export function signals({signals: rules}: Playbook): string {
  const nothing = factsOf(blankAccount('Example', 2), '2026-11-21');
  return `## Signals

What counts in favor of an expansion, with its evidence and its date. Behavior and timing signals shape the offer, the opening, and the
reasons; points come only from the five factors.

${table(
  ['Kind', 'Signal', 'Counts when', 'Strength'],
  rules.map((rule) => [KINDS[rule.category], rule.id, rule.says, rule.strength(nothing) === 2 ? 'strong' : 'medium']),
)}`;
}

const KINDS: Record<SignalCategory, string> = {
  usage: 'Usage ceiling',
  growth: 'Growth trigger',
  behavior: 'Behavior',
  timing: 'Timing',
};

/** The guardrails in their order, with what follows from each. */
export function guardrails({guardrails: rules, cautions, escalations, settings}: Playbook): string {
  return `## Guardrails: what overrides the band

The first one that applies sets the priority. The score doesn't change; it's shown with a \`*\`. The deadline is the notice deadline
(renewal minus notice days) if it's known, otherwise the renewal.

${table(
  ['#', 'Priority', 'When', 'Expansion', 'Timing', 'Play', 'Counts in the weighted pipeline'],
  rules.map((rule, index) => [
    index + 1,
    words[`priority-label-${rule.priority}`] ?? rule.priority,
    rule.says,
    expansionOf(rule, settings),
    rule.timing,
    rule.play ?? (rule.offers ? 'follows the offer' : '–'),
    keptBy(rule, settings),
  ]),
)}

**Cautions** warn and change nothing:

${bullets(cautions.map(({says}) => says))}

**Cells to check**, because they contradict each other, are listed on the Monday tab and change nothing:

${bullets([...CONTRADICTIONS.map(({says}) => says), 'a Hot account to engage this week without an owner, when others have one'])}

**Escalate to the CS lead** when:

${bullets(escalations.map(({says}) => says))}`;
}

export function offers({offers: rules}: Playbook): string {
  return `## Offer and play

One offer per account, never the whole catalog. Each piece of evidence is worth points, and the offer with the most points wins. Ties go to the
offer worth more ARR (Capacity: seats × price × 12; Tier upgrade: the tier; Cross-sell: the modules; anything else or
unknown: 0), then to the order below. Defend first, Adopt first, and Needs data accounts get no offer, and neither do
accounts without evidence. The runner-up is the next offer with points.

${table(
  ['Offer', 'Evidence and points', 'Play'],
  rules.map(({id, except, needsTier, evidence, play}) => [
    words[`offer-name-${id}`] ?? id,
    `${except ? `Unless ${except}: ` : ''}${needsTier ? 'Unless they have your highest tier: ' : ''}${evidence.map(({says, points}) => `${says} +${points}`).join(' · ')}`,
    play,
  ]),
)}

The play becomes **Land-and-expand** when Capacity or Cross-sell is the offer, there’s a new office, department, or
initiative, and the account has fewer than half of the catalog’s modules. It never does with an empty catalog, or when the
sheet doesn't say what they have.`;
}

export function triggers({triggers: rules}: Playbook): string {
  return `## Trigger: what opens the conversation

An event with a date comes first: the most recent one in the last {triggerDays} days. Without one,
the first of these that applies:

${rules.map(({kind, says}, index) => `${index + 1}. **${kind}**: ${says}`).join('\n')}

For an event without a date, the date shown is the as-of date of the first run that saw it.`;
}

/** The answers a guardrail can give, tried with both sides of the promising score and with every band. */
function expansionOf(rule: Guardrail, settings: Settings): string {
  const answer = (situation: Partial<Situation>) => rule.expansion({settings, ...situation} as Situation);
  const {
    bands,
    thresholds: {promisingScore},
  } = settings;
  const [high, low] = [answer({score: promisingScore}), answer({score: promisingScore - 1})];
  if (high !== low) return `${high} from ${promisingScore} points, otherwise ${low}`;
  const byBand = bands.map(({id}) => answer({band: id}));
  return new Set(byBand).size > 1 ? 'as for the band' : (byBand[0] ?? '–');
}

function keptBy({keeps}: Guardrail, {heldBackShare}: Settings): string {
  if (keeps === 'nothing') return 'nothing';
  return keeps === 'held back' ? `${percent(heldBackShare)} of its band’s probability` : 'its band’s probability';
}
