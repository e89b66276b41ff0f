import type { ColumnFinding, FoundBy } from '../pipeline/columns/columnSearch.ts';
import type { FigureBasis } from '../pipeline/customers/figure.ts';
import type { Worded } from '../pipeline/language/remarks.ts';
import type { FitSummary, Selection } from '../pipeline/model/chooseFit.ts';
import type { DetectedColumn } from '../pipeline/reading/readPlan.ts';
import type { Overview } from '../pipeline/results/overview.ts';
import type { Segment, SegmentationSummary } from '../pipeline/results/segmentation.ts';
import type { PanelState } from './panelState.ts';

/** A summary as pages kept it while what is to be said of a result was sentences, and nothing of how its figures came about. */
type FormerSummary = Omit<
  SegmentationSummary,
  'remarks' | 'namingRemarks' | 'selection' | 'segments' | 'basis'
> & {
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  readonly namingWarnings: readonly string[];
  readonly selection: Omit<Selection, 'fits'> & {
    readonly fits: readonly (Omit<FitSummary, 'ruledOut'> & { readonly ruledOut?: string })[];
  };
  readonly segments: readonly (Omit<Segment, 'reasons'> & { readonly reason: string })[];
};

/** As pages kept it while no segments were a group. */
type Ungrouped<Value extends { readonly groups: unknown }> = Omit<Value, 'groups'> &
  Partial<Pick<Value, 'groups'>>;

/** A column as pages kept it while why it was taken was messages to be translated. */
type FormerColumn = Omit<DetectedColumn, keyof ColumnFinding> & { readonly evidence: readonly string[] };

/** What was said of the figures of all results. */
const formerBasis: FigureBasis = {
  amount: 'product',
  returns: 'drop',
  orders: 'numbers',
  asOfIsSet: false,
};

/** A state as it is now, from one that any version of the extension kept; sentences stay as they were said. */
export function updateState(state: PanelState): PanelState {
  if (state.type !== 'done') return state;
  const { summary, overview, reading } = state;
  return {
    ...state,
    summary: groupEach(isFormer(summary) ? updateSummary(summary) : summary),
    // The oldest pages kept none.
    ...(overview && { overview: surveyEach(overview) }),
    // The oldest pages kept none.
    ...(reading && { reading: { ...reading, columns: reading.columns.map(updateColumn) } }),
  };
}

/** What was one name before it was told apart is not known any more: each segment is a group of its own. */
function groupEach(summary: Ungrouped<SegmentationSummary>): SegmentationSummary {
  if (summary.groups !== undefined) return { ...summary, groups: summary.groups };
  const segments = summary.segments.map((each) => ({ ...each, group: each.name, groupColour: each.colour }));
  return { ...summary, segments, groups: segments.map((each, index) => ({ ...each, parts: [index] })) };
}

function surveyEach(overview: Ungrouped<Overview>): Overview {
  const { spreads, scaledMeans } = overview;
  return { ...overview, groups: overview.groups ?? { spreads, scaledMeans } };
}

function updateColumn(column: DetectedColumn | FormerColumn): DetectedColumn {
  if ('foundBy' in column) return column;
  const { evidence } = column;
  return { ...column, foundBy: findFoundBy(evidence), evidence: evidence.map(worded), runnerUp: undefined };
}

function findFoundBy(evidence: readonly string[]): FoundBy {
  if (evidence.includes('matched by title')) return 'title';
  return evidence.includes('its cells look like it') ? 'values' : 'choice';
}

function isFormer(summary: unknown): summary is FormerSummary {
  return typeof summary === 'object' && summary !== null && 'namingWarnings' in summary;
}

function updateSummary({ notes, warnings, namingWarnings, ...rest }: FormerSummary): SegmentationSummary {
  const warn = (text: string) => ({ ...worded(text), severity: 'warning' }) as const;
  return {
    ...rest,
    basis: formerBasis,
    selection: { ...rest.selection, fits: rest.selection.fits.map(updateFit) },
    segments: rest.segments.map(({ reason, ...each }) => ({ ...each, reasons: [worded(reason)] })),
    remarks: [
      ...notes.map((text) => ({ ...worded(text), severity: 'note' }) as const),
      ...warnings.map(warn),
    ],
    namingRemarks: namingWarnings.map(warn),
  };
}

function updateFit({ ruledOut, ...fit }: FormerSummary['selection']['fits'][number]): FitSummary {
  return { ...fit, ...(ruledOut !== undefined && { ruledOut: worded(ruledOut) }) };
}

const worded = (text: string): { readonly code: 'worded'; readonly values: Worded['worded'] } => ({
  code: 'worded',
  values: { text },
});
