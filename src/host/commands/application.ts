import {
  type ExtensionContext,
  env,
  type LogOutputChannel,
  l10n,
  Uri,
  type WebviewPanel,
  workspace,
} from 'vscode';
import type { Thread } from '../../messages/channel.ts';
import type { PageState } from '../../messages/panelState.ts';
import { speak } from '../../pipeline/language/language.ts';
import { pickAnswers } from '../../pipeline/settings/pickAnswers.ts';
import { readResultSettings } from '../../pipeline/settings/resultSettings.ts';
import { readRunOptions } from '../../pipeline/settings/stageOptions.ts';
import type { CommandId } from '../editor/contributedIds.ts';
import { vscodeEditor } from '../editor/vscodeEditor.ts';
import { Walkthrough } from '../editor/walkthrough.ts';
import { chooseWorkbook, isWorkbook, refuseKind } from '../files/fileKinds.ts';
import { openSource, toUri, vscodeFiles } from '../files/vscodeFiles.ts';
import type { HostPorts, SettingsPort } from '../ports/ports.ts';
import { changeRule } from '../rules/changeRule.ts';
import { openRules, resetRules } from '../rules/openRules.ts';
import { RulesDiagnostics } from '../rules/rulesDiagnostics.ts';
import { RulesFiles, readNaming } from '../rules/rulesFiles.ts';
import { forgetAnswers, keepAnswer, keepFor, keepForFolder } from '../settings/keepSettings.ts';
import { readConfiguration, remarkOnConfiguration, sharesModel } from '../settings/readConfiguration.ts';
import { findSample, offerSample, openSample } from './openSample.ts';
import { RulesLenses } from './rulesLenses.ts';
import { RulesTrial } from './rulesTrial.ts';
import { SegmentTool } from './segmentTool.ts';
import { Sessions } from './sessions.ts';

type Commands = Readonly<Record<CommandId, (argument?: unknown) => Promise<void>>>;

/** All that the extension does in a window, once it is awake. */
export class Application {
  readonly segmentTool: SegmentTool;
  readonly #sessions: Sessions;
  readonly #trial = new RulesTrial();
  readonly #walkthrough: Walkthrough;
  readonly #commands: Commands;

