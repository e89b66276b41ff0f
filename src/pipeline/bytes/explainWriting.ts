import { messageOf } from '../errors/messageOf.ts';
import { t } from '../language/language.ts';

/** Why a file can't be written, as the end of a sentence: from what Node's file system throws, or VS Code's. */
export function explainWriting(error: unknown): string {
  const message = messageOf(error);
  switch (findCode(error, message)) {
    case 'EROFS':
      return t('its folder is read-only');
    case 'EACCES':
    case 'NoPermissions':
      return t('its folder or the file may not be written to');
    case 'EPERM':
      return t('it is open in another program or read-only');
    case 'EBUSY':
      return t('it is open in another program');
    case 'ENOENT':
    case 'ENOTDIR':
    case 'FileNotFound':
      return t('its folder does not exist');
    case 'EISDIR':
    case 'FileIsADirectory':
      return t('there is a folder of that name');
    case 'ENOSPC':
    case 'EDQUOT':
      return t('the disk is full');
    default:
      return message;
  }
}

/** VS Code's errors have codes of their own, and the system's in their messages at most. */
function findCode(error: unknown, message: string): string | undefined {
  const ofSystem = /\b(E[A-Z]{3,}):/.exec(message)?.[1];
  return ofSystem ?? (error instanceof Error && 'code' in error ? String(error.code) : undefined);
}
