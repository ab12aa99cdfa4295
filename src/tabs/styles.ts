import type {BandId, Settings} from '../core/playbook';
import {MONEY} from '../playbook/formats';
import type {OfBand, Style} from '../playbook/looks';
import {moneySign} from '../playbook/money-sign';
import {type SheetTables, sheetTables} from '../playbook/sheet-tables';

export {DAY} from '../playbook/formats';

export type {Style};

export type StyleId = keyof SheetTables['STYLES'];

/** A style's look, with the bands' colors from Settings laid over the `band-…` styles. */
export function styleOf(id: StyleId, bandColors: Settings['bandColors']): Style {
  const {band, ...style}: OfBand<Style> = sheetTables().STYLES[id];
  return band ? {...style, ...bandColors[band]} : style;
}

/**
 * The style of a band's cells, or of those of accounts that need data. `score` is for the account sheet's own columns, where
 * rows stay one line high.
 */
export function bandStyle<Kind extends 'band' | 'score' | 'row-score'>(kind: Kind, band: BandId | null) {
  return `${kind}-${(band ?? 'none').toLowerCase() as Lowercase<BandId | 'none'>}` as const;
}

/** The number format of money that begins with that sign. */
export function moneyFormat(sign: string, format: string = MONEY): string {
  return sign === '' || format.includes(`"${sign}"`) ? format : format.replace(/#,##0/g, `"${sign}"#,##0`);
}

/** The format of an account's own money; nothing where nobody names its currency. */
export function formatOfMoney({currency}: {readonly currency: string | null}): {readonly format?: string} {
  return currency === null ? {} : {format: moneyFormat(moneySign(currency))};
}
