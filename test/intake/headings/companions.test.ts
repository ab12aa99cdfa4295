import {table} from '../../builders';
import {told, toldOf} from '../read';

describe('two columns that only together say something', () => {
  const plans = [
    ['customer_name', 'plan_amount', 'plan_interval'],
    ['Acme', 9900, 'month'],
    ['Bolt', 120000, 'year'],
    ['Cove', 30000, 'quarter'],
    ['Dune', 5000, ''],
  ];

  it('a plan amount in cents, each for its interval, is the MRR', () => {
    const {intake, columns, cells} = told(plans);
    expect(columns).toEqual({account: 'customer_name', mrr: 'plan_amount'});
    expect(intake.matches[1]).toMatchObject({confidence: 0.85, reason: {key: 'match-plan-interval'}});
    expect(intake.accounts.map(({mrr}) => mrr)).toEqual([99, 100, 100, null]);
    expect(cells).toEqual(['B5']);
  });

  it('amounts with decimals are no cents', () => {
    const {intake} = told([plans[0]!, ['Acme', 99.5, 'month'], ['Bolt', 1200, 'year']]);
    expect(intake.accounts.map(({mrr}) => mrr)).toEqual([99.5, 100]);
  });

  it('beside a quantity it may be a price: asked about', () => {
    const {columns, questions} = told(plans.map((row, index) => [...row, index === 0 ? 'quantity' : 5]));
    expect(columns).toEqual({account: 'customer_name', seatsLicensed: 'quantity'});
    expect(questions).toEqual(['plan_amount: mrr — No ARR column: is it “plan_amount”?']);
  });

  it.each<[headings: string[], columns: Record<string, string>, asked: string[]]>([
    [['Amount', 'Interval'], {mrr: 'Amount'}, []],
    [['Billing Amount', 'Interval'], {mrr: 'Billing Amount'}, []],
    [['Amount', 'Interval', 'Quantity'], {seatsLicensed: 'Quantity'}, ['Amount: mrr — No ARR column: is it “Amount”?']],
    [['Amount', 'Interval', 'Quantity', 'ARR'], {arr: 'ARR', seatsLicensed: 'Quantity'}, []],
    [['Amount', 'Quantity'], {seatsLicensed: 'Quantity'}, []],
    [['Total Revenue', 'Interval'], {}, []],
    [['Expected Revenue'], {}, []],
  ])('%j: an amount for each interval', (headings, columns, asked) => {
    const cells: Record<string, unknown[]> = {Interval: ['month', 'year'], Quantity: [20, 5]};
    const read = toldOf(
      ['Customer', ...headings],
      ...['Acme', 'Bolt'].map((name, at) => [name, ...headings.map((each) => cells[each]?.[at] ?? 4800)]),
    );
    expect(read.columns).toEqual({account: 'Customer', ...columns});
    expect(read.questions).toEqual(asked);
    if ('mrr' in columns) expect(read.intake.accounts.map(({mrr}) => mrr)).toEqual([4800, 400]);
  });

  it('without an interval it is asked about', () => {
    const {columns, questions} = told(plans.map((row) => row.slice(0, 2)));
    expect(columns).toEqual({account: 'customer_name'});
    expect(questions).toHaveLength(1);
  });

  it('a notice period is counted in the unit beside it', () => {
    const {intake} = toldOf(
      ['Account', 'Notice Period', 'Notice Unit'],
      ['Acme', 3, 'Months'],
      ['Bolt', 30, 'days'],
      ['Cove', 2, 'weeks'],
      ['Dune', 45, ''],
    );
    expect(intake.accounts.map(({noticeDays}) => noticeDays)).toEqual([90, 30, 14, 45]);
  });
});

it('plan amounts are in cents also when one of them is missing', () => {
  const {intake} = toldOf(['Customer', 'plan_amount', 'plan_interval'], ['Acme', 9900, 'month'], ['Bolt', '', '']);
  expect(intake.accounts.map(({mrr}) => mrr)).toEqual([99, null]);
});

describe('a price beside an interval', () => {
  const rows = (price: string, interval: string) =>
    table(['Customer', price, interval], ['Acme', 199, 'monthly'], ['Bolt', 2388, 'yearly']);

  it.each([
    ['price', 'billing_period'],
    ['Price', 'Billing cycle'],
    ['Plan price', 'Billing frequency'],
  ])('is asked about as the MRR first: %s, %s', (price, interval) => {
    const asked = told(rows(price, interval));
    expect(asked.columns).toEqual({account: 'Customer'});
    expect(asked.intake.questions[0]).toMatchObject({heading: price, missing: true});
    expect(asked.intake.questions[0]!.candidates[0]).toBe('mrr');
    const {intake} = told(rows(price, interval), {confirmed: {mrr: price}});
    expect(intake.accounts.map(({mrr}) => mrr)).toEqual([199, 199]);
  });

  it('is one of a seat where a column tells the ARR', () => {
    const {questions} = told(rows('Price', 'Billing cycle').map((row, at) => [...row, at === 0 ? 'ARR' : 2388]));
    expect(questions).toEqual(['Price: seatPrice — the heading could mean this or something similar']);
  });

  it('without an interval is no MRR', () => {
    expect(told(rows('Price', 'Region')).questions.join()).not.toContain('mrr');
  });
});
