/**
 * Packages that only some files need, loaded when the first such file is opened. The page, which is one script, puts its
 * own way to load them in place.
 */
export const LIBRARIES = {
  /** Reads workbooks of every kind. */
  xlsx: () => import('@e965/xlsx'),
  /** Guesses the encoding of a text. */
  jschardet: () => import('jschardet'),
};
