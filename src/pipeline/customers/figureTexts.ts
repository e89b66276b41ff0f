import type { CleaningOptions } from '../cleaning/clean.ts';
import { message, t, translate } from '../language/language.ts';
import type { ReadPlan } from '../reading/readPlan.ts';

const spendTexts: Readonly<Record<ReadPlan['amount'], string>> = {
  product: message("Sum of quantity x price over a customer's rows."),
  line: message("Sum of the amounts of a customer's rows."),
  order: message("Sum of the amounts of a customer's orders, each of which counts once."),
};

const returnTexts: Readonly<Record<CleaningOptions['returns'], string>> = {
  drop: message('Cancelled and returned rows are left out.'),
  net: message('Cancelled and returned rows reduce it.'),
  match: message(
    'Purchases that were cancelled or returned later are left out, in part where a part came back.',
  ),
};

/** Of the monetary value. */
export const defineSpend = ({
  amount,
  returns,
}: Pick<ReadPlan, 'amount'> & Pick<CleaningOptions, 'returns'>): string =>
  `${translate(spendTexts[amount])} ${translate(returnTexts[returns])}`;

/** Of the scores of all figures alike. */
export const defineScores = (): string =>
  t(
    "1 to 5 for each customer, 5 is best: 1 + the whole part of 5 x the share of customers who are strictly worse. Equal values have equal scores; where all values are equal, the score is 3. A segment has the mean of its customers' scores; FM is the mean of F and M.",
  );
