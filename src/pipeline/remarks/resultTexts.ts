import { figures } from '../customers/figures.ts';
import { formatDay, formatList, formatNumber, formatShare, t, translate } from '../language/language.ts';
import { type Texts, word } from '../language/remarks.ts';
import type { RuledOut, RuledOutReasons } from '../model/chooseFit.ts';
import { groupIndices } from '../numbers/groupIndices.ts';
import { wordDifference } from '../results/modelBasis.ts';
import type { ResultNotes, ResultWarnings, RuledOutFit } from '../results/resultRemarks.ts';

/** What is said of how the segments were found. */
export const resultTexts: Texts<ResultNotes & ResultWarnings> = {
  'feature-filled': ({ figure, customers }) =>
    t(
      '“{0}” is the median of the others for {1, plural, one {# customer} other {# customers}} without it.',
      translate(figures[figure].label),
      customers,
    ),
  'components-ruled-out': ({ fits }) => t('Ruled out: {0}.', listRuledOut(fits)),
  'components-dissolved': ({ k, dissolved }) =>
    t(
      'Of the {0} components of the mixture, {1, plural, one {# has} other {# have}} too few customers for a segment; their customers are in their next most probable segments.',
      k,
      dissolved,
    ),
  'too-few-to-divide': ({ least }) =>
    t('One segment, because differences among fewer than {0} customers may be chance.', least),
  'window-used': ({ days, from, to, lapsed }) =>
    lapsed === 0
      ? t(
          'The purchases of {0, plural, one {# day} other {# days}} count, from {1} to {2}.',
          ...([days, formatDay(from), formatDay(to)] as const),
        )
      : t(
          'The purchases of {0, plural, one {# day} other {# days}} count, from {1} to {2}; {3, plural, one {# customer who bought nothing then is} other {# customers who bought nothing then are}} in no segment.',
          ...([days, formatDay(from), formatDay(to), lapsed] as const),
        ),
  'model-used': ({ source, date }) =>
    t('Segmented by the model that was kept of “{0}”, with {1} as the last day.', source, formatDay(date)),
  'model-currency-unsaid': ({ kept, now }) =>
    now === ''
      ? t(
          'The model was made of amounts in {0}, and the file does not say its currency; check that it is the same.',
          kept,
        )
      : t(
          'The amounts are in {0}, and the model does not say of which currency it was made; check that it is the same.',
          now,
        ),
  'names-kept': ({ segments }) =>
    t(
      "The names are those of the kept model; by today's rules they would be: {0}.",
      formatList(
        segments.map(({ name, wanted }) => `${name} → ${wanted}`),
        'comma',
      ),
    ),
  'history-shorter-than-window': ({ days, known }) =>
    t(
      'The model counts the purchases of {0} days, and the file has {1}, so orders and spend are too low; export a longer period.',
      days,
      known,
    ),
  'window-too-short': ({ days, gap, ofModel }) => {
    if (gap === undefined)
      return t(
        'Only {0, plural, one {# day counts} other {# days count}}, too few to tell who comes back; export some months.',
        days,
      );
    const values = [days, formatNumber(gap)] as const;
    return ofModel
      ? t(
          'Only {0, plural, one {# day counts} other {# days count}}, but {1} are usual between two purchases of a customer, so most seem to have bought once; set segmentAi.movement.windowDays to more days and keep a new model.',
          ...values,
        )
      : t(
          'Only {0, plural, one {# day counts} other {# days count}}, but {1} are usual between two purchases of a customer, so most seem to have bought once; export a longer period, or set segmentAi.movement.windowDays to more days.',
          ...values,
        );
  },
  'model-fits-worse': ({ outside, unlikely }) =>
    t(
      'The kept model fits less well: {0} of the customers have figures beyond those it was made of, and {1} are as unlikely as 1% were then; keep a new model.',
      formatShare(outside),
      formatShare(unlikely),
    ),
  'model-differs': ({ differences }) =>
    t('The kept model was made differently: {0}.', differences.map(wordDifference).join('; ')),
  'all-alike': () => t('One segment, because all customers are alike in what they are segmented by.'),
  'others-alike': () =>
    t('One segment, because all other customers are alike in what they are segmented by.'),
  'rest-too-few': () =>
    t(
      'One segment, because the customers who differ from the others are too few for a segment of their own.',
    ),
  'not-settled': ({ components, iterations }) =>
    t(
      'The mixture with K = {0} did not converge in {1, plural, one {# iteration} other {# iterations}}; segment boundaries are approximate.',
      components,
      iterations,
    ),
  'ruled-out-taken': ({ fits }) =>
    t('Kept despite being ruled out, because no other K was tried: {0}.', listRuledOut(fits)),
  'tiny-segments': ({ below, segments }) => {
    const names = segments.map(({ name, customers }) => `${name} (${formatNumber(customers)})`);
    return t('Under {0} of the customers: {1}.', formatShare(below, 0), formatList(names, 'and'));
  },
  'one-customer-dominates': ({ segment, share }) =>
    t(
      'One customer in {0} brings {1} of all revenue, so averages there are skewed; use the medians.',
      segment,
      formatShare(share),
    ),
  'few-make-mean': ({ segment, few, customers, share }) =>
    t(
      'In {2}, {0, plural, one {# customer brings} other {# customers bring}} {3} of the revenue of all {1}, so averages there are skewed; use the medians.',
      ...([few, formatNumber(customers), segment, formatShare(share)] as const),
    ),
  worded: ({ text }) => text,
};

/** The Ks together where the reason is the same. */
function listRuledOut(fits: readonly RuledOutFit[]): string {
  const groups = groupIndices(fits.map(({ ruledOut }) => wordRuledOut(ruledOut)));
  return [...groups]
    .map(([reason, indices]) => {
      const ks = indices.map((i) => String(fits[i]!.k));
      return `K = ${formatList(ks, 'and')} (${reason})`;
    })
    .join('; ');
}

const ruledOutTexts: Texts<RuledOutReasons> = {
  'empty-segment': () => t('a segment without customers'),
  'share-too-small': ({ least }) =>
    t('smallest segment under {0} of the customers', formatShare(least, 3, 0)),
  'too-few-customers': ({ least }) =>
    t('smallest segment under {0, plural, one {# customer} other {# customers}}', least),
  worded: ({ text }) => text,
};

/** How many components are no segments, as a part of a list. */
export const describeDissolved = (dissolved: number): string =>
  t('{0, plural, one {# too small} other {# too small}}', dissolved);

/** Why a K is ruled out, as the rest of a sentence. */
export const wordRuledOut = (reason: RuledOut): string => word(ruledOutTexts, reason);
