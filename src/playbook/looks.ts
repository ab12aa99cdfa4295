import type {BandId} from '../core/playbook';
import {DAY, MONEY} from './formats';

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

/** Few colors: ink on paper, one blue that leads the eye, one gray that steps back, amber only for what needs care. */
const INK = '#1f2933';
const QUIET = '#5b6770';
const BLUE = '#174a7c';
const PALE_BLUE = '#e8f0f8';
const PALE_GRAY = '#f3f5f7';
const WHITE = '#ffffff';
const AMBER = '#8a4b00';
const PALE_YELLOW = '#fffbe6';

/** A look that takes its colors from a band in Settings. */
export type OfBand<Look> = Look & {readonly band?: BandId};

/** The same look for each band: `score-hot`, `score-warm`, … */
function forBands<Prefix extends string>(prefix: Prefix, style: Style) {
  const looks = BANDS.map((band) => [prefix + band.toLowerCase(), {...style, band}]);
  return Object.fromEntries(looks) as Record<`${Prefix}${Lowercase<BandId>}`, OfBand<Style>>;
}

const BANDS: readonly BandId[] = ['Hot', 'Warm', 'Nurture', 'Wait'];

/** A change of money, with its sign. */
const CHANGE = '+#,##0_);−#,##0_);0_)';
const PERCENT = '0%_)';

/** What looks of a kind share; a look says only what is its own. */
const TEXT = {text: INK, valign: 'top'} as const satisfies Style;
const LINE = {text: INK, size: 9, valign: 'middle'} as const satisfies Style;
const INPUT = {...TEXT, fill: PALE_YELLOW} satisfies Style;
const LINE_INPUT = {...LINE, fill: PALE_YELLOW} satisfies Style;
const HEADING = {text: WHITE, fill: BLUE, bold: true, valign: 'middle', wrap: true} as const satisfies Style;
const TILE = {
  text: BLUE,
  fill: PALE_BLUE,
  bold: true,
  size: 15,
  valign: 'middle',
  align: 'left',
} as const satisfies Style;
const PANEL = {text: BLUE, fill: PALE_GRAY, bold: true, valign: 'middle'} as const satisfies Style;
const CENTER = {valign: 'middle', align: 'center'} as const satisfies Style;
const BAND = {...CENTER, bold: true} as const satisfies Style;
const NONE = {...CENTER, text: QUIET} as const satisfies Style;
const SCORE = {text: INK, valign: 'middle'} as const satisfies Style;
const ROW = {text: INK, size: 8, valign: 'middle'} as const satisfies Style;
const WEEK = {...BAND, text: INK, size: 8} as const satisfies Style;
const AMOUNT = {align: 'right', format: MONEY} as const satisfies Style;

/**
 * Every look a cell of ours can have.
 *
 * Text wraps unless it stands alone in its row. Color never says anything that a word or figure does not say too.
 */
