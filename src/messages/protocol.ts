import type { SourceHandle } from '../pipeline/bytes/byteSource.ts';
import type { Choice } from '../pipeline/errors/question.ts';
import type { Language } from '../pipeline/language/language.ts';
import type { Trial } from '../pipeline/naming/tryRules.ts';
import type { Progress } from '../pipeline/progress/progress.ts';
import type { Reading } from '../pipeline/reading/reading.ts';
import type { Pictures, UsedSetting } from '../pipeline/report/report.ts';
import type { CustomerPage, CustomerQuery } from '../pipeline/results/customerQuery.ts';
import type { Overview } from '../pipeline/results/overview.ts';
import type { SegmentationSummary } from '../pipeline/results/segmentation.ts';
import type { NamingSettings, Settings } from '../pipeline/settings/settings.ts';

/** What the worker reads: a file by its path, or bytes that the host fetched from a virtual file system. */
export type WorkbookSource = SourceHandle & { readonly path: string };

/** Where the worker writes: a file, `name` being that by which the user knows it, or memory, for the host to take. */
export type WriteTarget =
  | { readonly type: 'file'; readonly path: string; readonly name: string }
  | { readonly type: 'memory' };

/** What the host knows of where the naming rules come from, one sentence each; the result says it with its own. */
type Remarks = { readonly remarks: readonly string[] };

/** Host to worker. A worker keeps its last segmentation, so that the report and other names need no second run. */
export type WorkerRequest =
  | ({ readonly type: 'segment'; readonly source: WorkbookSource; readonly settings: Settings } & Remarks)
  /** Answered by `segmented`. */
  | ({ readonly type: 'rename'; readonly naming: NamingSettings } & Remarks)
  /** The segments of another number of components, or of the best; answered by `segmented`. */
  | { readonly type: 'choose'; readonly components?: number }
  | { readonly type: 'list'; readonly query: CustomerQuery }
  /** What naming rules would do. */
  | { readonly type: 'try'; readonly naming: NamingSettings }
  /** Answered by `written`, or `cancelled`. */
  | {
      readonly type: 'report';
      readonly target: WriteTarget;
      readonly pictures?: Pictures;
      /** What was segmented, where the report is to have its transactions. */
      readonly source?: WorkbookSource;
    }
  /** Ends the writing of a report, and nothing else; it has no answer of its own. */
  | { readonly type: 'cancel' }
  /** The customers as CSV, of one segment (by its index) or of all; answered by `written`. */
  | {
      readonly type: 'exportCustomers';
      readonly target: WriteTarget;
      readonly segment: number | undefined;
    };

/** What the panel shows of a segmentation. */
export interface Result {
  readonly summary: SegmentationSummary;
  readonly overview: Overview;
  readonly reading: Reading;
  readonly settings: readonly UsedSetting[];
}

/** Worker to host. */
export type WorkerResponse =
  | { readonly type: 'progress'; readonly progress: Progress }
  | ({ readonly type: 'segmented' } & Result)
  | { readonly type: 'listed'; readonly page: CustomerPage }
  | { readonly type: 'tried'; readonly trial: Trial }
  /** With the bytes where the target was memory. */
  | { readonly type: 'written'; readonly bytes?: Uint8Array }
  | { readonly type: 'cancelled' }
  /** The file leaves a choice open; the host asks, and requests the segmentation again. */
  | { readonly type: 'asked'; readonly message: string; readonly choice: Choice }
  /** `message` is one sentence for the user; `detail`, where there is one, is for the log. */
  | { readonly type: 'failed'; readonly message: string; readonly detail?: string };

/** To a thread that runs tasks, one at a time. */
export interface TaskRequest {
  readonly name: string;
  readonly input: unknown;
}

/** From a thread that runs tasks. */
export type TaskResponse =
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'done'; readonly output: unknown }
  /** `isUserError`: the message is one sentence for the user; else it is a defect and `detail` is for the log. */
  | {
      readonly type: 'failed';
      readonly message: string;
      readonly isUserError: boolean;
      readonly detail: string;
    };

/** What a change of the naming rules came to: other names, or none because what was fitted is gone. */
export type Renaming =
  | { readonly type: 'renamed'; readonly formerNames: FormerNames }
  | { readonly type: 'outdated' };

/** What segments were called before the last change of the rules, by id; only those whose name changed. */
export type FormerNames = Readonly<Record<number, string>>;

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
  /** The number of components that the user had chosen before this run, where it was not tried again. */
  readonly missingComponents?: number;
  /** Absent as long as the naming rules are those of the run. */
  readonly renaming?: Renaming;
}

/** What the panel shows. */
export type PanelState =
  | { readonly type: 'running'; readonly name: string; readonly progress: Progress }
  | DoneState
  | { readonly type: 'failed'; readonly name: string; readonly message: string }
  | { readonly type: 'cancelled'; readonly name: string };

/** Host to page. */
export type HostMessage =
  | { readonly type: 'speak'; readonly language: Language }
  /** `uri` is kept in the page's state, so that the panel finds its workbook again after a reload. */
  | { readonly type: 'show'; readonly uri: string; readonly state: PanelState }
  /** Answered by `drawn`: the charts of what is shown, for the report. */
  | { readonly type: 'draw'; readonly id: number }
  | { readonly type: 'listed'; readonly id: number; readonly page: CustomerPage }
  /** `message` says why there is no list, and what to do. */
  | { readonly type: 'unlisted'; readonly id: number; readonly message: string };

/** What the page keeps by `setState`. */
export interface PageState {
  readonly uri: string;
  readonly state: PanelState;
  readonly language?: Language;
  /** What was set up on the page; the page alone knows its shape. */
  readonly view?: object;
}
