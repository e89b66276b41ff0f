import type { CheckingState } from '../../src/messages/panelState.ts';
import { formatList, message, t, translate } from '../../src/pipeline/language/language.ts';
import { dateOrderTexts } from '../../src/pipeline/reading/reading.ts';
import type { WorkbookSettings } from '../../src/pipeline/settings/readingSettings.ts';
import type { Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { card } from './card.ts';
import { roleLabels } from './roleLabels.ts';

type Selected = 'dates.order' | 'amount.level' | 'cleaning.blankCustomers';

/** What people read of the level of an amount and of rows without a customer; to be translated where it is said. */
const levels = {
  product: message('quantity x price'),
  order: message('what the whole order comes to'),
  line: message('what each row comes to'),
} as const;
const blanks = {
  above: message('of the customer above'),
  leaveOut: message('left out'),
} as const;
const marks = { '.': message('point'), ',': message('comma') } as const;

/** How dates, numbers, the amount and rows without a customer are read. */
export function valueReading(
  { check, settings }: Pick<CheckingState, 'check' | 'settings'>,
  post: Post,
): HTMLElement | undefined {
  const rows = check?.rows;
  if (rows === undefined) return undefined;
  const { dateOrder, amount, decimalMarks } = rows;
  const found = (text: string) => t('As found ({0})', translate(text));
  const choose = (name: Selected, label: string, auto: string, options: Readonly<Record<string, string>>) =>
    select(name, label, { auto, ...options }, { chosen: settings?.[name] ?? 'auto', post });
  const { none, ...orders } = dateOrderTexts;
  const hasDates = dateOrder !== 'none' || (settings?.['dates.order'] ?? 'auto') !== 'auto';
  const hasLevel = check?.look.columns.some(({ role }) => role === 'amount');
  const parts = [
    ...(hasDates ? choose('dates.order', t('Order of dates'), found(dateOrderTexts[dateOrder]), orders) : []),
    ...listMarks(decimalMarks),
    ...(hasLevel
      ? choose('amount.level', t('The amount is'), found(levels[amount]), {
          order: levels.order,
          line: levels.line,
        })
      : []),
    ...choose('cleaning.blankCustomers', t('Rows without a customer'), t('As found'), blanks),
  ];
  return card(t('Dates, numbers and amounts'), 'values', ...parts);
}

function select(
  name: Selected,
  label: string,
  options: Readonly<Record<string, string>>,
  { chosen, post }: { readonly chosen: string; readonly post: Post },
): HTMLElement[] {
  const node = element(
    'select',
    { id: name, 'data-key': name },
    ...Object.entries(options).map(([value, text]) =>
      element('option', { value, selected: value === chosen }, translate(text)),
    ),
  );
  // The options are those of the setting.
  node.addEventListener('change', () =>
    post('changeReading', { [name]: node.value } as Pick<WorkbookSettings, Selected>),
  );
  return [element('label', { for: name }, label), node];
}

function listMarks(decimalMarks: NonNullable<NonNullable<CheckingState['check']>['rows']>['decimalMarks']) {
  const found = Object.entries(decimalMarks) as [keyof typeof decimalMarks, '.' | ','][];
  return (['.', ','] as const).flatMap((mark) => {
    const roles = found.filter(([, each]) => each === mark).map(([role]) => translate(roleLabels[role]));
    if (roles.length === 0) return [];
    const sentence = t('Decimal mark: {0} ({1})', translate(marks[mark]), formatList(roles, 'comma'));
    return [element('p', { class: 'note' }, sentence)];
  });
}
