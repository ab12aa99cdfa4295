import {sayIn} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {cell} from '../../../src/tabs/cells';
import type {TabCell} from '../../../src/tabs/model';
import {amountCell, labeled, shareCell} from '../../../src/tabs/plan/line';
import {askSaid} from '../../../src/tabs/plan/sizing';
import {moneyFormat, type StyleId} from '../../../src/tabs/styles';
import {assessed} from '../../builders';

describe('a cell of a plan', () => {
  it('has a look only when it is given one', () => {
    expect(cell('Acme', 'label')).toStrictEqual({value: 'Acme', style: 'label'});
    expect(cell('Acme')).toStrictEqual({value: 'Acme'});
    expect(cell(null)).toStrictEqual({value: null});
  });

  it.each<{amount: number | null; style: StyleId | undefined; shown: TabCell}>([
    {amount: 9000, style: undefined, shown: {value: 9000, style: 'money'}},
    {amount: 9000, style: 'money-strong', shown: {value: 9000, style: 'money-strong'}},
    {amount: 0, style: undefined, shown: {value: 0, style: 'money'}}, // known to be nothing
    {amount: null, style: 'money-strong', shown: {value: null}},
  ])('with $amount of money is blank when it is unknown', ({amount, style, shown}) => {
    expect(amountCell(amount, assessed({}), style)).toStrictEqual(shown);
  });

  it('with money has the sign of the account’s own currency', () => {
    expect(amountCell(9000, assessed({currency: 'EUR'}))).toStrictEqual({
      value: 9000,
      style: 'money',
      format: moneyFormat('€'),
    });
  });

  it.each([
    {share: 0.25, shown: {value: 0.25, style: 'percent'}},
    {share: 0, shown: {value: 0, style: 'percent'}},
    {share: null, shown: {value: null}},
  ])('with a share of $share is blank when it is unknown', ({share, shown}) => {
    expect(shareCell(share)).toStrictEqual(shown);
  });
});

it('a label with nothing to say leaves no line; a text wraps only when it is longer than its line', () => {
  const long = 'x'.repeat(200);
  expect(labeled('Notes', '')).toEqual([]);
  for (const [text, style] of [
    ['x', 'one-line'],
    [long, 'body'],
  ] as const)
    expect(labeled('Notes', text)).toEqual([
      {
        cells: [
          {value: 'Notes', style: 'label'},
          {value: text, style},
        ],
      },
    ]);
});

it('an offer that adds nothing has no price', () => {
  const said = (arr: number | null, share: number | null = null) => askSaid(arr, share, sayIn(WORDS.en));
  expect([said(0), said(null), said(0, 0)]).toEqual([null, null, null]);
  expect(said(9000)).toBe('Ask: 9,000');
  expect(said(39_200, 0.8166)).toBe('Ask: 39,200 (82% of ARR)');
});
