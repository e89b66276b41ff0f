import type { Answers } from '../remarks/wordAnswers.ts';
import type { AskedSetting } from '../remarks/wordQuestion.ts';
import type { WorkbookSettings } from './readingSettings.ts';

const asked: Readonly<Record<AskedSetting, true>> = {
  columns: true,
  'dates.order': true,
  'numbers.decimalMark': true,
  'amount.level': true,
  'cleaning.blankCustomers': true,
  currency: true,
};

export const isAnswer = (setting: string): boolean => Object.hasOwn(asked, setting);

/** What was answered, of all that is kept for a workbook. */
export const pickAnswers = (kept: WorkbookSettings): Answers =>
  Object.fromEntries(Object.entries(kept).filter(([setting]) => isAnswer(setting)));
