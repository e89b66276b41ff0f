import type { SourceHandle } from '../bytes/byteSource.ts';
import { openSheet } from '../spreadsheet/open/openSheet.ts';
import type { SheetPlan } from '../spreadsheet/sheetPlan.ts';
import type { ByteRange, ScannedPart } from '../spreadsheet/workbook.ts';
import type { Task } from '../tasks/task.ts';
import { type SinkData, type SlotRole, TransactionSink } from './transactionSink.ts';

export interface ReadShareInput {
  readonly source: SourceHandle;
  readonly roles: readonly SlotRole[];
  readonly fingerprints: boolean;
  readonly pieces: readonly {
    readonly plan: SheetPlan;
    readonly columns: readonly number[];
    readonly headerRow: number;
    readonly range: ByteRange;
  }[];
}

export interface ReadShareOutput {
  readonly data: SinkData;
  /** What was read of each piece. */
  readonly scanned: readonly ScannedPart[];
}

/** Reads a share of a workbook's rows into columns. */
export const readShare: Task<ReadShareInput, ReadShareOutput> = {
  run: async ({ source, roles, fingerprints, pieces }, { openSource, inflateRaw }, report) => {
    const bytes = await openSource(source);
    try {
      const sink = new TransactionSink(roles, fingerprints);
      const opened = pieces.map((piece) => ({ ...piece, sheet: openSheet(piece.plan, bytes, inflateRaw) }));
      const scanned = await sink.scanPieces(opened, 1, report);
      return { data: sink.data(), scanned };
    } finally {
      await bytes.close();
    }
  },
  transfer: ({ data }) => listBuffers(data),
};

/** The buffers of all typed arrays within a value of plain objects and arrays. */
function listBuffers(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listBuffers);
}
