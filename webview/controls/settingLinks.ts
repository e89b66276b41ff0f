import { message, translate } from '../../src/pipeline/language/language.ts';
import { linkButton, type Post } from './controls.ts';

interface NamedSetting {
  readonly name: string;
  /** Whether it is changed where the data is checked. */
  readonly isChecked?: true;
}

/** What people call the settings that sentences name by their ids. */
const namedSettings: Readonly<Record<string, NamedSetting>> = {
  columns: { name: message('Columns'), isChecked: true },
  sheets: { name: message('Sheets'), isChecked: true },
  'dates.order': { name: message('Order of dates'), isChecked: true },
  'numbers.decimalMark': { name: message('Decimal mark'), isChecked: true },
  'amount.level': { name: message('Amounts'), isChecked: true },
  currency: { name: message('Currency'), isChecked: true },
  currencyRates: { name: message('Exchange rates'), isChecked: true },
  period: { name: message('Purchases that count'), isChecked: true },
  filter: { name: message('Rows that count'), isChecked: true },
  'cleaning.cancelledStatuses': { name: message('Statuses that mean no sale'), isChecked: true },
  'cleaning.salesStatuses': { name: message('Statuses that are sales') },
  'cleaning.cancelledInvoices': { name: message('Cancelled invoices') },
  'cleaning.returns': { name: message('Returns') },
  'cleaning.overlaps': { name: message('Orders in several sheets') },
  'cleaning.duplicates': { name: message('Rows that come again') },
  'cleaning.alikeCustomers': { name: message('Customers that look alike') },
  'cleaning.blankCustomers': { name: message('Rows without a customer') },
  'customers.columns': { name: message('Columns about customers') },
  'features.use': { name: message('Segment by'), isChecked: true },
  'reading.limits': { name: message('Limits of reading') },
  'mixture.components': { name: message('Number of segments') },
  model: { name: message('Kept model') },
  'movement.windowDays': { name: message('Days of a window') },
  'value.horizonDays': { name: message('Days ahead') },
  'naming.preset': { name: message('Preset of names') },
  'naming.rules': { name: message('Naming rules') },
  workbooks: { name: message('What is kept for workbooks') },
  asOf: { name: message('As of') },
};

const settingId = /segmentAi\.([A-Za-z.]*[A-Za-z])/;

/** A sentence in which each setting is called as people call it, and leads to where it is changed; its id is in the tooltip. */
export function linkSettings(text: string, post: Post): readonly (Node | string)[] {
  return text
    .split(settingId)
    .map((part, i) => (i % 2 === 0 ? part : settingLink(part, post)))
    .filter((part) => part !== '');
}

function settingLink(id: string, post: Post): HTMLElement {
  const { name, isChecked } = Object.hasOwn(namedSettings, id) ? namedSettings[id]! : { name: id };
  const link = linkButton(translate(name), () =>
    isChecked ? post('checkData') : post('openSetting', { name: id }),
  );
  link.title = `segmentAi.${id}`;
  return link;
}
