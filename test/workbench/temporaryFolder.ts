import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder with a short path: sockets are made inside it, and macOS's own temporary folder is too deep. */
export const temporaryFolder = (): Promise<string> =>
  mkdtemp(join(process.platform === 'win32' ? tmpdir() : '/tmp', 'segment-ai-'));
