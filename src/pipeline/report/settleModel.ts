import type { Workbook } from 'exceljs';

/** What exceljs has made of a workbook just before it writes it; its typings leave this out. */
interface PreparedWorkbook {
  readonly worksheets: readonly PreparedWorksheet[];
}

interface PreparedWorksheet {
  readonly hyperlinks: { rId?: string | undefined }[];
  rels: { readonly Id: string }[];
  readonly conditionalFormattings: readonly { readonly rules: { x14Id?: string }[] }[];
}

interface Writer {
  prepareModel(model: PreparedWorkbook, options: object): void;
}

/** Mends what exceljs makes of a workbook's links and of the ids of its data bars, before it is written. */
export function settleModel(workbook: Workbook): void {
  const writer = workbook.xlsx as unknown as Writer;
  const prepare = writer.prepareModel.bind(writer);
  writer.prepareModel = (model, options) => {
    prepare(model, options);
    model.worksheets.forEach(keepLinksInside);
    model.worksheets.forEach(numberDataBars);
  };
}

/**
 * exceljs writes a link to a sheet both as a location and as the address of another file, and a spreadsheet that
 * follows the latter finds nothing. Excel itself writes the location alone.
 */
function keepLinksInside(worksheet: PreparedWorksheet): void {
  const addresses = new Set(worksheet.hyperlinks.map(({ rId }) => rId));
  worksheet.rels = worksheet.rels.filter(({ Id }) => !addresses.has(Id));
  for (const link of worksheet.hyperlinks) link.rId = undefined;
}

/** exceljs draws ids at random, which would make every report different. They are unique in a sheet. */
function numberDataBars({ conditionalFormattings }: PreparedWorksheet): void {
  const bars = conditionalFormattings
    .flatMap(({ rules }) => rules)
    .filter(({ x14Id }) => x14Id !== undefined);
  bars.forEach((rule, i) => {
    rule.x14Id = `{00000000-0000-4000-8000-${(i + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
  });
}
