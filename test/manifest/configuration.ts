import { settingsTable } from '../../src/pipeline/settings.ts';

/** `contributes.configuration` of the manifest: the settings table, in its order, under the extension's prefix. */
export function describeConfiguration() {
  const properties = Object.entries(settingsTable).map(([name, { schema }], index) => {
    const plain = JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;
    return [`segmentAi.${name}`, { scope: 'resource', order: index + 1, ...plain }];
  });
  return { title: 'Segment AI', properties: Object.fromEntries(properties) };
}
