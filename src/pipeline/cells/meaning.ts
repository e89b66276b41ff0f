import { bareText } from '../text/plainText.ts';
import { currencyNamed } from './currencies.ts';
import {
  dateKind,
  findScheme,
  isDayInSomeOrder,
  isInParts,
  type NumberScheme,
  newDateReading,
} from './dateReading.ts';
import { isTimeOfDay, readDateText } from './dateText.ts';
import { type NumberText, numberKind, readNumberText } from './numberText.ts';
import { isMissing } from './placeholders.ts';
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

/** The one meaning of a text, as `NumberColumn`, `DateColumn`, `LabelColumn` and cleaning take it. */
export function meaningOf(text: string): Meaning {
  if (isMissing(text)) return { type: 'missing' };
  readDateText(text, date);
  const number = readNumberText(text);
  if (number.kind !== numberKind.unreadable) {
    return {
      type: 'number',
      number,
      scheme: date.kind === dateKind.number ? findScheme(date.value) : undefined,
    };
  }
  if (date.kind === dateKind.moment || (isInParts(date.kind) && isDayInSomeOrder(date.kind, date.value)))
    return { type: 'date' };
  const bare = bareText(text);
  const outcome = readStatus(bare);
  if (outcome !== undefined) return { type: 'status', outcome };
  if (currencyNamed(bare) !== undefined) return { type: 'currency' };
  return { type: isTimeOfDay(text) ? 'time' : 'other' };
}
