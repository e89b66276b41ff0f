import type { ByteSource } from '../byteSource.ts';
import { RowCollector } from '../rowCollector.ts';
import { columnLimit } from '../sheetScanner.ts';
import type { ByteRange, CellSink, ScannedPart, Sheet, WantedCells } from '../workbook.ts';
import { cutText } from './cutText.ts';
import { DelimitedScanner } from './delimitedScanner.ts';
import type { TextLayout } from './detectLayout.ts';
import { readChunks } from './readChunks.ts';
import { scanText } from './scanText.ts';
import type { TextEncoding } from './textEncoding.ts';
import { transcodeToUtf8 } from './transcode.ts';

/** What it takes, beside the file's bytes, to read its text as a table. */
export interface TextSheetPlan {
  readonly type: 'text';
  readonly name: string;
  readonly encoding: TextEncoding;
  readonly layout: TextLayout;
}

const allColumns = Array.from({ length: columnLimit }, (_, column) => column);

/** A text file as a sheet. A part of it is cut from its bytes, behind a line end. */
export function openTextSheet(plan: TextSheetPlan, source: ByteSource): Sheet {
  const { name, encoding, layout } = plan;
  const whole = { start: encoding.markLength, end: source.size };
  const read = ({ start, end }: ByteRange, onFraction: (fraction: number) => void = () => {}) => {
    const report = (position: number) => onFraction((position - start) / (end - start));
    return transcodeToUtf8(readChunks(source, { start, end }, report), encoding);
  };
  const scan = async (
    range: ByteRange,
    { columns, after }: WantedCells,
    sink: CellSink,
    onFraction: (fraction: number) => void,
  ): Promise<ScannedPart> => {
    const isFirst = range.start <= whole.start;
    const scanned = { start: Math.max(range.start, whole.start), end: Math.min(range.end, whole.end) };
    const scanner = new DelimitedScanner(sink, {
      ...(isFirst ? layout : { dialect: layout.dialect }),
      columns,
      after: isFirst ? after : 0,
    });
    await scanText(read(scanned, onFraction), scanner);
    const isWhole = scanned.end >= whole.end;
    const end = isWhole ? Number.POSITIVE_INFINITY : scanner.quoteOpen ? Number.NaN : scanned.end;
    return { start: isFirst ? 0 : range.start, end, rows: scanner.row - 1 };
  };
  return {
    name,
    sharedText: () => '',
    peek: async (count) => {
      const collector = new RowCollector(() => '');
      const scanner = new DelimitedScanner(collector, { ...layout, columns: allColumns, after: 0 });
      await scanText(read(whole), scanner, () => collector.rows.length >= count);
      return collector.rows;
    },
    scan: async (columns, after, sink, onFraction) => {
      await scan(whole, { columns, after }, sink, onFraction);
    },
    ...(!isWide(encoding) && {
      parts: {
        source: source.handle,
        plan,
        size: source.size,
        cut: (near: number) => cutText(source, near, layout),
        scan,
      },
    }),
  };
}

/** Whether a line end has other bytes than in ASCII. */
function isWide({ label }: TextEncoding): boolean {
  return label.startsWith('utf-16');
}
