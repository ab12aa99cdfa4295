import type {Style} from '../../document/style';
import {enumValue, nameOf} from '../bridge/enums';
import type {Place} from '../bridge/place';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
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
  for (let row = block.top; row <= lastRow; row++) {
    for (let column = block.left; column <= lastColumn; column++) {
      let style = drawn(sheet.styles.get(row, column), 'borderTop', row === block.top ? top : horizontal);
      style = drawn(style, 'borderBottom', row === lastRow ? bottom : horizontal);
      style = drawn(style, 'borderLeft', column === block.left ? left : vertical);
      style = drawn(style, 'borderRight', column === lastColumn ? right : vertical);
      sheet.styles.set(row, column, style);
    }
  }
}

/** Lines as a script reads them, which the published types leave out. */
interface GBorders {
  getTop(): GBorder;
  getLeft(): GBorder;
  getBottom(): GBorder;
  getRight(): GBorder;
}

interface GBorder {
  getBorderStyle(): object | null;
  getColor(): object;
}

/** The lines around the first cell of a block; `null` where there are none. */
export function bordersOf({sheet, block}: Place): GBorders | null {
  const style = sheet.styles.get(block.top, block.left);
  const isPlain = [style.borderTop, style.borderLeft, style.borderBottom, style.borderRight].every(
    (line) => line === '',
  );
  return isPlain ? null : wrap<GBorders>('SpreadsheetApp.Borders', style);
}

const borderOf = (line: string): GBorder => wrap('SpreadsheetApp.Border', line);

export const borders: Service<GBorders, Style> = {
  free: {
    getTop: ({borderTop}) => borderOf(borderTop),
    getLeft: ({borderLeft}) => borderOf(borderLeft),
    getBottom: ({borderBottom}) => borderOf(borderBottom),
    getRight: ({borderRight}) => borderOf(borderRight),
  },
};

/** A line as a style keeps it, `SOLID #000000`, or `''`. */
export const border: Service<GBorder, string> = {
  free: {
    getBorderStyle: (line) => (line ? enumValue('BorderStyle', line.split(' ')[0]!) : null),
    getColor: (line) => colorOf(line.split(' ')[1] ?? ''),
  },
};
