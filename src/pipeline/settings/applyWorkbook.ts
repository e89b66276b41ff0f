import type { Settings } from './settings.ts';

/** The settings as they hold for one workbook: what `segmentAi.workbooks` has under its key wins. */
export function applyWorkbook(settings: Settings, key: string): Settings {
  const { workbooks } = settings;
  if (!Object.hasOwn(workbooks, key)) return settings;
  const { columns, ...others } = workbooks[key]!;
  return { ...settings, ...others, columns: { ...settings.columns, ...columns } };
}
