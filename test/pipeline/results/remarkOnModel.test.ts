import fc from 'fast-check';
import { expect, it } from 'vitest';
import { note } from '../../../src/pipeline/language/remarks.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import { noteKeptNames } from '../../../src/pipeline/results/remarkOnModel.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { keptModel } from '../model/keptSample.ts';
import { arbitraryProfile } from '../naming/arbitraryProfile.ts';

it("a kept name that today's rules would give is no note, whatever group the file has", async () => {
  const kept = await keptModel();
  const { naming } = optionsBy({});
  const profiles = fc.sample(arbitraryProfile, { numRuns: kept.model.names.length, seed: 3 });
  const wanted = nameSegments(profiles, naming.rules).map(({ group }) => group);
  const noteOf = (name: string, group: string) => {
    const names = kept.model.names.map((each, i) =>
      i === 0 ? { ...each, name, group } : { ...each, name: wanted[i]!, group: wanted[i]! },
    );
    return noteKeptNames(
      { model: { ...kept, model: { ...kept.model, names } }, naming },
      profiles,
      undefined,
    );
  };
  expect(noteOf(wanted[0]!, 'Edited')).toEqual([]);
  expect(noteOf(`${wanted[0]!} 2`, wanted[0]!)).toEqual([]);
  expect(noteOf('Edited', 'Edited')).toEqual([
    note('names-kept', { segments: [{ name: 'Edited', wanted: wanted[0]! }] }),
  ]);
});
