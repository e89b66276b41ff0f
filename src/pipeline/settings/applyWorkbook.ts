import type { Settings } from './settings.ts';

/**
 * The settings as they hold for one workbook: what `segmentAi.workbooks` has under its key wins, and is all that is left
 * there.
 */
export function applyWorkbook(settings: Settings, key: string): Settings {
  const { workbooks } = settings;
  if (!Object.hasOwn(workbooks, key)) return { ...settings, workbooks: {} };
  const own = workbooks[key]!;
  const { columns, ...others } = own;
  return {
    ...settings,
    ...others,
    columns: { ...settings.columns, ...columns },
    workbooks: { [key]: own },
  };
}
