import { deriveFigures } from '../customers/customerFigures.ts';
import type { Remarks } from '../language/remarks.ts';
import type { Fitted } from '../model/fitted.ts';
import type { FormedSegments } from '../model/formSegments.ts';
import { nameSegments, type SegmentName } from '../naming/nameSegments.ts';
import { findPreset } from '../naming/presets.ts';
import { readRules } from '../naming/readRules.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import type { Settings } from '../settings/settings.ts';
import { formatWallClock } from '../time/calendar.ts';
import { listRemarks } from './listRemarks.ts';
import type { Segment, Segmentation, SegmentationSummary } from './segmentation.ts';

/** The settings that naming depends on. */
export type NamingSettings = Pick<Settings, 'naming.preset' | 'naming.rules'>;

/** Names segments, for the first time or by other rules. */
export function nameFormed(formed: FormedSegments, settings: NamingSettings): Segmentation {
  const { fitted, selection, membership, profiles } = formed;
  const { rules, findings } = readRules(settings['naming.rules'], findPreset(settings['naming.preset']));
  const segments = describeSegments(profiles, nameSegments(profiles, rules));
  const remarks = listRemarks({ ...formed, segments });
  const namingWarnings = findings.map(({ message }) => message);
  const summary = { ...summarizeInput(fitted), selection, segments, ...remarks, namingWarnings };
  const { kept, reading } = fitted;
  const { customers, asOf } = fitted.rfm;
  return { summary, customers, scores: deriveFigures(customers, asOf), membership, kept, reading };
}

/** What of a summary says how the workbook was read. */
type InputSummary = Omit<SegmentationSummary, 'selection' | 'segments' | keyof Remarks | 'namingWarnings'>;

function summarizeInput(fitted: Fitted): InputSummary {
  const { customers, asOf, invoices } = fitted.rfm;
  const sheets = fitted.sheets.map(({ name, start, end }) => ({ name, rows: end - start }));
  return {
    source: { path: fitted.path, sheets, rows: sheets.reduce((sum, { rows }) => sum + rows, 0) },
    cleaning: fitted.cleaning,
    asOf: formatWallClock(asOf),
    period: {
      first: formatWallClock(customers.firstPurchase.reduce((first, date) => Math.min(first, date))),
      last: formatWallClock(customers.lastPurchase.reduce((last, date) => Math.max(last, date))),
    },
    customers: customers.count,
    invoices,
    revenue: customers.monetary.reduce((sum, value) => sum + value, 0),
  };
}

/** Puts profiles and names, both in the order of the segments, together. */
function describeSegments(profiles: readonly SegmentProfile[], names: readonly SegmentName[]): Segment[] {
  return profiles.map((profile, index) => {
    const { customers, share, revenue, revenueShare, recency, frequency, monetary, scores } = profile;
    const figures = { customers, share, revenue, revenueShare, recency, frequency, monetary, scores };
    return { id: index + 1, ...names[index]!, ...figures };
  });
}
