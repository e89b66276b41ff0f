import type { ByteRange, Sheet, SheetParts } from '../spreadsheet/workbook.ts';

/** A sheet of which all rows below its header are to be read. */
export interface SheetToRead {
  readonly sheet: Sheet;
  /** 0-based, in the order of the roles. */
  readonly columns: readonly number[];
  /** 1-based; 0 where there is none. */
  readonly headerRow: number;
}

/** The rows of a sheet that begin in a range of its bytes. */
export interface SheetPiece extends SheetToRead {
  readonly parts: SheetParts;
  readonly range: ByteRange;
}

/** A cut is made between two sheets where it would come so near to that, in shares. */
const nearness = 0.15;

/**
 * Shares of sheets to be read at the same time, which follow each other and are about equal: as many as there are cores,
 * or fewer where they would be small. One alone, or none, means that the sheets are to be read in one go.
 */
export async function shareSheets(
  sheets: readonly SheetToRead[],
  { cores, leastShare }: { readonly cores: number; readonly leastShare: number },
): Promise<SheetPiece[][]> {
  const splittable = sheets.flatMap((each) =>
    each.sheet.parts ? [{ ...each, parts: each.sheet.parts }] : [],
  );
  const total = splittable.reduce((sum, { parts }) => sum + parts.size, 0);
  const count = Math.min(cores, Math.floor(total / leastShare));
  if (count < 2 || splittable.length < sheets.length) return [];
  const shares: SheetPiece[][] = Array.from({ length: count }, () => []);
  const perShare = total / count;
  let before = 0;
  for (const each of splittable) {
    const { size } = each.parts;
    const cuts = await cutSheet(each.parts, before, perShare);
    for (const [i, start] of cuts.entries()) {
      const end = cuts[i + 1] ?? Number.POSITIVE_INFINITY;
      const middle = before + (start + Math.min(end, size)) / 2;
      addPiece(shares[Math.min(count - 1, Math.floor(middle / perShare))]!, {
        ...each,
        range: { start, end },
      });
    }
    before += size;
  }
  return shares.filter((share) => share.length > 0);
}

/** Two pieces that follow each other in one share are one. */
function addPiece(share: SheetPiece[], piece: SheetPiece): void {
  const last = share.at(-1);
  if (last?.sheet !== piece.sheet) share.push(piece);
  else share[share.length - 1] = { ...last, range: { start: last.range.start, end: piece.range.end } };
}

/** Where the pieces of a sheet begin that stands behind so many bytes `before` it. */
async function cutSheet({ size, cut }: SheetParts, before: number, perShare: number): Promise<number[]> {
  const cuts = [0];
  const margin = nearness * perShare;
  for (let at = perShare * Math.ceil(before / perShare) - before; at < size - margin; at += perShare) {
    if (at <= margin) continue;
    const position = await cut(at);
    if (position > cuts.at(-1)! && position < size) cuts.push(position);
  }
  return cuts;
}
