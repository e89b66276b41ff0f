import { noModel } from './movementSettings.ts';
import { type SettingName, type Settings, settingDefaults } from './settings.ts';

/** The settings that a result depends on, but for its names, each as one line of JSON. */
export type ResultSettings = Readonly<Record<string, string>>;

/**
 * Names follow their rules without another run, reports are of what is shown, a limit only refuses files, and a preset and
 * what is kept for workbooks are in the values of the others already.
 */
const isOther = (name: string): boolean =>
  /^((naming|report)\.|(workbooks|preset|reading\.limits)$)/.test(name);

/** @param settings as they hold for the workbook; a model that is refused is none */
export function readResultSettings(settings: Settings): ResultSettings {
  const names = Object.keys(settingDefaults).filter((name) => !isOther(name)) as SettingName[];
  const values = names.map((name) => [name, JSON.stringify(settings[name])]);
  return {
    ...Object.fromEntries(values),
    model: JSON.stringify(settings.model === noModel ? '' : settings.model),
  };
}

/** Whether a result may be another by now. A setting that one of both does not know is of another version, and says nothing. */
export const differ = (before: ResultSettings, now: ResultSettings): boolean =>
  Object.entries(before).some(([name, value]) => now[name] !== undefined && now[name] !== value);
