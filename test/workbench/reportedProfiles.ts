import ExcelJS from 'exceljs';
import { read, utils } from 'xlsx';
import { readNumber, type ShownProfile } from './panelTable.ts';

/** One row of the report's sheet 'Segments'. */
export interface ReportedProfile {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** The report's columns that the panel shows too, in the panel's order. */
const columns = [
  'Customers',
  'Share of customers',
  'Share of revenue',
  'Recency mean (days)',
  'Recency median (days)',
  'Frequency mean (orders)',
  'Frequency median (orders)',
  'Monetary mean',
  'Monetary median',
];

type Row = Readonly<Record<string, unknown>>;

const toProfile = (row: Row): ReportedProfile => ({
  name: String(row['Segment']),
  numbers: columns.map((column) => Number(row[column])),
});

/** The profiles of a report as SheetJS reads them. */
export function readProfilesBySheetJs(report: Uint8Array): ReportedProfile[] {
  const sheet = read(report).Sheets['Segments'];
  return sheet ? utils.sheet_to_json<Row>(sheet).map(toProfile) : [];
}

/** The profiles of a report as exceljs reads them. */
export async function readProfilesByExcelJs(report: Uint8Array): Promise<ReportedProfile[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(report).buffer);
  const sheet = workbook.getWorksheet('Segments');
  if (!sheet) return [];
  const headers = sheet.getRow(1);
  const toRow = (row: ExcelJS.Row): Row => {
    const entries: [string, unknown][] = [];
    row.eachCell((cell, column) => entries.push([headers.getCell(column).text, contentOf(cell)]));
    return Object.fromEntries(entries);
  };
  return (sheet.getRows(2, sheet.rowCount - 1) ?? []).map(toRow).map(toProfile);
}

/** Width and height in pixels of the PNGs in a report. */
export async function readPictureSizes(report: Uint8Array): Promise<(readonly [number, number])[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(report).buffer);
  return workbook.model.media.map(({ buffer }) => {
    const png = Buffer.from(new Uint8Array(buffer as ArrayBuffer));
    return [png.readUInt32BE(16), png.readUInt32BE(20)] as const;
  });
}

const contentOf = (cell: ExcelJS.Cell): unknown => (typeof cell.value === 'number' ? cell.value : cell.text);

/**
 * Where a report says something else than the panel, in words; the panel's numbers are rounded. The report has segments
 * in the order of the panel's list, by revenue, and the profiles are in that of their value.
 */
export function listDifferences(
  shown: readonly ShownProfile[],
  reported: readonly ReportedProfile[],
): string[] {
  const byName = new Map(reported.map((profile) => [profile.name, profile]));
  const names = [shown, reported].map((profiles) =>
    profiles
      .map(({ name }) => name)
      .sort()
      .join('; '),
  );
  if (names[0] !== names[1]) return [`shown: ${names[0]}, reported: ${names[1]}`];
  return shown.flatMap(({ name, numbers }) =>
    columns.flatMap((column, i) => {
      const [text, value] = [numbers[i] ?? '', byName.get(name)?.numbers[i] ?? Number.NaN];
      return roundsTo(value, text) ? [] : [`${name}, ${column}: shown ${text}, reported ${value}`];
    }),
  );
}

function roundsTo(value: number, text: string): boolean {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const step = 10 ** -decimals / (text.endsWith('%') ? 100 : 1);
  return Math.abs(value - readNumber(text)) <= (step / 2) * (1 + 1e-6);
}
