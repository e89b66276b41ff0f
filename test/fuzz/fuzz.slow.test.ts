import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

/** The same in every run, so that a run tells of the change it is made on. `npm run fuzz` tries others. */
const seed = 1;
const cases = 2000;

describe('a mutated file', () => {
  it(`is read or refused with a sentence, ${cases} times`, async () => {
    const { done, endings, failures } = await fuzz({ seed, goOn: (done) => done < cases, deadline: 180 });
    expect(failures).toEqual([]);
    expect(done).toBe(cases);
    // Else the mutations are too coarse to get anywhere, or too fine to break anything.
    expect(endings['segmented']).toBeGreaterThan(cases / 10);
    expect(endings['refused']).toBeGreaterThan(cases / 10);
  }, 600_000);
});
