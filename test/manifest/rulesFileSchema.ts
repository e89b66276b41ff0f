import { ruleVocabulary } from '../../src/pipeline/naming/readRules.ts';
import { namingRulesSchema } from '../../src/pipeline/naming/rule.ts';
import { deprecateFormer } from './deprecateFormer.ts';

/** Where the schema of `.vscode/segment-rules.json` is shipped, and the manifest points. */
export const rulesFileSchemaPath = 'src/pipeline/naming/segmentRules.schema.json';

/** The schema of the rules file: that of the setting `segmentAi.naming.rules`. */
export function describeRulesFile() {
  const schema = deprecateFormer(namingRulesSchema, ruleVocabulary);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Segment AI: naming rules',
    // What the editor knows beyond JSON schema.
    allowComments: true,
    allowTrailingCommas: true,
    ...schema,
  };
}
