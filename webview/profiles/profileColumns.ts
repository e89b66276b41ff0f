import type { FigureBasis } from '../../src/pipeline/customers/figure.ts';
import { figures, type SegmentFigure } from '../../src/pipeline/customers/figures.ts';
import { formatShare, t } from '../../src/pipeline/language/language.ts';
import type { Spread } from '../../src/pipeline/results/overview.ts';
import type { Portrait } from '../../src/pipeline/results/segmentation.ts';
import type { MeanMedian } from '../../src/pipeline/segments/profile.ts';
import { measureScale } from '../charts/measureScale.ts';
import { spreadSketch } from '../charts/spreadSketch.ts';
import { element } from '../controls/element.ts';
import { figureFormat, figureTitle, profiledFigures } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import type { Shown } from '../state/shownSegments.ts';
import type { SegmentColumn } from './segmentColumn.ts';

export interface ProfileData {
  /** All rows, those of groups and of their parts. */
  readonly shown: readonly Shown[];
  readonly basis: FigureBasis;
  readonly currency?: string | undefined;
}

/** The columns of the profile table behind the names. */
export function profileColumns(data: ProfileData, formats: Formats): readonly SegmentColumn[] {
  const { shown } = data;
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
    { ...customers, key: 'share', name: t('Share'), ...share(({ share }) => share, shown) },
    {
      ...revenue,
      key: 'revenueShare',
      name: t('Share'),
      ...share(({ revenueShare }) => revenueShare, shown),
    },
    ...profiledFigures(data.basis).flatMap((id) => figureColumns(id, data, formats)),
  ];
}

function number(of: (portrait: Portrait) => number | undefined, format: (value: number) => string) {
  const value = ({ portrait }: Pick<Shown, 'portrait'>) => of(portrait);
  const text = (shown: Pick<Shown, 'portrait'>) => {
    const known = value(shown);
    return known === undefined ? '' : format(known);
  };
  return { value, text };
}

function share(of: (portrait: Portrait) => number, shown: readonly Shown[]) {
  const most = Math.max(...shown.map(({ portrait }) => of(portrait)), Number.MIN_VALUE);
  const bar = ({ portrait }: Pick<Shown, 'portrait'>) => Math.max(0, of(portrait) / most);
  return { ...number(of, formatShare), bar };
}

/** A figure's mean, median and spread; blank for a segment none of whose customers has it, or that has none. */
function figureColumns(
  id: SegmentFigure,
  { shown, basis, currency }: ProfileData,
  formats: Formats,
): readonly SegmentColumn[] {
  const group = { group: figureTitle(id, currency), definition: figures[id].define(basis) };
  const averages = shown.flatMap(({ portrait: { customers, [id]: each } }) =>
    each === undefined || customers === 0 ? [] : [each.mean, each.median],
  );
  const format = figureFormat(id, formats, { of: 'segment', sample: averages });
  const average = (name: string, of: keyof MeanMedian): SegmentColumn => {
    return {
      ...group,
      key: `${id}.${of}`,
      name,
      ...number((portrait) => (portrait.customers === 0 ? undefined : portrait[id]?.[of]), format),
    };
  };
  return [
    average(t('Mean'), 'mean'),
    average(t('Median'), 'median'),
    { ...group, key: `${id}.spread`, name: t('Spread'), ...spread(id, shown, format) },
  ];
}

function spread(
  id: SegmentFigure,
  shown: readonly Shown[],
  format: (value: number) => string,
): Pick<SegmentColumn, 'value' | 'sketch'> {
  const scale = measureScale(
    id,
    shown.map(({ spreads }) => spreads),
  );
  return {
    value: ({ spreads }) => {
      const { q1, q3 }: Partial<Spread> = spreads[id] ?? {};
      return q1 === undefined || q3 === undefined ? undefined : q3 - q1;
    },
    sketch: ({ spreads, portrait: { colour } }) => {
      const { [id]: known } = spreads;
      const sketch = known && spreadSketch(known, { scale, format, colour });
      return element('span', { class: 'sketch' }, ...(sketch === undefined ? [] : [sketch]));
    },
  };
}
