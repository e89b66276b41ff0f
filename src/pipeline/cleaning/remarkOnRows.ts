import type { Transactions } from '../reading/transactions.ts';
import type { ChoiceRemark } from './chosenRows.ts';
import type { CleanedRows } from './clean.ts';
import { checkPlausibility, type PlausibilityRemark } from './plausibility.ts';
import type { RepeatRemark } from './repeatedOrders.ts';
import type { ReturnRemark } from './settleReturns.ts';
import { remarkOnStatuses, type StatusRemark } from './statuses.ts';

export type RowRemark =
  | Transactions['remarks'][number]
  | StatusRemark
  | ChoiceRemark
  | RepeatRemark
  | ReturnRemark
  | PlausibilityRemark;

/** What is to be said of the rows that were read. Throws a `Question` where what comes of them is implausible. */
export const remarkOnRows = (transactions: Transactions, cleaned: CleanedRows): readonly RowRemark[] => [
  ...transactions.remarks,
  ...remarkOnStatuses(cleaned.statuses),
  ...cleaned.remarks,
  ...checkPlausibility(transactions, cleaned),
];
