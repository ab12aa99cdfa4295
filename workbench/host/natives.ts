import {createHash, createHmac} from 'node:crypto';
import {crc32, gunzipSync, gzipSync, inflateRawSync} from 'node:zlib';
import {Refusal} from './document/refusal';

type Bytes = Iterable<number>;

/** Digests and archives of bytes from 0 to 255, as Node makes them; the page in the browser does without. */
export const natives = {
  /** A digest, or with a key the signature, by the name of the algorithm such as `SHA_256`. */
  digest(algorithm: string, bytes: Bytes, key?: Bytes): number[] {
    const name = algorithm.toLowerCase().replace('_', '');
    const hash = key ? createHmac(name, Buffer.from([...key])) : createHash(name);
    return [...hash.update(Buffer.from([...bytes])).digest()];
  },
  gzip: (bytes: Bytes): number[] => [...gzipSync(Buffer.from([...bytes]))],
  ungzip: (bytes: Bytes): number[] => [...gunzipSync(Buffer.from([...bytes]))],
  /** An archive whose files are stored as they are. */
  zip(files: Iterable<{readonly name: string; readonly bytes: Bytes}>): number[] {
    const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
    let start = 0;
    for (const file of files) {
      const [name, data] = [Buffer.from(file.name), Buffer.from([...file.bytes])];
      const sizes = packed(4, crc32(data), data.length, data.length);
      const about = Buffer.concat([packed(2, 20, 0x800, 0, 0, 0x21), sizes, packed(2, name.length, 0)]);
      directory.push(packed(4, 0x02014b50), packed(2, 20), about, packed(2, 0, 0, 0, 0, 0), packed(4, start), name);
      parts.push(packed(4, 0x04034b50), about, name, data);
      start += 4 + about.length + name.length + data.length;
    }
    const count = directory.length / 6;
    const size = Buffer.concat(directory).length;
    const end = [packed(4, 0x06054b50), packed(2, 0, 0, count, count), packed(4, size, start), packed(2, 0)];
    return [...Buffer.concat([...parts, ...directory, ...end])];
  },
  unzip(bytes: Bytes): {readonly name: string; readonly bytes: number[]}[] {
    const all = Buffer.from([...bytes]);
    const files = [];
    for (let at = 0; at + 30 < all.length && all.readUInt32LE(at) === 0x04034b50; ) {
      const [size, nameEnd] = [all.readUInt32LE(at + 18), at + 30 + all.readUInt16LE(at + 26)];
      const from = nameEnd + all.readUInt16LE(at + 28);
      const data = all.subarray(from, from + size);
      const plain = all.readUInt16LE(at + 8) === 8 ? inflateRawSync(data) : data;
      files.push({name: all.toString('utf8', at + 30, nameEnd), bytes: [...plain]});
      at = from + size;
    }
    if (files.length === 0) throw new Refusal('Invalid argument');
    return files;
  },
};

/** Numbers as that many bytes each, the lowest first. */
function packed(size: 2 | 4, ...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(size * numbers.length);
  numbers.forEach((number, at) => {
    bytes.writeUIntLE(number, at * size, size);
  });
  return bytes;
}
