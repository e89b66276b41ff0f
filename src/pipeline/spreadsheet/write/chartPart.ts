import { columnLetters } from '../columnLetters.ts';
import { toSerial } from './rowWriter.ts';
import type { Chart, ChartSeries, Sheet } from './sheet.ts';
import type { PlacedTable } from './sheetLayout.ts';
import { quoteSheet } from './sheetXml.ts';
import { namespace, toXmlPart, xmlText } from './xmlPart.ts';

/** Where the numbers of a chart stand. */
interface Drawn {
  readonly sheet: Sheet;
  readonly table: PlacedTable;
}

const grey = '#595959';
const gridColour = '#d9d9d9';
/** The two axes of a chart, by their ids. */
const axes = { labels: 1, numbers: 2 };

/** A chart (ECMA-376 21.2) by reference to its cells, with what these hold, for programs that don't look. */
export function chartPart(chart: Chart, drawn: Drawn): Uint8Array {
  const series = chart.series.map((each, index) => describeSeries(chart, each, index, drawn));
  return toXmlPart(
    `<c:chartSpace xmlns:c="${namespace.chart}" xmlns:a="${namespace.drawingMain}" xmlns:r="${namespace.relationships}">` +
      `<c:roundedCorners val="0"/><c:chart>${describeTitle(chart.title)}<c:autoTitleDeleted val="0"/>` +
      `<c:plotArea><c:layout/>${plot(chart, series.join(''))}${describeAxes(chart)}</c:plotArea>` +
      (series.length > 1
        ? `<c:legend><c:legendPos val="r"/><c:overlay val="0"/>${textOf(900)}</c:legend>`
        : '') +
      '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
      `<c:spPr>${filled('#ffffff')}<a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`,
  );
}

function plot({ kind, series, format }: Chart, content: string): string {
  const ids = `<c:axId val="${axes.labels}"/><c:axId val="${axes.numbers}"/>`;
  if (kind === 'lines')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${content}<c:marker val="1"/>${ids}</c:lineChart>`;
  const numbers = kind === 'bars' && series.length === 1 ? showNumbers(format) : '';
  return (
    `<c:barChart><c:barDir val="${kind === 'bars' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${kind === 'stacked' ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${content}${numbers}` +
    `<c:gapWidth val="40"/>${kind === 'stacked' ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`
  );
}

/** At the ends of the bars. */
const showNumbers = (format: string): string =>
  `<c:dLbls><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
  `${textOf(900)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function describeSeries(chart: Chart, { column, values, colour }: ChartSeries, index: number, drawn: Drawn) {
  const { kind, labels, format, colours = [] } = chart;
  const count = labels.texts.length;
  const isLine = kind === 'lines';
  const look = isLine
    ? `<c:spPr><a:ln w="28575" cap="rnd">${filled(colour)}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/>` +
      `<c:size val="5"/><c:spPr>${filled(colour)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
    : `<c:spPr>${filled(colour)}</c:spPr><c:invertIfNegative val="0"/>${colours.map(describePoint).join('')}`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${texts(refer(drawn, column), [drawn.table.headers[column]!])}</c:tx>${look}` +
    `<c:cat>${describeLabels(refer(drawn, labels.column, count), labels)}</c:cat>` +
    `<c:val>${numbers(refer(drawn, column, count), values, format)}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

const describePoint = (colour: string, index: number): string =>
  `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${filled(colour)}</c:spPr></c:dPt>`;

/** `'Segments'!$B$2:$B$9`, or of the header `'Segments'!$B$1`. @param count of rows; the header where it is left out */
function refer({ sheet, table }: Drawn, column: number, count?: number): string {
  const letters = columnLetters(column);
  const cell = (row: number) => `$${letters}$${row}`;
  const cells = count === undefined ? cell(table.row) : `${cell(table.row + 1)}:${cell(table.row + count)}`;
  return `${quoteSheet(sheet.name)}!${cells}`;
}

const dayFormat = 'yyyy-mm-dd';

const describeLabels = (ref: string, labels: Chart['labels']): string =>
  labels.areDays
    ? numbers(
        ref,
        labels.texts.map((day) => toSerial(Date.parse(day))),
        dayFormat,
      )
    : texts(ref, labels.texts);

const texts = (ref: string, values: readonly string[]): string =>
  `<c:strRef><c:f>${xmlText(ref)}</c:f><c:strCache>${listPoints(values)}</c:strCache></c:strRef>`;

const numbers = (ref: string, values: readonly (number | null)[], format: string): string =>
  `<c:numRef><c:f>${xmlText(ref)}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode>` +
  `${listPoints(values)}</c:numCache></c:numRef>`;

function listPoints(values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

/** More labels than this have no room beside each other, where they are as long as dates. */
const mostBeside = 8;

/** Slanted where they would be broken. */
const slant = ({ kind, labels: { texts } }: Chart): string =>
  kind !== 'bars' && texts.length > mostBeside && texts.some((text) => text.length > 4)
    ? '<a:bodyPr rot="-2700000" vert="horz"/>'
    : '<a:bodyPr/>';

/** Lying bars are listed from the top, as in the table, and tell their numbers themselves. */
function describeAxes(chart: Chart): string {
  const { kind, format, least } = chart;
  const isLying = kind === 'bars';
  const order = isLying ? 'maxMin' : 'minMax';
  const [labelsAt, numbersAt] = isLying ? ['l', 'b'] : ['b', 'l'];
  const noTicks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return (
    `<c:catAx><c:axId val="${axes.labels}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${labelsAt}"/><c:numFmt formatCode="${chart.labels.areDays ? dayFormat : 'General'}" sourceLinked="0"/>${noTicks}<c:tickLblPos val="low"/>` +
    `<c:spPr><a:ln w="9525">${filled(gridColour)}</a:ln></c:spPr>${textOf(900, slant(chart))}<c:crossAx val="${axes.numbers}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${axes.numbers}"/><c:scaling><c:orientation val="minMax"/>${least === undefined ? '' : `<c:min val="${least}"/>`}</c:scaling>` +
    `<c:delete val="${isLying ? 1 : 0}"/><c:axPos val="${numbersAt}"/>` +
    (isLying
      ? ''
      : `<c:majorGridlines><c:spPr><a:ln w="9525">${filled(gridColour)}</a:ln></c:spPr></c:majorGridlines>`) +
    `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>${noTicks}<c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textOf(900)}<c:crossAx val="${axes.labels}"/>` +
    `<c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

const describeTitle = (title: string): string =>
  '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l"><a:defRPr sz="1100" b="1"/></a:pPr>' +
  `<a:r><a:rPr lang="en-US" sz="1100" b="1"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** @param size in hundredths of a point */
const textOf = (size: number, body = '<a:bodyPr/>'): string =>
  `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${filled(grey)}</a:defRPr></a:pPr>` +
  '<a:endParaRPr lang="en-US"/></a:p></c:txPr>';

const filled = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
