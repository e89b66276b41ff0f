import type { PlacedPicture } from './sheetLayout.ts';
import { namespace, toXmlPart, xmlText } from './xmlPart.ts';

/** English Metric Units of a pixel. */
const emuPerPixel = 9525;

/** The pictures of a sheet (ECMA-376 20.5), each by the relationship `image` and its id. */
export function drawingPart(pictures: readonly PlacedPicture[]): Uint8Array {
  return toXmlPart(
    `<xdr:wsDr xmlns:xdr="${namespace.drawing}" xmlns:a="${namespace.drawingMain}">` +
      `${pictures.map(anchor).join('')}</xdr:wsDr>`,
  );
}

function anchor({ row, id, block: { width, height, description } }: PlacedPicture): string {
  const size = `cx="${Math.round(width * emuPerPixel)}" cy="${Math.round(height * emuPerPixel)}"`;
  const text = xmlText(description);
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row>` +
    `<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:pic><xdr:nvPicPr>` +
    `<xdr:cNvPr id="${id + 1}" name="Picture ${id}" descr="${text}"/>` +
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip xmlns:r="${namespace.relationships}" r:embed="image${id}"/>` +
    '<a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>` +
    '</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>'
  );
}
