import { columnLetters } from '../columns/columnLetters.ts';
import type { PlacedTable } from './sheetLayout.ts';
import { namespace } from './xmlPart.ts';

const barColour = 'FF9DC3E6';
/** From the worst score to the best. */
const scoreColours = ['FFF4B6B0', 'FFFFF2CC', 'FFB7DFB9'];
const scoreMarks = [1, 3, 5];

/** The conditional formats of a sheet's tables: what all spreadsheets know, and what Excel 2010 adds to it. */
export interface Shadings {
  readonly formats: string;
  /** The content of the sheet's `extLst`; empty where there is none. */
  readonly extension: string;
}

/** Shows the size of a column's numbers by bars or colours, where the column asks for it (ECMA-376 18.3.1.18). */
export function shade(tables: readonly PlacedTable[]): Shadings {
  const ranges = tables.flatMap(({ row, block }) =>
    block.columns.flatMap(({ shading }, i) => {
      const letters = columnLetters(i);
      return shading === undefined
        ? []
        : [{ shading, ref: `${letters}${row + 1}:${letters}${row + block.rowCount}` }];
    }),
  );
  const formats = ranges.map(({ shading, ref }, i) => describe(shading, ref, i + 1));
  const bars = ranges.flatMap(({ shading, ref }, i) => (shading === 'bars' ? [describeBar(ref, i + 1)] : []));
  return { formats: formats.join(''), extension: bars.length === 0 ? '' : extend(bars.join('')) };
}

function describe(shading: 'bars' | 'scores', ref: string, priority: number): string {
  const rule =
    shading === 'bars'
      ? `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/>` +
        `<color rgb="${barColour}"/></dataBar><extLst><ext xmlns:x14="${namespace.excel2010}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
        `<x14:id>${toId(priority)}</x14:id></ext></extLst></cfRule>`
      : `<cfRule type="colorScale" priority="${priority}"><colorScale>` +
        scoreMarks.map((mark) => `<cfvo type="num" val="${mark}"/>`).join('') +
        scoreColours.map((colour) => `<color rgb="${colour}"/>`).join('') +
        '</colorScale></cfRule>';
  return `<conditionalFormatting sqref="${ref}">${rule}</conditionalFormatting>`;
}

/** Excel before 2010 draws bars as gradients whose shortest is not 0; this says that they are to be plain, from 0. */
function describeBar(ref: string, priority: number): string {
  return (
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule type="dataBar" id="${toId(priority)}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
    '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule>' +
    `<xm:sqref>${ref}</xm:sqref></x14:conditionalFormatting>`
  );
}

const extend = (bars: string): string =>
  `<ext xmlns:x14="${namespace.excel2010}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
  `<x14:conditionalFormattings>${bars}</x14:conditionalFormattings></ext>`;

/** Unique in a sheet, and the same in every report. */
const toId = (priority: number): string =>
  `{00000000-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, '0')}}`;
