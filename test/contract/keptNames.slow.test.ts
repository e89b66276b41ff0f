import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runCommandLine } from '../corpus/runCommandLine.ts';
import { describeConfiguration } from '../manifest/configuration.ts';
import { sampleName, samples } from '../paths.ts';
import { everyRemark } from '../pipeline/remarks/everyRemark.ts';
import kept from './keptNames.json' with { type: 'json' };

/** What people have in their settings and scripts. A name may be added; one that is renamed must be read as before. */
const properties: Readonly<Record<string, Schema>> = Object.assign(
  {},
  ...describeConfiguration().map((group) => group.properties),
);

interface Schema {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
}

const [rule] = Object.values(properties['segmentAi.naming.rules']?.patternProperties ?? {});

describe('names that people have written', () => {
  it.each(Object.entries(kept.settings))('the setting %s', (name, values) => {
    expect(properties[name]).toBeDefined();
    expect(properties[name]?.enum ?? []).toEqual(expect.arrayContaining(values));
  });

  it('the roles of columns', () => {
    const roles = Object.keys(properties['segmentAi.columns']?.properties ?? {});
    expect(roles).toEqual(expect.arrayContaining(kept.roles));
  });

  it('the keys and conditions of naming rules', () => {
    expect(Object.keys(rule?.properties ?? {})).toEqual(expect.arrayContaining(kept.ruleKeys));
    const conditions = Object.keys(rule?.properties?.['when']?.properties ?? {});
    expect(conditions).toEqual(expect.arrayContaining(kept.ruleConditions));
  });

  it('the commands', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command);
    expect(commands).toEqual(expect.arrayContaining(kept.commands));
  });
});

describe('what scripts read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'segment-ai-'));
  const customers = join(folder, 'customers.csv');
  let result: unknown;

  beforeAll(async () => {
    const { output } = await runCommandLine(join(samples, sampleName), { args: ['--customers', customers] });
    result = JSON.parse(output);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('the keys of the JSON', () => {
    expect([...listPaths(result)]).toEqual(expect.arrayContaining(kept.jsonPaths));
  });

  it('the codes of remarks', () => {
    expect(Object.keys(everyRemark)).toEqual(expect.arrayContaining(kept.remarkCodes));
  });

  it('the columns of the customers, in their order', () => {
    const [header] = readFileSync(customers, 'utf8').replace('\uFEFF', '').split('\r\n');
    expect(header!.split(',').slice(0, kept.customersHeader.length)).toEqual(kept.customersHeader);
  });
});

/** Where values stand in a document: `segments[].recency.mean`. */
function listPaths(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) {
    const inner = value
      .filter((each) => typeof each === 'object')
      .flatMap((each) => [...listPaths(each, `${path}[]`)]);
    return new Set([`${path}[]`, ...inner]);
  }
  if (typeof value !== 'object' || value === null) return new Set([path]);
  const entries = Object.entries(value);
  return new Set(
    entries.flatMap(([key, each]) => [...listPaths(each, path === '' ? key : `${path}.${key}`)]),
  );
}
