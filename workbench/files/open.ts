import {readFileSync} from 'node:fs';
import {basename, extname} from 'node:path';
import {type ReadOptions, readBytes} from './read';
import {FileProblem, type FileTab} from './tab';
import {fileWords, type Tell} from './words';

/**
 * The tabs of the spreadsheet file at that path.
 *
 * @throws FileProblem naming the file, when it is missing, empty or no spreadsheet
 */
export async function readSpreadsheet(path: string, options: ReadOptions = {}): Promise<FileTab[]> {
  const tell = fileWords(options.language ?? 'en');
  try {
    return await readBytes(bytesOf(path, tell), basename(path, extname(path)), options);
  } catch (error) {
    if (error instanceof FileProblem)
      throw new FileProblem(tell('file-problem', {file: basename(path), problem: error.message}));
    throw error;
  }
}

function bytesOf(path: string, tell: Tell): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FileProblem(tell('file-not-found'));
    if (code === 'EISDIR') throw new FileProblem(tell('file-folder'));
    throw new FileProblem(tell('file-unreadable', {code: code ?? ''}));
  }
}
