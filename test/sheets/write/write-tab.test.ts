import {writeTab} from '../../../src/sheets/write/write-tab';
import type {TabCell, TabModel} from '../../../src/tabs/model';
import {table} from '../../builders';

type Tab = Parameters<typeof writeTab>[0];

/** What was written into a tab of nothing but cells: each call with the row in which it began, from 1. */
function writtenOf(cells: readonly (readonly TabCell[])[]) {
  const calls: {readonly method: string; readonly row: number; readonly grid: readonly (readonly unknown[])[]}[] = [];
  const answering = (answers: Readonly<Record<string, (...args: never[]) => unknown>>) => {
    const all: object = new Proxy(answers, {get: (own, name: string) => own[name] ?? (() => all)});
    return all;
  };
  const rangeAt = (row: number): object => {
    const keep = (method: string) => (grid: readonly (readonly unknown[])[]) => {
      calls.push({method, row, grid});
      return rangeAt(row);
    };
    return answering({
      offset: (down: number) => rangeAt(row + down),
      setNumberFormats: keep('setNumberFormats'),
      setValues: keep('setValues'),
    });
  };
  const tab = answering({
    getRange: (row: number) => rangeAt(row),
    getMaxRows: () => cells.length,
    getMaxColumns: () => 1,
    getCharts: () => [],
    getFilter: () => null,
  });
  const model: TabModel = {key: 'details', cells, columnWidths: [100], frozenRows: 1, frozenColumns: 0};
  writeTab(tab as Tab, model, {bandColors: {} as never, dayFormat: 'yyyy-mm-dd', moneySign: '', tabIds: {}});
  return {
    rowsOf: (method: string) => calls.filter((call) => call.method === method).map(({row, grid}) => [row, grid.length]),
    /** What a row got last, from 1. */
    cellOf: (method: string, row: number) =>
      calls.filter((call) => call.method === method && call.row <= row && row < call.row + call.grid.length).pop()
        ?.grid[row - (calls.filter((call) => call.method === method && call.row <= row).pop()?.row ?? 0)]?.[0],
  };
}

const typed = {shown: '2', holds: 2, day: null, format: '@', formula: {text: '=B2', row: 2}, note: ''};

function rows(amount: number): TabCell[][] {
  return Array.from({length: amount}, (_, at): TabCell[] => {
    if (at === amount - 1) return [{value: typed}];
    return [at % 2 === 0 ? {value: at} : {value: `row number ${at + 1}`, style: 'strong'}];
  });
}

describe('the rows of a large tab are written in slices', () => {
  it.each([
    [24_999, [[1, 24_999]]],
    [25_000, [[1, 25_000]]],
    [25_001, table([1, 25_000], [25_001, 1])],
    [50_002, table([1, 25_000], [25_001, 25_000], [50_001, 2])],
  ])('%i', (amount, slices) => {
    const {rowsOf, cellOf} = writtenOf(rows(amount));
    expect(rowsOf('setValues')).toEqual(slices);
    for (const row of [1, 2, 24_998, amount - 1]) {
      const isText = row % 2 === 0;
      expect([cellOf('setNumberFormats', row), cellOf('setValues', row)]).toEqual(
        isText ? ['@', `row number ${row}`] : ['General', row - 1],
      );
    }
    // Written as a formula, which the format of text comes after; it reads the cell beside it in its new row.
    expect(cellOf('setValues', amount)).toBe(`=B${amount}`);
    expect(cellOf('setNumberFormats', amount)).toBe('@');
  });
});
