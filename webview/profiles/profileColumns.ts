import { type FigureBasis, figures, type SegmentFigure } from '../../src/pipeline/customers/figures.ts';
import { formatShare, t } from '../../src/pipeline/language/language.ts';
import type { Overview, Spread } from '../../src/pipeline/results/overview.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import type { MeanMedian } from '../../src/pipeline/segments/profile.ts';
import { measureScale } from '../charts/measureScale.ts';
import { spreadSketch } from '../charts/spreadSketch.ts';
import { element } from '../controls/element.ts';
import { figureFormat, figureTitle, profiledFigures } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';

export interface ProfileColumn {
  /** Tells it from the others when its width or order is kept. */
  readonly key: string;
  readonly group: string;
  /** What the group's numbers mean, in sentences to be read after its name. */
  readonly definition: string;
  readonly name: string;
  /** What the column is sorted by; segments without it come last, either way. */
  readonly value: (segment: Segment, index: number) => number | undefined;
  /** What a cell says, as when it is copied; absent where it only draws. */
  readonly text?: (segment: Segment) => string;
  /** How long a bar behind the number is, 0 to 1. */
  readonly bar?: (segment: Segment) => number;
  /** Drawn in a cell. */
  readonly sketch?: (segment: Segment, index: number) => Element;
}

export interface ProfileData {
  readonly segments: readonly Segment[];
  readonly overview: Overview;
  readonly basis: FigureBasis;
}

/** The columns of the profile table behind the names. */
export function profileColumns(data: ProfileData, formats: Formats): readonly ProfileColumn[] {
  const { segments } = data;
  const customers = {
    group: t('Customers'),
    definition: `${t('in the segment, and as a share of all customers')}.`,
  };
  const revenue = { group: t('Revenue'), definition: `${t('of the segment, as a share of all revenue')}.` };
  return [
    {
      ...customers,
      key: 'customers',
      name: t('Number'),
      ...number(({ customers }) => customers, formats.count),
    },
    { ...customers, key: 'share', name: t('Share'), ...share(({ share }) => share, segments) },
    {
      ...revenue,
      key: 'revenueShare',
      name: t('Share'),
      ...share(({ revenueShare }) => revenueShare, segments),
    },
    ...profiledFigures.flatMap((id) => figureColumns(id, data, formats)),
  ];
}

function number(value: (segment: Segment) => number | undefined, format: (value: number) => string) {
  const text = (segment: Segment) => {
    const known = value(segment);
    return known === undefined ? '' : format(known);
  };
  return { value, text };
}

function share(value: (segment: Segment) => number, segments: readonly Segment[]) {
  const most = Math.max(...segments.map(value), Number.MIN_VALUE);
  const bar = (segment: Segment) => Math.max(0, value(segment) / most);
  return { ...number(value, formatShare), bar };
}

/** A figure's mean, median and spread; blank for a segment none of whose customers has it. */
function figureColumns(
  id: SegmentFigure,
  { segments, overview, basis }: ProfileData,
  formats: Formats,
): readonly ProfileColumn[] {
  const group = { group: figureTitle(id), definition: figures[id].define(basis) };
  const averages = segments.flatMap(({ [id]: each }) => (each === undefined ? [] : [each.mean, each.median]));
  const format = figureFormat(id, formats, { of: 'segment', sample: averages });
  const average = (name: string, of: keyof MeanMedian): ProfileColumn => {
    return { ...group, key: `${id}.${of}`, name, ...number((segment) => segment[id]?.[of], format) };
  };
  return [
    average(t('Mean'), 'mean'),
    average(t('Median'), 'median'),
    { ...group, key: `${id}.spread`, name: t('Spread'), ...spread(id, { segments, overview }, format) },
  ];
}

function spread(
  id: SegmentFigure,
  { segments, overview }: Pick<ProfileData, 'segments' | 'overview'>,
  format: (value: number) => string,
): Pick<ProfileColumn, 'value' | 'sketch'> {
  const scale = measureScale(id, overview.spreads);
  const of = (index: number): Spread | undefined => overview.spreads[index]![id];
  return {
    value: (_, index) => {
      const { q1, q3 } = of(index) ?? {};
      return q1 === undefined || q3 === undefined ? undefined : q3 - q1;
    },
    sketch: (_, index) => {
      const { colour } = segments[index]!;
      const shown = of(index);
      const sketch = shown && spreadSketch(shown, { scale, format, colour });
      return element('span', { class: 'sketch' }, ...(sketch === undefined ? [] : [sketch]));
    },
  };
}
