import {nameOf} from '../bridge/enums';
import {refuse} from '../bridge/refuse';
import {engine, execution} from '../bridge/run';
import type {Service} from '../bridge/service';
import {blobOf, bytesOf, dataOf, natives, signed, typeOfFile} from './blob';
import {formatDate} from './date-format';

type Given = string | readonly unknown[];

/** A digest of bytes or text, or with a key their signature; text counts as ASCII where no character set is said. */
function digestOf(algorithm: string, value: Given, charset: unknown = 'US_ASCII', key?: Given): number[] {
  const [bytes, secret] = [value, key].map((given) => given && bytesOf(given, nameOf(charset)));
  return signed(natives().digest(algorithm, bytes || [], secret || undefined));
}

/** The global `Utilities`. */
export const utilities: Service<GoogleAppsScript.Utilities.Utilities, null> = {
  free: {
    formatDate: (_, date, timeZone, format) => formatDate(new Date(date.getTime()), timeZone, format),
    formatString: (_, template, ...values) => formatString(template, values),
    parseCsv: (_, csv, delimiter: unknown = ',') => parseCsv(csv, String(delimiter)),
    getUuid() {
      const digits = Array.from({length: 32}, () => Math.floor(Math.random() * 16).toString(16));
      digits[12] = '4';
      digits[16] = '89ab'[Math.floor(Math.random() * 4)]!;
      return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
    sleep(_, milliseconds) {
      if (milliseconds < 0 || milliseconds > 300_000) refuse('Invalid argument: milliseconds');
      execution().pass(milliseconds);
    },
    base64Encode: (_, data: Given, charset?: unknown) => toBase64(data, charset),
    base64EncodeWebSafe: (_, data: Given, charset?: unknown) =>
      toBase64(data, charset).replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (_, text) => signed(engine.fromBase64(text)),
    base64DecodeWebSafe: (_, text) => signed(engine.fromBase64(text)),
    computeDigest: (_, algorithm, value: Given, charset?: unknown) => digestOf(nameOf(algorithm), value, charset),
    computeHmacSha256Signature: (_, value: Given, key: Given, charset?: unknown) =>
      digestOf('SHA_256', value, charset, key),
    computeHmacSignature: (_, algorithm, value: Given, key: Given, charset?: unknown) =>
      digestOf(nameOf(algorithm).replace('HMAC_', ''), value, charset, key),
    newBlob: (_, data: Given, type = typeof data === 'string' ? 'text/plain' : null, name: string | null = null) =>
      blobOf(bytesOf(data), type, name),
    zip(_, blobs, name = 'archive.zip') {
      const files = blobs.map(dataOf).map(({bytes, name}) => ({
        bytes,
        name: name ?? refuse('Blob object must have non-null name for this operation.'),
      }));
      return blobOf(natives().zip(files), 'application/zip', name);
    },
    unzip: (_, archive) =>
      Array.from(natives().unzip(dataOf(archive).bytes), ({name, bytes}) => blobOf(bytes, typeOfFile(name), name)),
    gzip: (_, blob, name = 'archive.gz') => blobOf(natives().gzip(dataOf(blob).bytes), 'application/x-gzip', name),
    ungzip(_, archive) {
      const {bytes, name} = dataOf(archive);
      return blobOf(natives().ungzip(bytes), null, name?.replace(/\.gz$/, '') ?? null);
    },
  },
  enums: ['Charset', 'DigestAlgorithm', 'MacAlgorithm'],
};

function toBase64(data: Given, charset: unknown = 'UTF_8'): string {
  return engine.toBase64(bytesOf(data, nameOf(charset)));
}

/** Rows of a CSV text. Quotes may hold the delimiter, line breaks and, doubled, quotes. */
function parseCsv(csv: string, delimiter: string): string[][] {
  // An odd number of quotes: one is never closed.
  if (/^[^"]*(?:"[^"]*"[^"]*)*"[^"]*$/.test(csv)) refuse('Could not parse text.');
  const rows: string[][] = [[]];
  const special = delimiter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${special}\\r\\n]*))(${special}|\\r\\n|\\n|\\r|$)`, 'gy');
  for (let match = pattern.exec(csv); match; match = pattern.exec(csv)) {
    const [, quoted, plain, end] = match;
    rows[rows.length - 1]!.push(quoted === undefined ? plain! : quoted.replace(/""/g, '"'));
    if (pattern.lastIndex === csv.length && end !== delimiter) break;
    if (end !== delimiter) rows.push([]);
  }
  return rows;
}

/** Text as `sprintf` puts it together: `%s`, `%d`, `%f` and `%x`, with flags, width and digits. */
function formatString(template: string, values: readonly unknown[]): string {
  let at = 0;
  return template.replace(
    /%(?:%|([-+ 0]*)(\d*)(?:\.(\d+))?([a-zA-Z]))/g,
    (token, flags = '', width = '', digits, kind) => {
      if (token === '%%') return '%';
      const [value, number] = [values[at], Number(values[at++])];
      const texts: Readonly<Record<string, () => string>> = {
        s: () => String(value).slice(0, digits && Number(digits)),
        d: () => String(Math.trunc(number)),
        f: () => number.toFixed(Number(digits ?? 6)),
        x: () => Math.trunc(number).toString(16),
      };
      const text = texts[kind];
      if (!text) throw new Error(`[host] Utilities.formatString with ${token} is not implemented`);
      const [sign] = kind !== 's' && number >= 0 ? (/[+ ]/.exec(flags) ?? ['']) : [''];
      if (flags.includes('-')) return (sign + text()).padEnd(Number(width));
      if (!flags.includes('0') || kind === 's') return (sign + text()).padStart(Number(width));
      const [, minus, rest] = /^(-?)(.*)$/.exec(text()) as unknown as string[];
      return sign + minus + rest!.padStart(Number(width) - (sign + minus).length, '0');
    },
  );
}
