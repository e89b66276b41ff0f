import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './paths.ts';

it('has no declarations of its own in .d.ts files, which the compiler skips with those of packages', () => {
  const own = ['src', 'webview', 'test'].flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }),
  );
  expect(own.filter((name) => name.endsWith('.d.ts'))).toEqual([]);
});
