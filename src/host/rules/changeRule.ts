import { type Uri, workspace } from 'vscode';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import { layOver, mergeTrees, type Tree } from '../../pipeline/written/tree.ts';
import type { RuleChange } from '../ports/ports.ts';
import { changeSetting } from '../settings/changeSetting.ts';
import { editRules, emptyRules, type RulesEdit } from './editRules.ts';
import { rulesFilePath } from './rulesFilePath.ts';
import type { RulesFiles } from './rulesFiles.ts';
import { findRulesPlace, type RulesPlace } from './rulesPlace.ts';

/**
 * Writes what is to change of rules, and nothing else of them, where the workbook's rules stand.
 * @returns what takes it back
 */
export async function changeRule(
  workbook: Uri,
  { rules, ...changes }: RuleChange,
  files: RulesFiles,
): Promise<() => Promise<void>> {
  const place = await findRulesPlace(workbook);
  const entries = rules.flatMap((rule) =>
    Object.entries(changes).map(([key, value]) => ({ path: [rule, key], value })),
  );
  return place.type === 'file' ? changeFile(place, entries, files) : changeSettings(place, workbook, entries);
}

async function changeFile(
  { uri, isThere }: RulesPlace & { readonly type: 'file' },
  entries: readonly RulesEdit[],
  files: RulesFiles,
): Promise<() => Promise<void>> {
  const before = isThere ? await readText(uri) : undefined;
  const after = editRules(before ?? emptyRules(), entries);
  await files.write(uri, after);
  return async () => {
    if ((await readText(uri)) !== after)
      throw new UserError(t('{0} has changed since; undo it there.', rulesFilePath));
    if (before === undefined) await files.delete(uri);
    else await files.write(uri, before);
  };
}

async function readText(uri: Uri): Promise<string> {
  if (workspace.textDocuments.some((each) => each.isDirty && each.uri.toString() === uri.toString()))
    throw new UserError(t('{0} has unsaved changes; save it first.', rulesFilePath));
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

async function changeSettings(
  { target }: RulesPlace & { readonly type: 'settings' },
  workbook: Uri,
  entries: readonly RulesEdit[],
): Promise<() => Promise<void>> {
  const edits = entries.reduce<Tree>(
    (tree, { path: [rule = '', key = ''], value }) => mergeTrees(tree, { [rule]: { [key]: value } }),
    {},
  );
  const before = await changeSetting('naming.rules', target, workbook, (kept) => layOver(kept, edits));
  return async () => {
    await changeSetting('naming.rules', target, workbook, () => before);
  };
}
