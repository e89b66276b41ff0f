import { applyEdits, modify } from 'jsonc-parser';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import { rulesFilePath } from './rulesFilePath.ts';
import { lineAt, parseRulesText } from './rulesText.ts';

/** A place in naming rules, and what is to stand there. */
export interface RulesEdit {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** With the comments and the layout that are there. Throws a `UserError` where the text can't be read. */
export function editRules(text: string, entries: readonly RulesEdit[]): string {
  const { error } = parseRulesText(text, []);
  if (error !== undefined)
    throw new UserError(
      t("{0} can't be read at line {1}; fix it first.", rulesFilePath, lineAt(text, error.offset)),
    );
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return entries.reduce(
    (edited, { path, value }) => applyEdits(edited, modify(edited, [...path], value, { formattingOptions })),
    text,
  );
}

/** What a new rules file begins with. */
export const emptyRules = (): string =>
  [
    `// ${t('Names of segments in this folder. Write only what is to change; the default rules stay below it.')}`,
    `// ${t('Ctrl+Space offers the ids of the rules and what they may say.')}`,
    '{\n}\n',
  ].join('\n');
