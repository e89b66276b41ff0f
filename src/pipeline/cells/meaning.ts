import { bareText } from '../text/plainText.ts';
import { currencyNamed } from './currencies.ts';
import {
  dateKind,
  findScheme,
  isDayInSomeOrder,
  isInParts,
  isSettledDay,
  type NumberScheme,
  newDateReading,
} from './dateReading.ts';
import { isTimeOfDay, readDateText } from './dateText.ts';
import { type NumberText, numberKind, readNumberText } from './numberText.ts';
import { isMissing, isPlaceholder } from './placeholders.ts';
import { type Outcome, readStatus } from './statusText.ts';

/** What a text in a cell is. Recognising a column counts these answers; reading it uses the same readers. */
export type Meaning =
  | { readonly type: 'missing' }
  | {
      readonly type: 'number';
      readonly number: NumberText;
      /** How the number would be a date if its column were one of dates. */
      readonly scheme: NumberScheme | undefined;
    }
  | { readonly type: 'date' }
  | { readonly type: 'time' }
  | { readonly type: 'status'; readonly outcome: Outcome }
  | { readonly type: 'currency' }
  | { readonly type: 'other' };

const date = newDateReading();
/** Of every script: figures in circles and digits of full width come out as ASCII. */
const figure = /\p{N}/u;

/** Texts whose meanings are remembered: sheets of one workbook have the same ones again. */
const mostTexts = 1 << 12;
const met = new Map<string, Meaning>();

/** The one meaning of a text, as `NumberColumn`, `DateColumn`, `LabelColumn` and cleaning take it. */
export function meaningOf(text: string): Meaning {
  const known = met.get(text);
  if (known !== undefined) return known;
  const meaning = readMeaning(text);
  if (met.size === mostTexts) met.clear();
  met.set(text, meaning);
  return meaning;
}

function readMeaning(text: string): Meaning {
  const bare = bareText(text);
  if (bare === '' || isPlaceholder(bare)) return { type: 'missing' };
  const counted = figure.test(text) ? meaningOfFigures(text) : undefined;
  if (counted !== undefined) return counted;
  const outcome = readStatus(bare);
  if (outcome !== undefined) return { type: 'status', outcome };
  return { type: currencyNamed(bare) === undefined ? 'other' : 'currency' };
}

/** Whether `meaningOf` a text is a number or a date: a short answer to a question that is asked of many texts. */
export function isNumberOrDate(text: string): boolean {
  if (!figure.test(text) || isMissing(text)) return false;
  const type = meaningOfFigures(text)?.type;
  return type === 'number' || type === 'date';
}

/** A number below the first serial that may be a date. */
const smallNumber = /^-?\d{1,4}(?:\.\d+)?$/;

function meaningOfFigures(text: string): Meaning | undefined {
  const number = readNumberText(text);
  if (smallNumber.test(text) && number.kind !== numberKind.unreadable)
    return { type: 'number', number, scheme: undefined };
  readDateText(text, date);
  const { kind, value } = date;
  if (number.kind !== numberKind.unreadable)
    return { type: 'number', number, scheme: kind === dateKind.number ? findScheme(value) : undefined };
  if (isSettledDay(kind) || (isInParts(kind) && isDayInSomeOrder(kind, value))) return { type: 'date' };
  return isTimeOfDay(text) ? { type: 'time' } : undefined;
}
