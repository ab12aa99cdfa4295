import {dayIn, isForeign, isTypedValue, noteIn, textIn, typedCells, withNote} from '../../../src/tabs/kept/cell';
import type {TabValue} from '../../../src/tabs/model';
import {table} from '../../builders';

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** What is seen of a cell beside its value. */
interface Seen {
  readonly shown?: string;
  readonly format?: string;
  readonly formula?: string;
  readonly note?: string;
}

/** One cell of a tab as the spreadsheet hands it over. */
function cellOf(value: unknown, {shown = String(value), format = '', formula = '', note = ''}: Seen = {}): TabValue {
  const [values, formats, formulas, notes] = [[[value]], [[format]], [[formula]], [[note]]];
  return typedCells({first: 0, values, shown: [[shown]], formats, formulas, notes}, dayOf)[0]![0] as TabValue;
}

const at = (moment: string) => new Date(`${moment}Z`);
const [MIDNIGHT, AFTERNOON, TIME] = [at('2026-12-01T00:00:00'), at('2026-12-01T14:30:00'), at('1899-12-30T12:30:00')];

describe('a cell that people may have typed into', () => {
  const OURS = {shown: '2026-12-01', format: 'yyyy-mm-dd'};

  it.each<[what: string, value: unknown, seen: Seen, is: TabValue]>([
    ['text is text', '12:30', {}, '12:30'],
    ['blanks around text stay', ' Ana ', {}, ' Ana '],
    ['nothing is nothing', '', {}, null],
    ['spaces are nothing', '  ', {}, null],
    ['a tick is a tick', true, {shown: 'TRUE'}, true],
    ['a day as we write it is a day', MIDNIGHT, OURS, {day: '2026-12-01'}],
  ])('%s', (_, value, seen, is) => expect(cellOf(value, seen)).toEqual(is));

  const DAY = '2026-12-01';
  const FIRST_DAY = at('1900-01-02T00:00:00');

  it.each<[what: string, value: unknown, seen: Seen, is: object]>([
    ['a number keeps its format', 0.5, {shown: '50%', format: '0%'}, {holds: 0.5}],
    [
      'a day that looks otherwise keeps its format',
      MIDNIGHT,
      {shown: '1 Dec', format: 'd mmm'},
      {holds: MIDNIGHT, day: DAY},
    ],
    ['a moment keeps its hour, also where only the day is seen', AFTERNOON, OURS, {holds: AFTERNOON, day: DAY}],
    [
      'the first day that is one',
      FIRST_DAY,
      {shown: '1/2/1900', format: 'm/d/yyyy'},
      {holds: FIRST_DAY, day: '1900-01-02'},
    ],
    [
      'a moment of whichever look stays one',
      AFTERNOON,
      {shown: '2:30 PM', format: 'h:mm am/pm'},
      {holds: AFTERNOON, day: DAY},
    ],
    ['a time is no day', TIME, {shown: '12:30', format: 'h:mm'}, {holds: TIME}],
    ['a formula stays one, and remembers its row', 'Acme', {shown: 'Acme', formula: '=A2'}, {holds: 'Acme'}],
    ['a formula that shows nothing is there', '', {shown: '', formula: '=IF(A1,"","")'}, {holds: null}],
    ['a formula that gives a tick', false, {shown: 'FALSE', formula: '=A1=2'}, {holds: false}],
    [
      'a formula that gives a day as we write it',
      MIDNIGHT,
      {shown: DAY, formula: '=TODAY()'},
      {holds: {day: DAY}, day: DAY},
    ],
    [
      'a note goes with a day as we write it',
      MIDNIGHT,
      {...OURS, note: 'ask'},
      {holds: {day: DAY}, day: DAY, format: null},
    ],
    ['a note goes with the text', 'Ana', {shown: 'Ana', note: 'ask her'}, {holds: 'Ana', format: null}],
    ['a note goes with a blank', '', {shown: '', note: 'ask'}, {holds: null, format: null}],
  ])('%s', (_, value, seen, is) => {
    const formula = seen.formula === undefined ? null : {text: seen.formula, row: 1};
    expect(cellOf(value, seen)).toEqual({day: null, format: '', note: '', ...seen, formula, ...is});
  });

  it('is read with what stands in its own row and column', () => {
    const grids = {
      values: table(['a', 'b'], ['c', 4]),
      shown: table(['a', 'b'], ['c', '4 €']),
      formats: table(['', ''], ['', '0 €']),
      first: 0,
      formulas: table(['', ''], ['=A1', '']),
      notes: table(['', 'ask'], ['', '']),
    };
    const bare = {day: null, format: '', formula: null, note: ''};
    expect(typedCells(grids, dayOf)).toEqual([
      ['a', {...bare, shown: 'b', holds: 'b', format: null, note: 'ask'}],
      [
        {...bare, shown: 'c', holds: 'c', formula: {text: '=A1', row: 2}},
        {...bare, shown: '4 €', holds: 4, format: '0 €'},
      ],
    ]);
  });
});

it('shows text as it is where nothing else was read of its column', () => {
  const nothing = [['', '', '']];
  const grids = {
    values: [['a', 4, 'b']],
    first: 1,
    shown: [['4 €']],
    formats: [['0 €']],
    formulas: nothing,
    notes: nothing,
  };
  const number = {shown: '4 €', holds: 4, day: null, format: '0 €', formula: null, note: ''};
  expect(typedCells(grids, dayOf)).toEqual([['a', number, 'b']]);
});

describe('a value', () => {
  it.each<[value: TabValue | undefined, text: string, day: string | null]>([
    [undefined, '', null],
    [null, '', null],
    [0, '0', null],
    [false, 'false', null],
    ['Ana', 'Ana', null],
    [{day: '2026-12-01'}, '2026-12-01', '2026-12-01'],
    [cellOf(AFTERNOON, {shown: '1 Dec, 14:30'}), '1 Dec, 14:30', '2026-12-01'],
    [cellOf(0.5, {shown: '50%'}), '50%', null],
  ])('%j says %j and stands for the day %j', (value, text, day) => {
    expect([textIn(value), dayIn(value)]).toEqual([text, day]);
  });

  it.each<[value: TabValue | undefined, foreign: boolean]>([
    ['Ana', false],
    [{day: '2026-12-01'}, false],
    [undefined, false],
    [cellOf('Ana', {note: 'x'}), false],
    [cellOf(7), true],
    [cellOf('Ana', {formula: '="Ana"'}), true],
  ])('%j can only be people’s own: %s', (value, foreign) => expect(isForeign(value)).toBe(foreign));

  it('takes a note, and keeps what it was', () => {
    expect(withNote('Ana', '')).toBe('Ana');
    expect([noteIn('Ana'), noteIn(undefined), noteIn(withNote('Ana', 'x'))]).toEqual(['', '', 'x']);
    expect(withNote({day: '2026-12-01'}, 'x')).toMatchObject({
      holds: {day: '2026-12-01'},
      day: '2026-12-01',
      note: 'x',
    });
    expect(withNote(cellOf(7), 'x')).toEqual({...(cellOf(7) as object), note: 'x'});
    expect([isTypedValue('Ana'), isTypedValue({day: '2026-12-01'}), isTypedValue(cellOf(7))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
