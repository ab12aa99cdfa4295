/** Compresses as GZIP what is written into it. */
export type Gzip = () => {readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<Uint8Array>};

/** A ZIP file that is put together part by part; text is compressed while it comes, so that no part is in memory whole. */
export class ZipFile {
  readonly #parts: Promise<Part>[] = [];

  /** @param gzip what browsers have, unless there is something faster */
  constructor(readonly gzip: Gzip = () => new CompressionStream('gzip') as ReturnType<Gzip>) {}

  append(text: string, {name}: {readonly name: string}): void {
    this.#parts.push(this.#compressed(name, [text]));
  }

  /** Adds a part that comes in pieces; the next one may come when it is done. */
  async add(name: string, pieces: Iterable<string | Uint8Array<ArrayBuffer>>): Promise<void> {
    const part = this.#compressed(name, pieces);
    this.#parts.push(part);
    await part;
  }

  async bytes(): Promise<Uint8Array> {
    const parts = await Promise.all(this.#parts);
    const places: number[] = [];
    const chunks: Uint8Array[] = [];
    let length = 0;
    const put = (chunk: Uint8Array) => {
      chunks.push(chunk);
      length += chunk.length;
    };
    for (const part of parts) {
      places.push(length);
      put(fields([4, 0x04034b50], ...commonFields(part)));
      put(part.name);
      put(part.data);
    }
    const directory = length;
    parts.forEach((part, index) => {
      const noneOfIts = [2, 0] as const;
      put(
        fields(
          [4, 0x02014b50],
          [2, 20],
          ...commonFields(part),
          noneOfIts,
          noneOfIts,
          noneOfIts,
          [4, 0],
          [4, places[index]!],
        ),
      );
      put(part.name);
    });
    const count = [2, parts.length] as const;
    put(fields([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, length - directory], [4, directory], [2, 0]));
    return joined(chunks, length);
  }

  /** GZIP has the same data and the same checksum as ZIP. */
  async #compressed(name: string, pieces: Iterable<string | Uint8Array<ArrayBuffer>>): Promise<Part> {
    const {readable, writable} = this.gzip();
    const reading = chunksOf(readable);
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    for (const piece of pieces) {
      await writer.ready;
      void writer.write(typeof piece === 'string' ? encoder.encode(piece) : piece);
    }
    await writer.close();
    const chunks = await reading;
    const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    const whole = joined(chunks, length);
    const tail = new DataView(whole.buffer, length - GZIP_TAIL);
    const data = whole.subarray(GZIP_HEAD, length - GZIP_TAIL);
    return {
      name: encoder.encode(name),
      data,
      checksum: tail.getUint32(0, true),
      rawLength: tail.getUint32(4, true),
    };
  }
}

/** A compressed part of a file. */
interface Part {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  /** How long the data were before. */
  readonly rawLength: number;
  readonly checksum: number;
}

/** What GZIP puts before the data, and behind them: checksum and length. */
const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

async function chunksOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return chunks;
}

type Fields = readonly (readonly [size: 2 | 4, value: number])[];

/** From the version that is needed to the length of the extra field: what stands both before a part and in the directory. */
function commonFields({name, data, rawLength, checksum}: Part): Fields {
  const [version, isUtf8, deflated, midnight, day1980] = [20, 0x0800, 8, 0, 0x21];
  return [
    ...([version, isUtf8, deflated, midnight, day1980] as const).map((value) => [2, value] as const),
    ...([checksum, data.length, rawLength] as const).map((value) => [4, value] as const),
    [2, name.length],
    [2, 0],
  ];
}

function fields(...all: Fields): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of all) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
