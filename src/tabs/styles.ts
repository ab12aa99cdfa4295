import type {BandId, Settings} from '../core/playbook';

/** How a cell looks. Everything is optional; what is missing is the sheet's default. */
export interface Style {
  /** `#rrggbb` */
  readonly fill?: string;
  readonly text?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 10 is the default. */
  readonly size?: number;
  /** A number format in Sheets' own notation. */
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

export type StyleId = keyof typeof STYLES;

/** A style's look, with the bands' colours from Settings laid over the `band-…` styles. */
export function styleOf(id: StyleId, bandColours: Settings['bandColours']): Style {
  const style: Style = STYLES[id];
  const band = BAND_OF_STYLE[id];
  return band ? {...style, ...bandColours[band]} : style;
}

/** The style of a band's cells. */
export const BAND_STYLE = {
  Hot: 'band-hot',
  Warm: 'band-warm',
  Nurture: 'band-nurture',
  Wait: 'band-wait',
} as const satisfies Record<BandId, string>;

/** The style of a band in the account sheet's own columns, where rows stay one line high. */
export const SCORE_STYLE = {
  Hot: 'score-hot',
  Warm: 'score-warm',
  Nurture: 'score-nurture',
  Wait: 'score-wait',
} as const satisfies Record<BandId, string>;

const BAND_OF_STYLE: Readonly<Partial<Record<StyleId, BandId>>> = {
  'band-hot': 'Hot',
  'band-warm': 'Warm',
  'band-nurture': 'Nurture',
  'band-wait': 'Wait',
  'score-hot': 'Hot',
  'score-warm': 'Warm',
  'score-nurture': 'Nurture',
  'score-wait': 'Wait',
  'row-score-hot': 'Hot',
  'row-score-warm': 'Warm',
  'row-score-nurture': 'Nurture',
  'row-score-wait': 'Wait',
};

/** Few colours: ink on paper, one blue that leads the eye, one grey that steps back, amber only for what needs care. */
const INK = '#1f2933';
const QUIET = '#5b6770';
const BLUE = '#174a7c';
const PALE_BLUE = '#e8f0f8';
const PALE_GREY = '#f3f5f7';
const WHITE = '#ffffff';
const AMBER = '#8a4b00';
const PALE_AMBER = '#fff3dc';
const PALE_YELLOW = '#fffbe6';

/** The blank after a number keeps it off the text in the next column. */
const MONEY = '#,##0_)';
/** A change of money, with its sign. */
const CHANGE = '+#,##0_);−#,##0_);0_)';
const PERCENT = '0%_)';
/** Stands for the file's own format of days. */
export const DAY = 'yyyy-mm-dd';

/**
 * Every look a cell of ours can have.
 *
 * Text wraps unless it stands alone in its row. Colour never says anything that a word or figure does not say too.
 */
export const STYLES = {
  body: {text: INK, valign: 'top', wrap: true},
  'one-line': {text: INK, valign: 'top'},
  'one-line-quiet': {text: QUIET, valign: 'top'},
  strong: {text: INK, valign: 'top', wrap: true, bold: true},
  'one-line-strong': {text: INK, valign: 'top', bold: true},
  quiet: {text: QUIET, valign: 'top', wrap: true},
  line: {text: INK, size: 9, valign: 'middle'},
  'line-strong': {text: INK, size: 9, bold: true, valign: 'middle'},
  'line-quiet': {text: QUIET, size: 9, valign: 'middle'},
  'line-late': {text: AMBER, size: 9, bold: true, valign: 'middle'},
  'line-link': {text: BLUE, size: 9, bold: true, valign: 'middle'},
  'line-day': {text: QUIET, size: 9, valign: 'middle', align: 'left', format: DAY},
  foot: {text: QUIET, size: 9, valign: 'top', wrap: true},
  'bar-light': {text: '#86bbdf', size: 9, valign: 'middle'},
  'line-money-left': {text: INK, size: 9, valign: 'middle', align: 'left', format: '#,##0'},
  'line-money': {text: INK, size: 9, valign: 'middle', align: 'right', format: MONEY},
  'line-sum': {text: INK, size: 9, valign: 'middle', align: 'right', format: MONEY, bold: true},
  'line-change': {text: INK, size: 9, valign: 'middle', align: 'right', format: CHANGE},
  'line-count': {text: INK, size: 9, valign: 'middle', align: 'right', format: '0_)'},
  'line-input': {text: INK, fill: PALE_YELLOW, size: 9, valign: 'middle'},
  'line-input-strong': {text: INK, fill: PALE_YELLOW, size: 9, bold: true, valign: 'middle'},
  'line-input-day': {text: INK, fill: PALE_YELLOW, size: 9, valign: 'middle', align: 'left', format: DAY},
  'line-input-money': {text: INK, fill: PALE_YELLOW, size: 9, valign: 'middle', align: 'right', format: MONEY},
  'quiet-number': {text: QUIET, valign: 'top', align: 'center'},
  'quiet-percent': {text: QUIET, valign: 'top', align: 'center', format: '0.0%'},
  'copy-line': {text: INK, fill: PALE_GREY, valign: 'top'},
  key: {text: QUIET, size: 8, valign: 'top'},
  small: {text: QUIET, valign: 'top', wrap: true, size: 8},
  centered: {text: INK, valign: 'top', align: 'center'},
  integer: {text: INK, valign: 'top', align: 'right', format: '0_)'},
  number: {text: INK, valign: 'top', align: 'right'},
  score: {text: INK, valign: 'top', align: 'center', bold: true},
  'score-star': {text: INK, valign: 'top', align: 'center', bold: true, format: '0"*"'},
  money: {text: INK, valign: 'top', align: 'right', format: MONEY},
  'money-strong': {text: INK, valign: 'top', align: 'right', format: MONEY, bold: true},
  percent: {text: INK, valign: 'top', align: 'right', format: PERCENT},
  day: {text: INK, valign: 'top', align: 'center', format: DAY},
  'day-late': {text: AMBER, bold: true, valign: 'top', align: 'center', format: DAY},
  'centered-integer': {text: INK, valign: 'top', align: 'center', format: '0'},
  link: {text: BLUE, valign: 'top', wrap: true},
  'link-strong': {text: BLUE, valign: 'top', wrap: true, bold: true},
  copy: {text: INK, fill: PALE_GREY, valign: 'top', wrap: true},

  title: {text: BLUE, bold: true, size: 18, valign: 'middle'},
  subtitle: {text: QUIET, valign: 'middle'},
  section: {text: BLUE, bold: true, size: 12, valign: 'bottom'},
  heading: {text: WHITE, fill: BLUE, bold: true, valign: 'middle', wrap: true, size: 9},
  'heading-center': {text: WHITE, fill: BLUE, bold: true, valign: 'middle', align: 'center', wrap: true, size: 9},
  'section-band': {text: BLUE, fill: PALE_BLUE, bold: true, size: 11, valign: 'middle'},
  block: {text: BLUE, fill: PALE_BLUE, bold: true, size: 13, valign: 'middle'},
  'block-text': {text: BLUE, fill: PALE_BLUE, valign: 'middle'},
  label: {text: QUIET, bold: true, size: 9, valign: 'top', wrap: true},
  'label-right': {text: QUIET, bold: true, size: 9, valign: 'top', align: 'right'},

  'tile-label': {text: QUIET, fill: PALE_BLUE, size: 9, valign: 'bottom', wrap: true},
  'tile-text': {text: BLUE, fill: PALE_BLUE, bold: true, size: 15, valign: 'middle', align: 'left'},
  'tile-money': {text: BLUE, fill: PALE_BLUE, bold: true, size: 15, valign: 'middle', align: 'left', format: MONEY},
  'tile-percent': {text: BLUE, fill: PALE_BLUE, bold: true, size: 15, valign: 'middle', align: 'left', format: PERCENT},
  'tile-note': {text: QUIET, fill: PALE_BLUE, size: 8, valign: 'top', wrap: true},
  'panel-heading': {text: BLUE, fill: PALE_GREY, bold: true, valign: 'middle'},
  'panel-heading-center': {text: BLUE, fill: PALE_GREY, bold: true, size: 9, valign: 'middle', align: 'center'},
  'panel-heading-right': {text: BLUE, fill: PALE_GREY, bold: true, size: 9, valign: 'middle', align: 'right'},
  'panel-strong': {text: INK, size: 9, bold: true, valign: 'middle', wrap: true},
  panel: {text: INK, size: 9, valign: 'middle', wrap: true},
  'panel-money': {text: INK, size: 9, valign: 'middle', align: 'right', format: MONEY},
  'panel-integer': {text: INK, size: 9, valign: 'middle', align: 'center', format: '0'},
  'panel-quiet': {text: QUIET, size: 9, valign: 'middle', wrap: true},
  bar: {text: BLUE, size: 9, valign: 'middle'},

  warning: {text: AMBER, fill: PALE_AMBER, bold: true, valign: 'top', wrap: true},
  caution: {text: AMBER, valign: 'top', wrap: true},
  'one-line-caution': {text: AMBER, valign: 'top'},
  gone: {text: QUIET, fill: PALE_GREY, italic: true, valign: 'top', wrap: true},

  input: {text: INK, fill: PALE_YELLOW, valign: 'top', wrap: true},
  'input-number': {text: INK, fill: PALE_YELLOW, valign: 'top', align: 'center'},
  'input-money': {text: INK, fill: PALE_YELLOW, valign: 'top', align: 'center', format: MONEY},
  'input-percent': {text: INK, fill: PALE_YELLOW, valign: 'top', align: 'center', format: '0.0%'},
  'input-day': {text: INK, fill: PALE_YELLOW, valign: 'top', align: 'center', format: DAY},

  'band-hot': {bold: true, valign: 'middle', align: 'center', wrap: true},
  'band-warm': {bold: true, valign: 'middle', align: 'center', wrap: true},
  'band-nurture': {bold: true, valign: 'middle', align: 'center', wrap: true},
  'band-wait': {bold: true, valign: 'middle', align: 'center', wrap: true},
  'band-none': {text: QUIET, valign: 'middle', align: 'center', wrap: true},

  'score-hot': {bold: true, valign: 'middle', align: 'center'},
  'score-warm': {bold: true, valign: 'middle', align: 'center'},
  'score-nurture': {bold: true, valign: 'middle', align: 'center'},
  'score-wait': {bold: true, valign: 'middle', align: 'center'},
  'score-none': {text: QUIET, valign: 'middle', align: 'center'},
  'score-text': {text: INK, valign: 'middle', wrap: true},
  'score-money': {text: INK, valign: 'middle', align: 'right', format: MONEY},
  'score-percent': {text: INK, valign: 'middle', align: 'right', format: PERCENT},

  row: {text: INK, size: 8, valign: 'middle', wrap: true},
  'row-title': {text: BLUE, size: 11, bold: true, valign: 'middle'},
  'row-foot': {text: QUIET, size: 8, valign: 'middle'},
  'row-heading': {text: WHITE, fill: BLUE, bold: true, size: 8, valign: 'middle', wrap: true},
  'row-heading-center': {text: WHITE, fill: BLUE, bold: true, size: 8, valign: 'middle', align: 'center', wrap: true},
  'row-link': {text: BLUE, size: 8, bold: true, valign: 'middle', wrap: true},
  'row-late': {text: AMBER, size: 8, bold: true, valign: 'middle', wrap: true},
  'row-center': {text: INK, size: 8, valign: 'middle', align: 'center', wrap: true},
  'row-right': {text: QUIET, size: 8, valign: 'middle', align: 'right', wrap: true},
  'row-count': {text: INK, size: 8, valign: 'middle', align: 'center', format: '0', wrap: true},
  'row-day': {text: INK, size: 8, valign: 'middle', align: 'center', format: DAY},
  'row-money': {text: INK, size: 8, valign: 'middle', align: 'right', format: MONEY},
  'row-money-strong': {text: INK, size: 8, bold: true, valign: 'middle', align: 'right', format: MONEY},
  'row-score-hot': {bold: true, size: 9, valign: 'middle', align: 'center'},
  'row-score-warm': {bold: true, size: 9, valign: 'middle', align: 'center'},
  'row-score-nurture': {bold: true, size: 9, valign: 'middle', align: 'center'},
  'row-score-wait': {bold: true, size: 9, valign: 'middle', align: 'center'},
  'row-score-none': {text: QUIET, size: 9, valign: 'middle', align: 'center'},

  plain: {text: INK, valign: 'middle'},
  'plain-heading': {text: INK, bold: true, valign: 'middle', wrap: true},

  'week-heading': {text: WHITE, fill: BLUE, bold: true, size: 8, valign: 'middle', align: 'center', wrap: true},
  'week-marked': {text: INK, fill: '#ffd27f', bold: true, size: 8, valign: 'middle', align: 'center', wrap: true},
  'gantt-empty': {text: QUIET, size: 8, valign: 'middle', align: 'center'},
  'gantt-notice': {text: AMBER, size: 8, bold: true, valign: 'middle', align: 'center'},
  'gantt-opening': {text: INK, fill: '#deebf7', size: 8, bold: true, valign: 'middle', align: 'center'},
  'gantt-material': {text: INK, fill: '#b9d6ee', size: 8, bold: true, valign: 'middle', align: 'center'},
  'gantt-proposal': {text: INK, fill: '#86bbdf', size: 8, bold: true, valign: 'middle', align: 'center'},
  'gantt-internal': {text: WHITE, fill: '#3f7fb5', size: 8, bold: true, valign: 'middle', align: 'center'},
  'gantt-close': {text: WHITE, fill: '#174a7c', size: 8, bold: true, valign: 'middle', align: 'center'},
  'gantt-fix': {text: INK, fill: '#fdc98a', size: 8, bold: true, valign: 'middle', align: 'center'},
  'gantt-deadline': {text: WHITE, fill: AMBER, size: 8, bold: true, valign: 'middle', align: 'center'},
  'gantt-renewal': {text: INK, fill: '#d5c8e8', size: 8, bold: true, valign: 'middle', align: 'center'},
} as const satisfies Record<string, Style>;
