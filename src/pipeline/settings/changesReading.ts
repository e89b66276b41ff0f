import type { WorkbookSettings } from './readingSettings.ts';

/** Whether settings change what is read of a file; by what its customers are segmented does not. */
export const changesReading = (settings: WorkbookSettings): boolean =>
  Object.keys(settings).some((name) => name !== 'features.use');
