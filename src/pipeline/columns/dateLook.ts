import { monthNamed } from '../cells/monthNames.ts';
import { foldText } from '../text/foldText.ts';

const time = String.raw`(?:[t\s,]+.*\d{1,2}[:.h時时点]\d{2}.*)?`;
const numericDate = new RegExp(
  String.raw`^(?:\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?:日|\.)?|\d{1,2}\s?([-/.])\s?\d{1,2}\s?\1\s?(?:\d{4}|\d{2}))(?:г\.?)?${time}$`,
);
const wordDate = new RegExp(
  String.raw`^(?:\d{1,2}(?:st|nd|rd|th)?[\s.-]*(?:de\s)?(\p{L}{3,})[\s.,-]*(?:de\s|del\s)?(?:\d{4}|\d{2})(?:\sг\.?)?|(\p{L}{3,})[\s.]+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}[\s-](\p{L}{3,})[\s-]\d{1,2})${time}$`,
  'u',
);
const weekday = /^\p{L}{2,}\.?,?\s+(?=\d|\p{L})/u;
/** What follows the time of day. */
const zone = /(?<=:\d{2}(?:\.\d+)?)\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})$/;
const timeOnly = /^\d{1,2}[:.h]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?$/i;

/** Whether a text is a date, in any usual order and language, with or without a time. */
export function looksLikeDate(text: string): boolean {
  if (!/\d.*\d/.test(text)) return false;
  const folded = foldText(text.trim()).replace(zone, '');
  if (isDate(folded)) return true;
  return weekday.test(folded) && isDate(folded.replace(weekday, ''));
}

function isDate(folded: string): boolean {
  if (numericDate.test(folded)) return true;
  const match = wordDate.exec(folded);
  const month = match?.[1] ?? match?.[2] ?? match?.[3];
  return month !== undefined && monthNamed(month) !== undefined;
}

/** Whether a text is a time of day without a day. */
export function looksLikeTime(text: string): boolean {
  return timeOnly.test(text.trim());
}

/** Whether digits are `YYYYMMDD`, with or without `hhmmss`. */
export function looksLikeCompactDate(digits: string): boolean {
  const match = /^(19|20)\d{2}(\d{2})(\d{2})(?:[01]\d[0-5]\d[0-5]\d|2[0-3][0-5]\d[0-5]\d)?$/.exec(digits);
  if (match === null) return false;
  const [month, day] = [Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
