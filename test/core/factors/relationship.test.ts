import fc from 'fast-check';
import type {Account, Relationship} from '../../../src/core/account';
import {RELATIONSHIP} from '../../../src/core/factors/relationship';
import type {Phrase} from '../../../src/core/phrase';
import {anyAccount} from '../../any-account';
import {daysAhead, daysBefore, found, NO, on, said, YES} from '../../builders';

function relationship(cells: Partial<Account>) {
  return found(RELATIONSHIP, cells);
}

function ten(value: number) {
  return {nps: {value, scale: 'ten' as const}};
}

function hundred(value: number) {
  return {nps: {value, scale: 'hundred' as const}};
}

const DECLINING = {usageTrend: 'Declining' as const};

describe('each piece of evidence alone', () => {
  it.each<{cells: Partial<Account>; level: Relationship}>([
    {cells: {relationship: 'Healthy'}, level: 'Healthy'},
    {cells: {relationship: 'OK'}, level: 'OK'},
    {cells: {relationship: 'At-risk'}, level: 'At-risk'},
    {cells: {healthScore: 75}, level: 'Healthy'},
    {cells: {healthScore: 74.9}, level: 'OK'},
    {cells: {healthScore: 50}, level: 'OK'},
    {cells: {healthScore: 49.9}, level: 'At-risk'},
    {cells: {healthScore: 0}, level: 'At-risk'},
    {cells: {healthScore: 'green'}, level: 'Healthy'},
    {cells: {healthScore: 'yellow'}, level: 'OK'},
    {cells: {healthScore: 'red'}, level: 'At-risk'},
    {cells: ten(9), level: 'Healthy'},
    {cells: ten(8), level: 'OK'},
    {cells: ten(7), level: 'OK'},
    {cells: ten(6), level: 'At-risk'},
    {cells: hundred(50), level: 'Healthy'},
    {cells: hundred(49), level: 'OK'},
    {cells: hundred(9), level: 'OK'}, // the scale is the column's, not the cell's
    {cells: hundred(0), level: 'OK'},
    {cells: hundred(-1), level: 'At-risk'},
    {cells: {csat: 4.5}, level: 'Healthy'},
    {cells: {csat: 4.4}, level: 'OK'},
    {cells: {csat: 3.5}, level: 'OK'},
    {cells: {csat: 3.4}, level: 'At-risk'},
    {cells: {openIssue: YES}, level: 'At-risk'},
    {cells: {vendorReview: said('reviewing vendors')}, level: 'At-risk'},
    {cells: {...DECLINING, utilization: 0.8}, level: 'OK'},
    {cells: {...DECLINING, utilization: 0.79}, level: 'At-risk'},
    {cells: {...DECLINING, utilization: 0.5, apiUtilization: 0.8}, level: 'OK'}, // usage is the fullest limit
    {cells: DECLINING, level: 'OK'}, // unknown usage is not low usage
    {cells: {championPromoted: YES}, level: 'Healthy'},
    {cells: {championPromoted: said('now VP')}, level: 'Healthy'},
    {cells: {championPromoted: on(daysBefore(0))}, level: 'Healthy'},
    {cells: {championPromoted: on(daysBefore(90))}, level: 'Healthy'},
  ])('$cells is $level', ({cells, level}) => expect(relationship(cells)).toMatchObject({level, hasData: true}));

  it.each<Partial<Account>>([
    {},
    {openIssue: NO, vendorReview: NO, championPromoted: NO},
    {usageTrend: 'Growing', utilization: 0.5},
    {usageTrend: 'Flat'},
    {championPromoted: on(daysBefore(91))},
    {championPromoted: on(daysAhead(1))},
    {stakeholderChange: YES, positiveFeedback: YES, referenceRequest: YES},
  ])('%j says nothing: OK, without data', (cells) => {
    expect(relationship(cells)).toMatchObject({level: 'OK', hasData: false, evidence: {key: 'relationship-unknown'}});
  });
});

describe('each piece of evidence is said', () => {
  it.each<{cells: Partial<Account>; said: Phrase}>([
    {cells: {relationship: 'OK'}, said: {key: 'relationship-OK'}},
    {cells: {healthScore: 80}, said: {key: 'health', figures: {health: 80}}},
    {cells: {healthScore: 'red'}, said: {key: 'health-red'}},
    {cells: hundred(40), said: {key: 'nps', figures: {nps: 40}}},
    {cells: {csat: 4}, said: {key: 'csat', figures: {csat: 4}}},
    {cells: {openIssue: YES}, said: {key: 'open-issue'}},
    {cells: {vendorReview: YES}, said: {key: 'vendor-review'}},
    {cells: DECLINING, said: {key: 'usage-declining'}},
    {cells: {championPromoted: YES}, said: {key: 'champion-promoted'}},
  ])('$cells: $said.key', ({cells, said}) => {
    expect(relationship(cells).evidence).toEqual({key: 'both', figures: {said: [said]}});
  });
});

describe('all evidence together', () => {
  it.each<{cells: Partial<Account>; level: Relationship}>([
    {cells: {relationship: 'Healthy', ...ten(7)}, level: 'OK'},
    {cells: {relationship: 'Healthy', ...ten(6)}, level: 'At-risk'},
    {cells: {relationship: 'At-risk', healthScore: 90, championPromoted: YES}, level: 'At-risk'},
    {cells: {healthScore: 90, csat: 3.5}, level: 'OK'},
    {cells: {healthScore: 90, openIssue: YES}, level: 'At-risk'},
    {cells: {relationship: 'Healthy', ...DECLINING}, level: 'OK'},
    {cells: {championPromoted: YES, ...DECLINING, utilization: 0.6}, level: 'At-risk'},
  ])('$cells is $level: the worst counts', ({cells, level}) => expect(relationship(cells).level).toBe(level));

  it('names every piece of the worst evidence, and no other', () => {
    expect(relationship({relationship: 'Healthy', ...ten(4), openIssue: YES}).evidence).toEqual({
      key: 'both',
      figures: {said: [{key: 'open-issue'}, {key: 'nps', figures: {nps: 4}}]},
    });
  });

  it('is never better than the column says', () => {
    const order: Relationship[] = ['At-risk', 'OK', 'Healthy'];
    fc.assert(
      fc.property(anyAccount(), fc.constantFrom(...order), (account, column) => {
        const {level} = relationship({...account, relationship: column});
        expect(order.indexOf(level)).toBeLessThanOrEqual(order.indexOf(column));
      }),
    );
  });
});
