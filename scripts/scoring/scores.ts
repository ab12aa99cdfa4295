import type {BandId, FactorId, ReadinessBandId, ReadinessId, Settings, TimingEvent} from '../../src/core/playbook';
import {WORDS} from '../../src/playbook/words';
import {bullets, percent, table} from './markdown';

const words = WORDS.en;

/** The Expansion Score: factors, levels, bands, and what a blank does. */
export function expansionScore(settings: Settings): string {
  const {points, bands} = settings;
  const factors = Object.entries(points).map(([factor, levels]) => {
    const worth = Object.values(levels as Readonly<Record<string, number>>);
    const steps = Object.entries(levels).map(([level, score]) => `${levelSaid(level, settings)} = ${score}`);
    return [words[`factor-${factor}`] ?? factor, Math.max(...worth), steps.join(' · ')];
  });
  return `## Expansion Score (0–100)

Five factors, each at one of three levels. A level is worth points; the best level of a factor is its weight, and the
weights add up to 100. The score is the plain sum.

${table(['Factor', 'Weight', 'Levels and points'], factors)}

${table(['Band', 'Score', 'What to do'], bandRows(bands, 100, 'band-label', 'band-advice'))}

A band begins at its lowest score, inclusive, and nothing is rounded first: 74.9 is Warm. A score outside 0–100 is an
error.

**Nothing known about a factor.** A blank is never zero and never "no". The factor then scores what a blank scores
(${floors(settings)}) and says so. **Confidence** is the share of the weights that rest on data. The **range** shows which
scores are still possible, with the factors without data anywhere on their scale: \`85 (85–100)\` is 85 now, and may turn
out to be 100 once the blanks are filled. The cell **most worth filling in** belongs to the factor without data that has the widest scale; of equally
wide ones, the heavier.`;
}

/** How each factor finds its level. */
export function levels(settings: Settings): string {
  const {thresholds: t} = settings;
  return `## How a factor finds its level

**Usage ceiling.** Seat utilization is used ÷ licensed, or the utilization column when that is higher. Usage is the fuller
of seats and plan limit (API calls and the like). Only the seats decide whether the house is full and how many to sell.
Exactly ${percent(t.usageOver)} and exactly ${percent(t.usageNear)} are still the middle level.

**Growth triggers.** The growth column wins when it is filled. Otherwise different triggers are counted: the team grows
(hiring, more heads or new departments: one trigger together), a new office, funding, a new initiative, a merger or
acquisition, the company itself up ${percent(t.companyGrowth)} or more. ${t.strongTriggers} are Strong, 1 is Some. A "no" is data.

**Feature requests.** How often they asked, plus 1 for some workarounds and 2 for many: from ${t.multipleRequests} on Multiple, 1 is
Some.

**Relationship health.** The worst of all evidence counts; without any it is OK.

${table(
  ['Evidence', 'Healthy', 'OK', 'At-risk'],
  [
    ['Relationship column', 'Healthy', 'OK', 'At-risk'],
    ['Health score', `from ${t.healthHealthy}, green`, `from ${t.healthOk}, yellow`, 'below, red'],
    ['NPS 0–10', `from ${t.npsTenHealthy}`, `from ${t.npsTenOk}`, 'below'],
    ['NPS −100–100', `from ${t.npsHundredHealthy}`, `from ${t.npsHundredOk}`, 'below'],
    ['CSAT 1–5', `from ${t.csatHealthy}`, `from ${t.csatOk}`, 'below'],
    ['Open issue or vendor review', '', '', 'yes'],
    ['Usage declining', '', `usage from ${percent(t.usageNear)}, or unknown`, `usage below ${percent(t.usageNear)}`],
    ['Champion promoted', `now, or at most ${t.championDays} days ago`, '', ''],
  ],
)}

**Timing fit.** The best open window counts. Both ends of a window belong to it; days are whole calendar days from the
as-of date.

${table(['Event', 'Perfect', 'Good'], timingRows(settings))}

Then the brakes: with an open issue the timing is Poor, and after more than ${t.contactDays} days without contact it is at most Good.
A date outside its windows is data, and Poor.`;
}

