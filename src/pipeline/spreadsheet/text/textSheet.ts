import type { ByteSource } from '../../bytes/byteSource.ts';
import { UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';
import { RowCollector } from '../rowCollector.ts';
import { enough, scanChunks } from '../scanChunks.ts';
import type { TextEncoding, TextLayout, TextSheetPlan } from '../sheetPlan.ts';
import {
  type ByteRange,
  type CellSink,
  columnLimit,
  type ScannedPart,
  type Sheet,
  type WantedCells,
} from '../workbook.ts';
import { DelimitedScanner, longestField, withRoom } from './delimitedScanner.ts';
import { detectEncoding } from './detectEncoding.ts';
import { readChunks } from './readChunks.ts';
import { transcodeToUtf8 } from './transcode.ts';
import { Utf8Check } from './utf8Check.ts';

const windowSize = 1 << 16;
/** Lines of one width behind a cut that tell that it is not in the midst of a quoted field. */
const regularLines = 8;
const mostTries = 200;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * A position behind a line end near `near` from which the text reads like a table: lines of as many fields; the file's
 * end where there is no line end. Whether a quoted field began before and goes on there is told by reading up to there.
 */
async function cutText(source: ByteSource, near: number, { dialect }: TextLayout): Promise<number> {
  const start = Math.max(0, Math.round(near));
  const bytes = await source.read(start, windowSize);
  let first: number | undefined;
  let at = behindLineEnd(bytes, 0);
  for (let tries = 0; at < bytes.length && tries < mostTries; tries++) {
    first ??= at;
    if (isRegular(bytes.slice(at), dialect)) return start + at;
    at = behindLineEnd(bytes, at);
  }
  return first === undefined ? source.size : start + first;
}

/** The position behind the next line end whose last byte is not the last of all; else the length. */
function behindLineEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at++) {
    if (bytes[at] === lineFeed) return at + 1;
    if (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed) return at + 1;
  }
  return bytes.length;
}

function isRegular(bytes: Uint8Array, dialect: TextLayout['dialect']): boolean {
  const widths: number[] = [];
  const sink: CellSink = {
    number: () => {},
    date: () => {},
    text: () => {},
    bytes: () => {},
    sharedText: () => {},
    endRow: () => widths.push(scanner.fields),
  };
  const scanner = new DelimitedScanner(sink, { dialect, columns: [], after: 0 });
  scanner.scan(withRoom(bytes), bytes.length, false, () => widths.length >= regularLines);
  return widths.length >= regularLines && new Set(widths).size === 1 && widths[0]! > 1;
}

/** Feeds chunks of UTF-8 to a scanner up to the last, or until `isEnough` after a row. */
export async function scanText(
  chunks: AsyncIterable<Uint8Array>,
  scanner: DelimitedScanner,
  isEnough?: () => boolean,
): Promise<void> {
  await scanChunks(chunks, {
    scan: (bytes, end, isLast) => {
      const done = scanner.scan(bytes, end, isLast, isEnough);
      return isEnough?.() ? enough : done;
    },
    longest: longestField,
    refuse: () => longFieldError(scanner.row),
  });
}

function longFieldError(row: number): UserError {
  return new UserError(t('The file has a field of over 10 MB in row {0}; remove it and try again.', row));
}

type OnFraction = (fraction: number) => void;

const allColumns = Array.from({ length: columnLimit }, (_, column) => column);

/** A text file as a sheet. A part of it is cut from its bytes, behind a line end. */
export function openTextSheet(plan: TextSheetPlan, source: ByteSource): Sheet {
  const { name, encoding, layout } = plan;
  const whole = { start: encoding.markLength, end: source.size };
  const read = (range: ByteRange, by: TextEncoding, onFraction: OnFraction = () => {}) => {
    const report = (position: number) => onFraction((position - range.start) / (range.end - range.start));
    return transcodeToUtf8(readChunks(source, range, report), by);
  };
  return {
    name,
    sharedText: () => '',
    peek: async (count, after = 0) => {
      const collector = new RowCollector(() => '');
      const scanner = new DelimitedScanner(collector, { ...layout, columns: allColumns, after });
      await scanText(read(whole, encoding), scanner, () => collector.rows.length >= count);
      return collector.rows;
    },
    scan: async (columns, after, sink, onFraction) => {
      const sure = encoding.assumed ? await detectEncoding(source) : encoding;
      const scanner = new DelimitedScanner(sink, { ...layout, columns, after });
      await scanText(read(whole, sure, onFraction), scanner);
    },
    ...(!isWide(encoding) && {
      parts: {
        source: source.handle,
        plan,
        size: source.size,
        cut: (near: number) => cutText(source, near, layout),
        scan: (range, wanted, sink, onFraction) =>
          scanPart(plan, { range, whole, wanted }, sink, (within) => read(within, encoding, onFraction)),
      },
    }),
  };
}

/** Whether a line end has other bytes than in ASCII. */
function isWide({ label }: TextEncoding): boolean {
  return label.startsWith('utf-16');
}

interface PartToScan {
  readonly range: ByteRange;
  readonly whole: ByteRange;
  readonly wanted: WantedCells;
}

async function scanPart(
  { encoding, layout }: TextSheetPlan,
  { range, whole, wanted }: PartToScan,
  sink: CellSink,
  read: (range: ByteRange) => AsyncIterable<Uint8Array>,
): Promise<ScannedPart> {
  const isFirst = range.start <= whole.start;
  const isLast = range.end >= whole.end;
  const scanner = new DelimitedScanner(
    sink,
    isFirst ? { ...layout, ...wanted } : { dialect: layout.dialect, columns: wanted.columns, after: 0 },
  );
  const check = new Utf8Check();
  const chunks = read({
    start: isFirst ? whole.start : range.start,
    end: isLast ? whole.end : range.end,
  });
  await scanText(encoding.assumed ? watch(chunks, check) : chunks, scanner);
  // A quoted field may go on behind the part, and what was assumed may not hold: such a part fits no other.
  const fits = check.valid && (isLast || !scanner.quoteOpen);
  const end = isLast ? Number.POSITIVE_INFINITY : range.end;
  return { start: isFirst ? 0 : range.start, end: fits ? end : Number.NaN, rows: scanner.row - 1 };
}

async function* watch(chunks: AsyncIterable<Uint8Array>, check: Utf8Check): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    check.add(chunk);
    yield chunk;
  }
}
