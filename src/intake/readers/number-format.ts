import {memoizedByKey} from '../../core/once';
import {saysAs} from '../pattern';
import {amountIn} from './amount';

/**
 * A number as its cell shows it, where the number format says what it counts: 148 in `$#,##0"K"` is "148K", 0.62 in `0%` is
 * "62%", and 90 in `0" days"` is "90 days". Any other cell stays as it is.
 *
 * @param format the cell's number format, such as `0.0,,"M"`
 * @param column its heading's factor, with which thousands that a format hides are not counted twice, and whether it holds shares,
 *   which are read from their fractions
 */
export function shownAs(
  value: unknown,
  format: string,
  column: {readonly factor: number; readonly shares: boolean},
): unknown {
  if (typeof value !== 'number' || !SAYS_MORE.test(format)) return value;
  const manner = mannerOf(format);
  if (manner === null || (column.shares && manner.suffix === '%')) return value;
  const shown = Number((value * manner.times).toPrecision(DIGITS));
  if (manner.suffix !== '') return `${shown}${manner.suffix}`;
  return column.factor === 1 ? value : shown;
}

/** What a number is multiplied by before it is shown, and what stands behind it. */
interface Manner {
  readonly times: number;
  readonly suffix: string;
}

/** `null` for a format that shows the number as it is, and for dates and times. */
const mannerOf = memoizedByKey((format): Manner | null => {
  const [section = ''] = format.replace(/\[[^\]]*\]|[_*]./g, '').match(/^(?:"[^"]*"|\\.|[^;"\\])*/) ?? [];
  const parts = /^(.*[0#?])(,*)(.*)$/s.exec(
    section.replace(/"[^"]*"|\\./g, (literal) => HIDDEN.repeat(literal.length)),
  );
  if (!parts || /[ymdhs]/i.test(`${parts[1]}${parts[3]}`)) return null;
  const rest = section.slice(parts[1]!.length + parts[2]!.length);
  const suffix = rest.replace(/"([^"]*)"|\\(.)/g, '$1$2').trim();
  const times = 1000 ** -parts[2]!.length;
  if (parts[3]!.includes('%')) return {times: times * 100, suffix: '%'};
  const amount = amountIn(`1${suffix}`);
  if (
    suffix !== '' &&
    (saysAs('shownSpan', suffix) || (amount && (amount.factor !== null || amount.period !== null)))
  ) {
    return {times, suffix: saysAs('shownSpan', suffix) ? ` ${suffix}` : suffix};
  }
  return times === 1 ? null : {times, suffix: ''};
});

/** A format without any of these shows the number as it is. */
const SAYS_MORE = /[%"\\]|[0#?],+(?![0#?])/;
const HIDDEN = '\u0000';
const DIGITS = 14;
