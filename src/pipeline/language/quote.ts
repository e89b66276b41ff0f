import { t } from './language.ts';

/** What is named or written somewhere, in the marks of the language; what is to be typed stands in straight ones. */
export const quote = (text: string): string => t('“{0}”', text);
