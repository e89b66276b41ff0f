import type { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import { type Texts, word } from '../language/remarks.ts';
import { type Lack, type Lacks, NoTransactions } from '../reading/noTransactions.ts';
import { Question } from '../reading/question.ts';
import { quoteColumn } from './quoteColumn.ts';
import { explainPerCustomer, wordQuestion } from './wordQuestion.ts';

/** A failure that the user can mend, as one sentence that says what is wrong and what to do. */
export function wordError(error: UserError): string {
  if (error instanceof Question) return wordQuestion(error).message;
  return error instanceof NoTransactions ? wordLack(error.lack) : error.message;
}

/** Why a workbook holds no transactions, with what to do. */
export const wordLack = (lack: Lack): string => word(lackTexts, lack);

const lackTexts: Texts<Lacks> = {
  'no-sheets': () => t('The workbook has no sheets; choose one with transactions.'),
  'no-rows': ({ sheet }) =>
    t('“{0}” has a header and no row below it; choose a file with transactions, or export it again.', sheet),
  'too-few-columns': ({ sheet }) =>
    t(
      '“{0}” has no transactions. It needs at least a customer, a date and an amount, each in its own column.',
      sheet,
    ),
  'periods-are-columns': ({ sheet, first, last }) =>
    t(
      'In “{0}”, months are columns ({1} to {2}); choose a file with a row for each purchase and its date in one column.',
      sheet,
      quoteColumn(first),
      quoteColumn(last),
    ),
  'row-per-customer': explainPerCustomer,
};
