import { rename, rm, writeFile } from 'node:fs/promises';
import { UserError } from '../pipeline/userError.ts';

/** Writes a file that appears whole or not at all: beside it first, then renamed. Throws a `UserError`. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`"${path}" could not be written (${reason}); choose another place.`);
  }
}
