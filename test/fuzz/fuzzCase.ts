import { strFromU8, strToU8, zipSync } from 'fflate';
import type { FuzzBases } from './fuzzBases.ts';
import { mutateBytes } from './mutateBytes.ts';
import { mutateText } from './mutateText.ts';
import { mutateXml } from './mutateXml.ts';
import { Random } from './random.ts';

export interface FuzzCase {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The case of this number among those of a seed: always the same. */
export function makeCase(bases: FuzzBases, seed: number, index: number): FuzzCase {
  const random = new Random(Math.imul(seed, 0x9e3779b1) + index);
  const kind = random.next();
  if (kind < 0.5) return mutatePackage(bases, random);
  if (kind < 0.75) return { name: 'fuzz.csv', bytes: encode(mutateText(bases.text, random), random) };
  const { name, bytes } = random.pick(bases.files);
  return { name, bytes: mutateBytes(bytes, random) };
}

/** Mutates the XML of one part, mostly, and packs all anew, so that it is looked at. */
function mutatePackage(bases: FuzzBases, random: Random): FuzzCase {
  const parts = { ...random.pick(bases.packages) };
  const mutated = random.pick(Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name)));
  const weighty = Object.keys(parts).find((name) => /sheet1\.xml$|content\.xml$/.test(name));
  const name = random.next() < 0.5 && weighty !== undefined ? weighty : mutated;
  parts[name] = strToU8(mutateXml(strFromU8(parts[name]!), random));
  if (random.next() < 0.05) delete parts[random.pick(Object.keys(parts))];
  return { name: 'fuzz.xlsx', bytes: zipSync(parts, { level: 1 }) };
}

function encode(text: string, random: Random): Uint8Array {
  const bytes = Buffer.from(text, random.pick(['utf8', 'utf8', 'utf16le', 'latin1']));
  return random.next() < 0.2 ? mutateBytes(bytes, random) : new Uint8Array(bytes);
}
