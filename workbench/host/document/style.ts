/** How a cell looks. Styles are shared: equal looks are one object. */
export interface Style {
  /** `''` is automatic: the display follows the value. */
  readonly numberFormat: string;
  /** `''` is none, which `getBackground` calls `#ffffff`. */
  readonly background: string;
  readonly fontColor: string;
  readonly fontWeight: 'normal' | 'bold';
  readonly fontStyle: 'normal' | 'italic';
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly fontLine: 'none' | 'underline' | 'line-through';
  /** `''` follows the value: text left, numbers right. */
  readonly horizontalAlignment: '' | 'left' | 'center' | 'normal' | 'right';
  readonly verticalAlignment: 'top' | 'middle' | 'bottom';
  readonly wrapStrategy: 'OVERFLOW' | 'WRAP' | 'CLIP';
  /** Was a strategy set? Until then a cell that overflows says that it wraps. */
  readonly wrapIsSet: boolean;
  readonly textRotation: number;
  /** One letter above the other; the rotation is 0 then. */
  readonly verticalText: boolean;
  /** `''` follows the text. */
  readonly textDirection: '' | 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Is a link of the cell shown as a link? */
  readonly showHyperlink: boolean;
  /** The color of the theme that the background or the font has, as in `ThemeColorType`; `''` when it is a plain color. */
  readonly backgroundTheme: string;
  readonly fontTheme: string;
  readonly borderTop: string;
  readonly borderRight: string;
  readonly borderBottom: string;
  readonly borderLeft: string;
}

export const PLAIN: Style = Object.freeze({
  numberFormat: '',
  background: '',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontSize: 10,
  fontFamily: 'Arial',
  fontLine: 'none',
  horizontalAlignment: '',
  verticalAlignment: 'bottom',
  wrapStrategy: 'OVERFLOW',
  wrapIsSet: false,
  textRotation: 0,
  verticalText: false,
  textDirection: '',
  showHyperlink: true,
  backgroundTheme: '',
  fontTheme: '',
  borderTop: '',
  borderRight: '',
  borderBottom: '',
  borderLeft: '',
});

const known = new Map<string, Style>([[keyOf(PLAIN), PLAIN]]);
/** What became of a style with one trait changed: by the trait, then by its value. */
const steps = new WeakMap<Style, {[K in keyof Style]?: Map<unknown, Style>}>();

/** The style with one trait changed. */
export function restyled<K extends keyof Style>(style: Style, trait: K, value: Style[K]): Style {
  if (style[trait] === value) return style;
  let changed = steps.get(style);
  if (!changed) {
    changed = {};
    steps.set(style, changed);
  }
  let byValue = changed[trait];
  if (!byValue) {
    byValue = new Map();
    changed[trait] = byValue;
  }
  let next = byValue.get(value);
  if (!next) {
    next = shared({...style, [trait]: value});
    byValue.set(value, next);
  }
  return next;
}

/** The style with several traits changed. */
export function restyledWith(style: Style, traits: Partial<Style>): Style {
  let next = style;
  // Cell after cell goes through here: no list of the traits is made.
  for (const trait in traits) next = restyled(next, trait as keyof Style, traits[trait as keyof Style]!);
  return next;
}

/** The one object for a look, also when it was copied. */
export function shared(style: Style): Style {
  const key = keyOf(style);
  const same = known.get(key);
  if (same) return same;
  known.set(key, Object.freeze(style));
  return style;
}

function keyOf(style: Style): string {
  return Object.values(style).join('|');
}
