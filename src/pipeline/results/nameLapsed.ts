import { t } from '../language/language.ts';
import { wordSpan } from './wordSpan.ts';

/** What those are called who have no order in a window of so many days. */
export const nameLapsed = (days: number): string => t('No order in {0}', wordSpan(days));
