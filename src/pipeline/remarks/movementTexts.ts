import { formatMoney, t } from '../language/language.ts';
import { type Texts, word } from '../language/remarks.ts';
import type { MovementView } from '../results/flows.ts';
import type { MovementFact, MovementFacts } from '../results/movementFacts.ts';
import type { ModelGrowth } from '../results/segmentation.ts';
import { wordSpan } from '../results/wordSpan.ts';

/** What a movement comes to, in sentences. @param currency as of `formatMoney` */
export function wordMovement(facts: readonly MovementFact[], currency?: string): string {
  const texts = makeTexts(currency);
  return facts.map((fact) => word(texts, fact)).join(' ');
}

/** What is meant by what was spent between two dates; nothing where returns are left out. */
export function explainSpent({ lessReturns }: Pick<MovementView, 'lessReturns'>): readonly string[] {
  if (lessReturns === undefined) return [];
  return [
    lessReturns === 'net'
      ? t(
          'What was spent in between is what was bought between the two dates, less what came back by the second: a return is taken off the latest purchase before it.',
        )
      : t(
          'What was spent in between is what was bought between the two dates, less what came back by the second: a return is taken off the purchase that it cancels, or else off the latest before it.',
        ),
  ];
}

/** What has come since a model was kept, as a part of a line. */
export const tellGrowth = ({ days, orders }: ModelGrowth): string =>
  t(
    '{0, plural, one {# day} other {# days}} and {1, plural, one {# order} other {# orders}} more than then',
    days,
    orders,
  );

const makeTexts = (currency: string | undefined): Texts<MovementFacts> => ({
  slipped: ({ segment, customers, spent, days }) =>
    t(
      '{0, plural, one {# customer} other {# customers}} slipped to {1} without an order; they had spent {2} in the {3} before.',
      ...([customers, segment, formatMoney(spent, currency), wordSpan(days)] as const),
    ),
  'fell-silent': ({ customers, spent, days }) =>
    t(
      '{0, plural, one {# customer has} other {# customers have}} no order in {1} any more; they had spent {2} in the {1} before.',
      ...([customers, wordSpan(days), formatMoney(spent, currency)] as const),
    ),
  'came-back': ({ customers }) =>
    t('{0, plural, one {# customer} other {# customers}} came back from there by an order.', customers),
  unmoved: () => t('Nobody is in another segment.'),
});
