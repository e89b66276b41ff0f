import { asciiText } from './asciiText.ts';
import { currencyNamed, listCurrencies } from './currencies.ts';
import { readMarkedNumber } from './markedNumber.ts';
import { type NumberReading, numberKind } from './numberReading.ts';
import { unitNamed } from './units.ts';
import { Utf8Writer } from './utf8.ts';

/** What stands before the digits, the digits with their marks, an exponent, and what stands after. */
const numberPattern = /^(\D*?)(\d[\d.,' ]*|(?<!\p{L})[.,]\d+)(e[+-]?\d{1,3})?(\D*)$/iu;
/** `12,-` and `12.–`: a whole amount, its cents struck out. */
const struckCents = /(?<=\d)([.,])-{1,2}(?!\d)/;
const signs = /[()+-]/g;

/** What was read of a text, with the currency (as `currencyNamed` gives it) or measure that it names. */
export interface NumberText extends NumberReading {
  readonly currency?: string | undefined;
  readonly measure?: string | undefined;
}

const unreadable: NumberText = { kind: numberKind.unreadable, value: Number.NaN };

/**
 * Reads a number with whatever stands around it: signs before or after, parentheses, currencies, units, digits of
 * other scripts. A percentage is no number here, nor is anything with a word that is neither currency nor unit.
 */
export function readNumberText(text: string): NumberText {
  const plain = asciiText(text)
    .replace(/\u066c/g, '')
    .replace('\u066b', '.')
    .replace(struckCents, (_, mark) => `${mark}00`);
  const [, before, digits, exponent, after] = numberPattern.exec(plain) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return unreadable;
  const words = readWords(before, after);
  const sign = readSign(before, after);
  if (words === undefined || sign === undefined) return unreadable;
  const { kind, value } = exponent === undefined ? readDigits(digits.trim()) : readPower(digits, exponent);
  return { kind, value: sign * value, ...words };
}

function readDigits(digits: string): NumberReading {
  const writer = new Utf8Writer();
  const reading = { ...unreadable };
  readMarkedNumber(writer.bytes, 0, writer.write(digits), reading);
  return reading;
}

/** `1.23E+3`. */
function readPower(digits: string, exponent: string): NumberReading {
  const value = Number(digits.replace(',', '.') + exponent);
  const mark = /[.,]/.exec(digits)?.[0];
  if (!Number.isFinite(value)) return unreadable;
  if (mark === undefined) return { kind: numberKind.certain, value };
  return { kind: mark === '.' ? numberKind.withPoint : numberKind.withComma, value };
}

/** 1 or -1; undefined where there are several signs, or a parenthesis without the other. */
function readSign(before: string, after: string): 1 | -1 | undefined {
  const found = (before + after).match(signs)?.join('') ?? '';
  if (found === '' || found === '+') return 1;
  const enclosed = before.includes('(') && after.includes(')');
  return found === '-' || (found === '()' && enclosed) ? -1 : undefined;
}

/** The currency and measure among the words around the digits; undefined where one is neither, nor "pieces". */
function readWords(before: string, after: string): { currency?: string; measure?: string } | undefined {
  const currencies: string[] = [];
  const measures: string[] = [];
  for (const word of `${before} ${after}`.replace(signs, ' ').split(/\s+/)) {
    const currency = currencyNamed(word);
    const unit = unitNamed(word);
    if (currency !== undefined) currencies.push(currency);
    else if (unit === 'measure') measures.push(word.toLowerCase());
    else if (unit === undefined && word !== '') return undefined;
  }
  const [currency, second] = listCurrencies(currencies);
  if (second !== undefined || measures.length > 1) return undefined;
  return {
    ...(currency === undefined ? {} : { currency }),
    ...(measures[0] === undefined ? {} : { measure: measures[0] }),
  };
}
