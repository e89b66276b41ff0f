import { expect, it } from 'vitest';
import { describeProgress } from '../../../src/host/editor/describeProgress.ts';

it('tells the stage in words and how much of the whole is done', () => {
  expect(describeProgress({ stage: 'read', fraction: 0.91, detail: 'Orders' })).toBe('Reading Orders (55%)');
  expect(describeProgress({ stage: 'write', fraction: 0.5 })).toBe('Writing (50%)');
});
