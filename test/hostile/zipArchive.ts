import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive that need not be true: whatever is given stands in it. */
export interface Entry {
  readonly name: string;
  /** As it stands in the archive: compressed by `method`. */
  readonly data: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory claims. */
  readonly size: number;
  readonly compressedSize?: number;
  readonly crc?: number;
  /** Index of the entry whose local header the directory points at instead of its own. */
  readonly sharesWith?: number;
}

/** Writes an archive (APPNOTE 6.3.10) as it is told to, lies and all. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const offsets: number[] = [];
  const parts: Uint8Array[] = [];
  let at = 0;
  const push = (bytes: Uint8Array) => {
    parts.push(bytes);
    at += bytes.byteLength;
  };
  for (const entry of entries) {
    offsets.push(entry.sharesWith === undefined ? at : offsets[entry.sharesWith]!);
    if (entry.sharesWith !== undefined) continue;
    push(header(0x04034b50, 30, entry));
    push(entry.data);
  }
  const directory = at;
  entries.forEach((entry, i) => {
    push(header(0x02014b50, 46, entry, offsets[i]!));
  });
  push(endRecord(entries.length, directory, at - directory));
  return Buffer.concat(parts);
}

/** Text as an entry that says the truth. */
export function textEntry(name: string, text: string): Entry {
  const bytes = Buffer.from(text);
  return { name, data: deflateRawSync(bytes), size: bytes.byteLength, crc: crc32(bytes) };
}

/** The two headers hold the same fields, the directory's from four bytes further on. */
function header(signature: number, length: number, entry: Entry, offset?: number): Uint8Array {
  const name = Buffer.from(entry.name);
  const bytes = Buffer.alloc(length + name.byteLength);
  const shift = offset === undefined ? 0 : 2;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(entry.flags ?? 0, 6 + shift);
  bytes.writeUInt16LE(entry.method ?? 8, 8 + shift);
  bytes.writeUInt32LE(entry.crc ?? 0, 14 + shift);
  bytes.writeUInt32LE(entry.compressedSize ?? entry.data.byteLength, 18 + shift);
  bytes.writeUInt32LE(entry.size, 22 + shift);
  bytes.writeUInt16LE(name.byteLength, 26 + shift);
  if (offset !== undefined) bytes.writeUInt32LE(offset, 42);
  name.copy(bytes, length);
  return bytes;
}

function endRecord(count: number, offset: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