  constructor(context: ExtensionContext, log: LogOutputChannel, startWorker: () => Thread) {
    speak({ locale: env.language, messages: l10n.bundle ?? {} });
    this.#walkthrough = new Walkthrough(context.globalState);
    const rulesFiles = new RulesFiles();
    const ports: HostPorts = {
      startWorker,
      files: vscodeFiles,
      editor: {
        ...vscodeEditor,
        log,
        completeStep: (step) => this.#walkthrough.complete(step),
        openSource: (workbook, at) => openSource(toUri(workbook), at),
        openRules: (workbook, first) => openRules(rulesFiles, toUri(workbook), first),
        changeRule: (workbook, change) => changeRule(toUri(workbook), change, rulesFiles),
      },
      settings: createSettings(rulesFiles),
    };
    const sessions = new Sessions(ports, context);
    const lenses = new RulesLenses(() => sessions.current);
    this.#sessions = sessions;
    this.segmentTool = new SegmentTool(ports);
    this.#commands = this.#listCommands(context, rulesFiles);
    context.subscriptions.push(
      rulesFiles,
      this.#trial,
      sessions,
      lenses,
      sessions.onDidShow(() => lenses.refresh()),
      new RulesDiagnostics(),
      rulesFiles.onDidChange(() => this.#takeRules()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('segmentAi.naming')) this.#takeRules();
        if (event.affectsConfiguration('segmentAi')) void sessions.checkStale();
      }),
    );
  }

  /** @param argument what the editor hands to the command, such as the file whose menu it was chosen in */
  run(command: CommandId, argument: unknown): Promise<void> {
    return this.#commands[command](argument);
  }

  restorePanel(panel: WebviewPanel, page: PageState | undefined): Promise<void> {
    return this.#sessions.restore(panel, page);
  }

  /** Opens a workbook's panel where the editor has made room for one of its own. */
  openInPlaceOf(panel: WebviewPanel, workbook: Uri): void {
    this.#sessions.openInPlaceOf(panel, workbook);
  }

  #listCommands(context: ExtensionContext, rulesFiles: RulesFiles): Commands {
    const sessions = this.#sessions;
    const currentWorkbook = () => sessions.current && toUri(sessions.current.workbook);
    return {
      'segmentAi.segment': async (argument) => {
        const workbook = argument instanceof Uri ? argument : await chooseWorkbook();
        if (workbook === undefined) return;
        if (isWorkbook(workbook)) await sessions.segment(workbook);
        else await refuseKind(workbook, (other) => sessions.segment(other));
      },
      'segmentAi.checkData': async (argument) => {
        const workbook = argument instanceof Uri ? argument : (currentWorkbook() ?? (await chooseWorkbook()));
        if (workbook === undefined) return;
        if (isWorkbook(workbook)) await sessions.checkData(workbook);
        else await refuseKind(workbook, (other) => sessions.checkData(other));
      },
      'segmentAi.openSample': async () => {
        const sample = await openSample(context);
        if (sample === undefined) return;
        this.#walkthrough.complete('sampleOpened');
        void offerSample(sample, (workbook) => sessions.segment(workbook));
      },
      'segmentAi.segmentSample': async () => {
        const sample = await findSample(context);
        if (sample !== undefined) await sessions.segment(sample);
      },
      'segmentAi.rerun': async () => sessions.current?.run(),
      'segmentAi.saveReport': async () => sessions.current?.saveReport(),
      'segmentAi.exportCustomers': async () => sessions.current?.exportCustomers(),
      'segmentAi.checkCampaign': async () => sessions.current?.checkCampaign(),
      'segmentAi.keepModel': async () => sessions.current?.keepModel(),
      'segmentAi.editRules': () => openRules(rulesFiles, currentWorkbook()),
      'segmentAi.tryRules': async () => sessions.current && this.#trial.show(sessions.current),
      'segmentAi.resetRules': () => resetRules(currentWorkbook()),
    };
  }

  #takeRules(): void {
    this.#walkthrough.complete('rulesEdited');
    void this.#sessions.rename();
  }
}

function createSettings(rulesFiles: RulesFiles): SettingsPort {
  const readNamingOf: SettingsPort['readNaming'] = async (workbook) =>
    readNaming(toUri(workbook), readConfiguration(toUri(workbook)), rulesFiles);
  return {
    readRun: async (workbook) =>
      readRunOptions(
        readConfiguration(toUri(workbook)),
        remarkOnConfiguration(toUri(workbook)),
        await readNamingOf(workbook),
      ),
    readResult: (workbook) => readResultSettings(readConfiguration(toUri(workbook))),
    readChecked: async (workbook, unwritten) => readConfiguration(toUri(workbook), unwritten),
    readNaming: readNamingOf,
    readReport: (workbook) => {
      const settings = readConfiguration(toUri(workbook));
      return { autoSave: settings['report.autoSave'], transactions: settings['report.transactions'] };
    },
    readModel: (workbook) => readConfiguration(toUri(workbook)).model,
    sharesModel: (workbook) => sharesModel(toUri(workbook)),
    readAnswers: (workbook) => {
      const kept = Object.values(readConfiguration(toUri(workbook)).workbooks);
      return pickAnswers(kept[0] ?? {});
    },
    forgetAnswers: (workbook) => forgetAnswers(toUri(workbook)),
    keepForFolder: (settings, workbook) => keepForFolder(settings, toUri(workbook)),
    keep: (settings, workbook) => keepFor(settings, toUri(workbook)),
    keepAnswer: (choice, answer, workbook) => keepAnswer(choice, answer, toUri(workbook)),
  };
}
