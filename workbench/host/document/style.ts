import {getOrCreate} from './get-or-create';

/** Every trait of a look, as a plain cell has it. */
const TRAITS = {
  /** `''` is automatic: the display follows the value. */
  numberFormat: '',
  /** `''` is none, which `getBackground` calls `#ffffff`. */
  background: '',
  fontColor: '#000000',
  fontWeight: 'normal' as 'normal' | 'bold',
  fontStyle: 'normal' as 'normal' | 'italic',
  fontSize: 10,
  fontFamily: 'Arial',
  fontLine: 'none' as 'none' | 'underline' | 'line-through',
  /** `''` follows the value: text left, numbers right. */
  horizontalAlignment: '' as '' | 'left' | 'center' | 'normal' | 'right',
  verticalAlignment: 'bottom' as 'top' | 'middle' | 'bottom',
  wrapStrategy: 'OVERFLOW' as 'OVERFLOW' | 'WRAP' | 'CLIP',
  /** Was a strategy set? Until then a cell that overflows says that it wraps. */
  wrapIsSet: false,
  textRotation: 0,
  /** One letter above the other; the rotation is 0 then. */
  verticalText: false,
  /** `''` follows the text. */
  textDirection: '' as '' | 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT',
  /** Is a link of the cell shown as a link? */
  showHyperlink: true,
  /** The color of the theme that the background or the font has, as in `ThemeColorType`; `''` when it is a plain color. */
  backgroundTheme: '',
  fontTheme: '',
  borderTop: '',
  borderRight: '',
  borderBottom: '',
  borderLeft: '',
};

/** How a cell looks. Styles are shared: equal looks are one object. */
export type Style = Readonly<typeof TRAITS>;

export const PLAIN: Style = Object.freeze(TRAITS);

const known = new Map<string, Style>([[keyOf(PLAIN), PLAIN]]);
/** What became of a style with one trait changed: by the trait, then by its value. */
const steps = new WeakMap<Style, Map<keyof Style, Map<unknown, Style>>>();

/** The style with one trait changed. Cell after cell goes through here: nothing is made for one that looks as another did. */
export function restyled<K extends keyof Style>(style: Style, trait: K, value: Style[K]): Style {
  if (style[trait] === value) return style;
  return steps.get(style)?.get(trait)?.get(value) ?? newStep(style, trait, value);
}

function newStep<K extends keyof Style>(style: Style, trait: K, value: Style[K]): Style {
  const byTrait = getOrCreate(steps, style, () => new Map<keyof Style, Map<unknown, Style>>());
  const next = shared({...style, [trait]: value});
  getOrCreate(byTrait, trait, () => new Map<unknown, Style>()).set(value, next);
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
