import type { Language } from './pipeline/language.ts';
import type { NamingSettings } from './pipeline/nameFitted.ts';
import type { Trial } from './pipeline/naming/tryRules.ts';
import type { Progress } from './pipeline/progress.ts';
import type { Choice } from './pipeline/question.ts';
import type { SegmentationSummary } from './pipeline/segmentation.ts';
import type { Settings } from './pipeline/settings.ts';
import type { SourceHandle } from './pipeline/workbook/byteSource.ts';

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
  /** What naming rules would do. */
  | { readonly type: 'try'; readonly naming: NamingSettings }
  | { readonly type: 'report' }
  /** The customers as CSV, of one segment (by its index) or of all; answered by `written`. */
  | {
      readonly type: 'exportCustomers';
      readonly target: WriteTarget;
      readonly segment: number | undefined;
    };

/** Worker to host. */
export type WorkerResponse =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'segmented'; readonly summary: SegmentationSummary }
  | { readonly type: 'tried'; readonly trial: Trial }
  | { readonly type: 'reported'; readonly bytes: Uint8Array }
  /** With the bytes where the target was memory. */
  | { readonly type: 'written'; readonly bytes?: Uint8Array }
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

export interface DoneState {
  readonly type: 'done';
  readonly name: string;
  readonly summary: SegmentationSummary;
  /** Absent as long as the naming rules are those of the run. */
  readonly renaming?: Renaming;
}

/** What the panel shows. */
export type PanelState =
  | { readonly type: 'running'; readonly name: string; readonly progress: Progress }
  | DoneState
  | { readonly type: 'failed'; readonly name: string; readonly message: string }
  | { readonly type: 'cancelled'; readonly name: string };

/** Host to page. `uri` is kept in the page's state, so that the panel finds its workbook again after a reload. */
export type HostMessage =
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'show'; readonly uri: string; readonly state: PanelState };

/** Page to host. The page asks (`ready`), the host answers. */
export type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'rerun' }
  | { readonly type: 'editRules' }
  | { readonly type: 'saveReport' }
  /** The host asks of which segment, and where to. */
  | { readonly type: 'exportCustomers' };

/** What the page keeps by `setState`. */
export interface PageState {
  readonly uri: string;
  readonly state: PanelState;
  readonly language?: Language;
}
