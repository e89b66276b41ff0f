import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../paths.ts';
import { listBundled, writeNotices } from './notices.ts';

describe('the notices of other packages', () => {
  it('name what the last build bundled, each under a licence that allows it (npm run notices writes them)', () => {
    const packages = listBundled();
    expect(packages.map(({ name }) => name)).toContain('plotly.js');
    expect(readFileSync(join(repository, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toBe(writeNotices(packages));
  });
});
