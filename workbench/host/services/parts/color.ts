import {enumValue} from '../bridge/enums';
import {type Service, wrap} from '../bridge/service';

type GColor = GoogleAppsScript.Spreadsheet.Color;
type GRgbColor = GoogleAppsScript.Base.RgbColor;

/** The colour object of a `#rrggbb` text. */
export function colorOf(hex: string): GColor {
  return wrap('SpreadsheetApp.Color', hex);
}

export const colorService: Service<GColor, string> = {
  free: {
    asRgbColor: (hex) => wrap<GRgbColor>('RgbColor', hex),
    getColorType: () => enumValue('ColorType', 'RGB'),
  },
};

export const rgbColor: Service<GRgbColor, string> = {
  free: {
    asHexString: (hex) => hex,
  },
};
