import { messageOf } from '../../src/pipeline/errors/messageOf.ts';
import { formatDay, formatNumber, formatShare, t } from '../../src/pipeline/language/language.ts';
import type { NameChanges } from '../../src/pipeline/results/compareNames.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { button, type Post, swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import { section } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';

export interface KeptModelOptions {
  readonly formats: Formats;
  readonly post: Post;
  /** Rejects with what to tell the user. */
  readonly refit: () => Promise<NameChanges>;
}

type Told = Pick<SegmentationSummary, 'model' | 'remarks'>;

/** Which model the segments are of, how well it still fits, and what a new one would change; or how to keep one. */
export function keptModel(summary: Told, options: KeptModelOptions): HTMLElement {
  const content = summary.model === undefined ? offerKeeping(options) : describeModel(summary, options);
  return section(t('Kept model'), {}, element('div', { class: 'kept-model' }, ...content));
}

function offerKeeping({ post }: KeptModelOptions): readonly HTMLElement[] {
  return [
    element(
      'p',
      {},
      t("These segments are of this file alone. Keep them, and next month's file gets the same segments."),
    ),
    element(
      'div',
      { class: 'toolbar' },
      button(t('Keep this model'), () => post('keepModel')),
    ),
  ];
}

function describeModel({ model, remarks }: Told, options: KeptModelOptions): readonly HTMLElement[] {
  const { source, date, windowDays, fit } = model!;
  const { kept, now } = fit;
  const place = element('div', { 'aria-live': 'polite' });
  const refit = button(t('Refit'), () => void showRefit(place, options));
  refit.title = t('Makes new segments of these customers and shows what would change, before you take them');
  return [
    element(
      'p',
      {},
      t(
        'Kept as of {0} from {1}, over {2, plural, one {# day} other {# days}}.',
        formatDay(date),
        source,
        windowDays,
      ),
    ),
    simpleTable(
      t('How well it still fits'),
      [
        { name: t('How well it still fits') },
        { name: t('Then'), isNumber: true },
        { name: t('Now'), isNumber: true },
      ],
      [
        [
          t('Log-likelihood of a customer'),
          ...[kept, now].map(({ logLikelihood }) => formatNumber(logLikelihood, 2)),
        ],
        [t('Customers outside of its figures'), formatShare(0), formatShare(now.outside)],
        [t('Customers as unlikely as 1 in 100 then'), formatShare(0.01), formatShare(now.unlikely)],
      ],
    ),
    ...noteNames(remarks, options),
    element('div', { class: 'toolbar' }, refit),
    place,
  ];
}

/** Where the rules of now would call segments otherwise. */
function noteNames(remarks: Told['remarks'], { post }: KeptModelOptions): readonly HTMLElement[] {
  const [segments] = remarks.flatMap((remark) =>
    remark.code === 'names-kept' ? [remark.values.segments] : [],
  );
  if (segments === undefined) return [];
  const told = segments.map(({ name, wanted }) => t('{0} → {1}', name, wanted)).join('; ');
  return [
    element(
      'p',
      { class: 'note' },
      t("The names stay those of the model. By today's rules it would be: {0}", told),
    ),
    element(
      'div',
      { class: 'toolbar' },
      button(t('Rename'), () => post('renameKept')),
    ),
  ];
}

async function showRefit(place: HTMLElement, options: KeptModelOptions): Promise<void> {
  place.replaceChildren(element('p', {}, t('Fitting…')));
  try {
    place.replaceChildren(...describeChanges(await options.refit(), place, options));
  } catch (error) {
    place.replaceChildren(element('p', {}, messageOf(error)));
  }
}

function describeChanges(
  { customers, changed, names }: NameChanges,
  place: HTMLElement,
  { formats: { count }, post }: KeptModelOptions,
): readonly HTMLElement[] {
  const rows = names.map(({ name, colour, before, after, left }) => [
    element('span', {}, swatch(colour), name),
    ...[before, after, left].map(count),
  ]);
  const columns = [
    { name: t('Name') },
    { name: t('Customers before'), isNumber: true },
    { name: t('Customers after'), isNumber: true },
    { name: t('Of those before, elsewhere after'), isNumber: true },
  ];
  return [
    element(
      'p',
      {},
      t(
        '{0, plural, one {# customer} other {# customers}} of {1} would get another name without having bought anything for it.',
        changed,
        count(customers),
      ),
    ),
    simpleTable(t('Before and after'), columns, rows),
    element(
      'div',
      { class: 'toolbar' },
      button(t('Take the new segments'), () => post('takeRefit'), 'primary'),
      button(t('Stay with the kept ones'), () => place.replaceChildren()),
    ),
  ];
}
