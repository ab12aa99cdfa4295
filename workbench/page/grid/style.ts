import {PLAIN, type Style} from '../../host/document/style';
import type {BorderData, StyleData} from './surface';

/** How an empty cell looks that was never styled. */
export const DEFAULT_STYLE: StyleData = {ff: 'Arial', fs: 10, vt: 3, tb: 1, pd: {t: 1, r: 3, b: 1, l: 3}};

const HORIZONTAL = {'': null, normal: null, left: 1, center: 2, right: 3} as const;
const VERTICAL = {top: 1, middle: 2, bottom: 3} as const;
const WRAPPING = {OVERFLOW: 1, CLIP: 2, WRAP: 3} as const;
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};
const LINK = {cl: {rgb: '#1155cc'}, ul: {s: 1}} as const;

const known = new Map<Style, Map<string, StyleData>>();

/** The grid's style for a cell of that style and number format. Equal looks are one object. */
export function styleDataOf(style: Style, format: string, link: boolean): StyleData {
  let byFormat = known.get(style);
  if (!byFormat) {
    byFormat = new Map();
    known.set(style, byFormat);
  }
  const key = `${link}${format}`;
  let data = byFormat.get(key);
  if (data === undefined) {
    data = {...built(style, format), ...(link && LINK)};
    byFormat.set(key, data);
  }
  return data;
}

/** Every trait as none: laid under a style, it takes away what was drawn before. */
export const NO_STYLE: StyleData = {
  bg: null,
  cl: null,
  bl: null,
  it: null,
  fs: null,
  ff: null,
  ul: null,
  st: null,
  ht: null,
  vt: null,
  tb: null,
  n: null,
  bd: null,
};

function built(style: Style, format: string): StyleData {
  const traits = traitsOf(style, format);
  return Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== null));
}

function traitsOf(style: Style, format: string): StyleData {
  return {
    bg: style.background ? {rgb: style.background} : null,
    cl: style.fontColor === PLAIN.fontColor ? null : {rgb: style.fontColor},
    bl: style.fontWeight === 'bold' ? 1 : null,
    it: style.fontStyle === 'italic' ? 1 : null,
    // Said of every cell: the grid's own default is a point larger, and rows are fitted to the size meant here.
    fs: style.fontSize,
    ff: style.fontFamily,
    ul: style.fontLine === 'underline' ? {s: 1} : null,
    st: style.fontLine === 'line-through' ? {s: 1} : null,
    ht: HORIZONTAL[style.horizontalAlignment],
    vt: style.verticalAlignment === PLAIN.verticalAlignment ? null : VERTICAL[style.verticalAlignment],
    tb: style.wrapStrategy === PLAIN.wrapStrategy ? null : WRAPPING[style.wrapStrategy],
    n: format ? {pattern: format} : null,
    bd: bordersOf(style),
  };
}

function bordersOf({borderTop, borderRight, borderBottom, borderLeft}: Style): StyleData['bd'] {
  if (!borderTop && !borderRight && !borderBottom && !borderLeft) return null;
  return {t: borderOf(borderTop), r: borderOf(borderRight), b: borderOf(borderBottom), l: borderOf(borderLeft)};
}

/** The host keeps a border as the style's name and a colour, such as `SOLID #dadce0`. */
function borderOf(border: string): BorderData | null {
  const [line = '', color = '#000000'] = border.split(' ');
  return line ? {s: LINES[line] ?? 1, cl: {rgb: color}} : null;
}
