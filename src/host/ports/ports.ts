import type { Message, Thread } from '../../messages/channel.ts';
import type { FileStamp, SourceChange } from '../../messages/panelState.ts';
import type { WorkbookSource, WriteTarget } from '../../messages/workerCalls.ts';
import type { RowReference } from '../../pipeline/cleaning/rowReference.ts';
import type { OnProgress } from '../../pipeline/progress/progress.ts';
import type { Question } from '../../pipeline/reading/question.ts';
import type { Answers } from '../../pipeline/remarks/wordAnswers.ts';
import type { NamingOptions, RunOptions } from '../../pipeline/results/runOptions.ts';
import type { WorkbookSettings } from '../../pipeline/settings/readingSettings.ts';
import type { ResultSettings } from '../../pipeline/settings/resultSettings.ts';
import type { CheckedSettings } from '../../pipeline/settings/settings.ts';

/** What the logic of sessions needs of the place that it runs in: VS Code, or in tests a double in memory. */
export interface HostPorts {
  readonly editor: EditorPort;
  readonly files: FilesPort;
  readonly settings: SettingsPort;
  /** How it is started differs between desktop and web. */
  readonly startWorker: () => Thread;
}

/** A file by its address; VS Code's `Uri` is one. */
export interface FileAt {
  /** With slashes. */
  readonly path: string;
  /** The whole URI. */
  toString(): string;
}

/** The last segment of a path: `sales.xlsx`. */
export function fileName({ path }: FileAt): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What holds until it is disposed of. */
export interface Subscription {
  dispose(): void;
}

/** Names of kinds of files with their endings, for the dialog that asks for a place. */
export type FileKinds = Readonly<Record<string, string[]>>;

export interface ProgressOptions {
  readonly title: string;
  /** Cancels the task as the notification's own Cancel does. */
  readonly closed: AbortSignal;
  /** Hears what the notification shows. */
  readonly onProgress?: OnProgress;
  /** What shows it too; the notification is there while that is not in sight. */
  readonly seenIn?: Sight;
}

/** What the steps of the walkthrough wait for, in the manifest as `onContext:segmentAi.done.<step>`. */
export type WalkthroughStep = 'sampleOpened' | 'segmented' | 'panelRead' | 'rulesEdited' | 'reportSaved';

/** A naming rule by its id, with what it says. */
export interface FirstRule {
  readonly rule: string;
  readonly says: { readonly name: string; readonly action: string };
}

/** What is to change of naming rules, by their ids. */
export interface RuleChange {
  readonly rules: readonly string[];
  readonly name?: string;
  readonly action?: string;
  readonly drafts?: readonly string[];
}

export interface EditorPort {
  /** Runs a task under a notification with progress and Cancel, unless that is seen elsewhere. */
  withProgress<Value>(
    options: ProgressOptions,
    task: (report: OnProgress, signal: AbortSignal) => Promise<Value>,
  ): Promise<Value>;
  /** Says something with buttons, and gives the one that is chosen; a `question` has to be answered before anything else. */
  say(
    kind: 'information' | 'question' | 'error',
    text: string,
    ...buttons: readonly string[]
  ): Promise<string | undefined>;
  pick<Item extends { readonly label: string }>(
    items: readonly Item[],
    options: { readonly title: string; readonly placeHolder: string },
  ): Promise<Item | undefined>;
  /** Asks where to save a file; the dialog itself asks before it overwrites. */
  askPlace(proposed: FileAt, kinds: FileKinds): Promise<FileAt | undefined>;
  /** Asks for a file to be read. */
  askFile(title: string, kinds: FileKinds): Promise<FileAt | undefined>;
  /** Asks for a line of text; `refuse` says what is wrong with one that can't be taken. */
  askText(
    title: string,
    options: { readonly placeHolder: string; readonly refuse: (text: string) => string | undefined },
  ): Promise<string | undefined>;
  /** Says in the status bar, for a while, what is over. */
  mention(text: string): void;
  /** Shows a file where it lies. */
  reveal(file: FileAt): void;
  /** Opens a workbook, at a row where that can be done. */
  openSource(workbook: FileAt, at: RowReference | undefined): Promise<void>;
  /** @param first the rule to begin with where there are none yet */
  openRules(workbook: FileAt, first?: FirstRule): Promise<void>;
  /** Writes what is to change of naming rules, and gives what takes it back. Throws a `UserError` where that can't be done. */
  changeRule(workbook: FileAt, change: RuleChange): Promise<() => Promise<void>>;
  /** @param name without the extension's prefix */
  openSetting(name: string): Promise<void>;
  completeStep(step: WalkthroughStep): void;
  readonly log: { error(detail: string | Error): void; show(): void };
}

