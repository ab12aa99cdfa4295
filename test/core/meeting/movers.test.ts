import fc from 'fast-check';
import {scoreOfProfile} from '../../../src/core/factors/profile';
import {causesBetween, moversBetween, type Standing} from '../../../src/core/meeting/movers';
import type {BandId, Points} from '../../../src/core/playbook';
import {say} from '../../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {ENGLISH} from '../../../src/playbook/words/en';
import {table} from '../../builders';

const {points} = DEFAULT_SETTINGS;

function standing(account: string, fields: Partial<Standing> = {}): Standing {
  const profile = fields.profile === undefined ? '12011' : fields.profile;
  const score = profile === null ? 57 : scoreOfProfile(profile, points);
  const band: BandId = score >= 75 ? 'Hot' : score >= 50 ? 'Warm' : score >= 25 ? 'Nurture' : 'Wait';
  return {
    ...{identity: account, account, owner: null, score, band, priority: 'Engage this month', weighted: 1_000, profile},
    ...fields,
  };
}

/** Account, change of the score and of the weighted pipeline, and why, of all that moved. */
function moved(earlier: Standing[], later: Standing[], pointsThen: Points | null = points) {
  return moversBetween({accounts: earlier, points: pointsThen}, {accounts: later, points}).map(
    ({was, is, scoreChange, weightedChange, why}) => [
      (is ?? was)?.account,
      scoreChange,
      weightedChange,
      say(why, ENGLISH),
    ],
  );
}

describe('who moved, and why', () => {
  it('names the factors that changed the score, the largest change first', () => {
    expect(moved([standing('Northwind')], [standing('Northwind', {profile: '12010'})])).toEqual([
      ['Northwind', -7, 0, 'timing Good → Poor −7'],
    ]);
    expect(moved([standing('Acme', {profile: '12011'})], [standing('Acme', {profile: '22110'})])).toEqual([
      ['Acme', 11, 0, 'usage near the ceiling → at the ceiling +10, requests None → Some +8, timing Good → Poor −7'],
    ]);
  });

  it('counts who came and went, the largest change of the weighted pipeline first', () =>
    expect(
      moved(
        [standing('Gone', {weighted: 5_000}), standing('Same')],
        [standing('Same'), standing('New', {weighted: 9_000})],
      ),
    ).toEqual(table(['New', 57, 9_000, 'newly scored'], ['Gone', -57, -5_000, 'no longer scored'])));

  it('puts the largest change of the score first where amounts are of several currencies', () => {
    const later = [standing('Yen', {profile: '12010', weighted: 900_000}), standing('Euro', {profile: '00000'})];
    const earlier = {accounts: [standing('Yen'), standing('Euro')], points};
    const order = (byMoney: boolean) =>
      moversBetween(earlier, {accounts: later, points}, byMoney).map(({is}) => is?.account);
    expect([order(true), order(false)]).toEqual(table(['Yen', 'Euro'], ['Euro', 'Yen']));
  });

  it('says when a guardrail comes first now, and when the bounds of the bands moved', () => {
    expect(moved([standing('Echo')], [standing('Echo', {priority: 'Fix first'})])).toEqual([
      ['Echo', 0, 0, 'now Fix first'],
    ]);
    expect(moved([standing('Echo')], [standing('Echo', {band: 'Hot'})])).toEqual([
      ['Echo', 0, 0, 'band thresholds changed'],
    ]);
  });

  it('keeps apart what the settings did', () => {
    const harder = {...points, growth: {...points.growth, Strong: 12}};
    const [was, is] = [standing('Acme', {profile: '12011', score: 57}), standing('Acme', {profile: '12010'})];
    const movers = moversBetween(
      {accounts: [was], points},
      {accounts: [{...is, score: scoreOfProfile('12010', harder)}], points: harder},
    );
    expect(movers.map(({why}) => say(why, ENGLISH))).toEqual(['settings −8, timing Good → Poor −7']);
  });

  it('says what it does not know of runs that kept no factors', () =>
    expect(moved([standing('Acme', {profile: null})], [standing('Acme', {profile: '12010'})], null)).toEqual([
      ['Acme', -7, 0, 'no details saved for that run'],
    ]));

  it('names causes that add up to the change of the score', () => {
    const profile = fc.array(fc.constantFrom(...'012-'), {minLength: 5, maxLength: 5}).map((signs) => signs.join(''));
    const weight = fc.integer({min: 0, max: 40});
    const rubric = fc.tuple(weight, weight, weight).map(
      ([usage, growth, timing]): Points => ({
        ...points,
        usage: {...points.usage, Over: usage},
        growth: {...points.growth, Some: growth},
        timing: {...points.timing, Good: timing},
      }),
    );
    fc.assert(
      fc.property(profile, profile, rubric, rubric, (was, is, then, now) => {
        const sum = causesBetween(was, is, then, now).reduce((total, {change}) => total + change, 0);
        expect(sum).toBe(scoreOfProfile(is, now) - scoreOfProfile(was, then));
      }),
    );
  });
});
