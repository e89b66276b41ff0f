import type { StatusCount } from '../pipeline/cleaning/statuses.ts';
import type { FitSummary } from '../pipeline/model/chooseFit.ts';
import type { Timings } from '../pipeline/progress/progress.ts';
import { describeForecast, wordGap } from '../pipeline/remarks/forecastTexts.ts';
import { wordRuledOut } from '../pipeline/remarks/resultTexts.ts';
import { wordHeadline } from '../pipeline/remarks/wordHeadlines.ts';
import { wordReasons } from '../pipeline/remarks/wordReasons.ts';
import { wordRemarks } from '../pipeline/remarks/wordRemarks.ts';
import type { Segment, Segmentation } from '../pipeline/results/segmentation.ts';
import type { Provenance } from '../pipeline/source/customerSource.ts';

/** A run for scripts: what is said of it stands there in words, and beside that in codes, which do not change. */
export function describeAsJson(
  { summary, provenance }: Pick<Segmentation, 'summary' | 'provenance'>,
  timings: Timings,
) {
  // Whether a list has a column says nothing to scripts.
  const { remarks, namingRemarks, hasFormer: _, ...rest } = summary;
  const describe = (segment: Segment) => describeSegment(segment, summary.currency);
  const { selection, cleaning } = rest;
  return {
    ...rest,
    headline: (rest.headline ?? []).map((each) => ({ ...each, text: wordHeadline(each) })),
    cleaning: {
      ...cleaning,
      // Rows without an order number are purchases; scripts may still read these keys.
      dropped: { ...cleaning.dropped, missingInvoice: 0 },
      examples: { ...cleaning.examples, missingInvoice: [] },
    },
    selection: { ...selection, fits: selection.fits.map(describeFit) },
    segments: rest.segments.map(describe),
    groups: rest.groups.map(({ parts, ...group }) => ({
      ...group,
      segments: parts.map((index) => rest.segments[index]!.id),
    })),
    ...(rest.value && { value: describeValue(rest.value) }),
    ...(rest.standApart && { standApart: describe(rest.standApart) }),
    ...(rest.withoutSpend && { withoutSpend: describe(rest.withoutSpend) }),
    reading: describeReading(provenance),
    ...wordRemarks(summary),
    remarks: [...remarks, ...namingRemarks],
    timings,
  };
}

/** Sums stand beside the range that tests give them, and nowhere else. */
function describeValue(value: NonNullable<Segmentation['summary']['value']>) {
  if ('missing' in value) return { missing: wordGap(value.missing), missingReason: value.missing };
  const { totals, ...rest } = value;
  return { ...rest, ...totals, sentences: describeForecast(value) };
}

/** What was taken for what, and why. */
function describeReading({ plan, dateOrder, decimalMarks, statuses, period, filter }: Provenance) {
  const { tables, passedOver, columns, amount, orders } = plan;
  return {
    tables: tables.map(({ name, headerRow }) => ({ name, headerRow })),
    sheets: { read: tables.map(({ name }) => name), passedOver },
    columns,
    ...{ amount, orders, dateOrder, decimalMarks },
    statuses: statuses.map(describeStatus),
    ...{ period, filter },
  };
}

function describeSegment({ id, name, group, rule, reasons, ...rest }: Segment, currency: string | undefined) {
  return { id, name, group, rule, reason: wordReasons(reasons, currency), reasons, ...rest };
}

function describeStatus({ status, count, outcome }: StatusCount) {
  return { status, rows: count, meaning: outcome ?? 'unknown' };
}

function describeFit({ ruledOut: reason, ...fit }: FitSummary) {
  return { ...fit, ...(reason && { ruledOut: wordRuledOut(reason), ruledOutReason: reason }) };
}
