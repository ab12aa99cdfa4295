import {patternOf, saysAs} from '../pattern';
import {amountIn} from '../readers/amount';
import {isBlank, plainText} from '../readers/cell';
import {writtenNumbers} from '../readers/numbers';
import {medianOf, numbersIn} from '../readers/percent';
import {unitIn} from '../readers/unit';
import {wordsOf} from './wording';

/** A unit that a title above the headings names for all amounts below it. */
export interface UnitAbove {
  /** As it stands there: "USD in 000's". */
  readonly text: string;
  readonly factor: number;
}

/**
 * The unit of all amounts that a row above that heading row names: "($ in thousands)", "Alle Beträge in TEUR", "单位：万元".
 *
 * The one nearest to the headings counts. What stands beside or above a figure is the label of that figure.
 */
export function unitAbove(values: readonly (readonly unknown[])[], headerRow: number): UnitAbove | null {
  for (let row = headerRow - 1; row >= 0; row--) {
    const cells = values[row]!;
    if (cells.some(isFigure)) continue;
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || cell.length > LONGEST_TITLE || isFigure(values[row + 1]![column])) continue;
      const text = unitSaid(plainText(cell));
      if (text !== null) return {text, factor: unitIn(text, wordsOf(text)).factor};
    }
  }
  return null;
}

/** Whether amounts can be in that unit: customers that pay ten million a year on average are a sheet in full amounts. */
export function canBeIn({text, factor}: UnitAbove, values: readonly unknown[], locale: string): boolean {
  const middle = medianOf(numbersIn(values, writtenNumbers(values, locale)).bare) ?? 0;
  return factor === 1 || middle * factor < (SMALL_MONEY.test(text) ? MOST * SMALL : MOST);
}

function isFigure(cell: unknown): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && !isBlank(cell) && amountIn(plainText(cell)) !== null);
}

/** The words of a title that are a unit of money and nothing else; `null` without any. */
function unitSaid(title: string): string | null {
  const text = title.replace(EXCEPTION, '');
  const within = text.match(BRACKETS) ?? [];
  const behind = text.split(BEFORE_UNIT).slice(1);
  for (const said of [...within.map((each) => each.slice(1)), ...behind, text]) {
    const unit = said
      .split(/[,;|)）\]]/)[0]!
      .replace(/^\W?in /i, '')
      .replace(/[.:：]$/, '')
      .trim();
    const parts = saysAs('easternUnit', unit) ? ['', unit, ''] : patternOf('unitOfAmounts').exec(unit);
    if (!parts || unit === '') continue;
    const [, before, factor, after] = parts;
    const currency = before ?? after;
    // "API calls in millions"
    if (currency === undefined && (/^(?:[ktm]|m[mn])$/i.test(factor ?? '') || saysAs('counted', text))) continue;
    if (factor === undefined && said === text) continue;
    return unit;
  }
  return null;
}

const BRACKETS = /[([（【][^)\]）】]+/g;
const EXCEPTION = /[\s,;]+(?:unless|except)\b.*$/i;
const BEFORE_UNIT = /(?:^|[\s(（])(?:in|en|em)\s+|[单單単]位\s*[:：]?\s*/i;
/** Units of currencies that are worth about a hundredth of a dollar, or of which a dollar is several. */
const SMALL_MONEY = /[元円₹]|jpy|inr|lakh|crore/i;
const SMALL = 100;
const MOST = 1e7;
const LONGEST_TITLE = 120;
