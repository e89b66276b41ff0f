import type { SourceHandle } from '../pipeline/bytes/byteSource.ts';
import type { CheckedTable, DataCheck } from '../pipeline/checking/dataCheck.ts';
import type { RowReference } from '../pipeline/cleaning/rowReference.ts';
import type { Language } from '../pipeline/language/language.ts';
import type { ReadRules } from '../pipeline/naming/readRules.ts';
import type { Trial } from '../pipeline/naming/tryRules.ts';
import type { Progress } from '../pipeline/progress/progress.ts';
import type { Reading } from '../pipeline/reading/reading.ts';
import type { Pictures } from '../pipeline/report/report.ts';
import type { NameChanges } from '../pipeline/results/compareNames.ts';
import type {
  CopyQuery,
  CustomerDetail,
  CustomerPage,
  CustomerQuery,
} from '../pipeline/results/customerQuery.ts';
import type { CampaignView } from '../pipeline/results/describeCampaign.ts';
import type { FlowQuery, Flows, MovedPage, MovedQuery, MovementView } from '../pipeline/results/flows.ts';
import type { Overview } from '../pipeline/results/overview.ts';
import type { ExportChoice, HoldingChoice } from '../pipeline/results/planExport.ts';
import type { NamingOptions, RunOptions, UsedSetting } from '../pipeline/results/runOptions.ts';
import type { SegmentationSummary } from '../pipeline/results/segmentation.ts';
import type { ReadingSettings } from '../pipeline/settings/settings.ts';
import type { Period } from '../pipeline/time/periods.ts';
import type { Call } from './channel.ts';

/** What the worker reads: a file by its path, or bytes that the host fetched from a virtual file system. */
export type WorkbookSource = SourceHandle & { readonly path: string };

/** Where the worker writes: a file, `name` being that by which the user knows it, or memory, for the host to take. */
export type WriteTarget =
  | { readonly type: 'file'; readonly path: string; readonly name: string }
  | { readonly type: 'memory' };

/** What the panel shows of a segmentation. */
export interface Result {
  readonly summary: SegmentationSummary;
  readonly overview: Overview;
  readonly reading: Reading;
  readonly settings: readonly UsedSetting[];
  /** Milliseconds that the run took, from the file on; absent from what pages kept while it was not there. */
  readonly took?: number;
}

export interface SegmentRequest {
  readonly source: WorkbookSource;
  readonly options: RunOptions;
}

export interface CheckRequest {
  readonly source: WorkbookSource;
  readonly settings: ReadingSettings;
}

/** On the way of a check: how the first rows would be read, and how much of the file has been read, 0 to 1. */
export type CheckNote =
  | { readonly type: 'look'; readonly check: DataCheck }
  | { readonly type: 'read'; readonly fraction: number };

export interface ReportRequest {
  readonly target: WriteTarget;
  readonly pictures?: Pictures;
  /** What was segmented, where the report is to have its transactions. */
  readonly source?: WorkbookSource;
}

export type RowLook = CheckedTable | undefined;

/** The bytes that were written, where the target was memory. */
export interface Written {
  readonly bytes?: Uint8Array;
}

/** An export, and where some are held back of it, what tells later who they are: the text of a file beside it. */
export interface WrittenCustomers extends Written {
  readonly campaign?: string;
  /** How many they are. */
  readonly heldBack?: number;
}

interface CampaignFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** `2026-11-28`, where the file does not say it. */
  readonly date?: string;
}

/**
 * What the worker answers the host. It keeps its last segmentation: all but `segment` and the checks are about that. Every answer is of
 * the state at its request, whatever is asked meanwhile.
 */
export interface WorkerCalls {
  /** Before anything else, so that all that is said is in that language. */
  readonly speak: Call<Language>;
  readonly segment: Call<SegmentRequest, Result, Progress>;
  /** Names the segments by other rules. */
  readonly rename: Call<NamingOptions, Result>;
  /** The segments of another number of components, or of the best. */
  readonly chooseComponents: Call<{ readonly components?: number }, Result>;
  /** Writes the model of the segments, which are over a window; `renamed` calls a kept model's by the rules of now. */
  readonly keepModel: Call<{ readonly target: WriteTarget; readonly renamed?: true }, Written>;
  /** The same customers by the model that was kept last. */
  readonly useKept: Call<undefined, Result>;
  /** Makes new segments of the customers of a kept model, and says what would change; the result stays. */
  readonly refit: Call<undefined, NameChanges, Progress>;
  /** Puts the new segments in place of the others. */
  readonly takeRefit: Call<undefined, Result>;
  /** Sizes of the segments at the ends of periods; where the result is not over a window, of segments that are. */
  readonly followMovement: Call<{ readonly period?: Period }, MovementView, Progress>;
  /** Who went where between two dates of the last movement, by their indices. */
  readonly listFlows: Call<{ readonly start: number; readonly end: number }, Flows>;
  readonly listMoved: Call<MovedQuery, MovedPage>;
  /** Writes the customers of a flow as CSV, and gives back the text of the file that says who is held back of them. */
  readonly exportMoved: Call<FlowQuery & HoldingChoice & { readonly target: WriteTarget }, WrittenCustomers>;
  readonly listCustomers: Call<CustomerQuery, CustomerPage>;
  /** Customers as they are shown, as tab-separated text. */
  readonly copyCustomers: Call<CopyQuery, string>;
  readonly describeCustomer: Call<{ readonly id: string }, CustomerDetail | undefined>;
  /**
   * What stands in a row of the workbook now, under the titles, with the rows beside it; undefined where there is none. As it was
   * segmented, and before that as it was checked last.
   */
  readonly lookAtRow: Call<{ readonly source: WorkbookSource; readonly at: RowReference }, RowLook>;
  /** What naming rules would make of the segments. */
  readonly tryRules: Call<ReadRules, Trial>;
  /** How a workbook would be read. Like `writeReport` it can be cancelled by itself. */
  readonly checkData: Call<CheckRequest, DataCheck, CheckNote>;
  /** What a campaign did, by the file of whom it was sent to. */
  readonly checkCampaign: Call<CampaignFile, CampaignView>;
  /** It can be cancelled by itself; the worker lives on. */
  readonly writeReport: Call<ReportRequest, Written, Progress>;
  /** Writes customers as CSV: those of some segments, by their indices, those of a list, or all. */
  readonly exportCustomers: Call<ExportChoice & { readonly target: WriteTarget }, WrittenCustomers>;
}

/** What a thread for tasks answers the worker that has started it. */
export interface TaskCalls {
  readonly speak: Call<Language>;
  /** Runs the task of that name; what its input and output are is the business of the table of tasks. */
  readonly run: Call<{ readonly name: string; readonly input: unknown }, unknown, number>;
}
