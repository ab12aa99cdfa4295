import {readCsv} from './csv';
import {FileProblem, type FileTab} from './tab';
import {readXlsx} from './xlsx-read';

/** First bytes of files that people take for a spreadsheet, and of some that they pick by mistake. */
const SIGNATURES = [
  {bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip'},
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    kind: 'an old Excel or a protected file; save it as .xlsx without a password, or as CSV',
  },
  {bytes: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF'},
  {bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a picture'},
  {bytes: [0xff, 0xd8, 0xff], kind: 'a picture'},
  {bytes: [0x47, 0x49, 0x46, 0x38], kind: 'a picture'},
  {bytes: [0x1f, 0x8b], kind: 'a compressed file; unpack it first'},
] as const;

/**
 * The tabs of a CSV or XLSX file, told apart by what is inside, not by the file's name.
 *
 * @param name what a CSV's only tab is called
 * @throws FileProblem when it is empty or no spreadsheet
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<FileTab[]> {
  if (bytes.length === 0) throw new FileProblem('is empty');
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known?.kind === 'zip') return readXlsx(bytes);
  if (known) throw new FileProblem(`is not a spreadsheet but ${known.kind}`);
  return [readCsv(bytes, name)];
}
