/** The language that people are spoken to in, and what messages are in it. */
export interface Language {
  /** BCP 47, such as `de`; numbers are written as it has them. */
  readonly locale: string;
  /** Translations by the English message; English stands where there is none. */
  readonly messages: Readonly<Record<string, string>>;
}

export const english: Language = { locale: 'en', messages: {} };

/** Of the whole process, as in VS Code itself: each entry sets it once, before anything is said. */
let spoken = english;

/** Making one takes longer than naming a segment. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

export function speak(language: Language): void {
  spoken = language;
  for (const made of [numberFormats, listFormats, dayFormats, pluralRules]) made.clear();
}

function remember<Made>(made: Map<string, Made>, key: string, make: () => Made): Made {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

/** The language that is spoken now, to be handed on to a worker or a page. */
export function spokenLanguage(): Language {
  return spoken;
}

/**
 * A message in the language that is spoken. It is written in English, as a literal so that a test finds its translations;
 * `{0}` stands for the first value, `{1}` for the second, and `{0, plural, one {# day} other {# days}}` for the words
 * that go with a number, by the language's own categories (Unicode CLDR); `#` is the number. Not to be called while a
 * module is loaded, which is too early.
 */
export function t<Message extends string>(message: Literal<Message>, ...values: Values<Message>): string {
  return translate(message, ...values);
}

const slot = /\{(\d)(?:, plural,((?: \w+ \{[^{}]*\})+))?\}/g;

function fill(text: string, values: readonly Value[]): string {
  return text.replace(slot, (whole: string, index: number, forms: string | undefined) => {
    const value = values[index];
    if (value === undefined) return whole;
    return forms === undefined ? String(value) : pickForm(forms, Number(value));
  });
}

function pickForm(forms: string, count: number): string {
  const category = remember(pluralRules, '', () => new Intl.PluralRules(spoken.locale)).select(count);
  const texts = new Map([...forms.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, name, text]) => [name, text]));
  const text = texts.get(category) ?? texts.get('other') ?? '';
  return text.replaceAll('#', () => formatNumber(count, 10, 0));
}

/** Marks a message in a table that is made while a module is loaded; `translate` it where it is said. */
export function message<Message extends string>(text: Literal<Message>): string {
  return text;
}

/** A marked message with its values, or a text that is data, such as the name in a rule that comes with the extension. */
export function translate(text: string, ...values: readonly Value[]): string {
  return fill(spoken.messages[text] ?? text, values);
}

/** A number as it was formatted, with a minus in place of the hyphen that most languages have. */
export const withMinus = (number: string): string => number.replace('-', '−');

/** A number with its thousands grouped, rounded to at most `most` decimals and filled up to `least`. */
export function formatNumber(value: number, most = 0, least = most): string {
  return withMinus(numberFormat('decimal', most, least).format(value));
}

