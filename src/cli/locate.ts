import { resolve } from 'node:path';

/** `npm run segment` runs in the project's folder; paths are meant from where the user stands. */
export function locate(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: start } = process.env;
  return resolve((script === 'segment' ? start : undefined) ?? process.cwd(), path);
}
