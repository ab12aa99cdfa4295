import {followRenames, headingTexts, knownHeadings} from '../../../src/intake/headings/renamed';
import {table} from '../../builders';
import {texts} from '../texts';

const BEFORE = ['Customer', 'Value', 'Seats', 'Notes'];

function followed(mapping: Parameters<typeof followRenames>[0], now: readonly string[], before = BEFORE) {
  return followRenames(mapping, knownHeadings(mapping, before), now);
}

it.each<[what: string, now: string[], arr: string]>([
  ['follows a renamed column', texts`Customer | Contract value | Seats | Notes`, 'Contract value'],
  ['also when one joined at the end', texts`Customer | Contract value | Seats | Notes | Region`, 'Contract value'],
  ['needs no help when a column moved', texts`Value | Customer | Seats | Notes`, 'Value'],
  ['keeps a column that is gone: it is named as missing', texts`Customer | Seats | Notes`, 'Value'],
  ['does not take a column that was there before', texts`Customer | Notes | Seats | Value 2`, 'Value'],
  ['does not take a name that stands there twice', texts`Customer | Seats | Seats | Notes`, 'Value'],
  ['does not take a column without a name', ['Customer', '', 'Seats', 'Notes'], 'Value'],
  ['leaves a moved column whose place a new one took', texts`Customer | Brand | Seats | Notes | Value`, 'Value'],
  [
    'does not take a column that was put in front of the renamed one',
    texts`Customer | Region | Contract value | Seats | Notes`,
    'Value',
  ],
  ['does not guess when another was renamed too', texts`Customer | Contract value | Licences | Notes`, 'Value'],
])('%s', (_, now, arr) => expect(followed({arr: 'Value', nps: null}, now)).toEqual({arr, nps: null}));

it('never swaps two columns that were renamed and changed places', () => {
  const mapping = {arr: 'Value', seatsUsed: 'Seats'} as const;
  expect(followed(mapping, ['Customer', 'Users', 'Contract value', 'Notes'])).toEqual(mapping);
});

it('does not give a column to a second field', () => {
  const mapping = {arr: 'Value', nps: 'Contract value'} as const;
  expect(followed(mapping, ['Customer', 'Contract value', 'Seats', 'Notes'])).toEqual(mapping);
});

it('follows the first column as well as any', () => {
  expect(followed({account: 'Customer'}, ['Client', 'Value', 'Seats', 'Notes'])).toEqual({account: 'Client'});
});

it('leaves a heading that was never there, and a field of which nothing was known', () => {
  const gone = {arr: 'Revenue'} as const;
  expect(followed(gone, ['Customer', 'Contract value', 'Seats', 'Notes'])).toEqual(gone);
  expect(followRenames(gone, knownHeadings({}, BEFORE), ['Client', 'Value', 'Seats', 'Notes'])).toEqual(gone);
});

it('knows a column again that feeds two fields', () => {
  const seats = {seatsUsed: 'Seats', seatsLicensed: 'Seats'} as const;
  expect(followed(seats, ['Customer', 'Value', 'Licences', 'Notes'])).toEqual({
    seatsUsed: 'Licences',
    seatsLicensed: 'Licences',
  });
});

it('keeps little of however many headings', () => {
  const wide = Array.from({length: 5000}, (_, index) => `Custom field ${index} of our CRM`);
  const mapping = {arr: wide[4000]!, nps: null};
  const known = knownHeadings(mapping, wide);
  expect(known).toMatchObject({count: 5000, places: {arr: 4000}});
  expect(JSON.stringify(known).length).toBeLessThan(100);
  const now = wide.map((heading, index) => (index === 4000 ? 'Contract value' : heading));
  expect(followRenames(mapping, known, now)).toEqual({arr: 'Contract value', nps: null});
});

it('finds the headings below a title', () => {
  const values = [['Our accounts'], [], ['Customer', 'ARR', 'NPS'], ['Acme', 1, 9]];
  expect(headingTexts({values, ownColumns: new Set()})).toEqual(['Customer', 'ARR', 'NPS']);
  expect(headingTexts({values: [], ownColumns: new Set()})).toEqual([]);
});

it('leaves out the columns that the add-on wrote', () => {
  const values = table(['Customer', 'Score', 'ARR'], ['Acme', 80, 1]);
  expect(headingTexts({values, ownColumns: new Set([1])})).toEqual(['Customer', 'ARR']);
});
