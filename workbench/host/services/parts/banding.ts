import type {Banding} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {nameOf} from '../bridge/enums';
import {type Place, placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {fields, split} from './record';

type GBanding = GoogleAppsScript.Spreadsheet.Banding;

interface Banded {
  readonly sheet: Sheet;
  readonly banding: Banding;
}

/** Of each theme the colors of its header, first line, second line and footer. */
const THEMES: Readonly<Record<string, string>> = {
  ...{LIGHT_GREY: '#bdbdbd #ffffff #f3f3f3 #dedede', CYAN: '#4dd0e1 #ffffff #e0f7fa #a2e8f1'},
  ...{GREEN: '#63d297 #ffffff #e7f9ef #afe9ca', YELLOW: '#f7cb4d #ffffff #fef8e3 #fce8b2'},
  ...{ORANGE: '#f46524 #ffffff #ffe6dd #ffccbc', BLUE: '#5b95f9 #ffffff #e8f0fe #acc9fe'},
  ...{TEAL: '#26a69a #ffffff #ddf2f0 #8cd3cd', GREY: '#78909c #ffffff #ebeff1 #bbc8ce'},
  ...{BROWN: '#cca677 #ffffff #f8f2eb #e6d3ba', LIGHT_GREEN: '#8bc34a #ffffff #eef7e3 #c4e2a0'},
  ...{INDIGO: '#8989eb #ffffff #e8e7fc #c4c3f7', PINK: '#e91d63 #ffffff #fddce8 #f68ab0'},
};

/** Gives the rows, or the columns, of a block two colors in turn. */
export function applyBanding(
  {sheet, block}: Place,
  line: 'Row' | 'Column',
  theme: unknown,
  header = true,
  footer = false,
) {
  const [head, first, second, foot] = THEMES[theme === undefined ? 'LIGHT_GREY' : nameOf(theme)]!.split(' ');
  const colors = {
    ...{[`header${line}Color`]: header ? head! : null, [`footer${line}Color`]: footer ? foot! : null},
    ...{[`first${line}Color`]: first!, [`second${line}Color`]: second!},
  };
  return bandingOf(sheet, engine.addBanding(sheet, block, colors));
}

export function bandingsOf(sheet: Sheet, block = sheet.whole): GBanding[] {
  const found = sheet.bandings.filter((banding) => engine.intersect(banding.block, block) !== null);
  return Array.from(found, (banding) => bandingOf(sheet, banding));
}

function bandingOf(sheet: Sheet, banding: Banding): GBanding {
  return wrap('SpreadsheetApp.Banding', {sheet, banding} satisfies Banded);
}

export function bandingService(): Service<GBanding, Banded> {
  const names = ['Row', 'Column'].flatMap((line) => ['header', 'first', 'second', 'footer'].map((part) => part + line));
  const colors = names.map((name) => `${name}Color:color`).join(' ');
  const all = fields('SpreadsheetApp.Banding', colors, ({banding}: Banded) => banding.colors);
  const {getters, setters} = split(all);
  for (const member of Object.keys(setters).filter((name) => /^set(?:First|Second)/.test(name))) {
    const set = all[member];
    const what = member.replace(/^set(\w+?)(Row|Column).*/, (_, part, line) => `${part} ${line.toLowerCase()}`);
    setters[member] = (banded: Banded, color: unknown) =>
      color === null ? refuse(`${what} color should not be null.`) : set(banded, color);
  }
  return {
    check({sheet, banding}) {
      if (!sheet.bandings.includes(banding)) refuse('The banding no longer exists.');
    },
    read: {
      ...getters,
      getRange: ({sheet, banding}: Banded) => rangeOf(sheet, banding.block),
    },
    change: {
      ...setters,
      setRange: ({banding}, range) => void Object.assign(banding, {block: placeOf(range).block}),
      remove({sheet, banding}) {
        sheet.bandings = sheet.bandings.filter((each) => each !== banding);
      },
      copyTo({banding}, range) {
        const {sheet, block} = placeOf(range);
        return bandingOf(sheet, engine.addBanding(sheet, block, banding.colors));
      },
    },
  };
}
