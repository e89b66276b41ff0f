/** What a text that looks like a number consists of. */
export interface NumberText {
  /** Digits with `.` and `,` as they stand, no thousands marks but these. */
  readonly digits: string;
  readonly negative: boolean;
  readonly hasCurrency: boolean;
}

const codes =
  'usd|eur|gbp|chf|jpy|cny|rmb|cad|aud|inr|brl|mxn|pen|clp|cop|ars|pln|sek|nok|dkk|czk|huf|try|rub|uah|krw|zar|hkd|twd|nt|hk|us|euros?';
const shortCodes = 'tl|kr|zł|zl|kč|rs|руб|р|грн|fr|ft|元|円|원';
/** Two letters may also begin a code (`KR12`), so that before a number they need a full stop or blank. */
const before = `(?:(?:${codes}|[racs]|s/)?\\s?\\p{Sc}|s/\\.?|(?:${codes})\\.?(?!-)|(?:${shortCodes})(?:\\.|\\s))`;
const after = `(?:(?:${codes}|us)?\\s?\\p{Sc}|(?:${codes}|${shortCodes})\\.?)`;
const numberLike = new RegExp(
  `^(\\()?\\s*([-+−–])?\\s*(${before})?\\s*([-+−–])?\\s*([\\d.,'’ \\u00a0\\u202f\\u2009]*\\d)(?:[.,]-)?\\s*(${after})?\\s*([-−–])?\\s*(\\))?$`,
  'iu',
);
/** Thousands marks that are no decimal marks: blanks and apostrophes between groups of three. */
const blankGroups = /^\d{1,3}(?:[ '’\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?$/;
const plainDigits = /^[.,]?\d[\d.,]*$/;

/** Takes a number's text apart (`-1.234,56 €`, `(12.00)`, `R$ 5`); undefined where it is none. */
export function readNumberText(text: string): NumberText | undefined {
  const match = numberLike.exec(text.trim());
  if (match === null) return undefined;
  const [, opening, sign, prefix, innerSign, body, suffix, trailing, closing] = match;
  if ((opening === undefined) !== (closing === undefined)) return undefined;
  const digits = blankGroups.test(body!) ? body!.replace(/[^\d.,]/g, '') : body!;
  if (!plainDigits.test(digits)) return undefined;
  const signs = [sign, innerSign, trailing].filter((mark) => mark !== undefined && mark !== '+');
  return {
    digits,
    negative: opening !== undefined || signs.length > 0,
    hasCurrency: prefix !== undefined || suffix !== undefined,
  };
}

/** The decimal mark that a column's numbers use, from those that leave no doubt; `.` where none does. */
export function findDecimalMark(numbers: Iterable<NumberText>): '.' | ',' {
  let balance = 0;
  for (const { digits } of numbers) {
    const mark = decimalMarkOf(digits);
    balance += mark === undefined ? 0 : mark === '.' ? 1 : -1;
  }
  return balance < 0 ? ',' : '.';
}

/** The number, where a column's decimal mark is known. */
export function numberOf({ digits, negative }: NumberText, decimalMark: '.' | ','): number {
  const plain =
    decimalMark === '.' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
  return negative ? -Number(plain) : Number(plain);
}

/** Of two marks the last; of one that stands once, unless three digits follow. */
function decimalMarkOf(digits: string): '.' | ',' | undefined {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return undefined;
  const mark = digits[last] as '.' | ',';
  if (digits.includes(mark === '.' ? ',' : '.')) return mark;
  if (digits.indexOf(mark) !== last) return mark === '.' ? ',' : '.';
  return digits.length - last - 1 === 3 && last > 0 && !digits.startsWith('0') ? undefined : mark;
}
