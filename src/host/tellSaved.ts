import { commands, type Uri, window, workspace } from 'vscode';
import { t } from '../pipeline/language.ts';
import { fileName } from './fileNames.ts';

/** Says that a file is saved, and shows it where it lies if the user wants to; nobody waits for that. */
export function tellSaved(saved: Uri): void {
  const reveal = t('Reveal in Explorer');
  void window.showInformationMessage(t('Saved "{0}".', fileName(saved)), reveal).then((choice) => {
    if (choice === reveal) void revealFile(saved);
  });
}

async function revealFile(uri: Uri): Promise<void> {
  const inWorkspace = workspace.getWorkspaceFolder(uri) !== undefined;
  await commands.executeCommand(inWorkspace ? 'revealInExplorer' : 'revealFileInOS', uri);
}
