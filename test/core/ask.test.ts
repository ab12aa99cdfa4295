import type {Account} from '../../src/core/account';
import {askFor} from '../../src/core/ask';
import {playbookWith} from '../../src/playbook';
import {say} from '../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {amount, assessed, daysAhead, NO, said, YES} from '../builders';

const DATAFLOW: Partial<Account> = {
  arr: 48_000,
  seatsUsed: 48,
  seatsLicensed: 50,
  apiUtilization: 0.92,
  powerUsers: 12,
  hiring: amount(20),
  featureRequests: {count: 3, items: []},
  modulesRequested: ['Analytics'],
  nps: {value: 9, scale: 'ten'},
  renewalDate: daysAhead(242),
  seatPrice: 80,
  moduleValue: 15_000,
  tierDelta: 20_000,
  seatsNeeded: 20,
};

function asked(fields: Partial<Account>) {
  const ask = askFor(assessed(fields));
  const named = (parts: readonly {name: Parameters<typeof say>[0]; arr: number | null}[] = []) =>
    parts.map(({name, arr}) => `${say(name, WORDS.en)} ${arr ?? '?'}`).join(' + ');
  return (
    ask && {
      ask: named(ask.parts),
      arr: ask.arr,
      isALaCarte: ask.isALaCarte,
      alternative: ask.alternative && `${named(ask.alternative.parts)} = ${ask.alternative.arr ?? '?'}`,
    }
  );
}

describe('the ask', () => {
  it.each<{name: string; fields: Partial<Account>; expected: ReturnType<typeof asked>}>([
    {
      name: 'a tier with the seats they need; a limit without a price leaves the pieces without a sum',
      fields: DATAFLOW,
      expected: {
        ask: 'higher tier 20000 + 20 seats 19200',
        arr: 39_200,
        isALaCarte: false,
        alternative: 'Analytics 15000 + higher plan limit ? + 20 seats 19200 = ?',
      },
    },
    {
      name: 'the pieces with the limit cost more than the tier',
      fields: {...DATAFLOW, limitUpgrade: 6000},
      expected: {
        ask: 'higher tier 20000 + 20 seats 19200',
        arr: 39_200,
        isALaCarte: false,
        alternative: 'Analytics 15000 + higher plan limit 6000 + 20 seats 19200 = 40200',
      },
    },
    {
      name: 'all pieces priced and cheaper than the tier',
      fields: {...DATAFLOW, limitUpgrade: 4000},
      expected: {
        ask: 'Analytics 15000 + higher plan limit 4000 + 20 seats 19200',
        arr: 38_200,
        isALaCarte: true,
        alternative: 'higher tier 20000 + 20 seats 19200 = 39200',
      },
    },
    {
      name: 'no limit needed: the module alone',
      fields: {...DATAFLOW, apiUtilization: 0.5},
      expected: {
        ask: 'Analytics 15000 + 20 seats 19200',
        arr: 34_200,
        isALaCarte: true,
        alternative: 'higher tier 20000 + 20 seats 19200 = 39200',
      },
    },
    {
      name: 'a tier that does not include the modules',
      fields: {...DATAFLOW, tierIncludesModules: NO},
      expected: {
        ask: 'higher tier 20000 + 20 seats 19200 + Analytics 15000',
        arr: 54_200,
        isALaCarte: false,
        alternative: null,
      },
    },
    {
      name: 'a tier nobody priced',
      fields: {...DATAFLOW, tierDelta: null, apiUtilization: null},
      expected: {
        ask: 'higher tier ? + 20 seats 19200',
        arr: null,
        isALaCarte: false,
        alternative: 'Analytics 15000 + 20 seats 19200 = 34200',
      },
    },
    {
      name: 'seats',
      fields: {seatsUsed: 48, seatsLicensed: 50, seatPrice: 100, relationship: 'Healthy'},
      expected: {ask: '10 seats 12000', arr: 12_000, isALaCarte: false, alternative: null},
    },
    {
      name: 'seats of unknown number',
      fields: {utilization: 0.95, hiring: YES},
      expected: {ask: 'more seats ?', arr: null, isALaCarte: false, alternative: null},
    },
    {
      name: 'nothing under a vendor review',
      fields: {...DATAFLOW, vendorReview: said('reviewing vendors')},
      expected: null,
    },
  ])('$name', ({fields, expected}) => expect(asked(fields)).toEqual(expected));
});

it('names modules with a price apart from those without', () => {
  const catalog = {...DEFAULT_SETTINGS.catalog, modules: [{name: 'Analytics', arr: 15_000}]};
  const fields = {...DATAFLOW, moduleValue: null, modulesRequested: ['Robots', 'Analytics'], tierIncludesModules: NO};
  const ask = askFor(assessed(fields, playbookWith({...DEFAULT_SETTINGS, catalog})));
  expect(ask?.parts.map(({name, arr}) => [say(name, WORDS.en), arr])).toEqual([
    ['higher tier', 20_000],
    ['20 seats', 19_200],
    ['Analytics', 15_000],
    ['Robots', null],
  ]);
  expect(ask?.arr).toBeNull();
});

it('leaves the sizes as they are without the price of a limit', () => {
  expect(assessed({...DATAFLOW, limitUpgrade: 6000}).sizing).toMatchObject({
    conservative: 34_200,
    aggressive: 63_200,
    target: 48_700,
    limitUpgradeArr: 6000,
  });
});

it('offers the first service of the catalog at its price, and one without a price while there is none', () => {
  const fields = {featureAdoption: 0.3, goal: 'Faster onboarding', utilization: 0.85, relationship: 'Healthy' as const};
  expect(asked(fields)).toMatchObject({ask: 'professional services ?', arr: null});
  const services = [
    {name: 'Kick-off week', arr: 5000},
    {name: 'Migration', arr: 20_000},
  ];
  const playbook = playbookWith({...DEFAULT_SETTINGS, catalog: {...DEFAULT_SETTINGS.catalog, services}});
  const ask = askFor(assessed(fields, playbook));
  expect(ask?.parts.map(({name, arr}) => [say(name, WORDS.en), arr])).toEqual([['Kick-off week', 5000]]);
  expect(ask?.arr).toBe(5000);
  expect(assessed(fields, playbook).sizing.target).toBeNull();
});
