import type {Look} from '../write/cells';

/** A look as plain text can hold it: what repeats is said once, and a date is the instant it stands for. */
export interface PackedLook {
  readonly values: readonly (readonly unknown[])[];
  readonly notes: readonly (readonly string[])[];
  readonly numberFormats: PackedGrid;
  readonly backgrounds: PackedGrid;
  readonly fontColors: PackedGrid;
}

interface PackedGrid {
  readonly of: readonly (string | null)[];
  /** For each cell its place in that list. */
  readonly at: readonly (readonly number[])[];
}

interface PackedDate {
  readonly instant: number;
}

export function packed({values, notes, numberFormats, backgrounds, fontColors}: Look): PackedLook {
  return {
    values: values.map((row) => row.map((value) => (value instanceof Date ? {instant: value.getTime()} : value))),
    notes,
    numberFormats: packedGrid(numberFormats),
    backgrounds: packedGrid(backgrounds),
    fontColors: packedGrid(fontColors),
  };
}

export function unpacked({values, notes, numberFormats, backgrounds, fontColors}: PackedLook): Look {
  return {
    values: values.map((row) => row.map((value) => (isDate(value) ? new Date(value.instant) : value))),
    notes: notes.map((row) => [...row]),
    numberFormats: unpackedGrid(numberFormats) as string[][],
    backgrounds: unpackedGrid(backgrounds),
    fontColors: unpackedGrid(fontColors),
  };
}

function packedGrid(grid: readonly (readonly (string | null)[])[]): PackedGrid {
  const places = new Map<string | null, number>();
  const at = grid.map((row) =>
    row.map((text) => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    }),
  );
  return {of: [...places.keys()], at};
}

function unpackedGrid({of, at}: PackedGrid): (string | null)[][] {
  return at.map((row) => row.map((place) => of[place] ?? null));
}

function isDate(value: unknown): value is PackedDate {
  return typeof value === 'object' && value !== null && 'instant' in value;
}