/** The Readiness Score: nine signals and four bands. */
export function readinessScore({readinessPoints, readinessBands, readiness}: Settings): string {
  const signals: Record<ReadinessId, string> = {
    usage: `Usage from ${percent(readiness.usage)} of what they bought`,
    outcome: `A positive outcome at most ${readiness.outcomeDays} days ago (a plain yes is now)`,
    headcount: 'More departments or people since the purchase: headcount, departments, office, hiring',
    featureAsk: 'Asked about a feature they do not have, at least once',
    nps:
      `NPS from ${readiness.npsTen} (from ${readiness.npsHundred} on −100–100), or positive feedback at most ` +
      `${readiness.feedbackDays} days ago (a plain yes is now)`,
    renewal: `Renewal ${readiness.renewalFrom}–${readiness.renewalTo} days away, both included`,
    initiative: 'A new initiative that fits another offering',
    sharedSeat: 'Several users on one paid seat: active users, else seats used, above 1 with one seat licensed',
    companyGrowth: 'Grown in revenue or employees since the purchase',
  };
  const ids = Object.keys(readinessPoints) as ReadinessId[];
  const top = ids.reduce((sum, id) => sum + readinessPoints[id], 0);
  return `## Readiness Score (0–${top})

Nine yes/no signals. Both scores are always computed; the settings say which one orders the ranking. Guardrails, money and
priorities always rest on the Expansion Score.

${table(
  ['Signal', 'Points'],
  ids.map((id) => [signals[id], readinessPoints[id]]),
)}

${table(['Band', 'Score', 'What to do'], bandRows(readinessBands, top, 'readiness', 'readiness-advice'))}`;
}

function bandRows(
  bands: readonly {id: BandId | ReadinessBandId; from: number}[],
  top: number,
  label: string,
  advice: string,
): string[][] {
  return bands.map(({id, from}, index) => {
    const above = bands[index - 1];
    const range = above === undefined ? `${from}–${top}` : `${from} to below ${above.from}`;
    return [words[`${label}-${id}`] ?? id, range, words[`${advice}-${id}`] ?? ''];
  });
}

function levelSaid(level: string, {thresholds: {usageOver, usageNear}}: Settings): string {
  if (level === 'Over') return `above ${percent(usageOver)}`;
  if (level === 'Near') return `${percent(usageNear)} to ${percent(usageOver)}`;
  if (level === 'Under') return `below ${percent(usageNear)}`;
  return words[`level-${level}`] ?? level;
}

/** What each factor scores without data: its worst level, but OK for the relationship. */
function floors({points}: Settings): string {
  const blank: Record<FactorId, number> = {
    usage: points.usage.Under,
    growth: points.growth.None,
    requests: points.requests.None,
    relationship: points.relationship.OK,
    timing: points.timing.Poor,
  };
  return Object.values(blank).join(' / ');
}

function timingRows({timing}: Settings): string[][] {
  const events: Record<TimingEvent, string> = {
    renewal: 'Renewal, days ahead',
    budget: 'Budget cycle, days ahead',
    milestone: 'Milestone, days ago',
    outcome: 'Positive outcome, days ago',
    onboarding: 'Onboarding completed, days ago',
    champion: 'Champion promoted, days ago',
  };
  const windows = (event: string, level: string) =>
    timing
      .filter((window) => window.event === event && window.level === level)
      .map(({from, to}) => `${from}–${to}`)
      .join(', ');
  return [
    ['No free seat (seats only, not the plan limit)', 'always', ''],
    ...Object.entries(events).map(([event, name]) => [name, windows(event, 'Perfect'), windows(event, 'Good')]),
  ];
}

/** What counts as knowing something about a factor. */
export function dataOfEachFactor(): string {
  return `**What counts as data.**

${bullets([
  'Usage: any utilization, of seats or of a plan limit.',
  'Growth: any of its cells, a "no" included.',
  'Requests: a count of feature requests, or an answer about workarounds ("none" included).',
  'Relationship: the column, health, NPS, CSAT, a declining trend, a champion promotion that still counts, or a yes to open issue or vendor review.',
  'Timing: a renewal date, a dated budget cycle, a milestone or positive outcome or champion promotion (a plain yes is now), a dated onboarding, or a full house.',
])}`;
}
