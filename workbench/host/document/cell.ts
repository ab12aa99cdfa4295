/** The error a formula shows, such as `#N/A`, with the message Sheets gives on hovering. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}

  toString(): string {
    return this.code;
  }
}

/** What a cell holds: text, a number (a date is one, by its format), a boolean, an error, or `''` when blank. */
export type CellValue = string | number | boolean | CellError;

/** A point in time, as a cell with a date format hands it over. */
export class Instant {
  constructor(readonly milliseconds: number) {}
}
