import type { WorkbookSettings } from './readingSettings.ts';

/** By what customers are segmented, which is asked once they are known. */
const later: ReadonlySet<string> = new Set(['features.use', 'model', 'movement.segmentBy']);

/** Whether settings change what is read of a file. */
export const changesReading = (settings: WorkbookSettings): boolean =>
  Object.keys(settings).some((name) => !later.has(name));