export interface FilesPort {
  /** The file of that name beside another. */
  beside(file: FileAt, name: string): FileAt;
  /** The present state of a file; undefined where that can't be told. */
  stat(file: FileAt): Promise<FileStamp | 'gone' | undefined>;
  /** The names of what lies in the folder of a file; none where that can't be told. */
  listBeside(file: FileAt): Promise<readonly string[]>;
  read(file: FileAt): Promise<Uint8Array>;
  write(file: FileAt, bytes: Uint8Array): Promise<void>;
  /** In place of what was there. */
  rename(from: FileAt, to: FileAt): Promise<void>;
  remove(file: FileAt): Promise<void>;
  /** Hears of a file that was written or deleted, once the dust has settled. */
  watch(file: FileAt, onChange: () => void): Subscription;
  /** What the worker is to read. Throws a `UserError` where there is no such file. */
  describeSource(workbook: FileAt): Promise<WorkbookSource>;
  /** Where the worker is to write. @param name by which the user knows the file */
  describeTarget(file: FileAt, name: string): WriteTarget;
}

/** What has become of a file since it was stamped; undefined for nothing, and where that cannot be told. */
export async function findChange(
  file: FileAt,
  before: FileStamp,
  files: FilesPort,
): Promise<SourceChange | undefined> {
  const now = await files.stat(file);
  if (now === 'gone' || now === undefined) return now;
  return now.mtime === before.mtime && now.size === before.size ? undefined : 'changed';
}

/** What is set for a workbook. All throw a `UserError` that names a wrong setting. */
export interface SettingsPort {
  /** What a run is made under, with the naming rules as they are now. */
  readRun(workbook: FileAt): Promise<RunOptions>;
  /** What was answered of a workbook and is kept for it. */
  readAnswers(workbook: FileAt): Answers;
  forgetAnswers(workbook: FileAt): Promise<void>;
  /** What its result depends on. */
  readResult(workbook: FileAt): ResultSettings;
  /** What holds for a workbook, and will once others are kept for it, to be changed and tried. */
  readChecked(workbook: FileAt, unwritten: WorkbookSettings): Promise<CheckedSettings>;
  readNaming(workbook: FileAt): Promise<NamingOptions>;
  /** Whether reports are saved by themselves, and with the transactions. */
  readReport(workbook: FileAt): { readonly autoSave: boolean; readonly transactions: boolean };
  /** The kept model by which a workbook is classified, as `segmentAi.model` has it. */
  readModel(workbook: FileAt): string;
  /** Whether that model is set for its folder, or for another workbook too. */
  sharesModel(workbook: FileAt): boolean;
  /** Keeps what the user sets for a workbook. */
  keep(settings: WorkbookSettings, workbook: FileAt): Promise<void>;
  /** Keeps it for all workbooks of a workbook's folder. */
  keepForFolder(settings: WorkbookSettings, workbook: FileAt): Promise<void>;
  /** Keeps an answer of a question that a workbook raised, by its index. */
  keepAnswer(question: Pick<Question, 'asked'>, answer: number, workbook: FileAt): Promise<void>;
}

/** What can be seen or not. */
export interface Sight {
  readonly isVisible: boolean;
  /** Hears, perhaps more often, that it became visible or hidden. */
  onVisibility(listener: () => void): Subscription;
}

/** The panel that a page is in. One behind another has no page. */
export interface PanelPort extends Sight {
  post(message: Message): void;
  onMessage(listener: (value: unknown) => void): void;
  onClose(listener: () => void): void;
}
