import type {Language} from '../../src/playbook/languages';
import {readBook} from './book';
import {readCsv} from './csv';
import {decode} from './encoding';
import {isMarkup, kindOf, refuseOtherText} from './kinds';
import {FileProblem, type FileTab} from './tab';
import {fileWords} from './words';

/** What a file is read for, and in which language its owner is told about it. */
export interface ReadOptions {
  /** Looks and layout matter, because the sheet is shown or written again. */
  readonly isLookedAt?: boolean;
  readonly language?: Language;
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
  {isLookedAt = true, language = 'en'}: ReadOptions = {},
): Promise<FileTab[]> {
  const tell = fileWords(language);
  if (bytes.length === 0) throw new FileProblem(tell('file-empty'));
  if (kindOf(bytes, tell) === 'workbook') return readBook(bytes, isLookedAt, tell);
  const {text, remarks} = await decode(bytes, tell);
  refuseOtherText(text, tell);
  const tabs = isMarkup(text, tell) ? await readBook(text, isLookedAt, tell) : [readCsv(text, name, tell)];
  return tabs.map((tab, index) => (index === 0 ? {...tab, remarks: [...remarks, ...(tab.remarks ?? [])]} : tab));
}
