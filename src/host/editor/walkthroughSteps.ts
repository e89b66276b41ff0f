import { commands } from 'vscode';

/** What the steps of the walkthrough wait for, in the manifest as `onContext:segmentAi.done.<step>`. */
export type WalkthroughStep = 'sampleOpened' | 'segmented' | 'panelRead' | 'rulesEdited' | 'reportSaved';

export function completeStep(step: WalkthroughStep): void {
  void commands.executeCommand('setContext', `segmentAi.done.${step}`, true);
}
