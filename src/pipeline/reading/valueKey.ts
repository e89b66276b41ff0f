import { isMissing } from '../cells/placeholders.ts';
import { foldText } from '../text/foldText.ts';
import { bareText } from '../text/plainText.ts';

/** What values are compared by: those that differ in case, accents and blanks are the same; an empty cell is empty. */
export const valueKey = (text: string): string =>
  isMissing(text) ? '' : foldText(bareText(text)).replace(/\s+/g, '');
