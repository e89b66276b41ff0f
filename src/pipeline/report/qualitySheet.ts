import { type Cleaning, dropReasons } from '../clean.ts';
import { dropReasonTexts } from './dropReasonTexts.ts';
import type { Report } from './report.ts';
import { blank, type Cell, type Column, heading, type Sheet, title } from './sheet.ts';

const reasonColumns: readonly Column[] = [
  { header: 'Reason', width: 26 },
  { header: 'Rows', width: 30, format: 'integer' },
  { header: 'Share of all rows', width: 20, format: 'share', shading: 'bars' },
  { header: 'What it means', width: 60 },
];

const exampleColumns: readonly Column[] = [
  { header: 'Left out because', width: 26 },
  { header: 'Sheet', width: 30 },
  { header: 'Row', width: 20, format: 'id' },
];

/** Which rows were left out, why, and where to look at some of them. */
export function qualitySheet({ names, segmentation }: Report): Sheet {
  const { cleaning, source } = segmentation.summary;
  return {
    name: names.quality,
    widths: reasonColumns.map(({ width }) => width),
    frozen: { rows: 0, columns: 0 },
    blocks: [
      title('Data quality'),
      { type: 'fact', label: 'Rows read', value: source.rows, format: 'integer' },
      { type: 'fact', label: 'Rows kept', value: cleaning.kept, format: 'integer' },
      blank,
      heading('Rows left out, by the first reason that holds'),
      {
        type: 'table',
        name: 'Dropped_rows',
        columns: reasonColumns,
        rows: countReasons(cleaning, source.rows),
      },
      blank,
      heading('Examples of rows left out'),
      { type: 'table', name: 'Dropped_examples', columns: exampleColumns, rows: listExamples(cleaning) },
    ],
  };
}

function countReasons({ dropped }: Cleaning, rows: number): Cell[][] {
  return dropReasons.map((reason) => {
    const { name, meaning } = dropReasonTexts[reason];
    return [name, dropped[reason], rows === 0 ? 0 : dropped[reason] / rows, meaning];
  });
}

function listExamples({ examples }: Cleaning): Cell[][] {
  return dropReasons.flatMap((reason) =>
    examples[reason].map(({ sheet, row }) => [dropReasonTexts[reason].name, sheet, row]),
  );
}
