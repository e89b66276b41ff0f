import type { ByteSource, InflateRaw } from '../../bytes/byteSource.ts';
import type { SheetPlan } from '../sheetPlan.ts';
import { openTextSheet } from '../text/textSheet.ts';
import type { Sheet } from '../workbook.ts';
import { openXlsxSheet } from '../xlsx/xlsxSheet.ts';

/** Opens a sheet of a file that was opened before. */
export function openSheet(plan: SheetPlan, source: ByteSource, inflateRaw: InflateRaw): Sheet {
  return plan.type === 'xlsx' ? openXlsxSheet(plan, source, inflateRaw) : openTextSheet(plan, source);
}
