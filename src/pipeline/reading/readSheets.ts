import type { ScannedPart } from '../spreadsheet/workbook.ts';
import type { Tasks } from '../tasks/task.ts';
import type { ReadShareOutput, readShare } from './readShare.ts';
import { type SheetPiece, type SheetToRead, shareSheets } from './sheetShares.ts';
import { type SlotRole, TransactionSink } from './transactionSink.ts';

export interface SheetReading {
  readonly roles: readonly SlotRole[];
  /** Whether to tell rows apart by all their cells. */
  readonly fingerprints: boolean;
  readonly tasks: Tasks<{ readonly readShare: typeof readShare }>;
  /** Bytes of a share below which it is read sooner than a thread is started. */
  readonly leastShare?: number;
  readonly onFraction: (fraction: number, sheet: string) => void;
}

/** Reads the rows of sheets one below the other, in shares on several cores where that pays. */
export async function readSheets(
  sheets: readonly SheetToRead[],
  reading: SheetReading,
): Promise<TransactionSink> {
  const { tasks, leastShare = 24 * 2 ** 20 } = reading;
  const shares = await shareSheets(sheets, { cores: tasks.cores, leastShare });
  const sink = shares.length > 1 ? await readShares(shares, reading) : undefined;
  return sink ?? readOneByOne(sheets, reading);
}

async function readOneByOne(
  sheets: readonly SheetToRead[],
  { roles, fingerprints, onFraction }: SheetReading,
): Promise<TransactionSink> {
  const sink = new TransactionSink(roles, fingerprints);
  await sink.scan(sheets, onFraction);
  return sink;
}

/** The first share here, the others on threads; undefined where the cuts turn out to be none. */
async function readShares(
  [first, ...others]: readonly SheetPiece[][],
  { roles, fingerprints, tasks, onFraction }: SheetReading,
): Promise<TransactionSink | undefined> {
  const fractions = [0, ...others.map(() => 0)];
  const report = (share: number, fraction: number) => {
    fractions[share] = fraction;
    const sum = fractions.reduce((total, each) => total + each, 0);
    onFraction(sum / fractions.length, first![0]!.sheet.name);
  };
  const runs = others.map((pieces, i) =>
    tasks.run('readShare', describeShare(pieces, roles, fingerprints), {
      onFraction: (fraction) => report(i + 1, fraction),
    }),
  );
  try {
    const sink = new TransactionSink(roles, fingerprints);
    const own = sink.scanPieces(first!, fractions.length, (fraction) => report(0, fraction));
    const [scanned, ...outputs] = await Promise.all([own, ...runs.map(({ result }) => result)]);
    return appendAll(sink, scanned, outputs) ? sink : undefined;
  } finally {
    for (const run of runs) run.abandon();
  }
}

function describeShare(pieces: readonly SheetPiece[], roles: readonly SlotRole[], fingerprints: boolean) {
  const { source } = pieces[0]!.parts;
  return {
    source,
    roles,
    fingerprints,
    pieces: pieces.map(({ parts, columns, headerRow, range }) => ({
      plan: parts.plan,
      columns,
      headerRow,
      range,
    })),
  };
}

function appendAll(
  sink: TransactionSink,
  first: readonly ScannedPart[],
  outputs: readonly ReadShareOutput[],
): boolean {
  let before = first;
  let rows = first.at(-1)!.rows;
  for (const { data, scanned } of outputs) {
    if (!follow([...before, ...scanned])) return false;
    if (!sink.append(data, scanned[0]!.start > 0 ? rows : 0)) return false;
    rows = scanned.at(-1)!.rows + (scanned.length === 1 && scanned[0]!.start > 0 ? rows : 0);
    before = scanned;
  }
  return follow(before) && before.at(-1)!.end === Number.POSITIVE_INFINITY;
}

/** Whether each part begins where the one before it ended: in the same sheet, or that ended and another begins. */
function follow(parts: readonly ScannedPart[]): boolean {
  return parts.every(({ start }, i) => {
    const end = parts[i - 1]?.end;
    return end === undefined || start === (end === Number.POSITIVE_INFINITY ? 0 : end);
  });
}