export const STYLES = {
  body: {...TEXT, wrap: true},
  code: {...TEXT, wrap: true, size: 9, fill: PALE_GRAY},
  'one-line': TEXT,
  'one-line-quiet': {...TEXT, text: QUIET},
  strong: {...TEXT, wrap: true, bold: true},
  'one-line-strong': {...TEXT, bold: true},
  quiet: {...TEXT, text: QUIET, wrap: true},
  line: LINE,
  'line-strong': {...LINE, bold: true},
  'line-quiet': {...LINE, text: QUIET},
  'line-late': {...LINE, text: AMBER, bold: true},
  'line-link': {...LINE, text: BLUE, bold: true},
  'line-day': {...LINE, text: QUIET, align: 'left', format: DAY},
  foot: {...TEXT, text: QUIET, size: 9, wrap: true},
  'bar-light': {...LINE, text: '#86bbdf'},
  'line-right': {...LINE, align: 'right'},
  'line-money-left': {...LINE, align: 'left', format: '#,##0'},
  'line-money': {...LINE, ...AMOUNT},
  'line-sum': {...LINE, ...AMOUNT, bold: true},
  'line-change': {...LINE, align: 'right', format: CHANGE},
  'line-count': {...LINE, align: 'right', format: '0_)'},
  'line-input': LINE_INPUT,
  'line-input-strong': {...LINE_INPUT, bold: true, wrap: true},
  'line-input-day': {...LINE_INPUT, align: 'left', format: DAY},
  'line-input-money': {...LINE_INPUT, ...AMOUNT},
  'quiet-number': {...TEXT, text: QUIET, align: 'center'},
  'quiet-percent': {...TEXT, text: QUIET, align: 'center', format: '0.0%'},
  key: {...TEXT, text: QUIET, size: 8},
  money: {...TEXT, ...AMOUNT},
  'money-strong': {...TEXT, ...AMOUNT, bold: true},
  percent: {...TEXT, align: 'right', format: PERCENT},
  day: {...TEXT, align: 'left', format: DAY},
  'day-left': {...TEXT, text: QUIET, align: 'left', format: DAY},
  'day-late': {...TEXT, text: AMBER, bold: true, align: 'left', format: DAY},
  'centered-integer': {...TEXT, align: 'center', format: '0'},
  'index-link': {...TEXT, text: BLUE, wrap: true},
  'link-strong': {...TEXT, text: BLUE, wrap: true, bold: true},
  copy: {...TEXT, fill: PALE_GRAY, wrap: true},

  title: {text: BLUE, bold: true, size: 18, valign: 'middle'},
  subtitle: {text: QUIET, valign: 'middle'},
  section: {text: BLUE, bold: true, size: 12, valign: 'bottom'},
  heading: {...HEADING, size: 9},
  'heading-center': {...HEADING, align: 'center', size: 9},
  'section-band': {text: BLUE, fill: PALE_BLUE, bold: true, size: 11, valign: 'middle'},
  block: {text: BLUE, fill: PALE_BLUE, bold: true, size: 13, valign: 'middle'},
  'block-text': {text: BLUE, fill: PALE_BLUE, valign: 'middle'},
  label: {...TEXT, text: QUIET, bold: true, size: 9, wrap: true},
  'label-line': {...TEXT, text: QUIET, bold: true, size: 9},
  'label-right': {...TEXT, text: QUIET, bold: true, size: 9, align: 'right'},

  'tile-label': {text: QUIET, fill: PALE_BLUE, size: 9, valign: 'bottom', wrap: true},
  'tile-text': TILE,
  'tile-money': {...TILE, format: MONEY},
  'tile-note': {...TEXT, text: QUIET, fill: PALE_BLUE, size: 8, wrap: true},
  'panel-heading': PANEL,
  'panel-heading-right': {...PANEL, size: 9, align: 'right'},
  bar: {...LINE, text: BLUE},

  caution: {...TEXT, text: AMBER, wrap: true},
  'one-line-caution': {...TEXT, text: AMBER},
  gone: {...TEXT, text: QUIET, fill: PALE_GRAY, italic: true, wrap: true},
  'gone-day': {...TEXT, text: QUIET, fill: PALE_GRAY, italic: true, align: 'left', format: DAY},

  input: {...INPUT, wrap: true},
  'input-number': {...INPUT, align: 'center'},
  'input-money': {...INPUT, align: 'center', format: MONEY},
  'input-percent': {...INPUT, align: 'center', format: '0.0%'},

  ...forBands('band-', {...BAND, wrap: true}),
  'band-none': {...NONE, wrap: true},

  ...forBands('score-', BAND),
  'score-none': NONE,
  'score-text': {...SCORE, wrap: true},
  'score-money': {...SCORE, ...AMOUNT},
  'score-percent': {...SCORE, align: 'right', format: PERCENT},

  row: {...ROW, wrap: true},
  'row-title': {...ROW, text: BLUE, size: 11, bold: true},
  'row-foot': {...ROW, text: QUIET},
  'row-heading': {...HEADING, size: 8},
  'row-heading-center': {...HEADING, size: 8, align: 'center'},
  'row-link': {...ROW, text: BLUE, bold: true, wrap: true},
  'row-late': {...ROW, text: AMBER, bold: true, wrap: true},
  'row-center': {...ROW, align: 'center', wrap: true},
  'row-right': {...ROW, text: QUIET, align: 'right', wrap: true},
  'row-count': {...ROW, align: 'center', format: '0', wrap: true},
  'row-day': {...ROW, align: 'center', format: DAY},
  'row-money': {...ROW, ...AMOUNT},
  'row-money-strong': {...ROW, ...AMOUNT, bold: true},
  ...forBands('row-score-', {...BAND, size: 9}),
  'row-score-none': {...NONE, size: 9},

  plain: SCORE,
  'plain-heading': {...SCORE, bold: true, wrap: true},

  'week-heading': {...HEADING, size: 8, align: 'center'},
  'week-marked': {...WEEK, fill: '#ffd27f', wrap: true},
  'gantt-empty': {...NONE, size: 8},
  'gantt-notice': {...WEEK, text: AMBER},
  'gantt-opening': {...WEEK, fill: '#deebf7'},
  'gantt-material': {...WEEK, fill: '#b9d6ee'},
  'gantt-proposal': {...WEEK, fill: '#86bbdf'},
  'gantt-internal': {...WEEK, text: WHITE, fill: '#3f7fb5'},
  'gantt-close': {...WEEK, text: WHITE, fill: '#174a7c'},
  'gantt-fix': {...WEEK, fill: '#fdc98a'},
  'gantt-deadline': {...WEEK, text: WHITE, fill: AMBER},
  'gantt-renewal': {...WEEK, fill: '#d5c8e8'},
} as const satisfies Record<string, Style>;
