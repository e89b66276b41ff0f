import { t } from '../language/language.ts';

const year = 365;

/** A length of time in words: a year as its months. */
export const wordSpan = (days: number): string =>
  days === year ? t('12 months') : t('{0, plural, one {# day} other {# days}}', days);
