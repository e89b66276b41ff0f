import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  lm,
  Uri,
  window,
  workspace,
} from 'vscode';
import { speak } from '../pipeline/language.ts';
import { chooseWorkbook } from './chooseWorkbook.ts';
import { isWorkbook, refuseKind } from './fileKinds.ts';
import { openRules } from './naming/openRules.ts';
import { resetRules } from './naming/resetRules.ts';
import { RulesDiagnostics } from './naming/rulesDiagnostics.ts';
import { RulesFiles } from './naming/rulesFiles.ts';
import { RulesLenses } from './naming/rulesLenses.ts';
import { RulesTrial } from './naming/rulesTrial.ts';
import { findSample, offerSample, openSample } from './openSample.ts';
import { panelViewType } from './segmentsPanel.ts';
import { SegmentTool, segmentToolName } from './segmentTool.ts';
import { Sessions } from './sessions.ts';
import { completeStep } from './walkthroughSteps.ts';
import type { HostContext } from './workbookSession.ts';
import type { StartWorker } from './workerPort.ts';

/** What every place that VS Code runs in shares; the entry hands in what differs. */
export function activateExtension(context: ExtensionContext, startWorker: StartWorker): void {
  speak({ locale: env.language, messages: l10n.bundle ?? {} });
  const log = window.createOutputChannel('Segment AI', { log: true });
  const rulesFiles = new RulesFiles();
  const trial = new RulesTrial();
  const hostContext = { extensionUri: context.extensionUri, startWorker, rulesFiles, log };
  const sessions = new Sessions(hostContext, context.workspaceState);
  const lenses = new RulesLenses(() => sessions.current);
  const handlers: Readonly<Record<string, (argument?: unknown) => Promise<void>>> = {
    'segmentAi.segment': async (argument) => {
      const workbook = argument instanceof Uri ? argument : await chooseWorkbook();
      if (workbook === undefined) return;
      if (isWorkbook(workbook)) await sessions.segment(workbook);
      else await refuseKind(workbook, (other) => sessions.segment(other));
    },
    'segmentAi.openSample': async () => {
      const sample = await openSample(context);
      if (sample !== undefined) void offerSample(sample, (workbook) => sessions.segment(workbook));
    },
    'segmentAi.segmentSample': async () => {
      const sample = await findSample(context);
      if (sample !== undefined) await sessions.segment(sample);
    },
    'segmentAi.rerun': async () => sessions.current?.run(),
    'segmentAi.saveReport': async () => sessions.current?.saveReport(),
    'segmentAi.exportCustomers': async () => sessions.current?.exportCustomers(),
    'segmentAi.editRules': () => openRules(sessions.current?.workbook),
    'segmentAi.tryRules': async () => sessions.current && trial.show(sessions.current),
    'segmentAi.resetRules': () => resetRules(sessions.current?.workbook),
  };
  context.subscriptions.push(
    log,
    rulesFiles,
    trial,
    sessions,
    lenses,
    sessions.onDidShow(() => lenses.refresh()),
    new RulesDiagnostics(),
    rulesFiles.onDidChange(() => onRules(sessions)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('segmentAi.naming')) onRules(sessions);
    }),
    window.registerWebviewPanelSerializer(panelViewType, sessions),
    ...registerTools(hostContext),
    ...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)),
  );
}

/** A VS Code built without language models lacks the whole of them. */
function registerTools(context: HostContext): Disposable[] {
  if (typeof lm?.registerTool !== 'function') return [];
  return [lm.registerTool(segmentToolName, new SegmentTool(context))];
}

function onRules(sessions: Sessions): void {
  completeStep('rulesEdited');
  void sessions.rename();
}
