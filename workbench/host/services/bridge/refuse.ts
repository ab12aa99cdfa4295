/** Throws what Google throws, word for word. */
export function refuse(message: string): never {
  const error = new Error(message);
  Object.defineProperty(error, 'name', {value: 'Exception', configurable: true, writable: true});
  throw error;
}

/**
 * @throws when rows of data do not have the shape of the range
 */
export function checkShape(data: readonly (readonly unknown[])[], rows: number, columns: number): void {
  if (data.length !== rows) {
    refuse(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  for (const cells of data) {
    if (cells.length === columns) continue;
    refuse(
      `The number of columns in the data does not match the number of columns in the range. The data has ${cells.length} but the range has ${columns}.`,
    );
  }
}
