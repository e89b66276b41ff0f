import { isAbsolute, relative } from 'node:path';

/** A workbook's key in `segmentAi.workbooks`, as the editor has it that opened the folder. */
export function workbookKey(path: string, folder: string): string {
  const inFolder = relative(folder, path);
  const isOutside = isAbsolute(inFolder) || /^\.\.([/\\]|$)/.test(inFolder);
  // A drive's letter is written small, as editors do.
  const whole = path.replace(/^[A-Z]:/, (drive) => `/${drive.toLowerCase()}`);
  return (isOutside ? `file://${whole}` : inFolder).replaceAll('\\', '/');
}
