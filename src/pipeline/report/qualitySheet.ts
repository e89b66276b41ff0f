import { type Cleaning, dropReasons } from '../cleaning/clean.ts';
import { dropReasonTexts } from '../cleaning/dropReasonTexts.ts';
import { roleNames } from '../columns/columnRole.ts';
import { message, t, translate } from '../language/language.ts';
import { dateOrderTexts, type Reading } from '../reading/reading.ts';
import { wordGap } from '../remarks/forecastTexts.ts';
import { wordColumnReasons } from '../remarks/wordColumnReasons.ts';
import { wordRemarks } from '../remarks/wordRemarks.ts';
import type { SegmentationSummary } from '../results/segmentation.ts';
import type { Cell, Sheet } from '../spreadsheet/write/sheet.ts';
import {
  blank,
  fact,
  heading,
  listSentences,
  type ReportColumn,
  tableOf,
  title,
  widthsOf,
} from './blocks.ts';
import type { Report } from './report.ts';

const reasonColumns: readonly ReportColumn[] = [
  { header: message('Reason'), width: 26 },
  { header: message('Rows'), width: 24, format: 'integer' },
  { header: message('Share of all rows'), width: 20, format: 'part', shading: 'bars' },
  { header: message('What it means'), width: 80 },
];

const exampleColumns: readonly ReportColumn[] = [
  { header: message('Left out because'), width: 26 },
  { header: message('Sheet'), width: 24 },
  { header: message('Row'), width: 20, format: 'id' },
];

const detectedColumns: readonly ReportColumn[] = [
  { header: message('Meaning'), width: 26 },
  { header: message('Column in the source'), width: 24 },
  { header: message('Why'), width: 100 },
];

/** How the source was read, which rows were left out, why, and where to look at some of them. */
export function qualitySheet({ names, segmentation }: Report): Sheet {
  const { cleaning, source } = segmentation.summary;
  const { notes, warnings } = wordRemarks(segmentation.summary);
  const { plan, dateOrder } = segmentation.provenance;
  return {
    name: names.quality,
    widths: widthsOf(reasonColumns),
    frozen: { rows: 0, columns: 0 },
    printing: { pagesTall: 1 },
    blocks: [
      title(t('Data quality')),
      fact(t('Rows read'), source.rows, 'integer'),
      fact(t('Rows kept'), cleaning.kept, 'integer'),
      fact(t('Order of dates'), translate(dateOrderTexts[dateOrder])),
      blank,
      ...listSentences(t('Warnings'), warnings, reasonColumns.length),
      blank,
      ...listSentences(t('Notes'), [...notes, ...explainGap(segmentation.summary)], reasonColumns.length),
      blank,
      heading(t('Columns that were recognised')),
      tableOf('Detected_columns', detectedColumns, listDetected(plan.columns)),
      blank,
      heading(t('Rows left out, by the first reason that holds')),
      tableOf('Dropped_rows', reasonColumns, countReasons(cleaning, source.rows)),
      blank,
      heading(t('Examples of rows left out')),
      tableOf('Dropped_examples', exampleColumns, listExamples(cleaning)),
    ],
  };
}

/** Why there is no sheet of what comes next. */
const explainGap = ({ value }: SegmentationSummary): string[] =>
  value !== undefined && 'missing' in value ? [wordGap(value.missing)] : [];

function listDetected(columns: Reading['columns']): Cell[][] {
  return columns.map(({ role, title, evidence }) => [
    translate(roleNames[role]),
    title,
    wordColumnReasons(evidence) || null,
  ]);
}

function countReasons({ dropped }: Cleaning, rows: number): Cell[][] {
  return dropReasons.map((reason) => {
    const { name, meaning } = dropReasonTexts[reason];
    return [translate(name), dropped[reason], rows === 0 ? 0 : dropped[reason] / rows, translate(meaning)];
  });
}

function listExamples({ examples }: Cleaning): Cell[][] {
  return dropReasons.flatMap((reason) =>
    examples[reason].map(({ sheet, row }) => [translate(dropReasonTexts[reason].name), sheet, row]),
  );
}
