import type {Style} from '../../document/style';
import {enumValue, nameOf} from '../bridge/enums';
import type {Place} from '../bridge/place';
import {engine} from '../bridge/run';
import {type Services, wrap} from '../bridge/service';
import {colorOf} from '../parts/color';
import {hexColor} from '../parts/colors';

/** Draws or clears the lines around and between the cells of a block; `null` leaves a side as it is. */
export function setBorder(
  {sheet, block}: Place,
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
  vertical: boolean | null,
  horizontal: boolean | null,
  color: string | null = null,
  style: unknown = null,
): void {
  const line = `${style === null ? 'SOLID' : nameOf(style)} ${color === null ? '#000000' : hexColor(color)}`;
  const drawn = (side: (typeof SIDES)[number], wanted: boolean | null): Partial<Style> =>
    wanted === null ? {} : {[`border${side}`]: wanted ? line : ''};
  const rowOf = (above: boolean | null, below: boolean | null) =>
    Array.from({length: block.columns}, (_, at) => ({
      ...drawn('Top', above),
      ...drawn('Bottom', below),
      ...drawn('Left', at === 0 ? left : vertical),
      ...drawn('Right', at === block.columns - 1 ? right : vertical),
    }));
  // The rows between the first and the last are alike.
  const rows = new Array<readonly Partial<Style>[]>(block.rows).fill(rowOf(horizontal, horizontal));
  rows[block.rows - 1] = rowOf(horizontal, bottom);
  rows[0] = rowOf(top, block.rows === 1 ? bottom : horizontal);
  engine.paint(sheet, block, rows, (traits) => traits);
}

/** The lines around the first cell of a block, which the published types leave out; `null` where there are none. */
export function bordersOf({sheet, block}: Place): object | null {
  const style = sheet.styles.get(block.top, block.left);
  return SIDES.some((side) => style[`border${side}`] !== '') ? wrap('SpreadsheetApp.Borders', style) : null;
}

const SIDES = ['Top', 'Left', 'Bottom', 'Right'] as const;

/** Lines as a style keeps them: `SOLID #000000`, or `''`. */
const border = {
  getBorderStyle: (line: string) => (line ? enumValue('BorderStyle', line.split(' ')[0]!) : null),
  getColor: (line: string) => colorOf(line.split(' ')[1] ?? ''),
};

const sides = SIDES.map((side) => {
  return [`get${side}`, (style: Style) => wrap('SpreadsheetApp.Border', style[`border${side}`])] as const;
});

export const borders: Services = {
  'SpreadsheetApp.Borders': [{free: Object.fromEntries(sides)}],
  'SpreadsheetApp.Border': [{free: border}],
};
