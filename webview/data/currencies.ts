import type { CheckingState } from '../../src/messages/panelState.ts';
import { t } from '../../src/pipeline/language/language.ts';
import type { CurrencyRows } from '../../src/pipeline/reading/question.ts';
import { element } from '../controls/element.ts';
import { type ChangeReading, card, selectBox } from './card.ts';

/** Which currency is read, and what the others are worth in it. */
export function currencies(
  state: Pick<CheckingState, 'check' | 'settings'>,
  change: ChangeReading,
): HTMLElement | undefined {
  const found = listCurrencies(state);
  if (found.length < 2) return undefined;
  const { currency: chosen = '', currencyRates: rates = {} } = state.settings ?? {};
  const base = found.find(({ currency }) => currency === chosen.toUpperCase()) ?? found[0]!;
  const options = Object.fromEntries([
    ...(chosen === '' ? [['', t('Not chosen')]] : []),
    ...found.map(({ currency, rows }) => [
      currency,
      t('{0} ({1, plural, one {# row} other {# rows}})', currency, rows),
    ]),
  ]);
  const ratesBut = ({ currency }: CurrencyRows) =>
    Object.fromEntries(Object.entries(rates).filter(([code]) => code.toUpperCase() !== currency));
  // Rates in another currency are wrong in this one.
  const choose = (currency: string) => change({ currency, currencyRates: {} });
  const others = found.filter((each) => each !== base);
  return card(
    t('Currencies'),
    'currencies',
    ...selectBox(
      'currency',
      { label: t('Read amounts in'), options, chosen: chosen === '' ? '' : base.currency },
      choose,
    ),
    ...others.flatMap((other) =>
      rateBox(other, base, rates[other.currency], (rate) =>
        change({
          currency: base.currency,
          currencyRates: { ...ratesBut(other), ...(rate === undefined ? {} : { [other.currency]: rate }) },
        }),
      ),
    ),
    element('p', { class: 'note' }, t('Rows in a currency without a rate are left out.')),
  );
}

/** Those of the question that is open, else those of all rows. */
function listCurrencies({ check }: Pick<CheckingState, 'check'>): readonly CurrencyRows[] {
  for (const asked of check?.open ?? []) if (asked.code === 'currencies-open') return asked.values.currencies;
  return check?.rows?.currencies ?? [];
}

/** How much one of a currency is in the one that is read. */
function rateBox(
  { currency }: CurrencyRows,
  base: CurrencyRows,
  rate: number | undefined,
  onChange: (rate: number | undefined) => void,
): HTMLElement[] {
  const key = `rate ${currency}`;
  const box = element('input', {
    type: 'number',
    id: key,
    'data-key': key,
    min: '0',
    step: 'any',
    placeholder: t('left out'),
    value: rate === undefined ? '' : String(rate),
  });
  box.addEventListener('change', () => {
    const typed = box.valueAsNumber;
    if (box.value === '') onChange(undefined);
    else if (typed > 0) onChange(typed);
  });
  return [element('label', { for: key }, t('1 {0} in {1}', currency, base.currency)), box];
}
