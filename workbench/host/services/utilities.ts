import {fromBase64, toBase64} from './base64';
import {formatDate} from './dates';
import {md5, sha1, sha256} from './digest';
import {enumeration, nameOf} from './enums';
import {refuse} from './refuse';
import {execution, meter, surface} from './surface';
import {fromUtf8, toUtf8} from './utf8';

/** The global `Utilities`. */
export class UtilitiesService extends surface<GoogleAppsScript.Utilities.Utilities>('Utilities') {
  override formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return formatDate(new Date((date as unknown as Date).getTime()), timeZone, format);
  }

  override getUuid(): string {
    const digits = Array.from({length: 32}, () => Math.floor(Math.random() * 16).toString(16));
    digits[12] = '4';
    digits[16] = '89ab'[Math.floor(Math.random() * 4)]!;
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  override sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > 300_000) refuse('Invalid argument: milliseconds');
    execution().pass(milliseconds);
  }

  override computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | number[]): number[] {
    const bytes = typeof value === 'string' ? toUtf8(value) : value.map((byte) => byte & 255);
    const digest = {MD5: md5, SHA_1: sha1, SHA_256: sha256}[nameOf(algorithm)];
    if (!digest) throw new Error(`[host] Utilities.computeDigest with ${nameOf(algorithm)} is not implemented`);
    return digest(bytes).map(signed);
  }

  override base64Encode(data: string | number[]): string {
    return toBase64(typeof data === 'string' ? toUtf8(data) : data);
  }

  override base64EncodeWebSafe(data: string | number[]): string {
    return this.base64Encode(data).replace(/\+/g, '-').replace(/\//g, '_');
  }

  override base64Decode(encoded: string): number[] {
    return fromBase64(encoded).map(signed);
  }

  override base64DecodeWebSafe(encoded: string): number[] {
    return fromBase64(encoded.replace(/-/g, '+').replace(/_/g, '/')).map(signed);
  }

  override newBlob(data: string | number[]): GoogleAppsScript.Base.Blob {
    return new BlobService(typeof data === 'string' ? toUtf8(data) : data);
  }
}

for (const name of ['Charset', 'DigestAlgorithm']) {
  Object.defineProperty(UtilitiesService.prototype, name, {get: () => enumeration(name)});
}

class BlobService extends surface<GoogleAppsScript.Base.Blob>('Blob') {
  readonly #bytes: readonly number[];

  constructor(bytes: readonly number[]) {
    super();
    this.#bytes = bytes;
  }

  override getBytes(): number[] {
    return this.#bytes.map(signed);
  }

  override getDataAsString(): string {
    return fromUtf8(this.#bytes);
  }
}

meter(UtilitiesService, 'Utilities', {free: 'all'});
meter(BlobService, 'Blob', {free: 'all'});

/** Apps Script's bytes run from −128 to 127. */
function signed(byte: number): number {
  return ((byte & 255) << 24) >> 24;
}
