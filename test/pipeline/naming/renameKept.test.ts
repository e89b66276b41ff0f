import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import { renameKept } from '../../../src/pipeline/naming/renameKept.ts';
import type { NamingRules } from '../../../src/pipeline/naming/rule.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { arbitraryProfile } from './arbitraryProfile.ts';

const rulesBy = (rules: Readonly<Record<string, unknown>> = {}): NamingRules =>
  optionsBy({ 'naming.rules': rules }).naming.rules;

const rules = rulesBy();
const fold = ({ name }: { readonly name: string }) => name.trim().toLowerCase();

it('calls those alone otherwise to which the rules give another name, and no two alike', () => {
  const profiles = fc.array(fc.tuple(arbitraryProfile, arbitraryProfile), { minLength: 2, maxLength: 9 });
  let [stayed, changedAll] = [0, 0];
  fc.assert(
    fc.property(profiles, (pairs) => {
      const [then, now] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
      const kept = nameSegments(then, rules);
      const wanted = nameSegments(now, rules);
      const { names, changed } = renameKept(kept, now, { rules });
      for (const [i, name] of names.entries()) {
        if (changed.includes(i)) expect(name).toMatchObject({ group: wanted[i]!.group });
        else expect(name).toBe(kept[i]);
        expect(changed.includes(i)).toBe(wanted[i]!.group !== kept[i]!.group);
      }
      expect(new Set(names.map(fold)).size).toBe(names.length);
      stayed += names.length - changed.length;
      changedAll += changed.length;
    }),
  );
  expect(Math.min(stayed, changedAll)).toBeGreaterThan(20);
});

it('leaves parts by the figures of then beside one that is called otherwise', () => {
  const [one, two, three] = fc.sample(arbitraryProfile, { numRuns: 3, seed: 5 });
  const all = { all: { name: 'Everybody', priority: -2, when: {} } };
  const kept = nameSegments([one!, two!], rulesBy(all));
  const now = [{ ...one!, customers: 1 }, three!];
  expect(nameSegments(now, rulesBy(all))[0]!.name).not.toBe(kept[0]!.name);
  expect(renameKept(kept, now, { rules: rulesBy(all) })).toEqual({ names: kept, changed: [] });
  const few = { few: { name: 'Few', priority: -3, when: { customers: { max: 2 } } } };
  const { names, changed } = renameKept(kept, now, { rules: rulesBy({ ...all, ...few }) });
  expect(changed).toEqual([0]);
  expect(names.map(({ name }) => name)).toEqual(['Few', kept[1]!.name]);
});

it('has no other name for who is not there', () => {
  const profiles = fc
    .sample(arbitraryProfile, { numRuns: 2, seed: 5 })
    .map((each) => ({ ...each, customers: 0 }));
  const kept = nameSegments(profiles, rulesBy({ all: { name: 'Everybody', priority: -2, when: {} } }));
  expect(renameKept(kept, profiles, { rules })).toEqual({ names: kept, changed: [] });
});
