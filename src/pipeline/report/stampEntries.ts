const endOfDirectory = 0x06054b50;

/**
 * The zip archive with every entry's time at 1980-01-01, the format's first moment, so that the same report is
 * the same bytes whenever it is written. Changes `bytes` in place.
 * Offsets: APPNOTE.TXT 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */
export function stampEntries(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== endOfDirectory) end--;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    stamp(view, entry + 12);
    stamp(view, view.getUint32(entry + 42, true) + 10);
    entry += 46 + [28, 30, 32].reduce((length, offset) => length + view.getUint16(entry + offset, true), 0);
  }
  return bytes;
}

/** Time 00:00:00, then the date: year 1980, month 1, day 1. */
function stamp(view: DataView, offset: number): void {
  view.setUint16(offset, 0, true);
  view.setUint16(offset + 2, (1 << 5) | 1, true);
}
