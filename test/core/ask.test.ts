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

/** The ask with its ARR, `(pieces)` where no tier is asked for though one is priced, and the alternative; `null` without an ask. */
function asked(fields: Partial<Account>) {
  const ask = askFor(assessed(fields));
  const sum = ({parts, arr}: NonNullable<typeof ask>['alternative'] & {}) =>
    `${parts.map((part) => `${say(part.name, WORDS.en)} ${part.arr ?? '?'}`).join(' + ')} = ${arr ?? '?'}`;
  return (
    ask &&
    [
      sum(ask),
      ...(ask.isALaCarte ? ['(pieces)'] : []),
      ...(ask.alternative ? [`else ${sum(ask.alternative)}`] : []),
    ].join(' ')
  );
}

describe('the ask', () => {
  const TIER = 'higher tier 20000 + 20 seats 19200';
  it.each<[what: string, fields: Partial<Account>, expected: ReturnType<typeof asked>]>([
    [
      'a tier with the seats they need; a limit without a price leaves the pieces without a sum',
      DATAFLOW,
      `${TIER} = 39200 else Analytics 15000 + higher plan limit ? + 20 seats 19200 = ?`,
    ],
    [
      'the pieces with the limit cost more than the tier',
      {...DATAFLOW, limitUpgrade: 6000},
      `${TIER} = 39200 else Analytics 15000 + higher plan limit 6000 + 20 seats 19200 = 40200`,
    ],
    [
      'all pieces priced and cheaper than the tier',
      {...DATAFLOW, limitUpgrade: 4000},
      `Analytics 15000 + higher plan limit 4000 + 20 seats 19200 = 38200 (pieces) else ${TIER} = 39200`,
    ],
    [
      'no limit needed: the module alone',
      {...DATAFLOW, apiUtilization: 0.5},
      `Analytics 15000 + 20 seats 19200 = 34200 (pieces) else ${TIER} = 39200`,
    ],
    [
      'a tier that does not include the modules',
      {...DATAFLOW, tierIncludesModules: NO},
      `${TIER} + Analytics 15000 = 54200`,
    ],
    [
      'a tier nobody priced',
      {...DATAFLOW, tierDelta: null, apiUtilization: null},
      'higher tier ? + 20 seats 19200 = ? else Analytics 15000 + 20 seats 19200 = 34200',
    ],
    ['seats', {seatsUsed: 48, seatsLicensed: 50, seatPrice: 100, relationship: 'Healthy'}, '10 seats 12000 = 12000'],
    ['seats of unknown number', {utilization: 0.95, hiring: YES}, 'more seats ? = ?'],
    ['nothing under a vendor review', {...DATAFLOW, vendorReview: said('reviewing vendors')}, null],
  ])('%s', (_, fields, expected) => expect(asked(fields)).toBe(expected));
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
  expect(asked(fields)).toBe('professional services ? = ?');
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
