import type {Sizing} from '../../../src/core/assessment';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {sizingOf} from '../../../src/tabs/plan/sizing';
import {planOf} from '../../core/plan/planning';

/** Ten seats that nobody priced, and nothing else; a test overrides what it is about. */
const SIZING: Sizing = {
  seatsNeeded: 10,
  seatsBasis: 'given',
  seatPrice: 20,
  seatsArr: 2400,
  modulesArr: null,
  tierArr: null,
  tierName: null,
  tierIncludesModules: false,
  limitUpgradeArr: null,
  stretchSeats: 0,
  stretchArr: null,
  whitespaceArr: null,
  unpricedModules: [],
  conservative: 2400,
  aggressive: 4800,
  target: 3600,
};

/** The lines of the sizes, without their heading. */
function linesOf(sizing: Partial<Sizing>, arr: number | null = 24_000) {
  const plan = planOf({});
  const {assessment} = plan;
  const changed = {...assessment, facts: {...assessment.facts, arr}, sizing: {...SIZING, ...sizing}};
  return sizingOf({...plan, tierAdvice: null, assessment: changed}, (each) => say(each, WORDS.en)).slice(1);
}

/** How a size is made up. */
function parts(size: 'Conservative' | 'Aggressive', sizing: Partial<Sizing>) {
  return linesOf(sizing).find(({cells}) => cells[0]?.value === size)?.cells[1]?.value;
}

describe('the three sizes', () => {
  it('stand with their ARR and its share of today’s, the target strong', () => {
    expect(linesOf({}).map(({cells}) => cells.slice(2))).toEqual([
      [
        {value: 2400, style: 'money'},
        {value: 0.1, style: 'percent'},
      ],
      [
        {value: 4800, style: 'money'},
        {value: 0.2, style: 'percent'},
      ],
      [
        {value: 3600, style: 'money-strong'},
        {value: 0.15, style: 'percent'},
      ],
    ]);
  });

  it.each([
    {what: 'no ARR is known', sizing: {}, arr: null, share: null},
    {what: 'the ARR is 0', sizing: {}, arr: 0, share: null},
    {what: 'the ARR is 1', sizing: {}, arr: 1, share: 2400},
    {what: 'the size is unknown', sizing: {conservative: null}, arr: 24_000, share: null},
    {what: 'neither is known', sizing: {conservative: null}, arr: null, share: null},
  ])('have a share of $share when $what', ({sizing, arr, share}) => {
    expect(linesOf(sizing, arr)[0]?.cells[3]?.value).toBe(share);
  });

  it('give way to what to enter when nothing can be sized', () => {
    const lines = linesOf({target: null});
    expect(lines.map(({cells}) => cells.map(({value}) => value))).toEqual([['Target', WORDS.en['plan-size-none']]]);
  });
});

describe('the conservative size', () => {
  it.each<{sizing: Partial<Sizing>; says: string}>([
    {sizing: {}, says: '10 seats × 20 a month × 12 = 2,400.'},
    {sizing: {seatPrice: null, seatsArr: null}, says: '10 seats, price unknown.'},
    {sizing: {seatPrice: null}, says: '10 seats, price unknown.'},
    {sizing: {seatsArr: null}, says: '10 seats, price unknown.'},
    {sizing: {seatsNeeded: 0}, says: 'Nothing that is priced.'},
    {sizing: {seatsNeeded: 0, modulesArr: 900}, says: 'modules 900.'},
    {sizing: {seatsNeeded: 0, unpricedModules: ['Reports', 'SSO']}, says: 'not priced: Reports, SSO.'},
    {sizing: {seatsNeeded: 0, modulesArr: 900, unpricedModules: ['SSO']}, says: 'modules 900, not priced: SSO.'},
  ])('is made up of what they need: $says', ({sizing, says}) => expect(parts('Conservative', sizing)).toBe(says));

  it.each<{seatsNeeded: number; seatsBasis: Sizing['seatsBasis']; says: string | null}>([
    {seatsNeeded: 1, seatsBasis: 'hiring', says: 'Seats estimated from the people they hire.'},
    {seatsNeeded: 1, seatsBasis: 'headroom', says: 'Seats estimated from how full they are.'},
    {seatsNeeded: 1, seatsBasis: 'given', says: null},
    {seatsNeeded: 1, seatsBasis: null, says: null},
    {seatsNeeded: 0, seatsBasis: 'hiring', says: null}, // no seats, no estimate
  ])('tells where $seatsNeeded seats by $seatsBasis come from: $says', ({says, ...sizing}) => {
    const said = String(parts('Conservative', sizing));
    if (says === null) expect(said).not.toContain('estimated');
    else expect(said.endsWith(`. ${says}`)).toBe(true);
  });
});

describe('the aggressive size', () => {
  const seats = '10 seats × 20 a month × 12 = 2,400';

  it.each<{sizing: Partial<Sizing>; says: string}>([
    {sizing: {modulesArr: 900}, says: `${seats}, modules 900.`},
    {sizing: {modulesArr: 900, tierIncludesModules: true}, says: `${seats}, modules 900.`}, // no tier to be in
    {sizing: {modulesArr: 900, tierArr: 500}, says: `${seats}, tier 500, modules 900.`},
    {sizing: {modulesArr: 900, tierArr: 500, tierIncludesModules: true}, says: `${seats}, tier 500.`},
    {sizing: {whitespaceArr: 700}, says: `${seats}, other modules 700.`},
    {sizing: {whitespaceArr: 0}, says: `${seats}.`},
    {sizing: {stretchSeats: 5, stretchArr: 1200}, says: `${seats}, stretch 5 seats = 1,200.`},
  ])('adds what they could have, and nothing twice: $says', ({sizing, says}) => {
    expect(parts('Aggressive', sizing)).toBe(says);
  });
});
