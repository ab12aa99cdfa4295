import type {FactorLine} from '../assessment';
import type {Facts} from '../facts';
import {memoizedByObject} from '../once';
import type {Phrase} from '../phrase';
import type {FactorId, Levels, Playbook} from '../playbook';
import type {Factor} from './factor';
import {GROWTH} from './growth';
import {RELATIONSHIP} from './relationship';
import {REQUESTS} from './requests';
import {TIMING} from './timing';
import {USAGE} from './usage';

/** The five factors, in the order of the rubric. */
export const FACTORS = {usage: USAGE, growth: GROWTH, requests: REQUESTS, relationship: RELATIONSHIP, timing: TIMING};

export const FACTOR_IDS = Object.keys(FACTORS) as FactorId[];

/** The five factor lines of an account, in the order of the rubric. */
export function factorsOf(facts: Facts, playbook: Playbook): FactorLine[] {
  return FACTOR_IDS.map((id) => {
    const factor = FACTORS[id] as Factor<FactorLine['level']>;
    const levels: Levels<string> = playbook.settings.points[id];
    const found = factor.level(facts, playbook);
    const level = found ?? factor.blank;
    const [top, floor] = scaleOf(levels);
    return new Line(id, level, levels[level]!, top, floor, found !== null, factor, facts, playbook);
  });
}

export function factorLine<Id extends FactorId>(factors: readonly FactorLine[], id: Id): FactorLine {
  const found = factors.find((factor) => factor.id === id);
  if (found === undefined) throw new Error(`No factor "${id}".`);
  return found;
}

/** A factor line that puts its evidence into a phrase when somebody asks for it: a score alone needs none. */
class Line implements FactorLine {
  constructor(
    readonly id: FactorId,
    readonly level: FactorLine['level'],
    readonly points: number,
    readonly top: number,
    readonly floor: number,
    readonly hasData: boolean,
    private readonly factor: Pick<Factor<string>, 'evidence'>,
    private readonly facts: Facts,
    private readonly playbook: Playbook,
  ) {}

  get evidence(): Phrase {
    return this.factor.evidence(this.facts, this.playbook);
  }
}

/** The points of a factor's best and worst level. */
export const scaleOf = memoizedByObject(
  (levels: Readonly<Record<string, number>>): readonly [top: number, floor: number] => {
    const points = Object.values(levels);
    return [Math.max(...points), Math.min(...points)];
  },
);
