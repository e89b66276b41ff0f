import { dropGuards, trimText } from './trimText.ts';

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/**
 * An integer to which a program added decimals. Three zeros after a point may be thousands and stay, as do more than
 * two after a comma.
 */
const integerWithDecimals = /^(-?\d+)(?:[.,]0{1,2}|\.0{4,})$/;

/**
 * The form in which labels are compared: without guards and blanks at the ends, one kind of blank inside, composed
 * letters; `17850.0` is `17850`, e-mail addresses are in lower case. Leading zeros stay.
 */
export function canonicalLabel(text: string): string {
  const label = trimText(dropGuards(trimText(text)))
    .replace(/\s/g, ' ')
    .normalize('NFC');
  return mail.test(label) ? label.toLowerCase() : label.replace(integerWithDecimals, '$1');
}

/** Whether a spreadsheet shortened this label, so that several ids may have become one: `1.23457E+15`. */
export function isShortened(label: string): boolean {
  return /^\d([.,]\d+)?e\+\d{1,3}$/i.test(label);
}
