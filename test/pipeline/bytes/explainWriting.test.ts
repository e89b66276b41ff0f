import { expect, it } from 'vitest';
import { explainWriting } from '../../../src/pipeline/bytes/explainWriting.ts';

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

it.each([
  [withCode("EROFS: read-only file system, open '/a'", 'EROFS'), 'its folder is read-only'],
  [withCode("Error: EROFS: read-only file system, open '/a'", 'Unknown'), 'its folder is read-only'],
  [withCode('no', 'NoPermissions'), 'its folder or the file may not be written to'],
  [withCode("ENOSPC: no space left on device, write '/a'", 'ENOSPC'), 'the disk is full'],
  [withCode('No space left.', 'Unavailable'), 'No space left.'],
  ['odd', 'odd'],
])('says of %s: %s', (error, reason) => {
  expect(explainWriting(error)).toBe(reason);
});
