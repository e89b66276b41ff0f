import { type SettingName, type Settings, settingsTable } from './settings.ts';

/** A setting as it was used. */
export interface UsedSetting {
  /** Without the prefix `segmentAi.`. */
  readonly name: SettingName;
  /** As one line of text. */
  readonly value: string;
  readonly isDefault: boolean;
}

/**
 * The settings that shaped a result, but for the naming rules, which the names' reasons tell; not those of the report,
 * nor those of other workbooks.
 */
export function listUsedSettings(settings: Settings): UsedSetting[] {
  const names = Object.keys(settingsTable) as SettingName[];
  return names
    .filter((name) => !['naming.rules', 'workbooks'].includes(name) && !name.startsWith('report.'))
    .map((name) => {
      const { default: byDefault } = settingsTable[name].schema as { default?: unknown };
      const value = settings[name];
      const isDefault = JSON.stringify(value) === JSON.stringify(byDefault);
      return { name, value: typeof value === 'string' ? value : JSON.stringify(value), isDefault };
    });
}
