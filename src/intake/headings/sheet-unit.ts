import {filledIn, isFigure} from '../cells';
import {patternOf, saysAs} from '../pattern';
import {plainText} from '../readers/cell';
import {writtenNumbers} from '../readers/numbers';
import {medianOf, numbersIn} from '../readers/percent';
import {unitIn} from '../readers/unit';
import {wordsOf} from './wording';

/** A unit that a title above the headings, or a note below the accounts, names for all amounts. */
export interface SheetUnit {
  /** As it stands there: "USD in 000's". */
  readonly text: string;
  readonly factor: number;
}

/**
 * The unit of all amounts that a row above that heading row names: "($ in thousands)", "Alle Beträge in TEUR", "单位：万元"; or a
 * note below the accounts, "* in kEUR", alone in its row.
 *
 * The one nearest to the headings counts. What stands beside or above a figure is the label of that figure.
 */
export function sheetUnit(values: readonly (readonly unknown[])[], headerRow: number): SheetUnit | null {
  return unitAbove(values, headerRow) ?? unitBelow(values);
}

function unitBelow(values: readonly (readonly unknown[])[]): SheetUnit | null {
  for (let row = values.length - 1; row >= 0; row--) {
    const [note, ...more] = filledIn(values[row]!);
    if (more.length > 0) break;
    const unit = typeof note === 'string' && note.length <= LONGEST_TITLE ? unitOf(note) : null;
    // The name of a customer may hold a currency.
    if (unit && unit.factor !== 1) return unit;
  }
  return null;
}

function unitAbove(values: readonly (readonly unknown[])[], headerRow: number): SheetUnit | null {
  for (let row = headerRow - 1; row >= 0; row--) {
    const cells = values[row]!;
    if (cells.some(isAmount)) continue;
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || cell.length > LONGEST_TITLE || isAmount(values[row + 1]![column])) continue;
      const unit = unitOf(cell);
      if (unit) return unit;
    }
  }
  return null;
}

function unitOf(title: string): SheetUnit | null {
  const text = unitSaid(plainText(title));
  return text === null ? null : {text, factor: unitIn(text, wordsOf(text)).factor};
}

/** Whether amounts can be in that unit: customers that pay ten million a year on average are a sheet in full amounts. */
export function canBeIn({text, factor}: SheetUnit, values: readonly unknown[], locale: string): boolean {
  const middle = medianOf(numbersIn(values, writtenNumbers(values, locale)).bare) ?? 0;
  return factor === 1 || middle * factor < (saysAs('smallMoney', text) ? MOST * SMALL : MOST);
}

/** Whether a cell is a figure, and not the unit of others as "$000" is. */
function isAmount(cell: unknown): boolean {
  return isFigure(cell) && !/^\D+000$/.test(String(cell).trim());
}

/** The words of a title that are a unit of money and nothing else; `null` without any. */
function unitSaid(title: string): string | null {
  const text = title.replace(patternOf('behindUnit'), '');
  const within = (text.match(BRACKETS) ?? []).map((each) => each.slice(1));
  const behind = text.split(patternOf('beforeUnit')).slice(1);
  const apart = text.split(MARKS).slice(1);
  for (const said of [...within, ...behind, text, ...apart]) {
    const [first = '', more] = said.split(/[,;|)）\]]/);
    // "GBP, thousands" is one unit; "USD, as of May" begins with one.
    for (const each of more === undefined ? [first] : [`${first.trim()} ${more.trim()}`, first]) {
      const unit = each
        .replace(/^\W?in /i, '')
        .replace(/[.:：]$/, '')
        .trim();
      const parts = saysAs('easternUnit', unit) ? ['', unit, ''] : patternOf('unitOfAmounts').exec(unit);
      if (!parts || unit === '') continue;
      const [, before, factor, after] = parts;
      const currency = before ?? after;
      // "API calls in millions"; "Owner: Miles".
      const isOther = /^(?:[ktm]|m[mn])$/i.test(factor ?? '') || saysAs('counted', text) || apart.includes(said);
      if (currency === undefined && isOther) continue;
      if (factor === undefined && (said === text || each !== first)) continue;
      return unit;
    }
  }
  return null;
}

const BRACKETS = /[([（【][^)\]）】]+/g;
const MARKS = /[:|–—]\s*|\s-\s/;
const SMALL = 100;
const MOST = 1e7;
const LONGEST_TITLE = 120;
