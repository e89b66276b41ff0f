import { namingRulesSchema } from '../../src/pipeline/naming/rule.ts';

/** Where the schema of `.vscode/segment-rules.json` is shipped, and the manifest points. */
export const rulesFileSchemaPath = 'src/pipeline/naming/segmentRules.schema.json';

/** The schema of the rules file: that of the setting `segmentAi.naming.rules`. */
export function describeRulesFile() {
  const schema = JSON.parse(JSON.stringify(namingRulesSchema)) as Record<string, unknown>;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Segment AI: naming rules',
    // What the editor knows beyond JSON schema.
    allowComments: true,
    allowTrailingCommas: true,
    ...schema,
  };
}
