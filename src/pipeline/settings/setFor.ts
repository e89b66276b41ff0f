import type { WorkbookSettings } from './readingSettings.ts';

/** Settings with others in their place; of the columns those of roles that are not set stay. */
export function setFor<Settings extends WorkbookSettings>(
  settings: Settings,
  others: WorkbookSettings,
): Settings {
  const columns = others.columns && { ...settings.columns, ...others.columns };
  return { ...settings, ...others, ...(columns && { columns }) };
}
