import {
  comma,
  type Dialect,
  doubleSpaces,
  pipe,
  semicolon,
  singleSpaces,
  type TextLayout,
  tab,
} from './dialect.ts';
import { FieldSurvey } from './fieldSurvey.ts';

/** In the order of how common they are. */
const dialects: readonly Dialect[] = [comma, semicolon, tab, pipe, singleSpaces, doubleSpaces];

/** Finds the layout of a UTF-8 text from its beginning, or from all of it where it is `whole`. */
export function detectLayout(text: Uint8Array, whole: boolean): TextLayout {
  const declared = readDeclaration(text);
  if (declared !== undefined) return { dialect: declared, firstRow: 0, firstColumn: 0 };
  let best = comma;
  let survey = new FieldSurvey(text, whole, comma);
  for (const dialect of dialects.slice(1)) {
    const candidate = new FieldSurvey(text, whole, dialect);
    if (candidate.regularity <= survey.regularity) continue;
    best = dialect;
    survey = candidate;
  }
  return { dialect: best, firstRow: 1, firstColumn: hasRowNames(best, survey) ? 1 : 0 };
}

/** The delimiter that the first line declares as Excel understands it: `sep=;`. */
function readDeclaration(text: Uint8Array): Dialect | undefined {
  const start = new TextDecoder().decode(text.subarray(0, 10));
  const declared = /^"?sep=([\t -~])"?[\r\n]/i.exec(start)?.[1];
  return declared === undefined ? undefined : { delimiter: declared.charCodeAt(0), padding: 0 };
}

/** R's `write.table` titles all columns but the first, which holds distinct row names. */
function hasRowNames({ delimiter }: Dialect, { fields, firstCells, usualFields }: FieldSurvey): boolean {
  if (delimiter !== tab.delimiter && delimiter !== singleSpaces.delimiter) return false;
  const [titles, ...rows] = fields;
  const names = firstCells.slice(1);
  if (titles !== usualFields - 1 || rows.some((count) => count !== usualFields)) return false;
  return new Set(names).size === names.length && !names.includes('');
}
