import type { DataCheck } from '../pipeline/checking/dataCheck.ts';
import type { Language } from '../pipeline/language/language.ts';
import type { Progress } from '../pipeline/progress/progress.ts';
import type { Answers } from '../pipeline/remarks/wordAnswers.ts';
import type { CampaignView } from '../pipeline/results/describeCampaign.ts';
import type { ResultSettings } from '../pipeline/settings/resultSettings.ts';
import type { CheckedSettings } from '../pipeline/settings/settings.ts';
import type { Result } from './workerCalls.ts';

/** What segments were called before the last change of the rules, by id; only those whose name changed. */
export type FormerNames = Readonly<Record<number, string>>;

/** What a change of the naming rules came to: other names, or none because what was fitted is gone. */
export type Renaming =
  | { readonly type: 'renamed'; readonly formerNames: FormerNames }
  | { readonly type: 'outdated' };

/** What has become of a workbook since it was read. */
export type SourceChange = 'changed' | 'gone';

/** Tells one state of a file from another. */
export interface FileStamp {
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

export interface DoneState extends Result {
  readonly type: 'done';
  readonly name: string;
  /** The workbook as it was when it was read; absent where its file system does not tell. */
  readonly stamp?: FileStamp;
  /** Absent as long as the workbook is as it was read. */
  readonly sourceChange?: SourceChange;
  /** What it was made under; absent in a result that an earlier version kept. */
  readonly madeUnder?: ResultSettings;
  /** What was answered of the workbook; absent where nothing was. */
  readonly answers?: Answers;
  /** Whether other settings hold by now. */
  readonly settingsChanged?: true;
  /** The number of components that the user had chosen before this run, where it was not tried again. */
  readonly missingComponents?: number;
  /** The campaign that was checked last. */
  readonly campaign?: CampaignView & {
    /** How many were checked, itself the last. */
    readonly checks: number;
  };
  /** Absent as long as the naming rules are those of the run. */
  readonly renaming?: Renaming;
}

/** How the workbook would be read, to be looked at and changed before it is segmented. */
export interface CheckingState {
  readonly type: 'checking';
  readonly name: string;
  /** Absent until the first rows are read. */
  readonly check?: DataCheck;
  /** Whether its rows and figures are those of a reading before the last change. */
  readonly isStale: boolean;
  /** How much of the file is read, 0 to 1; absent where it does not take long. */
  readonly fraction?: number;
  /** Why it can't be read at all. */
  readonly failure?: string;
  /** What is set for the workbook. */
  readonly settings?: Partial<CheckedSettings>;
  /** Whether there is a result to go back to. */
  readonly hasResult: boolean;
}

/** What the panel shows. */
export type PanelState =
  | { readonly type: 'running'; readonly name: string; readonly progress: Progress }
  | DoneState
  | CheckingState
  | { readonly type: 'failed'; readonly name: string; readonly message: string }
  | { readonly type: 'cancelled'; readonly name: string };

/** What the page keeps by `setState`: it outlives the window, and the version of the extension. */
export interface PageState {
  /** Of the workbook, so that the panel finds it again after a reload. */
  readonly uri: string;
  readonly state: PanelState;
  readonly language?: Language;
  /** What was set up on the page; the page alone knows its shape. */
  readonly view?: object;
}