/** With its sign, as a change is written; 0 has none. */
export const formatSigned = (value: number, format: (size: number) => string): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${format(Math.abs(value))}`;

/** From here on three digits are enough of an amount. */
const shortFrom = 10_000;

/**
 * An amount in passing: `322K`, `€2.99M`, in German `2,99 Mio. €`; in whole where it is short.
 * @param currency a code, or a sign that several currencies have; nothing where it is not known
 */
export function formatShort(amount: number, currency?: string): string {
  if (Math.abs(amount) < shortFrom) return formatMoney(amount, currency);
  // Where a language has no short word for it, rounded digits would pass for exact ones.
  if (!hasShortWord(amount)) return formatMoney(amount, currency);
  const digits = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
  return formatAmount(amount, { notation: 'compact', ...digits }, currency);
}

/** A round number along an axis: `500`, `10K`, in German `10.000` and `1 Mio.` */
export function formatTick(value: number): string {
  if (Math.abs(value) < shortFrom || !hasShortWord(value)) return formatNumber(value, 20, 0);
  return formatAmount(value, { notation: 'compact', maximumSignificantDigits: 3 }, undefined);
}

function hasShortWord(amount: number): boolean {
  const make = () => new Intl.NumberFormat(spoken.locale, { notation: 'compact' });
  const parts = remember(numberFormats, 'short word', make).formatToParts(amount);
  return parts.some(({ type }) => type === 'compact');
}

/** Money: `€1,234`, in German `1.234 €`. Cents where there is little else. @param currency as of `formatShort` */
export function formatMoney(amount: number, currency?: string): string {
  const digits = Math.abs(amount) < 100 && !Number.isInteger(amount) ? 2 : 0;
  return formatAmount(amount, { minimumFractionDigits: digits, maximumFractionDigits: digits }, currency);
}

/** An amount that is round already, to its last digit: `€45.20`, `€13,800`. @param currency as of `formatShort` */
export function formatRounded(amount: number, currency?: string): string {
  const least = currency === undefined || Number.isInteger(amount) ? 0 : 2;
  return formatAmount(amount, { minimumFractionDigits: least, maximumFractionDigits: 15 }, currency);
}

function formatAmount(
  amount: number,
  digits: Intl.NumberFormatOptions,
  currency: string | undefined,
): string {
  const isCode = currency !== undefined && /^[A-Z]{3}$/.test(currency);
  const options = isCode ? { ...digits, style: 'currency' as const, currency } : digits;
  const make = () => new Intl.NumberFormat(spoken.locale, options);
  const text = withMinus(remember(numberFormats, JSON.stringify(options), make).format(amount));
  return isCode || currency === undefined ? text : `${text}\u00a0${currency}`;
}

/** The number that `formatNumber` writes: 1.95 to one decimal is 2, although the nearest binary number is less. */
export function roundAsWritten(value: number, most: number): number {
  const options = { maximumFractionDigits: most, useGrouping: false };
  return Number(
    remember(numberFormats, `plain ${most}`, () => new Intl.NumberFormat('en', options)).format(value),
  );
}

/**
 * A share, 0 to 1, in percent: `58.2%`, in German `58,2 %`. One that would be rounded to nothing is told to be less
 * than the least that can be written, `<0.1%`.
 */
export function formatShare(share: number, most = 1, least = most): string {
  const { format } = numberFormat('percent', most, least);
  const smallest = 10 ** (-most - 2);
  const isNothing = Math.abs(share) < smallest / 2;
  if (share > 0 && isNothing) return `<${format(smallest)}`;
  return withMinus(format(isNothing ? 0 : share));
}

/** What stands between the last two: `A, B, and C`, `A, B, or C`, or as little as the language lets: `A, B, C`. */
const joints = {
  and: { type: 'conjunction' },
  or: { type: 'disjunction' },
  comma: { type: 'conjunction', style: 'narrow' },
} as const satisfies Readonly<Record<string, Intl.ListFormatOptions>>;

export function formatList(items: Iterable<string>, joint: keyof typeof joints): string {
  return remember(listFormats, joint, () => new Intl.ListFormat(spoken.locale, joints[joint])).format(items);
}

/** A day, `2011-12-09`, as people write it: `Dec 9, 2011`. */
export function formatDay(day: string): string {
  const format = remember(
    dayFormats,
    '',
    () => new Intl.DateTimeFormat(spoken.locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  );
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

function numberFormat(style: 'decimal' | 'percent', most: number, least: number): Intl.NumberFormat {
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
  return remember(
    numberFormats,
    `${style} ${least} ${most}`,
    () => new Intl.NumberFormat(spoken.locale, { style, ...digits }),
  );
}

type Literal<Message extends string> = string extends Message ? never : Message;

type Value = string | number;

/** As many values as a message has placeholders, which are numbered from 0 without a gap. */
type Values<
  Message extends string,
  Known extends readonly Value[] = [],
> = Message extends `${string}{${Known['length']}, plural${string}`
  ? Values<Message, [...Known, number]>
  : Message extends `${string}{${Known['length']}}${string}`
    ? Values<Message, [...Known, Value]>
    : Known;
