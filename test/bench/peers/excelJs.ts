import ExcelJS from 'exceljs';
import { measure } from '../measure.ts';

/** exceljs' streaming reader, touching every cell. */
await measure(async () => {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2]!, {
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
    entries: 'ignore',
  });
  let rows = 0;
  for await (const worksheet of reader) {
    for await (const row of worksheet) rows += Number(row.cellCount > 0);
  }
  return `${rows} rows with headers`;
});
