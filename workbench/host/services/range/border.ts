import {eachCell} from '../../document/rect';
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
  engine.checkProtection(sheet, block);
  const line = `${style === null ? 'SOLID' : nameOf(style)} ${color === null ? '#000000' : hexColor(color)}`;
  const lastRow = block.top + block.rows - 1;
  const lastColumn = block.left + block.columns - 1;
  const drawn = (style: Style, trait: keyof Style, wanted: boolean | null) =>
    wanted === null ? style : engine.restyled(style, trait, wanted ? line : '');
  eachCell(block, (row, column) => {
    let style = drawn(sheet.styles.get(row, column), 'borderTop', row === block.top ? top : horizontal);
    style = drawn(style, 'borderBottom', row === lastRow ? bottom : horizontal);
    style = drawn(style, 'borderLeft', column === block.left ? left : vertical);
    style = drawn(style, 'borderRight', column === lastColumn ? right : vertical);
    sheet.styles.set(row, column, style);
  });
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
