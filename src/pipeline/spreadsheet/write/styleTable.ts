import type { CellStyle } from './sheet.ts';
import { namespace, toXmlPart, xmlText } from './xmlPart.ts';

/** The formats that need no definition, by their ids (ECMA-376 18.8.30). */
const builtInFormats: readonly (readonly [code: string, id: number])[] = [
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
];
const firstOwnFormat = 164;
const defaultFont =
  '<font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>';
/** Excel keeps the first two for itself. */
const reservedFills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];

/** The styles of a workbook's cells (ECMA-376 18.8), numbered as they are asked for; 0 is the default. */
export class StyleTable {
  readonly #formats = new Map<string, number>(builtInFormats);
  readonly #fonts = new Numbers([defaultFont]);
  readonly #fills = new Numbers(reservedFills);
  readonly #cells = new Numbers(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  readonly #byStyle = new Map<string, number>();

  index(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.#byStyle.get(key) ?? this.#cells.index(this.#describe(style));
    this.#byStyle.set(key, index);
    return index;
  }

  build(): Uint8Array {
    const own = [...this.#formats].filter(([, id]) => id >= firstOwnFormat);
    const formats = own.map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`);
    return toXmlPart(
      `<styleSheet xmlns="${namespace.main}">` +
        list('numFmts', formats) +
        list('fonts', this.#fonts.items) +
        list('fills', this.#fills.items) +
        list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
        list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        list('cellXfs', this.#cells.items) +
        list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
        '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
        '</styleSheet>',
    );
  }

  #describe({ format = 'General', fill, horizontal, indent, wrap, date: _, ...font }: CellStyle): string {
    const number = this.#formats.get(format) ?? firstOwnFormat + this.#formats.size - builtInFormats.length;
    this.#formats.set(format, number);
    const fontId = this.#fonts.index(describeFont(font));
    const fillId = fill === undefined ? 0 : this.#fills.index(describeFill(fill));
    const across = horizontal === undefined ? '' : ` horizontal="${horizontal}"`;
    const indented = indent === undefined ? '' : ` indent="${indent}"`;
    const wrapped = wrap === true ? ' wrapText="1"' : '';
    return (
      `<xf numFmtId="${number}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1"` +
      ` applyFont="1" applyFill="1" applyAlignment="1"><alignment${across} vertical="top"${wrapped}${indented}/></xf>`
    );
  }
}

/** Items by their place, each of which stands there once. */
class Numbers {
  readonly #indices: Map<string, number>;

  constructor(items: readonly string[]) {
    this.#indices = new Map(items.map((item, index) => [item, index]));
  }

  get items(): string[] {
    return [...this.#indices.keys()];
  }

  index(item: string): number {
    const index = this.#indices.get(item) ?? this.#indices.size;
    this.#indices.set(item, index);
    return index;
  }
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function describeFont({ bold, underline, size = 11, colour = '#000000' }: CellStyle): string {
  const flags = `${bold === true ? '<b/>' : ''}${underline === true ? '<u/>' : ''}`;
  return `<font>${flags}<sz val="${size}"/><color rgb="${toArgb(colour)}"/><name val="Calibri"/><family val="2"/></font>`;
}

const describeFill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${toArgb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;

/** `FF2E9E5B` of `#2e9e5b`. */
export const toArgb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;
