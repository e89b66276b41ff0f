import type { ColumnReason, ColumnReasons } from '../columns/columnReasons.ts';
import { t, translate } from '../language/language.ts';
import { type Texts, word } from '../language/remarks.ts';

/** Why a column was taken, in a few words each; empty where nothing is said. */
export const wordColumnReasons = (reasons: readonly ColumnReason[]): string =>
  reasons.map((reason) => word(texts, reason)).join('; ');

const texts: Texts<ColumnReasons> = {
  chosen: () => t('it was chosen'),
  'header-fits': () => t('matched by title'),
  'header-differs': () => t('its title says something else'),
  empty: () => t('it is empty'),
  'mostly-filled': () => t('most cells are filled'),
  'mostly-empty': () => t('most cells are empty'),
  'one-value': () => t('it has one value throughout'),
  'few-values': () => t('it has few values'),
  'two-values': () => t('it has two values'),
  'small-counts': () => t('its cells are small numbers, like counts'),
  'told-by-another': () => t('its few values depend on another column, like a trait of a customer'),
  'many-values': () => t('it has many values'),
  'values-recur': () => t('values repeat'),
  'neighbours-recur': () => t('values repeat in neighbouring rows'),
  numbers: () => t('its cells are numbers'),
  'no-numbers': () => t('its cells are not numbers'),
  'numbers-or-dates': () => t('its cells are numbers or dates'),
  'whole-numbers': () => t('its cells are whole numbers'),
  fractions: () => t('its cells are decimals'),
  'fractions-or-currency': () => t('its cells are decimals or carry a currency'),
  'currency-amounts': () => t('its cells carry a currency'),
  'leading-zeros': () => t('its numbers have leading zeros'),
  'negative-numbers': () => t('it holds negative numbers'),
  'all-nought': () => t('its numbers are all zero'),
  'row-numbers': () => t('it numbers the rows'),
  'order-numbers': () => t('its cells are order numbers such as #1001'),
  'codes-of-one-length': () => t('its cells look like codes or numbers of one length'),
  names: () => t('its cells are names'),
  emails: () => t('its cells are e-mail addresses'),
  'long-texts': () => t('its cells are long texts'),
  dates: () => t('its cells are dates'),
  'no-dates': () => t('its cells are not dates'),
  'times-of-day': () => t('its cells are times of day'),
  'times-without-day': () => t('its cells are times without a day'),
  'status-words': () => t('its cells tell what became of an order'),
  'no-status-words': () => t('no cell tells what became of an order'),
  'currency-codes': () => t('its cells are currency codes'),
  'no-currency-codes': () => t('its cells are not currency codes'),
  'cells-fit': () => t('its cells look like it'),
  'cells-differ': () => t('its cells look like something else'),
  // An earlier version kept the message, not its translation.
  worded: ({ text }) => translate(text),
};
