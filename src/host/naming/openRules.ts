import { commands } from 'vscode';

/** Opens settings.json at the naming rules; where there are none yet, the editor writes the default ones there. */
export async function openRules(): Promise<void> {
  await commands.executeCommand('workbench.action.openSettingsJson', {
    revealSetting: { key: 'segmentAi.naming.rules', edit: true },
  });
}
