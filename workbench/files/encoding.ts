/**
 * Text of a file whose encoding nobody wrote down: what its first bytes announce, else UTF-8 when that fits, else the
 * code page that Excel falls back to, for Chinese or for Western languages.
 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (zerosAt(bytes, 1) > 0.3) return 'utf-16le';
  if (zerosAt(bytes, 0) > 0.3) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return looksChinese(bytes) ? 'gb18030' : 'windows-1252';
}

/** Share of zero bytes at the even (0) or odd (1) places of the first kilobyte: in UTF-16 every plain letter has one. */
function zerosAt(bytes: Uint8Array, offset: 0 | 1): number {
  const places = bytes.subarray(0, 1024).filter((_, index) => index % 2 === offset);
  return places.length === 0 ? 0 : places.filter((byte) => byte === 0).length / places.length;
}

/** Bytes that are no UTF-8 decode to a replacement of three bytes, so that the text no longer has their length. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  return new TextEncoder().encode(text).length === bytes.length;
}

/** Chinese characters are pairs of high bytes; accented letters of Western languages mostly stand alone. */
function looksChinese(bytes: Uint8Array): boolean {
  let paired = 0;
  let alone = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index]! < 0xa1) continue;
    if ((bytes[index + 1] ?? 0) >= 0xa1) {
      paired++;
      index++;
    } else alone++;
  }
  return paired > 4 * alone;
}
