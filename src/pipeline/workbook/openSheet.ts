import type { ByteSource, InflateRaw } from './byteSource.ts';
import { openTextSheet, type TextSheetPlan } from './text/textSheet.ts';
import type { Sheet } from './workbook.ts';
import { openXlsxSheet, type XlsxSheetPlan } from './xlsxSheet.ts';

/** All that it takes, beside the file's bytes, to open a sheet: it can be handed to another thread. */
export type SheetPlan = XlsxSheetPlan | TextSheetPlan;

/** Opens a sheet of a file that was opened before. */
export function openSheet(plan: SheetPlan, source: ByteSource, inflateRaw: InflateRaw): Sheet {
  return plan.type === 'xlsx' ? openXlsxSheet(plan, source, inflateRaw) : openTextSheet(plan, source);
}
