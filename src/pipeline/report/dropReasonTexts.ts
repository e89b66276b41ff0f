import type { DropReason } from '../clean.ts';

interface ReasonText {
  readonly name: string;
  readonly meaning: string;
}

export const dropReasonTexts: Readonly<Record<DropReason, ReasonText>> = {
  missingCustomer: { name: 'No customer', meaning: 'The row does not say who bought.' },
  cancelled: { name: 'Cancelled', meaning: 'The invoice is a cancellation, or its status says so.' },
  nonPositiveQuantity: { name: 'Quantity not above 0', meaning: 'A return or a correction of stock.' },
  nonPositivePrice: { name: 'Price not above 0', meaning: 'A gift or an adjustment.' },
  unreadableDate: { name: 'Unreadable date', meaning: 'The date cell holds no date.' },
  unreadableAmount: {
    name: 'Unreadable amount',
    meaning: 'The amount, the quantity or the price is not a number.',
  },
  nonPositiveAmount: { name: 'Amount not above 0', meaning: 'A return, a gift or an adjustment.' },
  missingInvoice: { name: 'No invoice', meaning: 'The row does not say which order it belongs to.' },
  afterAsOf: {
    name: 'After the as-of date',
    meaning: 'The row is later than the moment recency is counted to.',
  },
  duplicate: { name: 'Duplicate', meaning: 'The row is the same as an earlier one in every column.' },
};
