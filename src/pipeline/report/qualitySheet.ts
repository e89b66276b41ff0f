import { type Cleaning, dropReasons } from '../clean.ts';
import { dropReasonTexts } from '../dropReasonTexts.ts';
import { message, t, translate } from '../language.ts';
import type { Report } from './report.ts';
import { blank, type Cell, type Column, heading, type Sheet, title } from './sheet.ts';

const reasonColumns: readonly Column[] = [
  { header: message('Reason'), width: 26 },
  { header: message('Rows'), width: 30, format: 'integer' },
  { header: message('Share of all rows'), width: 20, format: 'share', shading: 'bars' },
  { header: message('What it means'), width: 60 },
];

const exampleColumns: readonly Column[] = [
  { header: message('Left out because'), width: 26 },
  { header: message('Sheet'), width: 30 },
  { header: message('Row'), width: 20, format: 'id' },
];

/** Which rows were left out, why, and where to look at some of them. */
export function qualitySheet({ names, segmentation }: Report): Sheet {
  const { cleaning, source } = segmentation.summary;
  return {
    name: names.quality,
    widths: reasonColumns.map(({ width }) => width),
    frozen: { rows: 0, columns: 0 },
    blocks: [
      title(t('Data quality')),
      { type: 'fact', label: t('Rows read'), value: source.rows, format: 'integer' },
      { type: 'fact', label: t('Rows kept'), value: cleaning.kept, format: 'integer' },
      blank,
      heading(t('Rows left out, by the first reason that holds')),
      {
        type: 'table',
        name: 'Dropped_rows',
        columns: reasonColumns,
        rows: countReasons(cleaning, source.rows),
      },
      blank,
      heading(t('Examples of rows left out')),
      { type: 'table', name: 'Dropped_examples', columns: exampleColumns, rows: listExamples(cleaning) },
    ],
  };
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
