import type { PlacedTable } from './sheetLayout.ts';
import { namespace, toXmlPart, xmlText } from './xmlPart.ts';

/** A table's definition (ECMA-376 18.5.1); its cells stand in the sheet. */
export function tablePart({ id, ref, headers, block }: PlacedTable): Uint8Array {
  const columns = headers.map((header, i) => `<tableColumn id="${i + 1}" name="${xmlText(header)}"/>`);
  return toXmlPart(
    `<table xmlns="${namespace.main}" id="${id}" name="${block.name}" displayName="${block.name}" ref="${ref}" totalsRowShown="0">` +
      `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
      '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
      '</table>',
  );
}
