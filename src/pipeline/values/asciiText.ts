import { dropGuards, trimText } from './trimText.ts';

/** The first digits of the scripts whose digits turn up in spreadsheets; full-width ones are ASCII after NFKC. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** A number or date in ASCII signs where these exist: digits of other scripts and widths, blanks, dashes, apostrophes. */
export function asciiText(text: string): string {
  const plain = dropGuards(trimText(text).normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '')
    .replace(/\s/g, ' ');
  return plain.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, toAsciiDigit);
}

function toAsciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - zeros.findLast((zero) => zero <= code)!);
}
