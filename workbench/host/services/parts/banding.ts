import type {Banding} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {nameOf} from '../bridge/enums';
import {type GRange, type Place, placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {colorOf, plainColor, shownColor} from './color';
import {hexColor} from './colors';

type GBanding = GoogleAppsScript.Spreadsheet.Banding;

interface Banded {
  readonly sheet: Sheet;
  readonly banding: Banding;
}

/** Of each theme the colors of its header, first line, second line and footer. */
const THEMES: Readonly<Record<string, string>> = {
  LIGHT_GREY: '#bdbdbd #ffffff #f3f3f3 #dedede',
  CYAN: '#4dd0e1 #ffffff #e0f7fa #a2e8f1',
  GREEN: '#63d297 #ffffff #e7f9ef #afe9ca',
  YELLOW: '#f7cb4d #ffffff #fef8e3 #fce8b2',
  ORANGE: '#f46524 #ffffff #ffe6dd #ffccbc',
  BLUE: '#5b95f9 #ffffff #e8f0fe #acc9fe',
  TEAL: '#26a69a #ffffff #ddf2f0 #8cd3cd',
  GREY: '#78909c #ffffff #ebeff1 #bbc8ce',
  BROWN: '#cca677 #ffffff #f8f2eb #e6d3ba',
  LIGHT_GREEN: '#8bc34a #ffffff #eef7e3 #c4e2a0',
  INDIGO: '#8989eb #ffffff #e8e7fc #c4c3f7',
  PINK: '#e91d63 #ffffff #fddce8 #f68ab0',
};

const PARTS = ['Header', 'First', 'Second', 'Footer'] as const;

/** Gives the rows, or the columns, of a block two colors in turn. */
export function applyBanding(
  {sheet, block}: Place,
  line: 'Row' | 'Column',
  theme: unknown,
  header = true,
  footer = false,
) {
  const colors = THEMES[theme === undefined ? 'LIGHT_GREY' : nameOf(theme)]!.split(' ');
  const shown = {Header: header, First: true, Second: true, Footer: footer};
  const byPart = Object.fromEntries(PARTS.map((part, at) => [`${part}${line}`, shown[part] ? colors[at]! : null]));
  return bandingOf(sheet, engine.addBanding(sheet, block, byPart));
}

/** The bandings that lie on a block, or at all. */
export function bandingsOf(sheet: Sheet, block = sheet.whole): GBanding[] {
  const found = sheet.bandings.filter((banding) => engine.intersect(banding.block, block) !== null);
  return Array.from(found, (banding) => bandingOf(sheet, banding));
}

function bandingOf(sheet: Sheet, banding: Banding): GBanding {
  return wrap('SpreadsheetApp.Banding', {sheet, banding} satisfies Banded);
}

export function bandingService(): Service<GBanding, Banded> {
  const places = ['Row', 'Column'].flatMap((line) => PARTS.map((part) => [part, line] as const));
  const colorAt = ({banding}: Banded, place: string) => banding.colors[place] ?? null;
  const set = (part: string, line: string, of: (color: never) => string) => {
    return ({sheet, banding}: Banded, color: never): void => {
      const isNeeded = part === 'First' || part === 'Second';
      if (color === null && isNeeded) refuse(`${part} ${line.toLowerCase()} color should not be null.`);
      banding.colors = sheet.workbook.keep({...banding.colors, [part + line]: color === null ? null : of(color)});
    };
  };
  return {
    check({sheet, banding}) {
      if (!sheet.bandings.includes(banding)) refuse('The banding no longer exists.');
    },
    read: {
      getRange: ({sheet, banding}: Banded) => rangeOf(sheet, banding.block),
      ...Object.fromEntries(
        places.flatMap(([part, line]) => [
          [`get${part}${line}Color`, (banded: Banded) => colorAt(banded, part + line)],
          [
            `get${part}${line}ColorObject`,
            (banded: Banded) => (colorAt(banded, part + line) ? colorOf(colorAt(banded, part + line)!) : null),
          ],
        ]),
      ),
    },
    change: {
      setRange({banding}: Banded, range: GRange) {
        banding.block = placeOf(range).block;
      },
      remove({sheet, banding}: Banded) {
        sheet.bandings = sheet.bandings.filter((each) => each !== banding);
      },
      copyTo({banding}: Banded, range: GRange) {
        const {sheet, block} = placeOf(range);
        return bandingOf(sheet, engine.addBanding(sheet, block, banding.colors));
      },
      ...Object.fromEntries(
        places.flatMap(([part, line]) => [
          [`set${part}${line}Color`, set(part, line, hexColor)],
          [`set${part}${line}ColorObject`, set(part, line, (color: object) => shownColor(plainColor(color)))],
        ]),
      ),
    },
  } as Service<GBanding, Banded>;
}
