import type { Figure } from './sheet.ts';
import { isChart, type PlacedFigure } from './sheetLayout.ts';
import { namespace, relationshipsPart, toXmlPart, xmlText } from './xmlPart.ts';

/** English Metric Units of a pixel. */
const emuPerPixel = 9525;

/** The figures of a sheet (ECMA-376 20.5), each by the relationship of its kind and id. */
export function drawingPart(figures: readonly PlacedFigure[]): Uint8Array {
  const anchors = figures.map((each, place) => anchor(each, place + 2));
  return toXmlPart(
    `<xdr:wsDr xmlns:xdr="${namespace.drawing}" xmlns:a="${namespace.drawingMain}"` +
      ` xmlns:r="${namespace.relationships}">${anchors.join('')}</xdr:wsDr>`,
  );
}

export function drawingRelationships(figures: readonly PlacedFigure[]): Uint8Array {
  return relationshipsPart(
    figures.map((each) => {
      const id = relationshipOf(each);
      return isChart(each)
        ? { id, type: 'chart', target: `../charts/chart${each.id}.xml` }
        : { id, type: 'image', target: `../media/image${each.id}.png` };
    }),
  );
}

const relationshipOf = ({ figure, id }: PlacedFigure): string =>
  `${figure.type === 'chart' ? 'chart' : 'image'}${id}`;

/** @param number unique in the drawing */
function anchor(placed: PlacedFigure, number: number): string {
  const { row, figure } = placed;
  const { column = 0 } = figure;
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row>` +
    `<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${sizeOf(figure)}/>` +
    (isChart(placed) ? frame(placed, number) : picture(placed, number)) +
    '<xdr:clientData/></xdr:oneCellAnchor>'
  );
}

const sizeOf = ({ width, height }: Figure): string =>
  `cx="${Math.round(width * emuPerPixel)}" cy="${Math.round(height * emuPerPixel)}"`;

const properties = (name: string, { id, figure }: PlacedFigure, number: number): string =>
  `<xdr:cNvPr id="${number}" name="${name} ${id}" descr="${xmlText(figure.description)}"/>`;

function picture(placed: PlacedFigure, number: number): string {
  return (
    `<xdr:pic><xdr:nvPicPr>${properties('Picture', placed, number)}` +
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip r:embed="${relationshipOf(placed)}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${sizeOf(placed.figure)}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>'
  );
}

function frame(placed: PlacedFigure, number: number): string {
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties('Chart', placed, number)}` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${namespace.chart}"><c:chart xmlns:c="${namespace.chart}"` +
    ` r:id="${relationshipOf(placed)}"/></a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}
