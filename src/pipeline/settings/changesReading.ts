import type { WorkbookSettings } from './readingSettings.ts';

/** By what customers are segmented, and what is told of them, which is asked once they are known. */
const later: ReadonlySet<string> = new Set([
  'features.use',
  'customers.columns',
  'model',
  'movement.segmentBy',
]);

/** Whether settings change what is read of a file. */
export const changesReading = (settings: WorkbookSettings): boolean =>
  Object.keys(settings).some((name) => !later.has(name));
