import type { FitSummary } from '../pipeline/model/chooseFit.ts';
import type { Timings } from '../pipeline/progress/progress.ts';
import { wordRuledOut } from '../pipeline/remarks/resultTexts.ts';
import { wordReasons } from '../pipeline/remarks/wordReasons.ts';
import { wordRemarks } from '../pipeline/remarks/wordRemarks.ts';
import type { Segment, SegmentationSummary } from '../pipeline/results/segmentation.ts';

/** A run for scripts: what is said of it stands there in words, and beside that in codes, which do not change. */
export function describeAsJson(summary: SegmentationSummary, timings: Timings) {
  const { remarks, namingRemarks, ...rest } = summary;
  const { selection, cleaning } = rest;
  return {
    ...rest,
    cleaning: {
      ...cleaning,
      // Rows without an order number are purchases; scripts may still read these keys.
      dropped: { ...cleaning.dropped, missingInvoice: 0 },
      examples: { ...cleaning.examples, missingInvoice: [] },
    },
    selection: { ...selection, fits: selection.fits.map(describeFit) },
    segments: rest.segments.map(describeSegment),
    ...wordRemarks(summary),
    remarks: [...remarks, ...namingRemarks],
    timings,
  };
}

function describeSegment({ id, name, rule, reasons, ...rest }: Segment) {
  return { id, name, rule, reason: wordReasons(reasons), reasons, ...rest };
}

function describeFit({ ruledOut: reason, ...fit }: FitSummary) {
  return { ...fit, ...(reason && { ruledOut: wordRuledOut(reason), ruledOutReason: reason }) };
}
