import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import type { ByteSource, InflateRaw } from './byteSource.ts';
import { asStoredBlocks } from './gzipMember.ts';

/** A member of a ZIP archive, as its central directory describes it. Sizes and offset in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly headerOffset: number;
}

const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const zip64EndSignature = 0x06064b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const readSize = 1 << 17;
/** The method that stands in for another one where an entry is encrypted by AES. */
const aes = 99;

const damaged = () =>
  new UserError(
    t('The workbook is damaged or incomplete; open it in a spreadsheet program, re-save it and try again.'),
  );

const unknownMethod = ({ method }: ZipEntry) =>
  new UserError(
    method === aes
      ? t('The workbook is encrypted; save it without a password and try again.')
      : t(
          'The workbook is packed in a way that spreadsheet programs do not use (method {0}); re-save it in one and try again.',
          method,
        ),
  );

/** The entries of the archive by name (APPNOTE 6.3.10, with ZIP64). Throws a `UserError` where it is no archive. */
export async function readZipDirectory(source: ByteSource): Promise<Map<string, ZipEntry>> {
  const { offset, size } = await locateDirectory(source);
  const view = await readView(source, offset, size);
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === directorySignature; ) {
    const { entry, length } = readDirectoryEntry(view, at);
    entries.set(entry.name, entry);
    at += length;
  }
  return entries;
}

/** The bytes of one entry, inflated, chunk by chunk. Throws a `UserError` where they are damaged. */
export async function* readZipEntry(
  source: ByteSource,
  entry: ZipEntry,
  inflateRaw: InflateRaw,
  onCompressedBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) {
    throw new UserError(t('The workbook is encrypted; save it without a password and try again.'));
  }
  if (entry.method !== 0 && entry.method !== 8) throw unknownMethod(entry);
  const stored = readCompressed(source, entry, onCompressedBytes);
  const compressed = entry.method === 0 ? asStoredBlocks(stored) : stored;
  let size = 0;
  try {
    for await (const chunk of inflateRaw(compressed, entry)) {
      size += chunk.byteLength;
      if (size > entry.size) throw damaged();
      yield chunk;
    }
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  }
  if (size < entry.size) throw damaged();
}

async function* readCompressed(
  source: ByteSource,
  entry: ZipEntry,
  onCompressedBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const header = await readView(source, entry.headerOffset, 30);
  if (header.getUint32(0, true) !== localSignature) throw damaged();
  const start = entry.headerOffset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  for (let done = 0; done < entry.compressedSize; ) {
    const chunk = await source.read(start + done, Math.min(readSize, entry.compressedSize - done));
    if (chunk.byteLength === 0) throw damaged();
    done += chunk.byteLength;
    onCompressedBytes(chunk.byteLength);
    yield chunk;
  }
}

async function locateDirectory(source: ByteSource): Promise<{ offset: number; size: number }> {
  const tailSize = Math.min(source.size, endSize + longestComment);
  const tailOffset = source.size - tailSize;
  const tail = await readView(source, tailOffset, tailSize);
  const at = findEnd(tail);
  if (at === undefined) throw damaged();
  const zip64 = await locateZip64Directory(source, tailOffset + at - 20);
  return zip64 ?? { offset: tail.getUint32(at + 16, true), size: tail.getUint32(at + 12, true) };
}

/** Where the archive's end record stands: the last one, whose comment ends with the file if any does. */
function findEnd(tail: DataView): number | undefined {
  let last: number | undefined;
  for (let at = tail.byteLength - endSize; at >= 0; at--) {
    if (tail.getUint32(at, true) !== endSignature) continue;
    if (at + endSize + tail.getUint16(at + 20, true) === tail.byteLength) return at;
    last ??= at;
  }
  return last;
}

async function locateZip64Directory(
  source: ByteSource,
  locatorOffset: number,
): Promise<{ offset: number; size: number } | undefined> {
  if (locatorOffset < 0) return undefined;
  const locator = await readView(source, locatorOffset, 20);
  if (locator.getUint32(0, true) !== zip64LocatorSignature) return undefined;
  const end = await readView(source, Number(locator.getBigUint64(8, true)), 56);
  if (end.getUint32(0, true) !== zip64EndSignature) throw damaged();
  return { offset: Number(end.getBigUint64(48, true)), size: Number(end.getBigUint64(40, true)) };
}

function readDirectoryEntry(view: DataView, at: number): { entry: ZipEntry; length: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) throw damaged();
  const sizes = readZip64Sizes(view, at, at + 46 + nameLength, extraLength);
  if (sizes.headerOffset + sizes.compressedSize > Number.MAX_SAFE_INTEGER) throw damaged();
  return {
    entry: {
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    },
    length,
  };
}

/** Sizes and offset of an entry; where one is 0xffffffff its value stands in the ZIP64 extra field, in this order. */
function readZip64Sizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  let field = findExtraField(view, extraAt, extraLength, 1);
  const widen = (value: number): number => {
    if (value !== 0xffffffff) return value;
    if (field === undefined || field + 8 > extraAt + extraLength) throw damaged();
    const wide = Number(view.getBigUint64(field, true));
    field += 8;
    return wide;
  };
  const size = widen(view.getUint32(at + 24, true));
  const compressedSize = widen(view.getUint32(at + 20, true));
  const headerOffset = widen(view.getUint32(at + 42, true));
  return { size, compressedSize, headerOffset };
}

function findExtraField(view: DataView, start: number, length: number, id: number): number | undefined {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === id) return at + 4;
  }
  return undefined;
}

async function readView(source: ByteSource, offset: number, length: number): Promise<DataView> {
  if (offset + length > source.size) throw damaged();
  const bytes = await source.read(offset, length);
  if (bytes.byteLength < length) throw damaged();
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
