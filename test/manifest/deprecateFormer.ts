import type { Vocabulary } from '../../src/pipeline/written/formerNames.ts';

/** A schema of VS Code, as far as it is looked at here; JSON. */
export interface Schema {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

/** The schema as plain JSON, with the keys of before beside those of now: not proposed, and struck through. */
export function deprecateFormer(schema: object, vocabulary: Vocabulary): Schema {
  return deprecate(JSON.parse(JSON.stringify(schema)) as Schema, vocabulary);
}

function deprecate(schema: Schema, { keys = {}, below = {}, each }: Vocabulary): Schema {
  const { properties, patternProperties, additionalProperties } = schema;
  const inEach = (inner: Schema): Schema => (each ? deprecate(inner, each) : inner);
  return {
    ...schema,
    ...(properties && { properties: deprecateKeys(properties, { keys, below }) }),
    ...(patternProperties && { patternProperties: mapValues(patternProperties, inEach) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: inEach(additionalProperties) }),
  };
}

function deprecateKeys(
  properties: Readonly<Record<string, Schema>>,
  { keys, below }: Required<Pick<Vocabulary, 'keys' | 'below'>>,
): Readonly<Record<string, Schema>> {
  const known = mapValues(properties, (inner, name) => deprecate(inner, below[name] ?? {}));
  const former = Object.entries(keys)
    .filter(([, name]) => Object.hasOwn(known, name))
    .map(([key, name]) => [
      key,
      { ...known[name], markdownDeprecationMessage: `Now called \`${name}\`.`, doNotSuggest: true },
    ]);
  return { ...known, ...Object.fromEntries(former) };
}

function mapValues(
  of: Readonly<Record<string, Schema>>,
  map: (schema: Schema, key: string) => Schema,
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(of).map(([key, schema]) => [key, map(schema, key)]));
}
