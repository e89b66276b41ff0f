import { Check } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { namingRulesSchema } from '../../../src/pipeline/naming/rule.ts';

interface Schema {
  readonly properties?: Record<string, Schema>;
  readonly patternProperties?: Record<string, Schema>;
  readonly anyOf?: Schema[];
  readonly [key: string]: unknown;
}

/** The schema as the extension's manifest has it. */
const schema = JSON.parse(JSON.stringify(namingRulesSchema)) as Schema;

function listSchemas(root: Schema): Schema[] {
  const below = [
    ...Object.values(root.properties ?? {}),
    ...Object.values(root.patternProperties ?? {}),
    ...(root.anyOf ?? []),
  ];
  return [root, ...below.flatMap(listSchemas)];
}

describe('namingRulesSchema', () => {
  it('has no $ref, which a contributed setting may not have', () => {
    expect(JSON.stringify(schema)).not.toContain('$ref');
  });

  it('explains every property on hover', () => {
    const properties = listSchemas(schema).flatMap(({ properties }) => Object.entries(properties ?? {}));
    expect(properties.length).toBeGreaterThan(30);
    for (const [name, property] of properties) {
      expect(property['description'] ?? property['markdownDescription'], name).toMatch(/\w+/);
    }
  });

  it('squiggles under misspelt properties', () => {
    const objects = listSchemas(schema).filter(({ properties }) => properties);
    for (const object of objects) expect(object['additionalProperties']).toBe(false);
    expect(Check(namingRulesSchema, { champions: { nam: 'VIP' } })).toBe(false);
    expect(Check(namingRulesSchema, { champions: { when: { q: { min: 1 } } } })).toBe(false);
    expect(Check(namingRulesSchema, { champions: { when: { r: { mim: 1 } } } })).toBe(false);
  });

  it('accepts the default rules and a rule of which only the name changes', () => {
    expect(Check(namingRulesSchema, defaultRules)).toBe(true);
    expect(Check(namingRulesSchema, { champions: { name: 'VIP' } })).toBe(true);
  });

  it('offers a snippet that is itself a valid rule once its places are filled', () => {
    const [snippet] = schema['defaultSnippets'] as { body: unknown }[];
    const text = JSON.stringify(snippet!.body);
    const filled = text.replaceAll(/"\^\$\{\d:([^}]*)\}"/g, '$1').replaceAll(/\$\{\d:([^}]*)\}/g, '$1');
    expect(Check(namingRulesSchema, JSON.parse(filled))).toBe(true);
    expect(filled).not.toContain('$');
  });
});
