import { formatMoney, t } from '../language/language.ts';
import { type Texts, word } from '../language/remarks.ts';
import type { MovementFact, MovementFacts } from '../results/movementFacts.ts';
import { wordSpan } from '../results/wordSpan.ts';

/** What a movement comes to, in sentences. @param currency as of `formatMoney` */
export function wordMovement(facts: readonly MovementFact[], currency?: string): string {
  const texts = makeTexts(currency);
  return facts.map((fact) => word(texts, fact)).join(' ');
}

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
