import type { ByteSource, InflateRaw } from '../../bytes/byteSource.ts';
import { readZipEntry } from '../../bytes/zipReader.ts';
import { RowCollector } from '../rowCollector.ts';
import type { NumberStyles, XlsxSheetPlan } from '../sheetPlan.ts';
import { type CellSink, columnLimit, type ScannedPart, type Sheet } from '../workbook.ts';
import { scanPart } from './scanPart.ts';
import { textAt } from './sharedStrings.ts';
import { type ScanOptions, SheetScanner } from './sheetScanner.ts';

const allColumns = Array.from({ length: columnLimit }, (_, column) => column);

/** A worksheet of an .xlsx workbook. A part of it is cut from its inflated bytes, at the beginning of a row. */
export function openXlsxSheet(plan: XlsxSheetPlan, source: ByteSource, inflateRaw: InflateRaw): Sheet {
  const { name, entry, formats, date1904, sharedStrings } = plan;
  const scan = async (
    sink: CellSink,
    options: Omit<ScanOptions, keyof NumberStyles>,
    onFraction: (fraction: number) => void = () => {},
  ): Promise<ScannedPart> => {
    const { start, end } = options.range;
    const scanner = new SheetScanner(sink, { ...options, formats, date1904 });
    const span = Math.min(end, entry.size) - start;
    const report = (position: number) => onFraction(Math.min(1, Math.max(0, position - start) / span));
    const chunks = skipBytes(readZipEntry(source, entry, inflateRaw), start, report);
    await scanPart(chunks, (bytes, stop) => scanner.scan(bytes, stop));
    return { ...scanner.scanned, rows: 0 };
  };
  const whole = { start: 0, end: Number.POSITIVE_INFINITY };
  const sharedText = (index: number) => textAt(sharedStrings, index);
  return {
    name,
    sharedText,
    peek: async (count, after = 0) => {
      const collector = new RowCollector(sharedText);
      await scan(collector, { columns: allColumns, after, rowLimit: count, range: whole });
      return collector.rows;
    },
    scan: async (columns, after, sink, onFraction) => {
      await scan(sink, { columns, after, range: whole }, onFraction);
    },
    parts: {
      source: source.handle,
      plan,
      size: entry.size,
      cut: async (near) => Math.round(near),
      scan: (range, wanted, sink, onFraction) => scan(sink, { ...wanted, range }, onFraction),
    },
  };
}

/** The bytes from `start` on. What is before it can't but be inflated too; that is fast beside scanning. */
async function* skipBytes(
  chunks: AsyncIterable<Uint8Array>,
  start: number,
  onPosition: (position: number) => void,
): AsyncGenerator<Uint8Array> {
  let position = 0;
  for await (const chunk of chunks) {
    const skipped = Math.max(0, start - position);
    position += chunk.byteLength;
    onPosition(position);
    if (skipped < chunk.byteLength) yield skipped === 0 ? chunk : chunk.subarray(skipped);
  }
}
