import { readFile } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';
import { UserError } from '../pipeline/errors/userError.ts';

const prefix = 'segmentAi.';

/** The values under `segmentAi.` of an editor's settings.json (JSON with comments), by name without the prefix. */
export async function readSettingsFile(path: string): Promise<Record<string, unknown>> {
  const errors: ParseError[] = [];
  const content: unknown = parse(await readText(path), errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new UserError(`The settings file “${path}” is not a JSON object; mend it and try again.`);
  }
  const own = Object.entries(content).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UserError(`The settings file “${path}” can't be read; check its name.`);
  }
}

/** A workbook's key in `segmentAi.workbooks`, as the editor has it that opened the folder. */
export function workbookKey(path: string, folder: string): string {
  const inFolder = relative(folder, path);
  const isOutside = isAbsolute(inFolder) || /^\.\.([/\\]|$)/.test(inFolder);
  // A drive's letter is written small, as editors do.
  const whole = path.replace(/^[A-Z]:/, (drive) => `/${drive.toLowerCase()}`);
  return (isOutside ? `file://${whole}` : inFolder).replaceAll('\\', '/');
}
