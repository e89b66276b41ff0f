/** Zero-width characters, direction marks and byte order marks: what nobody sees. */
const unseen = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\0';
const unseenOrBlank = new RegExp(`[\\s${unseen}]`);
const guardedFormula = /^="(.*)"$/s;
const guardedNumber = /^'(?=[\d+-])/;

/** Without blanks of any width and unseen characters at both ends, found by steps: a pattern takes long on many blanks. */
function trimText(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isUnseenOrBlank(text, start)) start++;
  while (end > start && isUnseenOrBlank(text, end - 1)) end--;
  return text.slice(start, end);
}

/** Most signs are ASCII, which their code tells in no time. */
function isUnseenOrBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code <= 0x20 || code >= 0x7f) && unseenOrBlank.test(text.charAt(at));
}

/** Without what keeps a spreadsheet from changing a text: `="007"` and `'007` are `007`. */
function dropGuards(text: string): string {
  if (!text.startsWith('=') && !text.startsWith("'")) return text;
  const inner = guardedFormula.exec(text)?.[1] ?? text;
  return inner.replace(guardedNumber, '');
}

/** A text without guards, and without blanks and unseen characters at its ends. */
export function bareText(text: string): string {
  return trimText(dropGuards(trimText(text)));
}

/** The first digits of the scripts whose digits turn up in spreadsheets; full-width ones are ASCII after NFKC. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** What is not as it should be; the accent, though ASCII, stands for an apostrophe. */
const notPlain = /[^ -_a-~]/;

/** A number or date in ASCII signs where these exist: digits of other scripts and widths, blanks, dashes, apostrophes. */
export function asciiText(text: string): string {
  if (!notPlain.test(text)) return dropGuards(trimText(text));
  const plain = dropGuards(trimText(text).normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`\u05f3]/g, "'")
    .replace(/\u060c/g, ',')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '')
    .replace(/\s/g, ' ');
  return plain.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, toAsciiDigit);
}

function toAsciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - zeros.findLast((zero) => zero <= code)!);
}
