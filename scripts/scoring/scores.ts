import {FACTORS} from '../../src/core/factors';
import type {Factor} from '../../src/core/factors/factor';
import {RELATIONSHIP_EVIDENCE} from '../../src/core/factors/relationship';
import {TIMING_EVENTS} from '../../src/core/factors/timing';
import type {BandId, FactorId, Points, ReadinessBandId, ReadinessId, Settings} from '../../src/core/playbook';
import {READINESS_SAYS} from '../../src/core/readiness';
import {WORDS} from '../../src/playbook/words';
import {bullets, table} from './markdown';

const words = WORDS.en;
const factors = Object.entries(FACTORS) as [FactorId, Factor<string>][];

/** The Expansion Score: factors, levels, bands, and what a blank does. */
export function expansionScore(settings: Settings): string {
  const {points, bands} = settings;
  const rows = factors.map(([id, {levels}]) => {
    const steps = Object.entries(points[id]) as [string, number][];
    const worth = steps.map(([level, score]) => `${levels?.[level] ?? words[`level-${level}`]} = ${score}`);
    return [words[`factor-${id}`] ?? id, Math.max(...steps.map(([, score]) => score)), worth.join(' · ')];
  });
  return `## Expansion Score (0–100)

Five factors, each at one of three levels. Each level is worth points; the points of a factor's top level are its weight, and
the weights add up to 100. The score is the sum.

${table(['Factor', 'Weight', 'Levels and points'], rows)}

${table(['Band', 'Score', 'What to do'], bandRows(bands, 100, 'band-label', 'band-advice'))}

A band starts at its lowest score (inclusive), and nothing is rounded first: 74.9 is Warm. A score outside 0–100 is an
error.

**When nothing is known about a factor.** A blank is never zero and never "no". The factor gets the points set for a blank
(${factors.map(([id, {blank}]) => pointsOf(points[id], blank)).join(' / ')}) and says so. **Data coverage** is the share of the weights that is backed by data. The **range** shows which
scores are still possible while some factors have no data: \`85 (85–100)\` is 85 now, and could be 100
once the blanks are filled in. The **biggest data gap** is the factor without data that could move the score most; in a tie, the
one with more weight.`;
}

/** How each factor finds its level, and what counts as knowing something about it. */
export function levels({timing}: Settings): string {
  const windows = (event: string, level: string) =>
    timing
      .filter((window) => window.event === event && window.level === level)
      .map(({from, to}) => `${from}–${to}`)
      .join(', ');
  const details: Partial<Record<FactorId, string>> = {
    relationship: table(
      ['Evidence', 'Healthy', 'OK', 'At-risk'],
      RELATIONSHIP_EVIDENCE.map(({says}) => says),
    ),
    timing: table(
      ['Event', 'Perfect', 'Good'],
      TIMING_EVENTS.map(({event, says}) => [
        says,
        ...(['Perfect', 'Good'] as const).map((level) => windows(event, level)),
      ]),
    ),
  };
  return `## How a factor finds its level

${factors
  .flatMap(([id, {says}]) => [`**${words[`factor-${id}`]}.** ${says}`, details[id] ?? []])
  .flat()
  .join('\n\n')}

**What counts as data.**

${bullets(factors.map(([id, {data}]) => `${words[`factor-${id}`]}: ${data}.`))}`;
}

/** The Readiness Score: nine signals and four bands. */
export function readinessScore({readinessPoints, readinessBands}: Settings): string {
  const ids = Object.keys(readinessPoints) as ReadinessId[];
  const top = ids.reduce((sum, id) => sum + readinessPoints[id], 0);
  return `## Readiness Score (0–${top})

Nine yes/no signals. Both scores are always calculated; a setting decides which one sorts the ranking. Guardrails, amounts, and
priorities always use the Expansion Score.

${table(
  ['Signal', 'Points'],
  ids.map((id) => [READINESS_SAYS[id], readinessPoints[id]]),
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
    const range = above === undefined ? `${from}–${top}` : `${from} to under ${above.from}`;
    return [words[`${label}-${id}`] ?? id, range, words[`${advice}-${id}`] ?? ''];
  });
}

function pointsOf(levels: Points[FactorId], level: string): number | undefined {
  return (levels as Readonly<Record<string, number>>)[level];
}
