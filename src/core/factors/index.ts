import type {FactorLine, Signal} from '../assessment';
import type {Facts} from '../facts';
import {oncePer} from '../once';
import type {FactorId, Playbook} from '../playbook';
import type {Finding} from './finding';
import {growthOf} from './growth';
import {relationshipOf} from './relationship';
import {requestsOf} from './requests';
import {timingOf} from './timing';
import {usageOf} from './usage';

/** The five factor lines of an account, in the order of the rubric. */
export function factorsOf(facts: Facts, signals: readonly Signal[], playbook: Playbook): FactorLine[] {
  const {points} = playbook.settings;
  return [
    line('usage', usageOf(facts, playbook), points.usage),
    line('growth', growthOf(facts, signals, playbook), points.growth),
    line('requests', requestsOf(facts, playbook), points.requests),
    line('relationship', relationshipOf(facts, playbook), points.relationship),
    line('timing', timingOf(facts, playbook), points.timing),
  ];
}

/** The line of one factor. */
export function factorLine<Id extends FactorId>(factors: readonly FactorLine[], id: Id): FactorLine {
  const found = factors.find((factor) => factor.id === id);
  if (found === undefined) throw new Error(`No factor "${id}".`);
  return found;
}

function line<Level extends FactorLine['level']>(
  id: FactorId,
  {level, hasData, evidence}: Finding<Level>,
  levels: Readonly<Record<Level, number>>,
): FactorLine {
  const [top, floor] = scaleOf(levels);
  return {id, level, points: levels[level], top, floor, hasData, evidence};
}

/** The points of a factor's best and worst level. */
export const scaleOf = oncePer((levels: Readonly<Record<string, number>>): readonly [top: number, floor: number] => {
  const points = Object.values(levels);
  return [Math.max(...points), Math.min(...points)];
});
