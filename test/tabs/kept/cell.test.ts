import {dayIn, isForeign, isTypedValue, noteIn, textIn, typedCells, withNote} from '../../../src/tabs/kept/cell';
import type {TabValue} from '../../../src/tabs/model';
import {table} from '../../builders';

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** One cell of a tab as the spreadsheet hands it over. */
function cellOf(value: unknown, {shown = String(value), format = '', formula = '', note = ''} = {}): TabValue {
  const grids = {
    first: 0,
    values: [[value]],
    shown: [[shown]],
    formats: [[format]],
    formulas: [[formula]],
    notes: [[note]],
  };
  return typedCells(grids, dayOf)[0]![0] as TabValue;
}

const at = (moment: string) => new Date(`${moment}Z`);
const [MIDNIGHT, AFTERNOON, TIME] = [at('2026-12-01T00:00:00'), at('2026-12-01T14:30:00'), at('1899-12-30T12:30:00')];

describe('a cell that people may have typed into', () => {
  it.each<[what: string, cell: () => TabValue, value: TabValue]>([
    ['text is text', () => cellOf('12:30'), '12:30'],
    ['blanks around text stay', () => cellOf(' Ana '), ' Ana '],
    ['nothing is nothing', () => cellOf(''), null],
    ['spaces are nothing', () => cellOf('  '), null],
    ['a tick is a tick', () => cellOf(true, {shown: 'TRUE'}), true],
    [
      'a day as we write it is a day',
      () => cellOf(MIDNIGHT, {shown: '2026-12-01', format: 'yyyy-mm-dd'}),
      {day: '2026-12-01'},
    ],
  ])('%s', (_, cell, value) => expect(cell()).toEqual(value));

  it.each<[what: string, cell: () => TabValue, expected: object]>([
    [
      'a number keeps its format',
      () => cellOf(0.5, {shown: '50%', format: '0%'}),
      {shown: '50%', holds: 0.5, format: '0%'},
    ],
    [
      'a day that looks otherwise keeps its format',
      () => cellOf(MIDNIGHT, {shown: '1 Dec', format: 'd mmm'}),
      {shown: '1 Dec', holds: MIDNIGHT, day: '2026-12-01', format: 'd mmm'},
    ],
    [
      'a moment keeps its hour, also where only the day is seen',
      () => cellOf(AFTERNOON, {shown: '2026-12-01', format: 'yyyy-mm-dd'}),
      {shown: '2026-12-01', holds: AFTERNOON, day: '2026-12-01', format: 'yyyy-mm-dd'},
    ],
    [
      'the first day that is one',
      () => cellOf(at('1900-01-02T00:00:00'), {shown: '1/2/1900', format: 'm/d/yyyy'}),
      {shown: '1/2/1900', holds: at('1900-01-02T00:00:00'), day: '1900-01-02', format: 'm/d/yyyy'},
    ],
    [
      'a moment of whichever look stays one',
      () => cellOf(AFTERNOON, {shown: '2:30 PM', format: 'h:mm am/pm'}),
      {shown: '2:30 PM', holds: AFTERNOON, day: '2026-12-01', format: 'h:mm am/pm'},
    ],
    [
      'a time is no day',
      () => cellOf(TIME, {shown: '12:30', format: 'h:mm'}),
      {shown: '12:30', holds: TIME, format: 'h:mm'},
    ],
    [
      'a formula stays one, and remembers its row',
      () => cellOf('Acme', {formula: '=A2'}),
      {shown: 'Acme', holds: 'Acme', formula: {text: '=A2', row: 1}},
    ],
    [
      'a formula that shows nothing is there',
      () => cellOf('', {shown: '', formula: '=IF(A1,"","")'}),
      {holds: null, shown: '', formula: {text: '=IF(A1,"","")', row: 1}},
    ],
    [
      'a formula that gives a tick',
      () => cellOf(false, {shown: 'FALSE', formula: '=A1=2'}),
      {holds: false, shown: 'FALSE', formula: {text: '=A1=2', row: 1}},
    ],
    [
      'a formula that gives a day as we write it',
      () => cellOf(MIDNIGHT, {shown: '2026-12-01', formula: '=TODAY()'}),
      {holds: {day: '2026-12-01'}, day: '2026-12-01', shown: '2026-12-01', formula: {text: '=TODAY()', row: 1}},
    ],
    [
      'a note goes with a day as we write it',
      () => cellOf(MIDNIGHT, {shown: '2026-12-01', format: 'yyyy-mm-dd', note: 'ask'}),
      {shown: '2026-12-01', holds: {day: '2026-12-01'}, day: '2026-12-01', format: null, note: 'ask'},
    ],
    [
      'a note goes with the text',
      () => cellOf('Ana', {note: 'ask her'}),
      {shown: 'Ana', holds: 'Ana', format: null, note: 'ask her'},
    ],
    [
      'a note goes with a blank',
      () => cellOf('', {shown: '', note: 'ask'}),
      {shown: '', holds: null, format: null, note: 'ask'},
    ],
  ])('%s', (_, cell, expected) => {
    expect(cell()).toEqual({day: null, format: '', formula: null, note: '', ...expected});
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
