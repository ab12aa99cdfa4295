import {attach, handleOf} from './handles';
import type {RangeService} from './range';
import {meter, surface} from './surface';

/** Several ranges of one sheet, treated as one. */
export function rangeListOf(ranges: readonly RangeService[]): GoogleAppsScript.Spreadsheet.RangeList {
  return new RangeListService(ranges);
}

class RangeListService extends surface<GoogleAppsScript.Spreadsheet.RangeList>('SpreadsheetApp.RangeList') {
  constructor(ranges: readonly RangeService[]) {
    super();
    attach(this, ranges);
  }

  override getRanges(): RangeService[] {
    return [...rangesOf(this)];
  }

  override setValue(value: unknown): this {
    return all(this, (range) => range.setValue(value));
  }

  override setBackground(color: string | null): this {
    return all(this, (range) => range.setBackground(color));
  }

  override setFontColor(color: string | null): this {
    return all(this, (range) => range.setFontColor(color));
  }

  override setFontWeight(weight: string | null): this {
    return all(this, (range) => range.setFontWeight(weight));
  }

  override setFontStyle(style: string | null): this {
    return all(this, (range) => range.setFontStyle(style));
  }

  override setFontSize(size: number): this {
    return all(this, (range) => range.setFontSize(size));
  }

  override setNumberFormat(format: string): this {
    return all(this, (range) => range.setNumberFormat(format));
  }

  override setHorizontalAlignment(alignment: string | null): this {
    return all(this, (range) => range.setHorizontalAlignment(alignment));
  }

  override setVerticalAlignment(alignment: string | null): this {
    return all(this, (range) => range.setVerticalAlignment(alignment));
  }

  override setWrap(wraps: boolean): this {
    return all(this, (range) => range.setWrap(wraps));
  }

  override setNote(note: string | null): this {
    return all(this, (range) => range.setNote(note));
  }

  override clear(options?: object): this {
    return all(this, (range) => (options ? range.clear(options) : range.clear()));
  }

  override clearContent(): this {
    return all(this, (range) => range.clearContent());
  }

  override clearFormat(): this {
    return all(this, (range) => range.clearFormat());
  }

  override clearNote(): this {
    return all(this, (range) => range.clearNote());
  }

  override clearDataValidations(): this {
    return all(this, (range) => range.clearDataValidations());
  }
}

meter(RangeListService, 'SpreadsheetApp.RangeList', {
  free: ['getRanges'],
  writes: Object.getOwnPropertyNames(RangeListService.prototype).filter((name) => /^(set|clear)/.test(name)),
});

function rangesOf(list: object): readonly RangeService[] {
  return handleOf<readonly RangeService[]>(list);
}

function all<L extends object>(list: L, change: (range: RangeService) => void): L {
  for (const range of rangesOf(list)) change(range);
  return list;
}
