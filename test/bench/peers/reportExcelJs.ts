import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import ExcelJS from 'exceljs';
import { measure } from '../measure.ts';

/** exceljs' streaming writer: the rows of a report's transactions, a sheet a segment. */
const [, , rows, target] = process.argv;

/** A cell of the file of kept rows as exceljs takes it. */
function toValue(cell: string): string | number | Date | null {
  if (cell === '') return null;
  const value = cell.slice(1);
  if (cell[0] === 't') return value;
  return cell[0] === 'n' ? Number(value) : new Date((Number(value) - 25_569) * 86_400_000);
}

await measure(async () => {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: target!,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheets = new Map<string, ExcelJS.Worksheet>();
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(rows!) })) {
    const [segment = '', ...cells] = line.split('\t');
    const sheet = sheets.get(segment) ?? writer.addWorksheet(`Segment ${segment}`);
    if (!sheets.has(segment)) sheet.getColumn(5).numFmt = 'yyyy-mm-dd hh:mm';
    sheets.set(segment, sheet);
    sheet.addRow(cells.map(toValue)).commit();
    count++;
  }
  await writer.commit();
  return `${count} transactions, ${(statSync(target!).size / 2 ** 20).toFixed(1)} MB`;
});
