import {hexColor} from './colors';
import {enumValue} from './enums';
import {attach, handleOf} from './handles';
import {meter, surface} from './surface';

/** The colour object of a `#rrggbb` text. */
export function colorOf(hex: string): GoogleAppsScript.Spreadsheet.Color {
  return new ColorService(hex);
}

/** The `#rrggbb` text of a colour object. */
export function hexOf(color: object): string {
  return handleOf<{hex: string}>(color).hex;
}

class RgbColorService extends surface<GoogleAppsScript.Base.RgbColor>('RgbColor') {
  constructor(hex: string) {
    super();
    attach(this, {hex});
  }

  override asHexString(): string {
    return hexOf(this);
  }

  override getRed(): number {
    return Number.parseInt(hexOf(this).slice(1, 3), 16);
  }

  override getGreen(): number {
    return Number.parseInt(hexOf(this).slice(3, 5), 16);
  }

  override getBlue(): number {
    return Number.parseInt(hexOf(this).slice(5, 7), 16);
  }

  override getColorType(): GoogleAppsScript.Base.ColorType {
    return enumValue('ColorType', 'RGB');
  }
}

class ColorService extends surface<GoogleAppsScript.Spreadsheet.Color>('SpreadsheetApp.Color') {
  constructor(hex: string) {
    super();
    attach(this, {hex});
  }

  override asRgbColor(): GoogleAppsScript.Base.RgbColor {
    return new RgbColorService(hexOf(this));
  }

  override getColorType(): GoogleAppsScript.Base.ColorType {
    return enumValue('ColorType', 'RGB');
  }
}

/** What `SpreadsheetApp.newColor` gives. */
export class ColorBuilderService extends surface<GoogleAppsScript.Spreadsheet.ColorBuilder>(
  'SpreadsheetApp.ColorBuilder',
) {
  constructor() {
    super();
    attach(this, {hex: '#000000'});
  }

  override setRgbColor(color: string): this {
    handleOf<{hex: string}>(this).hex = hexColor(color);
    return this;
  }

  override build(): GoogleAppsScript.Spreadsheet.Color {
    return new ColorService(hexOf(this));
  }
}

meter(RgbColorService, 'RgbColor', {free: 'all'});
meter(ColorService, 'SpreadsheetApp.Color', {free: 'all'});
meter(ColorBuilderService, 'SpreadsheetApp.ColorBuilder', {free: 'all'});
