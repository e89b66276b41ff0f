import { withMinus } from '../../src/pipeline/language/language.ts';

/** Numbers and dates as text in one locale; shares are written by `formatShare`. Moments are local date-times without a zone, `2011-12-10T12:50:00`. */
export interface Formats {
  readonly count: (value: number) => string;
  /** One decimal, for means of days and orders and for information criteria. */
  readonly decimal: (value: number) => string;
  /** A format for amounts of the magnitude of `sample`: cents only where the smallest amount is below 100. */
  readonly moneyLike: (sample: readonly number[]) => (amount: number) => string;
  readonly date: (moment: string) => string;
  /** Without the time at midnight, which is all that there is where a workbook has days alone. */
  readonly dateTime: (moment: string) => string;
  /** Decimal and thousands separator in one string, as Plotly reads them. */
  readonly separators: string;
}

/** Without a locale, that of the user. */
export function createFormats(locale?: string): Formats {
  const fixed = (digits: number) => {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const { format } = new Intl.NumberFormat(locale, options);
    return (value: number) => withMinus(format(value));
  };
  // Moments carry no zone: read and written in the same one, they are shown as they stand.
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const dateTime = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return {
    count: fixed(0),
    decimal: fixed(1),
    moneyLike: (sample) => fixed(Math.min(...sample.map(Math.abs)) < 100 ? 2 : 0),
    date: (moment) => date.format(asUtc(moment)),
    dateTime: (moment) => (moment.endsWith('T00:00:00') ? date : dateTime).format(asUtc(moment)),
    separators: separatorsOf(locale),
  };
}

function asUtc(moment: string): Date {
  return new Date(`${moment}Z`);
}

function separatorsOf(locale: string | undefined): string {
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(1_234_567.8);
  const of = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  return `${of('decimal') ?? '.'}${of('group') ?? ''}`;
}
