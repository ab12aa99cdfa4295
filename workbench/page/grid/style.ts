import {getOrCreate} from '../../host/document/get-or-create';
import {PLAIN, restyled, type Style} from '../../host/document/style';
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
  const byFormat = getOrCreate(known, style, () => new Map<string, StyleData>());
  return getOrCreate(byFormat, `${link}${format}`, () => ({...built(style, format), ...(link && LINK)}));
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

/** The host keeps a border as the style's name and a color, such as `SOLID #dadce0`. */
function borderOf(border: string): BorderData | null {
  const [line = '', color = '#000000'] = border.split(' ');
  return line ? {s: LINES[line] ?? 1, cl: {rgb: color}} : null;
}

const ALIGNED = ['', 'left', 'center', 'right'] as const;
const UPRIGHT = ['bottom', 'top', 'middle', 'bottom'] as const;
const WRAPPED = ['OVERFLOW', 'OVERFLOW', 'CLIP', 'WRAP'] as const;

/** A style of the host after the grid's traits were laid over it; `null` stands for every trait at its plainest. */
export function styledBy(style: Style, traits: StyleData | null): Style {
  if (traits === null) return PLAIN;
  let now = style;
  const set = <K extends keyof Style>(trait: K, value: Style[K]) => {
    now = restyled(now, trait, value);
  };
  if (traits.bg !== undefined) set('background', hexOf(traits.bg?.rgb) ?? '');
  if (traits.cl !== undefined) set('fontColor', hexOf(traits.cl?.rgb) ?? PLAIN.fontColor);
  if (traits.bl !== undefined) set('fontWeight', traits.bl ? 'bold' : 'normal');
  if (traits.it !== undefined) set('fontStyle', traits.it ? 'italic' : 'normal');
  if (traits.fs !== undefined) set('fontSize', traits.fs ?? PLAIN.fontSize);
  if (traits.ff !== undefined) set('fontFamily', traits.ff ?? PLAIN.fontFamily);
  if (traits.ul !== undefined || traits.st !== undefined)
    set('fontLine', traits.ul?.s ? 'underline' : traits.st?.s ? 'line-through' : 'none');
  if (traits.ht !== undefined) set('horizontalAlignment', ALIGNED[traits.ht ?? 0] ?? '');
  if (traits.vt !== undefined) set('verticalAlignment', UPRIGHT[traits.vt ?? 0] ?? 'bottom');
  if (traits.tb !== undefined) set('wrapStrategy', WRAPPED[traits.tb ?? 0] ?? 'OVERFLOW');
  if (traits.n !== undefined) set('numberFormat', traits.n?.pattern === 'General' ? '' : (traits.n?.pattern ?? ''));
  for (const [side, trait] of SIDES) {
    const border = traits.bd === null ? null : traits.bd?.[side];
    const line = Object.keys(LINES).find((name) => LINES[name] === border?.s) ?? 'SOLID';
    if (border !== undefined) set(trait, border ? `${line} ${hexOf(border.cl?.rgb) ?? '#000000'}` : '');
  }
  return now;
}

const SIDES = [
  ['t', 'borderTop'],
  ['r', 'borderRight'],
  ['b', 'borderBottom'],
  ['l', 'borderLeft'],
] as const;

/** A color as the host keeps it, such as `#1155cc`; the grid also writes `rgb(17, 85, 204)`. */
function hexOf(color: string | undefined | null): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  return color.startsWith('#') ? color.toLowerCase() : null;
}
