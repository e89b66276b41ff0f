import type { DropReason } from '../clean.ts';

interface ReasonText {
  readonly name: string;
  readonly meaning: string;
}

export const dropReasonTexts: Readonly<Record<DropReason, ReasonText>> = {
  missingCustomer: { name: 'No customer', meaning: 'The row does not say who bought.' },
  cancelled: { name: 'Cancelled', meaning: 'The invoice is a cancellation: its number begins with C.' },
  nonPositiveQuantity: { name: 'Quantity not above 0', meaning: 'A return or a correction of stock.' },
  nonPositivePrice: { name: 'Price not above 0', meaning: 'A gift or an adjustment.' },
  unreadableDate: { name: 'Unreadable date', meaning: 'The date cell holds no date.' },
  unreadableAmount: { name: 'Unreadable amount', meaning: 'The quantity or the price is not a number.' },
  missingInvoice: { name: 'No invoice', meaning: 'The row does not say which order it belongs to.' },
};
