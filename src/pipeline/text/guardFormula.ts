/** A spreadsheet may run text that begins so (CWE-1236); the last are forms that some take for `=`, `+`, `-`, `@`. */
const formulaStart = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

/** A text with an apostrophe in front where a spreadsheet would run it as a formula. */
export const guardFormula = (text: string): string =>
  formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;

/** The text that was guarded, or any other as it is. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
