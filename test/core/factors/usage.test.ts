import {USAGE, usageEvidence} from '../../../src/core/factors/usage';
import {factsWith, found} from '../../builders';

describe('usage ceiling', () => {
  it.each([
    {cells: {utilization: 0.901}, level: 'Over'},
    {cells: {utilization: 0.9}, level: 'Near'}, // exactly 90 % is still the middle level
    {cells: {utilization: 0.8}, level: 'Near'}, // and so is exactly 80 %
    {cells: {utilization: 0.799}, level: 'Under'},
    {cells: {utilization: 0}, level: 'Under'},
    {cells: {utilization: 1.4}, level: 'Over'},
    {cells: {seatsUsed: 45, seatsLicensed: 50}, level: 'Near'},
    {cells: {seatsUsed: 46, seatsLicensed: 50}, level: 'Over'},
    {cells: {seatsUsed: 40, seatsLicensed: 50}, level: 'Near'},
    {cells: {seatsUsed: 39, seatsLicensed: 50}, level: 'Under'},
    {cells: {utilization: 0.5, apiUtilization: 0.91}, level: 'Over'}, // a plan limit counts like seats
    {cells: {apiUtilization: 0.8}, level: 'Near'},
  ])('$cells is $level', ({cells, level}) => expect(found(USAGE, cells)).toMatchObject({level, hasData: true}));

  it.each([{}, {seatsUsed: 48}, {seatsLicensed: 50}, {powerUsers: 30, featureAdoption: 0.9, activeUsers: 40}])(
    'has no data in %j',
    (cells) => {
      expect(found(USAGE, cells)).toMatchObject({level: 'Under', hasData: false, evidence: {key: 'usage-unknown'}});
    },
  );
});

describe('evidence of usage', () => {
  it.each([
    {
      cells: {seatsUsed: 48, seatsLicensed: 50},
      evidence: {key: 'seats-used', figures: {used: 48, licensed: 50, share: 0.96}},
    },
    {
      cells: {seatsUsed: 48, seatsLicensed: 50, utilization: 0.9, apiUtilization: 0.92},
      evidence: {key: 'seats-used', figures: {used: 48, licensed: 50, share: 0.96}},
    },
    {
      cells: {seatsUsed: 25, seatsLicensed: 50, apiUtilization: 0.92},
      evidence: {key: 'plan-limit', figures: {share: 0.92}},
    },
    {cells: {seatsUsed: 25, seatsLicensed: 50, utilization: 0.7}, evidence: {key: 'share-used', figures: {share: 0.7}}},
    {cells: {utilization: 0.92, apiUtilization: 0.92}, evidence: {key: 'share-used', figures: {share: 0.92}}},
    {cells: {}, evidence: {key: 'share-used', figures: {share: 0}}},
    {cells: {apiUtilization: 0}, evidence: {key: 'plan-limit', figures: {share: 0}}},
  ])('of $cells', ({cells, evidence}) => expect(usageEvidence(factsWith(cells))).toEqual(evidence));
});
