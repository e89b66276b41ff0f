import { type Cleaning, type DropReason, dropReasons, type RowReference } from '../src/pipeline/clean.ts';
import { element } from './element.ts';
import type { Formats } from './formats.ts';

const reasonNames: Readonly<Record<DropReason, string>> = {
  missingCustomer: 'No customer',
  cancelled: 'Cancelled order',
  nonPositiveQuantity: 'Quantity of zero or less',
  nonPositivePrice: 'Price of zero or less',
  unreadableDate: 'Date cannot be read',
  unreadableAmount: 'Quantity or price cannot be read',
  nonPositiveAmount: 'Amount not above 0',
  missingInvoice: 'No invoice number',
  afterAsOf: 'After the as-of date',
  duplicate: 'The same as an earlier row',
};

/** How many rows were left out, and on demand why and which, for example. */
export function droppedRows(cleaning: Cleaning, formats: Formats): HTMLElement {
  const reasons = dropReasons.filter((reason) => cleaning.dropped[reason] > 0);
  const total = reasons.reduce((sum, reason) => sum + cleaning.dropped[reason], 0);
  if (total === 0) return element('p', { class: 'note' }, 'No row was left out.');
  const rows = reasons.map((reason) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, reasonNames[reason]),
      element('td', { class: 'number' }, formats.count(cleaning.dropped[reason])),
      element('td', {}, whereabouts(cleaning.examples[reason])),
    ),
  );
  return element(
    'details',
    {},
    element('summary', {}, `Rows left out: ${formats.count(total)}`),
    element('div', { class: 'scroll' }, element('table', {}, heading(), element('tbody', {}, ...rows))),
  );
}

function heading(): HTMLElement {
  const columns = [
    element('th', { scope: 'col' }, 'Reason'),
    element('th', { scope: 'col', class: 'number' }, 'Rows'),
    element('th', { scope: 'col' }, 'For example'),
  ];
  return element('thead', {}, element('tr', {}, ...columns));
}

/** Row numbers as the spreadsheet shows them, `Sheet1: rows 2, 7`. */
function whereabouts(examples: readonly RowReference[]): string {
  const sheets = [...new Set(examples.map(({ sheet }) => sheet))];
  const perSheet = sheets.map((sheet) => {
    const rows = examples.filter((example) => example.sheet === sheet).map(({ row }) => row);
    return `${sheet}: ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`;
  });
  return perSheet.join('; ');
}
