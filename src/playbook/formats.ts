/** The blank after a number keeps it off the text in the next column. */
export const MONEY = '#,##0_)';

/** Stands for the file's own format of days. */
export const DAY = 'yyyy-mm-dd';
