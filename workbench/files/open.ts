import {readFileSync} from 'node:fs';
import {basename, extname} from 'node:path';
import {type ReadOptions, readBytes} from './read';
import {FileProblem, type FileTab} from './tab';

/**
 * The tabs of the spreadsheet file at that path.
 *
 * @throws FileProblem naming the file, when it is missing, empty or no spreadsheet
 */
export async function readSpreadsheet(path: string, options: ReadOptions = {}): Promise<FileTab[]> {
  const name = basename(path);
  try {
    return await readBytes(bytesOf(path), basename(path, extname(path)), options);
  } catch (error) {
    if (error instanceof FileProblem) throw new FileProblem(`${name} ${error.message}.`);
    throw error;
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FileProblem('was not found');
    if (code === 'EISDIR') throw new FileProblem('is a folder');
    throw new FileProblem(`cannot be read (${code})`);
  }
}
