import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {filled} from '../../scripts/scoring/markdown';
import {OPPORTUNITY_SAYS} from '../../src/core/assess';
import {FACTORS} from '../../src/core/factors';
import {RELATIONSHIP_EVIDENCE} from '../../src/core/factors/relationship';
import {TIMING_EVENTS} from '../../src/core/factors/timing';
import {READINESS_SAYS} from '../../src/core/readiness';
import {SEATS_SAYS} from '../../src/core/sizing';
import {PLAN_RULES} from '../../src/playbook/rules/plan-rules';
import {SCHEDULE_RULES} from '../../src/playbook/rules/schedule';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {PLAYBOOK} from '../builders';

const ROOT = join(__dirname, '../..');
const {signals, guardrails, offers, triggers, cautions, escalations} = PLAYBOOK;
const RULES = {signals, guardrails, triggers, cautions, escalations};

/** Every sentence a rule says of itself. */
const SENTENCES: readonly string[] = [
  ...Object.values(RULES).flatMap((rules) => rules.map(({says}) => says)),
  ...offers.flatMap(({evidence}) => evidence.map(({says}) => says)),
  ...Object.values(FACTORS).flatMap((factor) => [
    factor.says,
    factor.data,
    ...Object.values('levels' in factor ? (factor.levels ?? {}) : {}),
  ]),
  ...RELATIONSHIP_EVIDENCE.map(({says}) => says.join('')),
  ...TIMING_EVENTS.map(({says}) => says),
  ...Object.values(READINESS_SAYS),
  ...SEATS_SAYS,
  OPPORTUNITY_SAYS,
];

/** Every rule that names where it comes from. */
const SOURCES: readonly string[] = [
  ...Object.values(RULES).flat(),
  ...offers,
  ...[...Object.values(PLAN_RULES.kinds), ...Object.values(PLAN_RULES.risks), ...PLAN_RULES.objections],
  ...[...SCHEDULE_RULES.steps, ...Object.values(SCHEDULE_RULES.phases).flat()],
].map(({source}) => source);

describe('what a rule says', () => {
  it('is a sentence, for every rule', () => {
    expect(SENTENCES.length).toBeGreaterThan(100);
    expect(SENTENCES.filter((says) => !/\w/.test(says))).toEqual([]);
  });

  it('names settings that exist', () => {
    for (const says of SENTENCES) expect(filled(says, DEFAULT_SETTINGS)).not.toMatch(/[{}]/);
    expect(() => filled('above {usageOverr%}', DEFAULT_SETTINGS)).toThrow('names no setting with {usageOverr%}');
    expect(() => filled('above {points.usage}', DEFAULT_SETTINGS)).toThrow('names no setting with {points.usage}');
  });

  it('stands in docs/scoring.md', () => {
    const page = readFileSync(join(ROOT, 'docs/scoring.md'), 'utf8');
    const rows = RELATIONSHIP_EVIDENCE.map(({says}) => says.join(' | '));
    const sentences = SENTENCES.filter((says) => !RELATIONSHIP_EVIDENCE.some((rule) => rule.says.join('') === says));
    const missing = [...sentences, ...rows].filter((says) => !page.includes(filled(says, DEFAULT_SETTINGS)));
    expect(missing).toEqual([]);
  });
});

describe('where a rule comes from', () => {
  const sections = new Set(
    Array.from(readFileSync(join(ROOT, 'docs/method.md'), 'utf8').matchAll(/^## (\d+)\. \S/gm), ([, number]) => number),
  );
  const unknownIn = (text: string) =>
    Array.from(text.matchAll(/\bsections? (\d+)(?:(?:,| and) (?:section )?(\d+))?/gi), ([, one, other]) => [one, other])
      .flat()
      .filter((number) => number !== undefined && !sections.has(number));

  it.each([...new Set(SOURCES)])('%s is a section of docs/method.md', (source) => {
    expect(source).toMatch(/^method, sections? \d/);
    expect(unknownIn(source)).toEqual([]);
  });

  it('is a section or a heading where a comment names it', () => {
    const method = readFileSync(join(ROOT, 'docs/method.md'), 'utf8');
    const headings = Array.from(method.matchAll(/^### (.+)/gm), ([, heading]) => heading);
    const isHeading = (line: string) => headings.some((heading) => line.includes(`method, ${heading?.split(',')[0]}`));
    const files = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'}).filter((file) =>
      /\.ts$/.test(file),
    );
    const named = files.flatMap((file) =>
      readFileSync(join(ROOT, 'src', file), 'utf8')
        .split('\n')
        .filter((line) => /\bmethod, (?:section|[A-Z])/.test(line) || /\bMethod, section/.test(line)),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((line) => !/\bmethod, sections? \d/i.test(line) && !isHeading(line))).toEqual([]);
    expect(named.flatMap(unknownIn)).toEqual([]);
    expect(unknownIn('method, section 99')).toEqual(['99']);
    expect(isHeading('Source: method, Tuesday.')).toBe(false);
  });
});
