import {handleOf} from '../bridge/objects';
import {refuse} from '../bridge/refuse';
import {engine, execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {fields} from '../parts/record';

type GBlob = GoogleAppsScript.Base.Blob;

/** Bytes from 0 to 255; scripts get them from -128 to 127. */
interface Data {
  bytes: readonly number[];
  contentType: string | null;
  name: string | null;
}

export function blobOf(bytes: Iterable<number>, type: string | null, name: string | null): GBlob {
  return wrap('Blob', {bytes: Array.from(bytes), contentType: type, name} satisfies Data);
}

/** The bytes, type and name behind a blob. */
export function dataOf(blob: object): Data {
  return handleOf(blob);
}

/** Digests and archives. @throws in the page, which lacks them */
export function natives() {
  const {natives} = execution().options;
  if (!natives) throw new Error('[host] digests and archives are not implemented in the page');
  return natives;
}

export function signed(bytes: Iterable<number>): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

/** The bytes that a script gives, as text or as numbers. @throws when something else is among them */
export function bytesOf(given: string | readonly unknown[], charset = 'UTF_8'): number[] {
  if (typeof given === 'string') return Array.from(engine.encoded(given, charset));
  return given.map((byte) => (typeof byte === 'number' ? byte & 255 : refuse(`Cannot convert ${byte} to byte.`)));
}

const TYPES: Readonly<Record<string, string>> = {
  ...{csv: 'text/csv', htm: 'text/html', html: 'text/html', txt: 'text/plain', json: 'application/json'},
  ...{pdf: 'application/pdf', zip: 'application/zip', png: 'image/png', jpg: 'image/jpeg'},
};

export function typeOfFile(name: string | null): string | null {
  return TYPES[/\.(\w+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? ''] ?? null;
}

export const blob: Service<GBlob, Data> = {
  free: {
    ...fields('Blob', 'contentType name'),
    getBytes: ({bytes}) => signed(bytes),
    getDataAsString: ({bytes}, charset?: string) => engine.decoded(bytes, charset),
    isGoogleType: ({contentType}) => contentType?.startsWith('application/vnd.google-apps') ?? false,
    copyBlob: ({bytes, contentType, name}) => blobOf(bytes, contentType, name),
    setBytes: (data, bytes) => void Object.assign(data, {bytes: bytesOf(bytes)}),
    setDataFromString: (data, text, charset?: string) => void Object.assign(data, {bytes: bytesOf(text, charset)}),
    setContentTypeFromExtension: (data) => void Object.assign(data, {contentType: typeOfFile(data.name)}),
    getAs({bytes, contentType: type, name}, wanted) {
      if (wanted === type || (wanted === 'text/plain' && type?.startsWith('text/'))) return blobOf(bytes, wanted, name);
      throw new Error(`[host] Blob.getAs from ${type} to ${wanted} is not implemented`);
    },
  },
};
