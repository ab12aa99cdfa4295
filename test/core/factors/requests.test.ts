import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import {REQUESTS} from '../../../src/core/factors/requests';
import {found} from '../../builders';

function asked(count: number) {
  return {count, items: []};
}

function requests(cells: Partial<Account>) {
  return found(REQUESTS, cells);
}

describe('feature requests', () => {
  it.each([
    {cells: {featureRequests: asked(0)}, level: 'None'},
    {cells: {featureRequests: asked(1)}, level: 'Some'},
    {cells: {featureRequests: asked(2)}, level: 'Multiple'},
    {cells: {featureRequests: asked(30)}, level: 'Multiple'},
    {cells: {workarounds: 'none'}, level: 'None'},
    {cells: {workarounds: 'some'}, level: 'Some'},
    {cells: {workarounds: 'many'}, level: 'Multiple'},
    {cells: {featureRequests: asked(0), workarounds: 'some'}, level: 'Some'},
    {cells: {featureRequests: asked(1), workarounds: 'none'}, level: 'Some'},
    {cells: {featureRequests: asked(1), workarounds: 'some'}, level: 'Multiple'},
  ] as const)('$cells is $level', ({cells, level}) => expect(requests(cells)).toMatchObject({level, hasData: true}));

  it('has no data without a count and workarounds', () => {
    expect(requests({pricingInterest: null})).toMatchObject({level: 'None', hasData: false});
    expect(requests({}).evidence).toEqual({key: 'requests-unknown'});
  });

  it('says what was asked for and what is worked around', () => {
    expect(requests({featureRequests: asked(1), workarounds: 'many'}).evidence).toEqual({
      key: 'both',
      figures: {said: [{key: 'requests-made', figures: {count: 1}}, {key: 'workarounds-many'}]},
    });
    expect(requests({featureRequests: asked(3)}).evidence).toEqual({
      key: 'both',
      figures: {said: [{key: 'requests-made', figures: {count: 3}}]},
    });
    expect(requests({featureRequests: asked(0), workarounds: 'some'}).evidence).toEqual({
      key: 'both',
      figures: {said: [{key: 'workarounds-some'}]},
    });
    expect(requests({featureRequests: asked(0), workarounds: 'none'}).evidence).toEqual({key: 'requests-none'});
  });

  it('never falls when more is asked for', () => {
    const order = ['None', 'Some', 'Multiple'];
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom(null, 'none', 'some', 'many'), (count, workarounds) => {
        const less = requests({featureRequests: asked(count), workarounds});
        const more = requests({featureRequests: asked(count + 1), workarounds});
        expect(order.indexOf(more.level)).toBeGreaterThanOrEqual(order.indexOf(less.level));
      }),
    );
  });
});
