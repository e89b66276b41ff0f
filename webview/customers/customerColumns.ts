import { type ContactKey, type ContactRole, labelContact } from '../../src/pipeline/columns/columnRole.ts';
import { figures } from '../../src/pipeline/customers/figures.ts';
import { formatDay, t } from '../../src/pipeline/language/language.ts';
import type { CopiedKey, ListedCustomer } from '../../src/pipeline/results/customerQuery.ts';
import { type SegmentationSummary, segmentAt } from '../../src/pipeline/results/segmentation.ts';
import { type FigurePlace, figureFormat, listedFigures } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';

export interface CustomerColumn {
  readonly key: CopiedKey;
  readonly name: string;
  /** What it means, in sentences. */
  readonly definition?: string;
  readonly isNumber: boolean;
  /** At least, in the font's size; what is left over is shared out in the same proportion. */
  readonly width: number;
  readonly text: (customer: ListedCustomer) => string;
}

export type ListedSegments = Pick<
  SegmentationSummary,
  'segments' | 'standApart' | 'withoutSpend' | 'basis' | 'hasFormer' | 'currency'
>;

export interface ListedBy {
  /** Whether customers of several are listed. */
  readonly withSegment: boolean;
  /** Whether groups stand in place of segments. */
  readonly groupsOnly: boolean;
  /** Columns of the source beside the customer. */
  readonly contacts?: readonly ContactKey[];
}

/** What the list of customers shows; their segment only where those of several are listed. */
export function customerColumns(
  summary: ListedSegments,
  formats: Formats,
  { withSegment, groupsOnly, contacts = [] }: ListedBy,
): readonly CustomerColumn[] {
  const { segments, basis, hasFormer, currency } = summary;
  const nameOf = (index: number) => segments[index]?.name ?? '';
  const segmentOf = ({ segment }: ListedCustomer) =>
    segmentAt(summary, segment)?.[groupsOnly ? 'group' : 'name'] ?? '';
  const names = { isNumber: false, width: fitNames(segments) };
  return [
    { key: 'id', name: t('Customer'), isNumber: false, width: 8, text: ({ id }) => id },
    ...contacts.map((role) => contactColumn(role)),
    ...(withSegment
      ? [{ ...names, key: 'segment' as const, name: groupsOnly ? t('Group') : t('Segment'), text: segmentOf }]
      : []),
    ...listedFigures(basis, currency).map((place) => ({
      ...figureColumn(place, formats, nameOf),
      ...(figures[place.id].unit === 'segment' && names),
      definition: figures[place.id].define(basis),
    })),
    ...(hasFormer ? formerColumns(names.width) : []),
  ];
}

/** What the longest name of a segment takes, in the font's size. */
function fitNames(segments: ListedSegments['segments']): number {
  const longest = Math.max(0, ...segments.map(({ name }) => Array.from(name).length));
  return Math.min(20, Math.max(10, 0.58 * longest + 2.4));
}

const contactWidths: Readonly<Record<ContactRole, number>> = { email: 16, name: 12, consent: 8 };

/** Of a column of the source that has no role. */
const otherWidth = 10;

const contactColumn = (role: ContactKey): CustomerColumn => ({
  ...{ key: role, name: labelContact(role), isNumber: false },
  width: contactWidths[role as ContactRole] ?? otherWidth,
  text: ({ contacts }) => {
    const text = contacts?.[role] ?? '';
    return role === 'consent' && text !== '' ? wordConsent(text) : text;
  },
});

/** The export has it in English, as mailing tools do. */
export const wordConsent = (text: string): string => (text === 'yes' ? t('yes') : t('no'));
/** What a customer was before, at the ends of months. */
const formerColumns = (width: number): readonly CustomerColumn[] => [
  {
    ...{ key: 'former', name: t('Previous segment'), isNumber: false, width },
    text: ({ former }) => former?.name ?? '',
  },
  {
    ...{ key: 'formerSince', name: t('In the segment since'), isNumber: false, width: 10 },
    text: ({ former }) => (former ? formatDay(former.since) : ''),
  },
];

/** Blank where a customer does not have the figure. */
function figureColumn(
  { id, ...place }: FigurePlace,
  formats: Formats,
  nameOf: (segment: number) => string,
): CustomerColumn {
  const isNumber = figures[id].unit !== 'segment';
  const write = isNumber ? figureFormat(id, formats, { of: 'customer', sample: [0] }) : nameOf;
  const text = ({ [id]: value }: ListedCustomer) => (value === null ? '' : write(value));
  return { ...place, key: id, isNumber, text };
}
