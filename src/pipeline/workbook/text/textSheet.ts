import type { ByteSource } from '../byteSource.ts';
import { columnLimit } from '../columnLimit.ts';
import { RowCollector } from '../rowCollector.ts';
import type { TextSheetPlan } from '../sheetPlan.ts';
import type { ByteRange, CellSink, ScannedPart, Sheet, WantedCells } from '../workbook.ts';
import { cutText } from './cutText.ts';
import { DelimitedScanner } from './delimitedScanner.ts';
import { detectEncoding } from './detectEncoding.ts';
import { readChunks } from './readChunks.ts';
import { scanText } from './scanText.ts';
import type { TextEncoding } from './textEncoding.ts';
import { transcodeToUtf8 } from './transcode.ts';
import { Utf8Check } from './utf8Check.ts';

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
    peek: async (count) => {
      const collector = new RowCollector(() => '');
      const scanner = new DelimitedScanner(collector, { ...layout, columns: allColumns, after: 0 });
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
