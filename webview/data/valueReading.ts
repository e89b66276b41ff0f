import type { CheckingState } from '../../src/messages/panelState.ts';
import { formatList, message, t, translate } from '../../src/pipeline/language/language.ts';
import { dateOrderTexts } from '../../src/pipeline/reading/reading.ts';
import type { WorkbookSettings } from '../../src/pipeline/settings/readingSettings.ts';
import { type ChangeReading, card, selectBox } from './card.ts';

type Selected = 'dates.order' | 'numbers.decimalMark' | 'amount.level' | 'cleaning.blankCustomers';

/** What people read of each value; to be translated where it is said. */
const levels = {
  product: message('quantity x price'),
  order: message('the total of the order'),
  line: message('the total of each row'),
} as const;
const blanks = {
  above: message('of the customer above'),
  leaveOut: message('left out'),
} as const;
const marks = { point: message('point'), comma: message('comma') } as const;
const markNames = { '.': 'point', ',': 'comma' } as const;

/** How dates, numbers, the amount and rows without a customer are read. */
export function valueReading(
  { check, settings }: Pick<CheckingState, 'check' | 'settings'>,
  change: ChangeReading,
): HTMLElement | undefined {
  const rows = check?.rows;
  if (rows === undefined) return undefined;
  const { dateOrder, amount } = rows;
  const found = (...texts: readonly string[]) =>
    texts.length === 0
      ? t('As found')
      : t(
          'As found ({0})',
          formatList(
            texts.map((text) => translate(text)),
            'comma',
          ),
        );
  const choose = (name: Selected, label: string, auto: string, texts: Readonly<Record<string, string>>) => {
    const named = Object.entries(texts).map(([value, text]) => [value, translate(text)] as const);
    const options: Readonly<Record<string, string>> = { auto, ...Object.fromEntries(named) };
    return selectBox(name, { label, options, chosen: settings?.[name] ?? 'auto' }, (value) =>
      // The options are those of the setting.
      change({ [name]: value } as Pick<WorkbookSettings, Selected>),
    );
  };
  const { none, ...orders } = dateOrderTexts;
  const { product, ...levelsOfAmount } = levels;
  const hasDates = dateOrder !== 'none' || (settings?.['dates.order'] ?? 'auto') !== 'auto';
  const hasLevel = check?.look.columns.some(({ role }) => role === 'amount');
  const read = new Set(Object.values(rows.decimalMarks).map((mark) => marks[markNames[mark]]));
  const parts = [
    ...(hasDates ? choose('dates.order', t('Order of dates'), found(dateOrderTexts[dateOrder]), orders) : []),
    ...choose('numbers.decimalMark', t('Decimal mark'), found(...read), marks),
    ...(hasLevel ? choose('amount.level', t('The amount is'), found(levels[amount]), levelsOfAmount) : []),
    ...choose('cleaning.blankCustomers', t('Rows without a customer'), found(), blanks),
  ];
  return card(t('Dates, numbers and amounts'), 'values', ...parts);
}
