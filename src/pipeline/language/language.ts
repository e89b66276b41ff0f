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

export function speak(language: Language): void {
  spoken = language;
  formats.clear();
}

/** The language that is spoken now, to be handed on to a worker or a page. */
export function spokenLanguage(): Language {
  return spoken;
}

/**
 * A message in the language that is spoken. It is written in English, as a literal so that a test finds its translations;
 * `{0}` stands for the first value, `{1}` for the second. Not to be called while a module is loaded, which is too early.
 */
export function t<Message extends string>(message: Literal<Message>, ...values: Values<Message>): string {
  return translate(message).replace(/\{(\d)\}/g, (placeholder, index) =>
    String(values[index] ?? placeholder),
  );
}

/** Marks a message in a table that is made while a module is loaded; `translate` it where it is said. */
export function message<Message extends string>(text: Literal<Message>): string {
  return text;
}

/** A marked message, or a text that is data, such as the name in a rule that comes with the extension. */
export function translate(text: string): string {
  return spoken.messages[text] ?? text;
}

/** A number with its thousands grouped, rounded to at most `most` decimals and filled up to `least`. */
export function formatNumber(value: number, most = 0, least = most): string {
  const key = `${least} ${most}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(spoken.locale, { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, format);
  return format.format(value);
}

/** A share, 0 to 1, as `58.2 %`. */
export function formatShare(share: number): string {
  return `${formatNumber(100 * share, 1)} %`;
}

/** Making one takes longer than naming a segment. */
const formats = new Map<string, Intl.NumberFormat>();

type Literal<Message extends string> = string extends Message ? never : Message;

type Value = string | number;

/** As many values as a message has placeholders. */
type Values<Message extends string> = Message extends `${string}{5}${string}`
  ? [Value, Value, Value, Value, Value, Value]
  : Message extends `${string}{4}${string}`
    ? [Value, Value, Value, Value, Value]
    : Message extends `${string}{3}${string}`
      ? [Value, Value, Value, Value]
      : Message extends `${string}{2}${string}`
        ? [Value, Value, Value]
        : Message extends `${string}{1}${string}`
          ? [Value, Value]
          : Message extends `${string}{0}${string}`
            ? [Value]
            : [];
