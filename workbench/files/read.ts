import {readBook} from './book';
import {readCsv} from './csv';
import {decode} from './encoding';
import {isMarkup, kindOf, refuseOtherText} from './kinds';
import {FileProblem, type FileTab} from './tab';

/** What a file is read for. */
export interface ReadOptions {
  /** Looks and layout matter, because the sheet is shown or written again. */
  readonly isLookedAt?: boolean;
}

/**
 * The tabs of a spreadsheet file, told apart by what is inside, not by the file's name.
 *
 * @param name what a CSV's only tab is called
 * @throws FileProblem when it is empty or no spreadsheet
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  {isLookedAt = true}: ReadOptions = {},
): Promise<FileTab[]> {
  if (bytes.length === 0) throw new FileProblem('is empty');
  if (kindOf(bytes) === 'workbook') return readBook(bytes, isLookedAt);
  const {text, remarks} = await decode(bytes);
  refuseOtherText(text);
  const tabs = isMarkup(text) ? await readBook(text, isLookedAt) : [readCsv(text, name)];
  return tabs.map((tab, index) => (index === 0 ? {...tab, remarks: [...remarks, ...(tab.remarks ?? [])]} : tab));
}
