import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import type { ByteSink, CreateGzip } from './byteSink.ts';

/** 1980-01-01, 00:00, the format's first moment: the same content is the same bytes whenever it is written. */
const stamp = (1 << 21) | (1 << 16);
const deflated = 8;
/** To extract an entry takes version 2.0 of the format. */
const version = 20;
const gzipHeader = 10;
const gzipTrailer = 8;
const limit = 2 ** 32;

interface Entry {
  readonly name: Uint8Array;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Writes a ZIP archive (APPNOTE 6.3.10), entry by entry. An entry's content comes as gzip, which is raw DEFLATE between
 * a header and the very checksum and size that the archive wants; so runtimes compute those beside the compression.
 */
export class ZipWriter {
  readonly #sink: ByteSink;
  readonly #createGzip: CreateGzip;
  readonly #entries: Entry[] = [];
  #offset = 0;

  constructor(sink: ByteSink, createGzip: CreateGzip) {
    this.#sink = sink;
    this.#createGzip = createGzip;
  }

  /** Adds a file that is in memory. Names are ASCII. */
  async add(name: string, content: Uint8Array): Promise<void> {
    const gzip = this.#createGzip();
    await gzip.write(content);
    await this.addGzip(name, await gzip.end(), content.byteLength);
  }

  /** Adds a file of `size` bytes that a gzip stream holds. */
  async addGzip(name: string, chunks: readonly Uint8Array[], size: number): Promise<void> {
    const { deflate, checksum } = unwrap(chunks);
    const compressedSize = sum(deflate);
    const entry = {
      name: new TextEncoder().encode(name),
      checksum,
      compressedSize,
      size,
      offset: this.#offset,
    };
    if (size >= limit || this.#offset + compressedSize >= limit) throw tooLarge();
    this.#entries.push(entry);
    await this.#write(localHeader(entry));
    for (const chunk of deflate) await this.#write(chunk);
  }

  /** Ends the archive by its directory. */
  async end(): Promise<void> {
    const offset = this.#offset;
    for (const entry of this.#entries) await this.#write(directoryHeader(entry));
    await this.#write(endOfDirectory(this.#entries.length, this.#offset - offset, offset));
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.#offset += bytes.byteLength;
    await this.#sink.write(bytes);
  }
}

/** The raw DEFLATE stream within a gzip stream whose header has no optional fields, and the checksum behind it. */
function unwrap(chunks: readonly Uint8Array[]): { deflate: Uint8Array[]; checksum: number } {
  const total = sum(chunks);
  const trailer = new Uint8Array(gzipTrailer);
  const deflate: Uint8Array[] = [];
  let at = 0;
  for (const chunk of chunks) {
    const from = Math.max(0, gzipHeader - at);
    const to = Math.min(chunk.byteLength, total - gzipTrailer - at);
    if (to > from) deflate.push(chunk.subarray(from, to));
    for (let i = Math.max(0, to); i < chunk.byteLength; i++)
      trailer[at + i - total + gzipTrailer] = chunk[i]!;
    at += chunk.byteLength;
  }
  return { deflate, checksum: new DataView(trailer.buffer).getUint32(0, true) };
}

function localHeader(entry: Entry): Uint8Array {
  return record([...[4, 0x04034b50, 2, version], ...describe(entry), ...[2, 0], entry.name]);
}

function directoryHeader(entry: Entry): Uint8Array {
  return record([
    ...[4, 0x02014b50, 2, version, 2, version],
    ...describe(entry),
    // No extra field, no comment, the first disk, no attributes.
    ...[2, 0, 2, 0, 2, 0, 2, 0, 4, 0],
    ...[4, entry.offset],
    entry.name,
  ]);
}

/** What both headers say of an entry, as sizes and values. */
function describe({ name, checksum, compressedSize, size }: Entry): number[] {
  return [2, 0, 2, deflated, 4, stamp, 4, checksum, 4, compressedSize, 4, size, 2, name.byteLength];
}

function endOfDirectory(entries: number, size: number, offset: number): Uint8Array {
  return record([4, 0x06054b50, 2, 0, 2, 0, 2, entries, 2, entries, 4, size, 4, offset, 2, 0]);
}

/** Little-endian fields, each as its size in bytes (2 or 4) and its value, and at the end bytes as they are. */
function record(fields: readonly (number | Uint8Array)[]): Uint8Array {
  const last = fields.at(-1)!;
  const numbers = fields.filter((field) => typeof field === 'number');
  const length = numbers.reduce((total, field, i) => (i % 2 === 0 ? total + field : total), 0);
  const bytes = new Uint8Array(length + (typeof last === 'number' ? 0 : last.byteLength));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    if (numbers[i] === 2) view.setUint16(at, numbers[i + 1]!, true);
    else view.setUint32(at, numbers[i + 1]!, true);
    at += numbers[i]!;
  }
  if (typeof last !== 'number') bytes.set(last, at);
  return bytes;
}

const sum = (chunks: readonly Uint8Array[]): number =>
  chunks.reduce((total, { byteLength }) => total + byteLength, 0);

const tooLarge = () =>
  new UserError(
    t('The file would be over 4 GB; leave the transactions out, or export the customers as CSV.'),
  );
